package org.pourparlers.text;

import org.pourparlers.report.Span;

/**
 * A paragraph of the normalised text.
 *
 * @param span where it stands
 * @param kind what it is
 */
public record Paragraph(Span span, Kind kind) {
  /** What a paragraph is; only {@code TITLE} and {@code BODY} are read. */
  public enum Kind {
    TITLE,
    BODY,
    BOILERPLATE,
    CAPTION,
    CREDIT,
    BYLINE
  }
}
