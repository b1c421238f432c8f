package org.pourparlers.reading;

import java.util.List;
import org.pourparlers.report.Span;

/**
 * How garbled a text is: words of another language, broken marks, agreement errors beyond chance.
 *
 * @param score from 0 (clean) to 1
 * @param evidence the words that show it, in order
 */
public record Garbling(double score, List<Evidence> evidence) {
  /** Nothing garbled. */
  public static final Garbling NONE = new Garbling(0, List.of());

  /**
   * A garbled stretch.
   *
   * @param span where it stands
   * @param why what is wrong with it, in plain English
   */
  public record Evidence(Span span, String why) {}
}
