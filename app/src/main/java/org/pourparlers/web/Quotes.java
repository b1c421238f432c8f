package org.pourparlers.web;

/** Quotation marks as each language sets them. */
public final class Quotes {
  private Quotes() {}

  /** Words within marks. */
  public static String around(String words, String language) {
    return language.equals("fr") ? "«\u00a0" + words + "\u00a0»" : "“" + words + "”";
  }
}
