package org.pourparlers.syntax;

import java.util.List;
import java.util.Set;

/**
 * A word, and what it may have been before it lost its diacritics.
 *
 * @param form the word in lower case as it is written
 * @param capital whether it is written with a capital
 * @param marked whether it has diacritics
 * @param known whether the dictionary has it as it is
 * @param options what it may be, itself included if it is known
 * @param lexeme the mean of what it may be
 */
record LostForm(
    String form,
    boolean capital,
    boolean marked,
    boolean known,
    List<Option> options,
    Lexeme lexeme) {

  /**
   * One of the words that it may be.
   *
   * @param form as the dictionary has it
   * @param frequency see {@link FullForms#frequency}
   * @param tags its tags in the dictionary
   * @param parts the words of its tags, each behind an "@"
   */
  record Option(String form, int frequency, List<String> tags, Set<String> parts) {
    /** Whether it is one of some words, or has the tag that one names. */
    boolean any(Set<String> words) {
      if (words.contains(form)) {
        return true;
      }
      for (String part : parts) {
        if (words.contains(part)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * Whether nothing but lost diacritics explains it. A word with a capital may be any name, unless
   * the dictionary has it with that capital.
   */
  boolean damaged() {
    return !marked && !known && !options.isEmpty() && (!capital || named());
  }

  private boolean named() {
    for (Option option : options) {
      if (Character.isUpperCase(option.form().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it may be something else than it looks. */
  boolean doubtful() {
    return !marked && options.size() > (known ? 1 : 0);
  }

  /** Whether it is, or may be, one of some words. */
  boolean any(Set<String> words) {
    if (words.contains(form)) {
      return true;
    }
    for (Option option : options) {
      if (option.any(words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is one of some words, or can only be such. */
  boolean all(Set<String> words) {
    if (words.contains(form)) {
      return true;
    }
    for (Option option : options) {
      if (!option.any(words)) {
        return false;
      }
    }
    return !options.isEmpty();
  }
}
