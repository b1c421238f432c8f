package org.pourparlers.text;

/** Spaces that are missing behind the end of a sentence: "terminée.Le ministre". */
final class LostSpaces {
  private static final String IN_ADDRESSES = "/@_=&\\";

  private LostSpaces() {}

  /** The text with a space there; as it is where none is missing. */
  static Mended mend(Mended given) {
    String text = given.text();
    Mended.Writer out = null;
    for (int at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
      if (missing(text, at)) {
        out = out == null ? new Mended.Writer(given) : out;
        out.copy(at + 1);
        out.insert(' ');
      }
    }
    return out == null ? given : out.mended();
  }

  /** Whether a full stop ends a word of small letters and a word with a capital follows it. */
  private static boolean missing(String text, int stop) {
    if (stop < 2 || stop + 2 >= text.length()) {
      return false;
    }
    char next = text.charAt(stop + 1);
    char second = text.charAt(stop + 2);
    boolean begins =
        Character.isUpperCase(next)
                && (Character.isLowerCase(second) || Marks.apostrophe(second) || second == ' ')
            || next == '«'
            || next == '“';
    return begins
        && Character.isLowerCase(text.charAt(stop - 1))
        && Character.isLowerCase(text.charAt(stop - 2))
        && !address(text, stop);
  }

  private static boolean address(String text, int stop) {
    for (int step = -1; step <= 1; step += 2) {
      int limit = stop + step * 60;
      for (int at = stop + step; at >= 0 && at < text.length() && at != limit; at += step) {
        char c = text.charAt(at);
        if (Characters.space(c) || Characters.breaksLine(c)) {
          break;
        }
        if (IN_ADDRESSES.indexOf(c) >= 0 || c == '.' && inner(text, at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a full stop stands before a letter. */
  private static boolean inner(String text, int stop) {
    return stop + 1 < text.length() && Character.isLetter(text.charAt(stop + 1));
  }
}
