package org.pourparlers.intake;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Tells text from what is none. */
final class Binary {
  private static final Map<String, String> KINDS =
      Map.of(
          "%PDF", "a PDF",
          "PK\u0003\u0004", "a ZIP archive or an office document",
          "\u00d0\u00cf\u0011\u00e0", "an office document",
          "\u0089PNG", "a picture",
          "\u00ff\u00d8\u00ff", "a picture",
          "GIF8", "a picture",
          "\u001f\u008b", "compressed",
          "\u007fELF", "a program",
          "SQLite format", "a database");

  private Binary() {}

  /** Throws if the first bytes of a file are not those of a text. */
  static void refuse(byte[] head, String name) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    KINDS.forEach(
        (magic, kind) -> {
          if (start.startsWith(magic)) {
            throw new UnreadableInputException(
                name, 0, "is " + kind + ", not text", "save it as text or HTML first");
          }
        });
    if (Encoding.wide(head) != null) {
      return;
    }
    long controls = start.chars().filter(c -> c < 32 && "\t\n\r\f\u001b\b".indexOf(c) < 0).count();
    if (controls > 0 && controls * 20 > head.length) {
      throw new UnreadableInputException(
          name, 0, "is binary, not text", "save it as text or HTML first");
    }
  }
}
