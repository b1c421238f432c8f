package org.pourparlers.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which of the known languages a text is: by the function words in it, and by letters that
 * only one of them has. Function words survive what machine translation leaves untranslated.
 */
final class LanguageFinder {
  /** So much of a text is looked at. */
  private static final int LOOKED_AT = 40_000;

  /** A declared language is given up when another has this many times its words. */
  private static final int ABSURD = 6;

  private static final int FEWEST = 24;
  private static final int CLEAR = 300;

  private final List<Orthography> known;

  /** What a word adds to the weight of each language. */
  private final Map<String, int[]> telling = new HashMap<>();

  LanguageFinder(Collection<Orthography> known) {
    this.known = List.copyOf(known);
    if (this.known.isEmpty()) {
      throw new IllegalArgumentException("no language is known; give at least one orthography");
    }
    for (int i = 0; i < this.known.size(); i++) {
      add(this.known.get(i).functionWords(), i, 2);
      add(this.known.get(i).tellingWords(), i, 1);
    }
  }

  private void add(Set<String> words, int language, int weight) {
    for (String word : words) {
      telling.computeIfAbsent(word, w -> new int[known.size()])[language] += weight;
    }
  }

  /** The orthography of the text's language; the first one known where nothing tells. */
  Orthography find(String content, @Nullable String declared) {
    int[] weights = weights(content);
    int best = 0;
    int stated = -1;
    for (int i = 0; i < weights.length; i++) {
      best = weights[i] > weights[best] ? i : best;
      stated = declared != null && primary(declared).equals(known.get(i).language()) ? i : stated;
    }
    boolean absurd =
        stated >= 0 && weights[best] > FEWEST && weights[best] > ABSURD * weights[stated];
    return known.get(stated >= 0 && !absurd ? stated : best);
  }

  private static String primary(String tag) {
    return tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
  }

  /** Whether one language leads so far that the rest of the text cannot change it. */
  private static boolean clear(int[] weights, int best) {
    for (int i = 0; i < weights.length; i++) {
      if (i != best && weights[i] * ABSURD > weights[best]) {
        return false;
      }
    }
    return true;
  }

  private int[] weights(String content) {
    int[] weights = new int[known.size()];
    int best = 0;
    int end = Math.min(content.length(), LOOKED_AT);
    int at = 0;
    while (at < end) {
      int start = at;
      while (at < end && Marks.word(content.charAt(at))) {
        at++;
      }
      if (at > start) {
        if (weights[best] > CLEAR && clear(weights, best)) {
          return weights;
        }
        String word = content.substring(start, at).toLowerCase(Locale.ROOT);
        int[] told = telling.get(word);
        for (int i = 0; i < weights.length; i++) {
          weights[i] += told == null ? 0 : told[i];
          best = weights[i] > weights[best] ? i : best;
        }
      }
      if (at < end) {
        at++;
      }
      for (int k = start; k < at; k++) {
        for (int i = 0; i < weights.length && content.charAt(k) > 127; i++) {
          weights[i] += known.get(i).letters().indexOf(content.charAt(k)) >= 0 ? 1 : 0;
        }
      }
    }
    return weights;
  }
}
