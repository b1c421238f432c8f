package org.pourparlers.claim.statement;

import java.util.Comparator;
import java.util.List;

/**
 * A word without which something is not told.
 *
 * @param word a lemma or a form
 * @param other a word that must stand in the same sentence; "" for none
 * @param first whether it tells something only at the beginning of a sentence
 */
public record Opener(String word, String other, boolean first) {
  static Opener of(List<String> words) {
    String other = words.size() == 1 ? "" : longest(words.subList(1, words.size()));
    return new Opener(words.get(0), other.equals("*") ? "" : other, false);
  }

  /** A source is known by its rarest word, which is mostly the longest: "in the eyes of". */
  static Opener ofSource(List<String> words, boolean loose) {
    return new Opener(longest(words), "", loose && words.size() == 1);
  }

  private static String longest(List<String> words) {
    return words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
  }
}
