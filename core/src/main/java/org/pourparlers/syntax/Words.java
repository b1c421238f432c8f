package org.pourparlers.syntax;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.pourparlers.text.Token;

/**
 * What is known of forms, kept for those met of late: two generations, of which the older goes when
 * the younger is full. Safe for use by many threads; what is kept never changes an answer.
 */
final class Words<T> {
  private final int kept;
  private final Function<String, T> make;
  private volatile Map<String, T> young = new ConcurrentHashMap<>();
  private volatile Map<String, T> old = Map.of();

  /**
   * @param kept how many are kept in each generation
   * @param make finds out what is to be known of a form
   */
  Words(int kept, Function<String, T> make) {
    this.kept = kept;
    this.make = make;
  }

  T of(String form) {
    T word = young.get(form);
    if (word == null) {
      word = old.get(form);
      if (word == null) {
        word = make.apply(form);
      }
      if (young.size() >= kept) {
        old = young;
        young = new ConcurrentHashMap<>();
      }
      young.put(form, word);
    }
    return word;
  }

  void of(List<Token> tokens, T[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = of(tokens.get(i).form());
    }
  }
}
