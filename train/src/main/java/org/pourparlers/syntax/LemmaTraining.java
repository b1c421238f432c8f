package org.pourparlers.syntax;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Learns which dictionary tags go with which FEATS, and what lemmas the dictionary gets wrong. */
final class LemmaTraining {
  private static final Set<Upos> OPEN = EnumSet.of(Upos.PROPN, Upos.X, Upos.NUM);

  private LemmaTraining() {}

  static Lemmas of(List<Word[]> words, List<Gold> golds) {
    Map<Integer, Integer> fits = fits(words, golds);
    Lemmas plain = new Lemmas(Map.of(), fits);
    Map<String, Map<String, Integer>> seen = new TreeMap<>();
    Map<String, Integer> right = new HashMap<>();
    for (int s = 0; s < golds.size(); s++) {
      Gold gold = golds.get(s);
      for (int i = 0; i < gold.size(); i++) {
        Upos upos = gold.upos()[i];
        if (!OPEN.contains(upos)) {
          Word word = words.get(s)[i];
          String key = Lemmas.key(word, upos);
          String lemma = gold.lemmas()[i];
          seen.computeIfAbsent(key, k -> new TreeMap<>()).merge(lemma, 1, Integer::sum);
          boolean found = plain.of(word, upos, gold.feats()[i]).equals(lemma);
          right.merge(key, found ? 1 : 0, Integer::sum);
        }
      }
    }
    Map<String, String> exceptions = new HashMap<>();
    seen.forEach(
        (key, lemmas) -> {
          var best = Collections.max(lemmas.entrySet(), Map.Entry.comparingByValue());
          if (best.getValue() > right.getOrDefault(key, 0)) {
            exceptions.put(key, best.getKey());
          }
        });
    return new Lemmas(exceptions, fits);
  }

  private static Map<Integer, Integer> fits(List<Word[]> words, List<Gold> golds) {
    Map<Integer, Integer> fits = new HashMap<>();
    for (int s = 0; s < golds.size(); s++) {
      Gold gold = golds.get(s);
      for (int i = 0; i < gold.size(); i++) {
        for (Analysis analysis : words.get(s)[i].analyses) {
          if (analysis.lemma().equalsIgnoreCase(gold.lemmas()[i])) {
            Upos upos = gold.upos()[i];
            fits.merge(Lemmas.fit(analysis.tag(), upos, gold.feats()[i]), 1, Integer::sum);
            fits.merge(Lemmas.fit(analysis.tag(), upos, ""), 1, Integer::sum);
          }
        }
      }
    }
    return fits;
  }
}
