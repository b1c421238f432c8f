package org.pourparlers.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Learns the weights of a {@link Network}: forwards, the losses, and back. */
final class NetworkTraining {
  private final Settings settings;
  private final TraitTable table;
  private final Candidates candidates;
  private final Dropout dropout;
  private final TrainedRecurrence first;
  private final TrainedRecurrence second;
  private final TrainedLayer tags;
  private final TrainedLayer feats;
  private final TrainedLayer dependents;
  private final TrainedLayer heads;
  private final TrainedLayer children;
  private final TrainedLayer governors;
  private final TrainedLayer relations;
  private final Parameter root;
  private final Parameter distance = new Parameter(new float[32]);
  private final List<Parameter> dense = new ArrayList<>();
  private final List<TrainedLayer> layers;
  private final int featsCount;
  private final int relationCount;
  private final int padding;
  private int steps;

  NetworkTraining(
      Settings settings,
      TraitTable table,
      Candidates candidates,
      int featsCount,
      int relationCount) {
    this.settings = settings;
    this.table = table;
    this.candidates = candidates;
    this.featsCount = featsCount;
    this.relationCount = relationCount;
    this.padding = table.row(Word.PADDING);
    this.dropout = new Dropout(settings.seed());
    Random random = new Random(settings.seed());
    int width = (2 * settings.window() + 1) * settings.dimensions();
    int states = 2 * settings.secondUnits();
    first = new TrainedRecurrence(width, settings.units(), random);
    second = new TrainedRecurrence(2 * settings.units(), settings.secondUnits(), random);
    tags = new TrainedLayer(states, Lexeme.PARTS, random);
    feats = new TrainedLayer(states, featsCount, random);
    dependents = new TrainedLayer(states, settings.arcs(), random);
    heads = new TrainedLayer(states, settings.arcs(), random);
    children = new TrainedLayer(states, settings.relations(), random);
    governors = new TrainedLayer(states, settings.relations(), random);
    relations = new TrainedLayer(settings.relations(), relationCount, random);
    root = new Parameter(new float[settings.arcs()]);
    layers =
        List.of(
            first.layer,
            second.layer,
            tags,
            feats,
            dependents,
            heads,
            children,
            governors,
            relations);
    for (TrainedLayer layer : layers) {
      layer.parameters(dense);
    }
    dense.add(root);
    dense.add(distance);
  }

  /** Adds the gradients of one sentence; its loss. */
  double learn(Sample sample) {
    int[][] rows = hide(sample.traits());
    float[][] input = window(rows);
    float[][] inputMask = dropout.mask(input.length, input[0].length, settings.inputDropout());
    float[][] x = Dropout.times(input, inputMask);
    float[][] low = first.forward(x);
    float[][] lowMask = dropout.mask(low.length, low[0].length, settings.stateDropout());
    float[][] middle = Dropout.times(low, lowMask);
    float[][] high = second.forward(middle);
    float[][] highMask = dropout.mask(high.length, high[0].length, settings.stateDropout());
    float[][] states = Dropout.times(high, highMask);

    float[][] d = new float[states.length][states[0].length];
    double loss = learnTags(sample, states, d);
    loss += learnFeats(sample, states, d);
    loss += learnArcs(sample, states, d) + learnRelations(sample, states, d);

    float[][] dMiddle = second.backward(middle, Dropout.times(d, highMask));
    float[][] dInput = first.backward(x, Dropout.times(dMiddle, lowMask));
    spread(Dropout.times(dInput, inputMask), rows);
    return loss;
  }

  /** The traits, some words' forms left out. */
  private int[][] hide(int[][] traits) {
    int[][] kept = new int[traits.length][];
    for (int i = 0; i < traits.length; i++) {
      boolean hidden = traits[i][0] < 0 || dropout.chance(settings.wordDropout());
      kept[i] = hidden ? Arrays.copyOfRange(traits[i], 1, traits[i].length) : traits[i];
    }
    return kept;
  }

  private int[] at(int[][] rows, int i) {
    return i < 0 || i >= rows.length ? new int[] {padding} : rows[i];
  }

  private float[][] window(int[][] rows) {
    int reach = settings.window();
    int dimensions = settings.dimensions();
    float[][] input = new float[rows.length][(2 * reach + 1) * dimensions];
    for (int i = -reach; i < rows.length + reach; i++) {
      float[] sum = new float[dimensions];
      for (int row : at(rows, i)) {
        Parameter.add(sum, table.vector(row), 1);
      }
      for (int place = 0; place <= 2 * reach; place++) {
        int word = i + reach - place;
        if (word >= 0 && word < rows.length) {
          System.arraycopy(sum, 0, input[word], place * dimensions, dimensions);
        }
      }
    }
    return input;
  }

  private void spread(float[][] d, int[][] rows) {
    int reach = settings.window();
    int dimensions = settings.dimensions();
    for (int i = -reach; i < rows.length + reach; i++) {
      float[] sum = new float[dimensions];
      for (int place = 0; place <= 2 * reach; place++) {
        int word = i + reach - place;
        if (word >= 0 && word < rows.length) {
          for (int k = 0; k < dimensions; k++) {
            sum[k] += d[word][place * dimensions + k];
          }
        }
      }
      for (int row : at(rows, i)) {
        table.addGradient(row, sum);
      }
    }
  }

  private double learnTags(Sample sample, float[][] states, float[][] d) {
    float[][] scores = tags.forward(states);
    double loss = 0;
    for (int i = 0; i < scores.length; i++) {
      loss += Softmax.loss(scores[i], Lexeme.PARTS, sample.upos()[i]);
    }
    tags.backward(states, scores, d);
    return loss;
  }

  private double learnFeats(Sample sample, float[][] states, float[][] d) {
    double loss = 0;
    for (int i = 0; i < states.length; i++) {
      int[] possible = candidates.of(sample.upos()[i], sample.words()[i]);
      int gold = 0;
      while (gold < possible.length && possible[gold] != sample.feats()[i]) {
        gold++;
      }
      if (possible.length == 1 || gold == possible.length) {
        continue;
      }
      float[] scores = new float[possible.length];
      for (int c = 0; c < scores.length; c++) {
        scores[c] =
            feats.bias.value[possible[c]] + Parameter.dot(states[i], feats.column(possible[c]));
      }
      loss += 0.5 * Softmax.loss(scores, scores.length, gold);
      for (int c = 0; c < scores.length; c++) {
        float slope = scores[c] * 0.5f;
        feats.bias.gradient[possible[c]] += slope;
        Parameter.add(d[i], feats.column(possible[c]), slope);
        for (int k = 0; k < states[i].length; k++) {
          feats.weights[k].gradient[possible[c]] += slope * states[i][k];
        }
      }
    }
    return loss;
  }

  private double learnArcs(Sample sample, float[][] states, float[][] d) {
    int words = states.length;
    float[][] a = dependents.forward(states);
    float[][] b = heads.forward(states);
    float[][] dA = new float[words][settings.arcs()];
    float[][] dB = new float[words][settings.arcs()];
    double loss = 0;
    for (int i = 0; i < words; i++) {
      float[] scores = new float[words + 1];
      for (int j = 0; j < words; j++) {
        scores[j] =
            j == i ? -1e9f : Parameter.dot(a[i], b[j]) + distance.value[Network.bucket(i, j)];
      }
      scores[words] = Parameter.dot(a[i], root.value);
      int head = sample.heads()[i];
      loss += Softmax.loss(scores, words + 1, head < 0 ? words : head);
      for (int j = 0; j < words; j++) {
        if (j != i && Math.abs(scores[j]) > 1e-5f) {
          Parameter.add(dA[i], b[j], scores[j]);
          Parameter.add(dB[j], a[i], scores[j]);
          distance.gradient[Network.bucket(i, j)] += scores[j];
        }
      }
      Parameter.add(dA[i], root.value, scores[words]);
      Parameter.add(root.gradient, a[i], scores[words]);
    }
    dependents.backward(states, dA, d);
    heads.backward(states, dB, d);
    return loss;
  }

  private double learnRelations(Sample sample, float[][] states, float[][] d) {
    int words = states.length;
    int hiddenUnits = settings.relations();
    float[][] own = children.forward(states);
    float[][] above = governors.forward(states);
    float[][] hidden = new float[words][hiddenUnits];
    for (int i = 0; i < words; i++) {
      int head = sample.heads()[i];
      for (int k = 0; k < hiddenUnits && head >= 0; k++) {
        hidden[i][k] = Math.max(0, own[i][k] + above[head][k]);
      }
    }
    float[][] scores = relations.forward(hidden);
    double loss = 0;
    for (int i = 0; i < words; i++) {
      if (sample.heads()[i] >= 0) {
        loss += Softmax.loss(scores[i], relationCount, sample.relations()[i]);
      } else {
        Arrays.fill(scores[i], 0);
      }
    }
    float[][] dHidden = new float[words][hiddenUnits];
    relations.backward(hidden, scores, dHidden);
    float[][] dOwn = new float[words][children.outputs];
    float[][] dAbove = new float[words][governors.outputs];
    for (int i = 0; i < words; i++) {
      for (int k = 0; k < hiddenUnits; k++) {
        if (hidden[i][k] > 0) {
          dOwn[i][k] = dHidden[i][k];
          dAbove[sample.heads()[i]][k] += dHidden[i][k];
        }
      }
    }
    children.backward(states, dOwn, d);
    governors.backward(states, dAbove, d);
    return loss;
  }

  /**
   * Moves all weights.
   *
   * @param rate step size
   * @param words how many words the gradients come from
   */
  void step(double rate, int words) {
    steps++;
    float adjusted = Parameter.rate(rate, steps);
    for (Parameter parameter : dense) {
      parameter.step(adjusted, 1f / words);
    }
    table.step(adjusted, 1f / words);
    for (TrainedLayer layer : layers) {
      layer.transpose();
    }
  }

  /** All that is learnt save the vectors of traits. */
  List<Parameter> dense() {
    return dense;
  }

  /** To be called when weights were changed from outside. */
  void refresh() {
    layers.forEach(TrainedLayer::transpose);
  }

  void average(float by) {
    dense.forEach(parameter -> parameter.average(by));
    table.vectors().forEach(vector -> vector.average(by));
  }

  /** Exchanges the weights for their means, or back. */
  void swap() {
    dense.forEach(Parameter::swap);
    table.vectors().forEach(Parameter::swap);
    layers.forEach(TrainedLayer::transpose);
  }

  /** The network as it is now. */
  Network network() {
    int states = 2 * settings.secondUnits();
    Layer[] window = new Layer[2 * settings.window() + 1];
    for (int i = 0; i < window.length; i++) {
      window[i] =
          first.layer.layer(
              i * settings.dimensions(), (i + 1) * settings.dimensions(), 4 * settings.units());
    }
    return new Network(
        table.embedding(),
        window,
        second.layer.layer(0, 2 * settings.units(), 4 * settings.secondUnits()),
        tags.layer(0, states, Lexeme.PARTS),
        feats.layer(0, states, featsCount),
        dependents.layer(0, states, settings.arcs()),
        heads.layer(0, states, settings.arcs()),
        children.layer(0, states, settings.relations()),
        governors.layer(0, states, settings.relations()),
        relations.layer(0, settings.relations(), relationCount),
        root.value.clone(),
        distance.value.clone());
  }
}
