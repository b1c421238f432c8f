package org.pourparlers.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts where treebanks hang their punctuation. */
final class PunctuationTraining {
  private static final int FEWEST = 3;

  private PunctuationTraining() {}

  static Punctuation of(List<Gold> golds) {
    Map<Integer, int[]> counts = new HashMap<>();
    for (Gold gold : golds) {
      count(gold, counts);
    }
    Map<Integer, byte[]> costs = new HashMap<>();
    counts.forEach(
        (key, places) -> {
          int sum = 0;
          for (int n : places) {
            sum += n;
          }
          if (sum >= FEWEST) {
            byte[] cost = new byte[places.length];
            for (int i = 0; i < cost.length; i++) {
              cost[i] = Punctuation.cost((places[i] + 0.2) / (sum + 1));
            }
            costs.put(key, cost);
          }
        });
    return new Punctuation(costs);
  }

  private static void count(Gold gold, Map<Integer, int[]> counts) {
    int size = gold.size();
    boolean[] marks = new boolean[size];
    for (int i = 0; i < size; i++) {
      marks[i] = gold.upos()[i] == Upos.PUNCT;
    }
    for (int i = 0; i < size; i++) {
      if (gold.heads()[i] >= 0 && marks[gold.heads()[i]]) {
        return;
      }
    }
    int[] seen = new int[size];
    Map<String, Integer> met = new HashMap<>();
    for (int i = 0; i < size; i++) {
      if (!marks[i] || gold.heads()[i] < 0) {
        continue;
      }
      String form = Word.plain(gold.forms()[i]);
      boolean odd = met.merge(form, 1, Integer::sum) % 2 == 1;
      var mark = new Punctuation.Mark(i, gold.heads(), marks, odd, seen, i + 1);
      int place = mark.place(gold.heads()[i], gold.heads());
      if (place < 0) {
        continue;
      }
      String left = relation(gold, mark.leftTop);
      String right = relation(gold, mark.rightTop);
      for (int detail = 0; detail < 3; detail++) {
        counts
            .computeIfAbsent(
                Punctuation.key(mark, form, left, right, detail),
                key -> new int[Punctuation.PLACES])[place]++;
      }
    }
  }

  private static String relation(Gold gold, int word) {
    return word < 0 ? "" : gold.relations()[word];
  }
}
