package org.pourparlers.language.shared;

/**
 * Words as a table writes them, to be compared with a text that already matches when folded.
 *
 * @param text as written
 * @param words how many folded words they are
 * @param capitals which of the words must begin with a capital, a bit each
 * @param shout whether the text must have them without a small letter ("US")
 */
record WrittenForm(String text, int words, long capitals, boolean shout) {
  private static final int SHORT = 6;

  static WrittenForm of(String written) {
    long capitals = 0;
    int words = 0;
    boolean small = false;
    boolean large = false;
    boolean inside = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (c == ',' || letter && !inside) {
        capitals |= Character.isUpperCase(c) ? 1L << words : 0;
        words++;
      }
      inside = letter || inside && (c == '.' || Character.getType(c) == Character.MODIFIER_LETTER);
      small |= Character.isLowerCase(c);
      large |= Character.isUpperCase(c);
    }
    boolean shout = written.length() <= SHORT && large && !small;
    return new WrittenForm(written, words, capitals, shout);
  }

  /** Whether the text has the capitals that the form asks for. */
  boolean admits(FoldedWords words, int from) {
    for (int i = 0; i < this.words; i++) {
      if ((capitals >> i & 1) != 0 && !words.capital(from + i)
          || shout && !words.capitals(from + i)) {
        return false;
      }
    }
    return true;
  }
}
