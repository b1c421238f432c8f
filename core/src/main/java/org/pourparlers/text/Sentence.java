package org.pourparlers.text;

import java.util.List;
import org.pourparlers.report.Span;

/**
 * A sentence of the normalised text.
 *
 * @param index its number in the report, from 0 (the title's sentences come first)
 * @param paragraph the number of its paragraph in {@link Text#paragraphs()}
 * @param span where it stands
 * @param tokens its words in order; never empty
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
