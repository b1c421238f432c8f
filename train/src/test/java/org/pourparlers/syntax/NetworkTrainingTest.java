package org.pourparlers.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class NetworkTrainingTest {
  private static final Settings SMALL =
      Settings.with(
          Map.ofEntries(
              Map.entry("dimensions", "8"),
              Map.entry("window", "1"),
              Map.entry("units", "4"),
              Map.entry("secondUnits", "4"),
              Map.entry("arcs", "8"),
              Map.entry("relations", "8"),
              Map.entry("wordDropout", "0"),
              Map.entry("inputDropout", "0"),
              Map.entry("stateDropout", "0")));

  private final Word[] words = {
    new Word("Elle", List.of(new Analysis("elle", "R"))),
    new Word("signe", List.of(new Analysis("signer", "V"), new Analysis("signe", "N"))),
    new Word("aujourd'hui", List.of()),
    new Word("signe", List.of(new Analysis("signer", "V"), new Analysis("signe", "N"))),
    new Word("Elle", List.of(new Analysis("elle", "R")))
  };

  private Sample sample(TraitTable table) {
    int[][] traits = new int[words.length][];
    for (int i = 0; i < traits.length; i++) {
      traits[i] =
          java.util.Arrays.stream(words[i].traits)
              .map(table::row)
              .filter(row -> row >= 0)
              .toArray();
    }
    return new Sample(
        words,
        traits,
        new int[] {11, 15, 2, 7, 11},
        new int[] {0, 1, 0, 1, 0},
        new int[] {1, -1, 1, 4, 1},
        new int[] {0, -1, 1, 2, 0});
  }

  @Test
  void gradientsAreTheSlopesOfTheLoss() {
    TraitTable table = new TraitTable(List.of(words, words), 1, 8, new Random(3));
    Candidates candidates =
        new Candidates(
            Map.of(
                Candidates.key(15, 0), new int[] {0, 1},
                Candidates.key(7, 0), new int[] {1, 2}));
    NetworkTraining training = new NetworkTraining(SMALL, table, candidates, 3, 3);
    Sample sample = sample(table);
    training.learn(sample);
    List<Parameter> all = new java.util.ArrayList<>(training.dense());
    all.addAll(table.vectors());
    float[][] slopes = all.stream().map(p -> p.gradient.clone()).toArray(float[][]::new);
    Random random = new Random(5);
    int seen = 0;
    for (int round = 0; round < 400; round++) {
      int which = random.nextInt(all.size());
      Parameter parameter = all.get(which);
      int at = random.nextInt(parameter.value.length);
      float before = parameter.value[at];
      float by = 0.01f;
      parameter.value[at] = before + by;
      training.refresh();
      double more = training.learn(sample);
      parameter.value[at] = before - by;
      training.refresh();
      double less = training.learn(sample);
      parameter.value[at] = before;
      training.refresh();
      double slope = (more - less) / (2 * by);
      assertThat((double) slopes[which][at]).isCloseTo(slope, Offset.offset(0.02));
      seen += Math.abs(slope) > 0.02 ? 1 : 0;
    }
    assertThat(seen).isGreaterThan(40);
  }
}
