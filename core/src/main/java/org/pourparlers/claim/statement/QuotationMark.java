package org.pourparlers.claim.statement;

import org.jspecify.annotations.Nullable;

/** The styles of quotation marks and which characters open and close them. */
enum QuotationMark {
  GUILLEMETS("«", "»"),
  CURLY("“„", "”"),
  STRAIGHT("\"", "\""),
  SINGLE("‘‚", "’"),
  APOSTROPHE("'", "'"),
  ANGLE("‹", "›");

  private final String opening;
  private final String closing;

  QuotationMark(String opening, String closing) {
    this.opening = opening;
    this.closing = closing;
  }

  boolean opens(char c) {
    return opening.indexOf(c) >= 0;
  }

  boolean closes(char c) {
    return closing.indexOf(c) >= 0;
  }

  /** Whether its closing mark is also an apostrophe. */
  boolean single() {
    return this == SINGLE || this == APOSTROPHE;
  }

  /** Whether its marks do not show whether they open or close. */
  boolean same() {
    return this == STRAIGHT || this == APOSTROPHE;
  }

  /** The style of a character, or null where it is no quotation mark. */
  static @Nullable QuotationMark of(char c) {
    return switch (c) {
      case '«', '»' -> GUILLEMETS;
      case '“', '”', '„' -> CURLY;
      case '"' -> STRAIGHT;
      case '‘', '’', '‚' -> SINGLE;
      case '\'' -> APOSTROPHE;
      case '‹', '›' -> ANGLE;
      default -> null;
    };
  }
}
