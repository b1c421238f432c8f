package org.pourparlers.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {
  @Test
  void bestHeadsWhereTheyAreATree() {
    float[][] scores = {
      {0, 5, 1, 0},
      {1, 0, 1, 6},
      {1, 4, 0, 2}
    };
    assertThat(SpanningTree.of(scores, 3)).containsExactly(1, -1, 1);
  }

  @Test
  void aCycleIsBrokenWhereItCostsLeast() {
    float[][] scores = {
      {0, 9, 8, 0},
      {9, 0, 2, 0},
      {1, 1, 0, 7}
    };
    assertThat(SpanningTree.of(scores, 3)).containsExactly(2, 0, -1);
  }

  @Test
  void oneWordIsTheRoot() {
    assertThat(SpanningTree.of(new float[][] {{0, -3}}, 1)).containsExactly(-1);
  }

  @Test
  void anyScoresGiveOneRootAndNoCycle() {
    Random random = new Random(11);
    for (int round = 0; round < 500; round++) {
      int words = 1 + random.nextInt(30);
      float[][] scores = new float[words][words + 1];
      for (float[] row : scores) {
        for (int j = 0; j <= words; j++) {
          row[j] = round % 2 == 0 ? random.nextInt(3) : (float) random.nextGaussian() * 9;
        }
      }
      int[] heads = SpanningTree.of(scores, words);
      int roots = 0;
      for (int i = 0; i < words; i++) {
        roots += heads[i] < 0 ? 1 : 0;
        int steps = 0;
        for (int word = i; word >= 0; word = heads[word]) {
          assertThat(steps++).isLessThan(words);
        }
      }
      assertThat(roots).isEqualTo(1);
    }
  }
}
