package org.pourparlers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.reading.Reading;
import org.pourparlers.syntax.Tree;
import org.pourparlers.text.Text;

/**
 * A reading and what it was made from.
 *
 * @param reading what the report says
 * @param text the report's text and its parts
 * @param trees the sentences' trees, by number; null for a sentence that the gate left unparsed
 */
public record Explanation(Reading reading, Text text, List<@Nullable Tree> trees) {}
