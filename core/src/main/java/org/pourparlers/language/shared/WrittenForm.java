package org.pourparlers.language.shared;

import org.pourparlers.text.Folding;

/**
 * Words as a table writes them, to be compared with a text that already matches when folded.
 *
 * @param text as written
 * @param words how many folded words they are
 * @param capitals which of the words must begin with a capital, a bit each
 * @param shout whether the text must have them without a small letter ("US")
 */
record WrittenForm(String text, int words, long capitals, boolean shout) {

  static WrittenForm of(String written) {
    long capitals = 0;
    int words = 0;
    for (String part : written.split("[-'’ ]+")) {
      if (!Folding.of(part).isEmpty()) {
        if (Character.isUpperCase(part.codePointAt(0))) {
          capitals |= 1L << words;
        }
        words++;
        if (part.endsWith(",")) {
          words++;
        }
      }
    }
    boolean shout =
        written.length() <= 6
            && written.chars().noneMatch(Character::isLowerCase)
            && written.chars().anyMatch(Character::isUpperCase);
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
