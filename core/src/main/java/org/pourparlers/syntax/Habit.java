package org.pourparlers.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a word without its diacritics is between certain neighbours: "ou" after "jusqu'" is "où".
 * Words are in lower case; "@tag" stands for each word that may have the tag in the dictionary.
 *
 * @param words the words as they are written; "*" is any
 * @param is what they are then: forms, or "@tag"; empty for words that are passed over when the
 *     neighbours of others are looked at
 * @param after words before it, one of which must be there; empty if any may
 * @param before words after it, one of which must be there; empty if any may
 */
public record Habit(Set<String> words, Set<String> is, Set<String> after, Set<String> before) {
  /** Whether it is about a word at all. */
  boolean concerns(LostForm word) {
    return words.contains("*") || word.any(words);
  }

  /** Those of a word's options that it leaves. */
  List<LostForm.Option> left(List<LostForm.Option> options) {
    List<LostForm.Option> left = new ArrayList<>();
    for (LostForm.Option option : options) {
      if (option.any(is)) {
        left.add(option);
      }
    }
    return left;
  }
}
