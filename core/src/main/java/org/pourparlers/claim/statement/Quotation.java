package org.pourparlers.claim.statement;

import org.pourparlers.report.Span;

/**
 * A stretch of a text between quotation marks. What is quoted inside a quotation is no quotation of
 * its own.
 *
 * @param span where it stands, marks included
 * @param words what stands between the marks, without white space and a comma at its ends
 * @param paragraph the number of its paragraph
 * @param closed whether both marks were found; one that is open runs to the end of its paragraph or
 *     to the next opening mark
 */
record Quotation(Span span, Span words, int paragraph, boolean closed) {
  /** The quotation cut short before an offset, as one whose closing mark was forgotten. */
  Quotation until(String text, int end) {
    return of(text, span.start(), words.start(), end, end, paragraph, false);
  }

  /** A quotation whose words are trimmed. */
  static Quotation of(
      String text, int start, int from, int to, int end, int paragraph, boolean closed) {
    int first = from;
    int last = to;
    while (first < last
        && (isBlank(text.charAt(first)) || ",.;:".indexOf(text.charAt(first)) >= 0)) {
      first++;
    }
    while (first < last && (isBlank(text.charAt(last - 1)) || text.charAt(last - 1) == ',')) {
      last--;
    }
    return new Quotation(new Span(start, end), new Span(first, last), paragraph, closed);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
