package org.pourparlers.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** Trains the tagger and the parser of one language. The same treebanks give the same model. */
public final class Training {
  private final FullForms dictionary;
  private final Words words;
  private final List<Gold> sentences;
  private final Settings settings;

  /**
   * How to train.
   *
   * @param tagEpochs passes of the tagger over the treebanks
   * @param arcEpochs passes of the parser
   * @param folds how many taggers tag what the others were trained on, for the parser to learn from
   * @param fewest how often a feature must have been updated to be kept
   * @param threshold the smallest weight kept
   */
  public record Settings(int tagEpochs, int arcEpochs, int folds, int fewest, double threshold) {}

  public Training(FullForms dictionary, List<Gold> sentences, Settings settings) {
    this.dictionary = dictionary;
    this.words = new Words(dictionary);
    this.sentences = sentences;
    this.settings = settings;
  }

  /** The trained model. */
  public SyntaxModel train() {
    List<String> feats = commonest(255);
    Candidates candidates = candidates(sentences, feats);
    Morphology morphology = new Morphology(feats);
    var labels = new TreeSet<String>();
    for (Gold gold : sentences) {
      Collections.addAll(labels, gold.relations());
    }
    labels.remove("root");
    List<String> relations = List.copyOf(labels);

    int[][] tags = new int[sentences.size()][];
    int[][] forms = new int[sentences.size()][];
    for (int fold = 0; fold < settings.folds; fold++) {
      List<Gold> others = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        if (i % settings.folds != fold) {
          others.add(sentences.get(i));
        }
      }
      TagTraining training = new TagTraining(words, others, feats, candidates(others, feats));
      training.run(settings.tagEpochs);
      Tagger tagger = training.tagger(settings.fewest, settings.threshold);
      for (int i = fold; i < sentences.size(); i += settings.folds) {
        Word[] own = words(sentences.get(i));
        tags[i] = new int[own.length];
        forms[i] = new int[own.length];
        tagger.tag(own, tags[i], forms[i]);
      }
      System.err.println("fold " + fold);
    }
    TagTraining training = new TagTraining(words, sentences, feats, candidates);
    training.run(settings.tagEpochs);
    ArcTraining arcs = new ArcTraining(relations);
    for (int i = 0; i < sentences.size(); i++) {
      Gold gold = sentences.get(i);
      if (gold.projective()) {
        arcs.add(new ArcFeatures(words(gold), tags[i], forms[i], morphology), gold);
      }
    }
    arcs.run(settings.arcEpochs);
    return new SyntaxModel(
        dictionary,
        feats,
        relations,
        candidates,
        lemmas(),
        training.upos(settings.fewest, settings.threshold),
        training.feats(settings.fewest, settings.threshold),
        arcs.weights(settings.fewest, settings.threshold));
  }

  private Word[] words(Gold gold) {
    Word[] own = new Word[gold.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = words.of(gold.forms()[i]);
    }
    return own;
  }

  private List<String> commonest(int most) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Gold gold : sentences) {
      for (String feats : gold.feats()) {
        counts.merge(feats, 1, Integer::sum);
      }
    }
    counts.merge("", 1_000_000_000, Integer::sum);
    return counts.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Candidates candidates(List<Gold> from, List<String> feats) {
    Map<Long, Map<Integer, Integer>> counts = new TreeMap<>();
    for (Gold gold : from) {
      Word[] own = words(gold);
      for (int i = 0; i < own.length; i++) {
        int id = feats.indexOf(gold.feats()[i]);
        if (id >= 0) {
          int upos = gold.upos()[i].ordinal();
          for (int classes : new int[] {0, own[i].classes}) {
            counts
                .computeIfAbsent(Candidates.key(upos, classes), k -> new TreeMap<>())
                .merge(id, 1, Integer::sum);
          }
        }
      }
    }
    Map<Long, int[]> byClass = new HashMap<>();
    counts.forEach(
        (key, seen) -> {
          int total = seen.values().stream().mapToInt(n -> n).sum();
          if (total >= 5) {
            byClass.put(
                key,
                seen.entrySet().stream()
                    .filter(e -> e.getValue() > 1 || total < 20)
                    .mapToInt(Map.Entry::getKey)
                    .toArray());
          }
        });
    return new Candidates(byClass);
  }

  private Lemmas lemmas() {
    Map<Integer, Integer> fits = new HashMap<>();
    for (Gold gold : sentences) {
      for (int i = 0; i < gold.size(); i++) {
        for (Analysis analysis : words.of(gold.forms()[i]).analyses) {
          if (analysis.lemma().equalsIgnoreCase(gold.lemmas()[i])) {
            Upos upos = gold.upos()[i];
            fits.merge(Lemmas.fit(analysis.tag(), upos, gold.feats()[i]), 1, Integer::sum);
            fits.merge(Lemmas.fit(analysis.tag(), upos, ""), 1, Integer::sum);
          }
        }
      }
    }
    Lemmas plain = new Lemmas(Map.of(), fits);
    Map<String, Map<String, Integer>> seen = new TreeMap<>();
    Map<String, Integer> wrong = new HashMap<>();
    for (Gold gold : sentences) {
      for (int i = 0; i < gold.size(); i++) {
        Upos upos = gold.upos()[i];
        if (upos == Upos.PROPN || upos == Upos.X || upos == Upos.NUM) {
          continue;
        }
        String key = Lemmas.key(gold.forms()[i], upos);
        String lemma = gold.lemmas()[i];
        seen.computeIfAbsent(key, k -> new TreeMap<>()).merge(lemma, 1, Integer::sum);
        String guess = plain.of(words.of(gold.forms()[i]), upos, gold.feats()[i]);
        wrong.merge(key, guess.equals(lemma) ? 0 : 1, Integer::sum);
      }
    }
    Map<String, String> exceptions = new HashMap<>();
    seen.forEach(
        (key, lemmas) -> {
          int total = lemmas.values().stream().mapToInt(n -> n).sum();
          var best = Collections.max(lemmas.entrySet(), Map.Entry.comparingByValue());
          if (best.getValue() > total - wrong.get(key)) {
            exceptions.put(key, best.getKey());
          }
        });
    return new Lemmas(exceptions, fits);
  }

  static <T> void shuffle(T[] items, int seed) {
    Collections.shuffle(Arrays.asList(items), new Random(seed));
  }
}
