package org.pourparlers.mention;

import org.pourparlers.report.Span;

/**
 * How long something lasted.
 *
 * @param iso ISO 8601 duration: {@code PT4H}, {@code P2D}
 * @param bound whether it was that long, longer, shorter or about that long
 * @param evidence the words that say so
 */
public record Length(String iso, Bound bound, Span evidence) {
  /** How a stated duration bounds the real one. */
  public enum Bound {
    EXACTLY,
    AT_LEAST,
    AT_MOST,
    ABOUT
  }
}
