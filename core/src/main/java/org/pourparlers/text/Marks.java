package org.pourparlers.text;

/** Classes of punctuation that segmentation tells apart; the same in every language. */
final class Marks {
  private static final String OPENING = "«“‹‘„‚([{¿¡";
  private static final String CLOSING = "»”›’)]}";
  private static final String EITHER_WAY = "\"'″‟";
  private static final String DASHES = "–—―‒-−";

  private Marks() {}

  /** A mark that ends a sentence: full stop, question or exclamation mark, ellipsis. */
  static boolean endsSentence(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '‼' || c == '⁇';
  }

  static boolean opens(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean closes(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** A straight mark, which opens or closes according to where it stands. */
  static boolean opensOrCloses(char c) {
    return EITHER_WAY.indexOf(c) >= 0;
  }

  static boolean quotes(char c) {
    return "«»“”‹›„‟\"″".indexOf(c) >= 0;
  }

  static boolean dash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  /** A dash that stands between parts of a sentence; the hyphen is none. */
  static boolean longDash(char c) {
    return c != '-' && dash(c);
  }

  static boolean apostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '`';
  }

  static boolean bullet(char c) {
    return "•‣▪■●◦·*►▶➤–—-".indexOf(c) >= 0;
  }

  /**
   * A letter, digit, combining mark, what stands for a lost letter, or half of a character outside
   * the first plane.
   */
  static boolean word(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c)
        || c == '\ufffd'
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
