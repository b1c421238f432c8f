package org.pourparlers.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found out about words met of late, so that a stage asks its tables once for each form
 * and not once for each word: two generations, of which the older goes when the younger is full.
 * Safe for use by many threads, as long as what is kept is immutable; what is kept never changes an
 * answer.
 *
 * @param <T> what is known of a word
 */
public final class Kept<T> {
  private static final int GENERATION = 8_000;

  /** A longer word comes once, if it is one at all. */
  private static final int LONGEST = 64;

  private final int size;
  private final Function<String, T> find;
  private volatile Map<String, T> young = new ConcurrentHashMap<>();
  private volatile Map<String, T> old = Map.of();

  /**
   * @param find finds out what is to be known of a word; a pure function
   */
  public Kept(Function<String, T> find) {
    this(GENERATION, find);
  }

  /**
   * @param size how many words are kept in each generation
   * @param find finds out what is to be known of a word; a pure function
   */
  public Kept(int size, Function<String, T> find) {
    this.size = size;
    this.find = find;
  }

  /** What is known of a word. */
  public T of(String word) {
    T known = young.get(word);
    return known == null ? older(word) : known;
  }

  private T older(String word) {
    T known = old.get(word);
    if (known == null) {
      known = find.apply(word);
    }
    if (word.length() <= LONGEST) {
      if (young.size() >= size) {
        old = young;
        young = new ConcurrentHashMap<>();
      }
      young.put(word, known);
    }
    return known;
  }
}
