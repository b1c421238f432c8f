package org.pourparlers.language.shared;

import org.pourparlers.text.Folding;

/**
 * Words that name a country in one language.
 *
 * @param country whom they name
 * @param sort how they name it
 * @param written as the table has them
 * @param words how many folded words they are
 * @param capitals which of the words must begin with a capital, a bit each
 * @param shout whether the text must have them without a small letter ("US")
 */
record CountryForm(
    Country country,
    CountryMatch.Sort sort,
    String written,
    int words,
    long capitals,
    boolean shout) {

  static CountryForm of(Country country, CountryMatch.Sort sort, String written) {
    long capitals = 0;
    int words = 0;
    for (String part : written.split("[-'’ ]+")) {
      if (!Folding.of(part).isEmpty()) {
        if (Character.isUpperCase(part.codePointAt(0))) {
          capitals |= 1L << words;
        }
        words++;
      }
    }
    boolean shout =
        written.length() <= 6
            && written.chars().noneMatch(Character::isLowerCase)
            && written.chars().anyMatch(Character::isUpperCase);
    return new CountryForm(country, sort, written, words, capitals, shout);
  }

  /** Whether the text has the capitals that the form asks for. */
  boolean admits(FoldedWords text, int from) {
    for (int i = 0; i < words; i++) {
      if ((capitals >> i & 1) != 0 && !text.capital(from + i)
          || shout && !text.capitals(from + i)) {
        return false;
      }
    }
    return true;
  }
}
