package org.pourparlers.syntax;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The letters with diacritics of a language, and what they may have become. Immutable. */
public final class Diacritics {
  /** What stands for a letter that no encoding could keep. */
  private static final String LOST = "?\ufffd";

  private final String letters;
  private final String any;
  private final Map<Character, String> possible = new HashMap<>();

  /**
   * @param letters text that holds each letter with a diacritic that the language has, in either
   *     case; anything else in it is passed over
   */
  public Diacritics(String letters) {
    var small = new StringBuilder();
    for (char c : letters.toLowerCase(Locale.ROOT).toCharArray()) {
      char plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      if (plain != c && small.indexOf(String.valueOf(c)) < 0) {
        small.append(c);
        possible.merge(plain, plain + String.valueOf(c), (a, b) -> a + c);
        char upper = Character.toUpperCase(plain);
        possible.merge(upper, upper + upper(c), (a, b) -> a + upper(c));
      }
    }
    this.letters = small.toString();
    this.any = this.letters + upper(this.letters);
  }

  private static String upper(char c) {
    return upper(String.valueOf(c));
  }

  private static String upper(String letters) {
    return letters.toUpperCase(Locale.ROOT);
  }

  /** Whether the language has no such letters. */
  public boolean isEmpty() {
    return letters.isEmpty();
  }

  /** Whether a word has a letter with a diacritic of this language. */
  boolean in(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 0x7f && letters.indexOf(Character.toLowerCase(word.charAt(i))) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** What a letter may have been: itself, and itself with each diacritic; any of them, if lost. */
  String possible(char c) {
    return LOST.indexOf(c) >= 0 ? any : possible.getOrDefault(c, String.valueOf(c));
  }

  /** Whether something stands for a letter that was lost. */
  static boolean lost(char c) {
    return LOST.indexOf(c) >= 0;
  }
}
