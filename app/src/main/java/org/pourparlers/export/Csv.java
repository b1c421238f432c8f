package org.pourparlers.export;

import java.util.List;

/** Lines of comma-separated values (RFC 4180). */
public final class Csv {
  private Csv() {}

  /** A line, without its end. */
  public static String line(List<String> cells) {
    return String.join(",", cells.stream().map(Csv::cell).toList());
  }

  private static String cell(String text) {
    boolean quoted =
        text.indexOf(',') >= 0
            || text.indexOf('"') >= 0
            || text.indexOf('\n') >= 0
            || text.indexOf('\r') >= 0;
    // A spreadsheet would take these for formulas.
    String safe =
        !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 && text.length() > 1
            ? "'" + text
            : text;
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
