package org.pourparlers.record;

import org.jspecify.annotations.Nullable;

/**
 * A change of the record.
 *
 * @param number from 1, without order gaps between one commit and the next
 * @param at when it was written (ISO 8601 instant, UTC)
 * @param what new_entry, new_source, changed, disagreement, merged, gone, new_utterance, kept,
 *     broken, corrected, undone, new_person, revision
 * @param subject id of the entry, utterance, report or person
 * @param field the field that changed; "announced" where an announcement was kept or not; or null
 * @param before its value before, or the id of the entry that announced it; or null
 * @param after its value after, or the verdict ({@link Check}) of an announcement; or null
 * @param why a report's id, or "correction N", or "reread"
 * @param text the change in a plain English sentence
 */
public record Change(
    long number,
    String at,
    String what,
    String subject,
    @Nullable String field,
    @Nullable String before,
    @Nullable String after,
    String why,
    String text) {}
