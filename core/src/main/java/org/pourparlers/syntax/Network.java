package org.pourparlers.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * The network that tags and parses: traits of words to vectors; a window of them to a recurrence in
 * both directions, and that to a second; from its states the part of speech, FEATS, the score of
 * each word as each other's head (after Dozat and Manning 2017, without their matrix) and the
 * relation. What the first layer makes of a word is the same wherever the word stands, and is kept
 * with it.
 */
final class Network {
  /** The most words between which arcs are scored. */
  static final int FARTHEST = 160;

  private static final float NEVER = -1e9f;

  private final Embedding embedding;
  private final Layer[] window;
  private final Layer second;
  private final Layer tags;
  private final Layer feats;
  private final Layer dependents;
  private final Layer heads;
  private final Layer childRelations;
  private final Layer headRelations;
  private final Layer relations;
  private final float[] root;
  private final float[] distance;

  private final float[] far = new float[2 * FARTHEST + 1];
  private final Layer all;
  private final float[][] featsByClass;
  private final float[][] padding;
  private final int units;
  private final int secondUnits;
  private final int arcFrom;
  private final int arcs;
  private final int relationFrom;
  private final int relationUnits;

  /**
   * @param embedding vectors of traits
   * @param window for each place of the window, from left to right, the gates of the first
   *     recurrence; the bias is that of the first place
   * @param second the gates of the second recurrence
   * @param tags scores of parts of speech
   * @param feats scores of FEATS
   * @param dependents vectors of words as dependents
   * @param heads vectors of words as heads
   * @param childRelations what a word as dependent adds to the choice of the relation
   * @param headRelations what its head adds
   * @param relations scores of relations
   * @param root the root's vector as a head
   * @param distance scores of how far and on which side the head stands, see {@link #bucket}
   */
  Network(
      Embedding embedding,
      Layer[] window,
      Layer second,
      Layer tags,
      Layer feats,
      Layer dependents,
      Layer heads,
      Layer childRelations,
      Layer headRelations,
      Layer relations,
      float[] root,
      float[] distance) {
    this.embedding = embedding;
    this.window = window;
    this.second = second;
    this.tags = tags;
    this.feats = feats;
    this.dependents = dependents;
    this.heads = heads;
    this.childRelations = childRelations;
    this.headRelations = headRelations;
    this.relations = relations;
    this.root = root;
    this.distance = distance;
    this.all = Layer.beside(tags, dependents, heads, childRelations, headRelations);
    this.featsByClass = feats.transposed();
    this.units = window[0].outputs() / 4;
    this.secondUnits = second.outputs() / 4;
    this.arcFrom = tags.outputs();
    this.arcs = dependents.outputs();
    this.relationFrom = arcFrom + 2 * arcs;
    this.relationUnits = childRelations.outputs();
    for (int i = -FARTHEST; i <= FARTHEST; i++) {
      far[i + FARTHEST] = distance[bucket(0, i)];
    }
    this.padding = project(new int[] {Word.PADDING});
  }

  /**
   * What a word adds to the first gates of its neighbours, by their place in the window; the bias
   * is added in the first place.
   */
  float[][] project(int[] traits) {
    float[] vector = new float[embedding.dimensions()];
    for (int trait : traits) {
      embedding.add(trait, vector);
    }
    float[][] projected = new float[window.length][window[0].outputs()];
    for (int place = 0; place < window.length; place++) {
      window[place].add(vector, projected[place]);
    }
    for (int k = 0; k < projected[0].length; k++) {
      projected[0][k] = window[0].bias[k] + projected[0][k];
    }
    return projected;
  }

  /** What a word that may be one of several adds: the mean of what each of them would add. */
  float[][] blend(List<int[]> traits) {
    float[][] mean = project(traits.get(0));
    for (int[] other : traits.subList(1, traits.size())) {
      float[][] projected = project(other);
      for (int place = 0; place < mean.length; place++) {
        for (int k = 0; k < mean[place].length; k++) {
          mean[place][k] += projected[place][k];
        }
      }
    }
    for (float[] row : mean) {
      for (int k = 0; k < row.length; k++) {
        row[k] /= traits.size();
      }
    }
    return mean;
  }

  /** How probable each of some FEATS is, given that it is one of them. */
  double[] featShares(float[] state, int[] possible) {
    float[] scores = new float[possible.length];
    for (int i = 0; i < possible.length; i++) {
      int id = possible[i];
      scores[i] = feats.bias[id] + dot(state, 0, featsByClass[id], 0, 2 * secondUnits);
    }
    return shares(scores, scores.length);
  }

  /** How probable each of the first choices is that have some scores. */
  static double[] shares(float[] scores, int size) {
    double[] shares = new double[size];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      most = Math.max(most, scores[i]);
    }
    double sum = 0;
    for (int i = 0; i < size; i++) {
      shares[i] = StrictMath.exp(scores[i] - most);
      sum += shares[i];
    }
    for (int i = 0; i < size; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /** The scores that each word has by itself, in the order of {@link #all}. */
  float[][] run(Lexeme[] words, Scratch scratch) {
    int size = words.length;
    int widest = Math.max(units, secondUnits);
    scratch.reserve(size, 4 * widest, 2 * widest, all.outputs());
    int reach = window.length / 2;
    for (int i = 0; i < size; i++) {
      float[] gates = scratch.gates[i];
      System.arraycopy(projected(words, i - reach)[0], 0, gates, 0, 4 * units);
      for (int place = 1; place < window.length; place += 2) {
        int at = i + place - reach;
        float[] own = projected(words, at)[place];
        sum(gates, own, projected(words, at + 1)[place + 1], 4 * units);
      }
    }
    Recurrent.run(scratch.gates, scratch.states, size, units);
    second.apply(scratch.states, scratch.gates, size);
    Recurrent.run(scratch.gates, scratch.states, size, secondUnits);
    all.apply(scratch.states, scratch.scores, size);
    return scratch.scores;
  }

  private float[][] projected(Lexeme[] words, int at) {
    return at < 0 || at >= words.length ? padding : words[at].projected();
  }

  private static void sum(float[] to, float[] a, float[] b, int n) {
    for (int k = 0; k < n; k++) {
      to[k] = to[k] + a[k] + b[k];
    }
  }

  int upos(float[] scores) {
    return best(scores, Lexeme.PARTS);
  }

  int feats(float[] state, int[] possible) {
    int best = possible[0];
    float most = Float.NEGATIVE_INFINITY;
    for (int id : possible) {
      float score = feats.bias[id] + dot(state, 0, featsByClass[id], 0, 2 * secondUnits);
      if (score > most) {
        most = score;
        best = id;
      }
    }
    return best;
  }

  /**
   * Scores of heads for a stretch of words, as {@link SpanningTree#of} takes them.
   *
   * @param idle which words are no heads
   */
  void arcs(Scratch scratch, int from, int to, boolean[] idle, float[][] out) {
    int size = to - from;
    float[][] scores = scratch.scores;
    float[][] turned = scratch.turned(arcs, size);
    for (int j = 0; j < size; j++) {
      float[] head = scores[from + j];
      for (int k = 0; k < arcs; k++) {
        turned[k][j] = head[arcFrom + arcs + k];
      }
    }
    for (int i = 0; i < size; i++) {
      float[] own = scores[from + i];
      float[] row = out[i];
      System.arraycopy(far, FARTHEST - i, row, 0, size);
      for (int k = 0; k < arcs; k += 4) {
        int at = arcFrom + k;
        Layer.add(
            row,
            size,
            turned[k],
            turned[k + 1],
            turned[k + 2],
            turned[k + 3],
            own[at],
            own[at + 1],
            own[at + 2],
            own[at + 3]);
      }
      for (int j = 0; j < size; j++) {
        row[j] = idle[j] ? NEVER : row[j];
      }
      row[size] = idle[i] ? NEVER : dot(own, arcFrom, root, 0, arcs);
    }
  }

  /** The place of a distance in the table of distances. */
  static int bucket(int child, int head) {
    int steps = Math.abs(head - child);
    int bucket = steps <= 6 ? steps : steps <= 9 ? 7 : steps <= 14 ? 8 : steps <= 22 ? 9 : 10;
    return head < child ? bucket : bucket + 16;
  }

  /**
   * The best relations of words to their heads.
   *
   * @param children the words
   * @param parents their heads
   * @param best overwritten with the relations, for the first {@code count} of both
   */
  void relations(Scratch scratch, int[] children, int[] parents, int count, int[] best) {
    float[][] hidden = scratch.hidden(count, relationUnits);
    float[][] choices = scratch.choices(count, relations.outputs());
    for (int i = 0; i < count; i++) {
      join(scratch.scores[children[i]], scratch.scores[parents[i]], hidden[i]);
    }
    relations.apply(hidden, choices, count);
    for (int i = 0; i < count; i++) {
      best[i] = best(choices[i], relations.outputs());
    }
  }

  private void join(float[] child, float[] head, float[] hidden) {
    for (int k = 0; k < relationUnits; k++) {
      float sum = child[relationFrom + k] + head[relationFrom + relationUnits + k];
      hidden[k] = sum > 0 ? sum : 0;
    }
  }

  private static int best(float[] scores, int n) {
    int best = 0;
    float most = scores[0];
    for (int k = 1; k < n; k++) {
      if (scores[k] > most) {
        most = scores[k];
        best = k;
      }
    }
    return best;
  }

  private static float dot(float[] a, int aAt, float[] b, int bAt, int n) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    for (int k = 0; k < n; k += 4) {
      s0 += a[aAt + k] * b[bAt + k];
      s1 += a[aAt + k + 1] * b[bAt + k + 1];
      s2 += a[aAt + k + 2] * b[bAt + k + 2];
      s3 += a[aAt + k + 3] * b[bAt + k + 3];
    }
    return (s0 + s1) + (s2 + s3);
  }

  void write(DataOutput out) throws IOException {
    embedding.write(out);
    out.writeByte(window.length);
    for (Layer layer : window) {
      layer.write(out);
    }
    for (Layer layer :
        new Layer[] {
          second, tags, feats, dependents, heads, childRelations, headRelations, relations
        }) {
      layer.write(out);
    }
    writeAll(out, root);
    writeAll(out, distance);
  }

  private static void writeAll(DataOutput out, float[] values) throws IOException {
    out.writeShort(values.length);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  static Network read(DataInput in) throws IOException {
    Embedding embedding = Embedding.read(in);
    Layer[] window = new Layer[in.readUnsignedByte()];
    for (int i = 0; i < window.length; i++) {
      window[i] = Layer.read(in);
    }
    return new Network(
        embedding,
        window,
        Layer.read(in),
        Layer.read(in),
        Layer.read(in),
        Layer.read(in),
        Layer.read(in),
        Layer.read(in),
        Layer.read(in),
        Layer.read(in),
        readAll(in),
        readAll(in));
  }

  private static float[] readAll(DataInput in) throws IOException {
    float[] values = new float[in.readUnsignedShort()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }
}
