package org.pourparlers.intake;

import org.pourparlers.report.Report;

/** Plain text: the first line is the title, where a blank line or a line break follows it. */
final class PlainText {
  /** No title is longer. */
  private static final int LONGEST_TITLE = 300;

  /** What is longer and ends with a full stop is no title but the first paragraph. */
  private static final int LONGEST_STOPPED = 100;

  private PlainText() {}

  static Report read(byte[] bytes, String name) {
    return Intake.checked(split(Encoding.decode(bytes)), name, 0);
  }

  static Report split(String text) {
    int start = 0;
    while (start < text.length() && blank(text.charAt(start))) {
      start++;
    }
    int end = lineEnd(text, start);
    int next = nextLine(text, end);
    boolean broken = false;
    while (goesOn(text, end, next) && end - start < LONGEST_TITLE) {
      broken = true;
      end = lineEnd(text, next);
      next = nextLine(text, end);
    }
    if (broken && (text.charAt(end - 1) == '.' || !blankLine(text, next))) {
      return report(null, text); // a paragraph that was broken to fit a width, not a title
    }
    boolean one = text.substring(next).isBlank();
    String line = text.substring(start, end).strip();
    boolean prose = line.endsWith(".") && line.length() > LONGEST_STOPPED;
    if (one || prose || end - start > LONGEST_TITLE) {
      return report(null, text);
    }
    return report(line, text.substring(next));
  }

  private static boolean blankLine(String text, int from) {
    int end = lineEnd(text, from);
    return text.substring(from, end).isBlank();
  }

  /** Whether the second line goes on in the middle of the first one's sentence. */
  private static boolean goesOn(String text, int end, int next) {
    char last = end > 0 ? text.charAt(end - 1) : ' ';
    return next < text.length()
        && Character.isLowerCase(text.charAt(next))
        && (Character.isLetterOrDigit(last) || last == ',' || last == '-');
  }

  private static Report report(@org.jspecify.annotations.Nullable String title, String body) {
    return new Report(null, null, null, null, null, null, title, body);
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int nextLine(String text, int end) {
    boolean pair = text.startsWith("\r\n", end);
    return Math.min(text.length(), end + (pair ? 2 : 1));
  }

  private static boolean blank(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\ufeff' || Character.isWhitespace(c);
  }
}
