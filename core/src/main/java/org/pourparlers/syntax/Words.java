package org.pourparlers.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pourparlers.text.Token;

/** Forms looked up in a dictionary, the frequent ones only once. Safe for use by many threads. */
final class Words {
  private static final int KEPT = 60_000;

  private final FullForms dictionary;
  private final ThreadLocal<Map<String, Word>> known = ThreadLocal.withInitial(HashMap::new);

  Words(FullForms dictionary) {
    this.dictionary = dictionary;
  }

  Word of(String form) {
    Map<String, Word> cache = known.get();
    Word word = cache.get(form);
    if (word == null) {
      word = new Word(form, dictionary.of(form));
      if (cache.size() >= KEPT) {
        cache.clear();
      }
      cache.put(form, word);
    }
    return word;
  }

  Word[] of(List<Token> tokens) {
    Word[] words = new Word[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = of(tokens.get(i).form());
    }
    return words;
  }
}
