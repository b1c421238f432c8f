package org.pourparlers.web;

import org.pourparlers.claim.Statement;
import org.pourparlers.record.Utterance;

/** Quotation marks as each language sets them. */
public final class Quotes {
  private Quotes() {}

  /** Words within marks. */
  public static String around(String words, String language) {
    return language.equals("fr") ? "«\u00a0" + words + "\u00a0»" : "“" + words + "”";
  }

  /** The words of a statement: within marks where they are given word for word. */
  public static String of(Utterance said) {
    return said.mode() == Statement.Mode.DIRECT
        ? around(said.text(), said.language())
        : said.text();
  }
}
