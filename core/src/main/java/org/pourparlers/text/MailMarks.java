package org.pourparlers.text;

/** The "&gt;" before each line of a text that was sent on by mail. */
final class MailMarks {
  /** A text with fewer such lines in a row has none. */
  private static final int FEWEST = 2;

  private MailMarks() {}

  /** The text without the marks; as it is where there are too few. */
  static Mended mend(Mended given) {
    String text = given.text();
    if (text.indexOf('>') < 0 || !marked(text)) {
      return given;
    }
    var out = new Mended.Writer(given);
    for (int at = 0; at < text.length(); at = line(text, at)) {
      int end = marks(text, at);
      if (end > at) {
        out.copy(at);
        out.drop(end);
      }
    }
    return out.mended();
  }

  private static boolean marked(String text) {
    int row = 0;
    for (int at = 0; at < text.length() && row < FEWEST; at = line(text, at)) {
      row = marks(text, at) > at ? row + 1 : 0;
    }
    return row >= FEWEST;
  }

  /** The end of the marks that a line begins with; its start where there are none. */
  private static int marks(String text, int start) {
    int end = start;
    for (int at = start; at < text.length(); at++) {
      if (text.charAt(at) == '>') {
        end = at + 1;
      } else if (text.charAt(at) != ' ') {
        break;
      }
    }
    return end;
  }

  /** The start of the next line. */
  private static int line(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }
}
