package org.pourparlers.syntax;

/** A greedy arc-hybrid parser; its classes are shift, then left arcs and right arcs by label. */
final class Parser {
  private final Scores scores;
  private final int labels;

  Parser(Scores scores, int labels) {
    this.scores = scores;
    this.labels = labels;
  }

  /** The finished configuration; the root has head -1 and label -1. */
  ArcHybrid parse(ArcFeatures extractor, int words) {
    ArcHybrid c = new ArcHybrid(words);
    Features features = new Features();
    int[] score = new int[1 + 2 * labels];
    while (!c.done()) {
      if (c.depth == 0) {
        c.shift();
        continue;
      }
      extractor.of(c, features);
      scores.score(features, score);
      apply(c, best(c, score, labels), labels);
    }
    return c;
  }

  static int best(ArcHybrid c, int[] score, int labels) {
    int best = -1;
    if (c.mayShift()) {
      best = 0;
    }
    if (c.mayLeft()) {
      best = best(score, 1, 1 + labels, best);
    }
    if (c.mayRight()) {
      best = best(score, 1 + labels, 1 + 2 * labels, best);
    }
    return best;
  }

  static int best(int[] score, int from, int to, int best) {
    for (int i = from; i < to; i++) {
      if (best < 0 || score[i] > score[best]) {
        best = i;
      }
    }
    return best;
  }

  static void apply(ArcHybrid c, int action, int labels) {
    if (action == 0) {
      c.shift();
    } else if (action <= labels) {
      c.left(action - 1);
    } else {
      c.right(action - 1 - labels);
    }
  }
}
