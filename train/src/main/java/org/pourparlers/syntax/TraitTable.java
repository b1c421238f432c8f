package org.pourparlers.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The vectors of traits, while they are learnt. */
final class TraitTable {
  private static final int FEWEST = 2;
  private static final double REACH = 0.14;

  private final Map<Integer, Integer> rows = new HashMap<>();
  private final List<Integer> traits = new ArrayList<>();
  private final List<Parameter> vectors = new ArrayList<>();
  private final List<Parameter> touched = new ArrayList<>();
  private final boolean[] isTouched;
  private final int dimensions;

  /**
   * @param words the words of the treebanks, each as often as it stands there
   * @param treebanks how many treebanks there are
   */
  TraitTable(Iterable<Word[]> words, int treebanks, int dimensions, Random random) {
    this.dimensions = dimensions;
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Word[] sentence : words) {
      for (Word word : sentence) {
        for (int trait : word.traits) {
          counts.merge(trait, 1, Integer::sum);
        }
      }
    }
    counts.put(Word.PADDING, FEWEST);
    for (int i = 0; i < treebanks; i++) {
      counts.put(Word.treebank(i), FEWEST);
    }
    counts.forEach(
        (trait, count) -> {
          if (count >= FEWEST) {
            rows.put(trait, vectors.size());
            traits.add(trait);
            vectors.add(Parameter.uniform(dimensions, REACH, random));
          }
        });
    isTouched = new boolean[vectors.size()];
  }

  /** The row of a trait, or -1. */
  int row(int trait) {
    return rows.getOrDefault(trait, -1);
  }

  List<Parameter> vectors() {
    return vectors;
  }

  float[] vector(int row) {
    return vectors.get(row).value;
  }

  void addGradient(int row, float[] gradient) {
    Parameter vector = vectors.get(row);
    if (!isTouched[row]) {
      isTouched[row] = true;
      touched.add(vector);
    }
    Parameter.add(vector.gradient, gradient, 1);
  }

  /** Only vectors that were used move. */
  void step(float rate, float scale) {
    for (Parameter vector : touched) {
      vector.step(rate, scale);
    }
    touched.clear();
    Arrays.fill(isTouched, false);
  }

  Embedding embedding() {
    int[] known = traits.stream().mapToInt(trait -> trait).toArray();
    float[][] values = new float[known.length][];
    for (int i = 0; i < known.length; i++) {
      values[i] = vectors.get(i).value;
    }
    return Embedding.of(known, values);
  }

  int dimensions() {
    return dimensions;
  }
}
