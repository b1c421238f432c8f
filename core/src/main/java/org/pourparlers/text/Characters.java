package org.pourparlers.text;

/** What becomes of each character of a text as it came. */
final class Characters {
  private Characters() {}

  /** Line feed, carriage return, form feed, vertical tab, and Unicode's two separators. */
  static boolean breaksLine(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u2028' || c == '\u2029';
  }

  /** A space of any width, breaking or not. */
  static boolean space(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u00a0'
        || (c >= 0x1680 && Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  /**
   * A character that is not kept: controls, marks of zero width or of writing direction, soft
   * hyphens, and what Unicode calls no character.
   */
  static boolean vanishes(char c) {
    if (c < 0x20 || c == 0x7f) {
      return c != '\t' && !breaksLine(c);
    }
    if (c < 0xa0) {
      return false;
    }
    if (c >= 0x80 && c < 0x600) {
      return c == '\u00ad' || c == '\u034f';
    }
    int type = Character.getType(c);
    return type == Character.FORMAT || c >= 0xfff9 && c != '\ufffc' && c != '\ufffd' || c == 0x115f;
  }

  /** Whether there is something to see. */
  static boolean shows(char c) {
    return !space(c) && !breaksLine(c) && !vanishes(c);
  }

  /**
   * The character itself, or what was meant by it: a C1 control is a windows-1252 character that
   * was read as Latin-1 (as HTML holds, section 13.2.5.80); half a pair of surrogates is U+FFFD.
   */
  static char meant(char c) {
    return c >= 0x80 && c < 0xa0 ? WINDOWS_1252.charAt(c - 0x80) : c;
  }

  private static final String WINDOWS_1252 =
      "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";
}
