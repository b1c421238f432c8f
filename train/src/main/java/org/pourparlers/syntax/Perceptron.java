package org.pourparlers.syntax;

import java.util.Arrays;

/** An averaged perceptron over sparse features (Collins 2002). */
final class Perceptron implements Scores {
  private static final int SCALE = 64;

  private final int classes;
  private int[] slotKeys = new int[1 << 16];
  private Row[] slots = new Row[1 << 16];
  private int count;
  private int clock = 1;

  /** The weights of one feature by class, those of classes never touched left out. */
  private static final class Row {
    short[] classes = new short[2];
    float[] weights = new float[2];
    double[] totals = new double[2];
    int[] stamps = new int[2];
    int size;
    int updates;

    void add(int label, float by, int clock) {
      int at = 0;
      while (at < size && classes[at] != label) {
        at++;
      }
      if (at == size) {
        if (size == classes.length) {
          classes = Arrays.copyOf(classes, size * 2);
          weights = Arrays.copyOf(weights, size * 2);
          totals = Arrays.copyOf(totals, size * 2);
          stamps = Arrays.copyOf(stamps, size * 2);
        }
        classes[at] = (short) label;
        stamps[at] = clock;
        size++;
      }
      totals[at] += (double) weights[at] * (clock - stamps[at]);
      stamps[at] = clock;
      weights[at] += by;
    }
  }

  Perceptron(int classes) {
    this.classes = classes;
  }

  private int slot(int key) {
    int slot = key & (slots.length - 1);
    while (slots[slot] != null && slotKeys[slot] != key) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  @Override
  public void score(Features features, int[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    for (int i = 0; i < features.size; i++) {
      Row row = slots[slot(features.keys[i])];
      if (row != null) {
        for (int j = 0; j < row.size; j++) {
          scores[row.classes[j]] += (int) (row.weights[j] * SCALE);
        }
      }
    }
  }

  /** Moves the weights towards one class and away from another. */
  void update(Features features, int right, int wrong) {
    update(features, right, wrong, 1);
  }

  void update(Features features, int right, int wrong, float by) {
    for (int i = 0; i < features.size; i++) {
      int slot = slot(features.keys[i]);
      if (slots[slot] == null) {
        if (count * 2 > slots.length) {
          grow();
          slot = slot(features.keys[i]);
        }
        slots[slot] = new Row();
        slotKeys[slot] = features.keys[i];
        count++;
      }
      Row row = slots[slot];
      row.updates++;
      row.add(right, by, clock);
      row.add(wrong, -by, clock);
    }
  }

  /** One more decision was made; weights are averaged over decisions. */
  void tick() {
    clock++;
  }

  private void grow() {
    Row[] old = slots;
    int[] oldKeys = slotKeys;
    slots = new Row[old.length * 2];
    slotKeys = new int[old.length * 2];
    for (int i = 0; i < old.length; i++) {
      if (old[i] != null) {
        int slot = slot(oldKeys[i]);
        slots[slot] = old[i];
        slotKeys[slot] = oldKeys[i];
      }
    }
  }

  /**
   * The averaged weights as signed bytes.
   *
   * @param fewest how often a feature must have been updated to be kept
   * @param threshold averaged weights smaller than this are left out
   */
  Weights quantised(int fewest, double threshold) {
    double largest = 0;
    double[] all = new double[16];
    int n = 0;
    int[] order = new int[count];
    int kept = 0;
    for (int i = 0; i < slots.length; i++) {
      Row row = slots[i];
      if (row == null) {
        continue;
      }
      boolean any = false;
      for (int j = 0; j < row.size; j++) {
        row.totals[j] += (double) row.weights[j] * (clock - row.stamps[j]);
        row.stamps[j] = clock;
        double mean = row.totals[j] / clock;
        if (row.updates >= fewest && Math.abs(mean) >= threshold) {
          any = true;
          if (n == all.length) {
            all = Arrays.copyOf(all, n * 2);
          }
          all[n++] = Math.abs(mean);
        }
      }
      if (any) {
        order[kept++] = i;
      }
    }
    Arrays.sort(all, 0, n);
    largest = n == 0 ? 1 : all[(int) Math.min(n - 1, n * 0.9998)];
    double scale = 127 / largest;
    int[] keys = new int[kept];
    int[] starts = new int[kept + 1];
    byte[] rowClasses = new byte[n];
    byte[] rowWeights = new byte[n];
    int at = 0;
    for (int i = 0; i < kept; i++) {
      Row row = slots[order[i]];
      keys[i] = slotKeys[order[i]];
      for (int j = 0; j < row.size; j++) {
        double mean = row.totals[j] / clock;
        int quantum = (int) Math.max(-127, Math.min(127, Math.round(mean * scale)));
        if (Math.abs(mean) >= threshold && quantum != 0) {
          rowClasses[at] = (byte) row.classes[j];
          rowWeights[at++] = (byte) quantum;
        }
      }
      starts[i + 1] = at;
    }
    return new Weights(
        classes, keys, starts, Arrays.copyOf(rowClasses, at), Arrays.copyOf(rowWeights, at));
  }
}
