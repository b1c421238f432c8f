package org.pourparlers.record;

import java.util.List;
import java.util.Map;

/**
 * What the record holds against something that reports state.
 *
 * @param check what is checked: ordinal, announced, answer, role, date, silence
 * @param verdict in a word: agrees, missing, kept, moved, longer, shorter, late, never, open,
 *     answered, unanswered, changed, declined, differs
 * @param text the finding in a plain English sentence
 * @param entries ids of the entries that it rests on
 * @param figures numbers, dates and words of the finding, by name ("stated", "on_record", "since",
 *     "missing": a list); values are String, Integer, or List of either
 */
public record Check(
    String check, String verdict, String text, List<String> entries, Map<String, Object> figures) {}
