package org.pourparlers.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Trains the parser with a dynamic oracle (Goldberg and Nivre 2013). */
final class ArcTraining {
  private record Sample(ArcFeatures extractor, int[] heads, int[] labels) {}

  private final List<String> relations;
  private final List<Sample> list = new ArrayList<>();
  private final Perceptron perceptron;
  private final int[] costs = new int[3];

  ArcTraining(List<String> relations) {
    this.relations = relations;
    this.perceptron = new Perceptron(1 + 2 * relations.size());
  }

  void add(ArcFeatures extractor, Gold gold) {
    int[] labels = new int[gold.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = relations.indexOf(gold.relations()[i]);
    }
    list.add(new Sample(extractor, gold.heads(), labels));
  }

  void run(int epochs) {
    Sample[] samples = list.toArray(new Sample[0]);
    Random random = new Random(1);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Training.shuffle(samples, epoch);
      int wrong = 0;
      for (Sample sample : samples) {
        wrong += train(sample, random, epoch > 0 ? 0.9 : 0);
      }
      System.err.println("epoch " + epoch + ": " + wrong + " wrong steps");
    }
  }

  private int train(Sample sample, Random random, double explore) {
    int labels = relations.size();
    ArcHybrid c = new ArcHybrid(sample.heads.length);
    Features features = new Features();
    int[] scores = new int[1 + 2 * labels];
    int wrong = 0;
    while (!c.done()) {
      if (c.depth == 0) {
        c.shift();
        continue;
      }
      sample.extractor.of(c, features);
      perceptron.score(features, scores);
      int predicted = Parser.best(c, scores, labels);
      Oracle.costs(c, sample.heads, costs);
      int best = best(c, scores, sample);
      if (predicted != best && !right(c, predicted, sample)) {
        perceptron.update(features, best, predicted);
        wrong++;
        predicted = random.nextDouble() < explore ? predicted : best;
      }
      perceptron.tick();
      Parser.apply(c, predicted, labels);
    }
    return wrong;
  }

  /** The best-scored action among the right ones. */
  private int best(ArcHybrid c, int[] scores, Sample sample) {
    int labels = relations.size();
    int least = Math.min(costs[0], Math.min(costs[1], costs[2]));
    int best = -1;
    if (costs[ArcHybrid.SHIFT] == least) {
      best = 0;
    }
    if (costs[ArcHybrid.LEFT] == least) {
      best = arc(c.top(0), c.rest(0), 1, scores, sample, best);
    }
    if (costs[ArcHybrid.RIGHT] == least) {
      best = arc(c.top(0), c.top(1), 1 + labels, scores, sample, best);
    }
    return best;
  }

  private int arc(int child, int head, int from, int[] scores, Sample sample, int best) {
    if (sample.heads[child] == head || sample.heads[child] >= 0) {
      int action = from + sample.labels[child];
      return best < 0 || scores[action] > scores[best] ? action : best;
    }
    return Parser.best(scores, from, from + relations.size(), best);
  }

  private boolean right(ArcHybrid c, int action, Sample sample) {
    int least = Math.min(costs[0], Math.min(costs[1], costs[2]));
    if (action == 0) {
      return costs[ArcHybrid.SHIFT] == least;
    }
    int labels = relations.size();
    int kind = action <= labels ? ArcHybrid.LEFT : ArcHybrid.RIGHT;
    int label = action <= labels ? action - 1 : action - 1 - labels;
    int child = c.top(0);
    return costs[kind] == least && (sample.heads[child] < 0 || sample.labels[child] == label);
  }

  Weights weights(int fewest, double threshold) {
    return perceptron.quantised(fewest, threshold);
  }
}
