package org.pourparlers.syntax;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which FEATS and relations there are, and which FEATS a word may have. */
final class Inventory {
  private static final int MOST_FEATS = 400;
  private static final int SURE = 5;
  private static final int MANY = 20;

  final List<String> feats;
  final List<String> relations;
  final Candidates candidates;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param words the words of each sentence
   * @param golds the sentences
   */
  Inventory(List<Word[]> words, List<Gold> golds) {
    Map<String, Integer> counts = new TreeMap<>();
    TreeSet<String> labels = new TreeSet<>();
    for (Gold gold : golds) {
      for (int i = 0; i < gold.size(); i++) {
        counts.merge(gold.feats()[i], 1, Integer::sum);
        labels.add(gold.relations()[i]);
      }
    }
    counts.put("", Integer.MAX_VALUE);
    labels.remove("root");
    relations = List.copyOf(labels);
    feats =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST_FEATS)
            .map(Map.Entry::getKey)
            .toList();
    for (int i = 0; i < feats.size(); i++) {
      numbers.put(feats.get(i), i);
    }
    candidates = new Candidates(byClass(words, golds));
  }

  /** The number of FEATS, or -1. */
  int number(String value) {
    return numbers.getOrDefault(value, -1);
  }

  private Map<Long, int[]> byClass(List<Word[]> words, List<Gold> golds) {
    Map<Long, Map<Integer, Integer>> seen = new TreeMap<>();
    for (int s = 0; s < golds.size(); s++) {
      Gold gold = golds.get(s);
      for (int i = 0; i < gold.size(); i++) {
        int id = number(gold.feats()[i]);
        int upos = gold.upos()[i].ordinal();
        for (int classes : new int[] {0, words.get(s)[i].classes}) {
          if (id >= 0) {
            seen.computeIfAbsent(Candidates.key(upos, classes), k -> new TreeMap<>())
                .merge(id, 1, Integer::sum);
          }
        }
      }
    }
    Map<Long, int[]> byClass = new HashMap<>();
    seen.forEach(
        (key, counts) -> {
          int total = counts.values().stream().mapToInt(n -> n).sum();
          if (total >= SURE) {
            byClass.put(
                key,
                counts.entrySet().stream()
                    .filter(e -> e.getValue() > 1 || total < MANY)
                    .mapToInt(Map.Entry::getKey)
                    .toArray());
          }
        });
    return byClass;
  }
}
