package org.pourparlers.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Sparse quantised weights, each a signed byte, by feature key and class: an open-addressing table
 * of keys whose rows lie one behind the other.
 */
public final class Weights implements Scores {
  private final int classes;
  private final int[] keys;
  private final int[] starts;
  private final byte[] rowClasses;
  private final byte[] rowWeights;
  private final int mask;
  private final int[] slotKeys;
  private final int[] slotRows;

  /**
   * @param classes how many classes there are, at most 256
   * @param keys the features' keys, each once
   * @param starts where each feature's row starts in the two arrays that follow; one more at the
   *     end
   * @param rowClasses classes, as unsigned bytes
   * @param rowWeights their weights
   */
  public Weights(int classes, int[] keys, int[] starts, byte[] rowClasses, byte[] rowWeights) {
    this.classes = classes;
    this.keys = keys;
    this.starts = starts;
    this.rowClasses = rowClasses;
    this.rowWeights = rowWeights;
    int capacity = Integer.highestOneBit(Math.max(2, keys.length * 2)) * 2;
    this.mask = capacity - 1;
    this.slotKeys = new int[capacity];
    this.slotRows = new int[capacity];
    Arrays.fill(slotRows, -1);
    for (int i = 0; i < keys.length; i++) {
      int slot = keys[i] & mask;
      while (slotRows[slot] >= 0) {
        slot = (slot + 1) & mask;
      }
      slotKeys[slot] = keys[i];
      slotRows[slot] = i;
    }
  }

  /** How many classes there are. */
  public int classes() {
    return classes;
  }

  @Override
  public void score(Features features, int[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    for (int i = 0; i < features.size; i++) {
      int key = features.keys[i];
      int slot = key & mask;
      int row = slotRows[slot];
      while (row >= 0 && slotKeys[slot] != key) {
        slot = (slot + 1) & mask;
        row = slotRows[slot];
      }
      if (row >= 0) {
        for (int j = starts[row], end = starts[row + 1]; j < end; j++) {
          scores[rowClasses[j] & 0xFF] += rowWeights[j];
        }
      }
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(classes);
    out.writeInt(keys.length);
    out.writeInt(rowClasses.length);
    byte[] head = new byte[keys.length * 5];
    for (int i = 0, at = 0; i < keys.length; i++) {
      for (int shift = 0; shift < 32; shift += 8) {
        head[at++] = (byte) (keys[i] >>> shift);
      }
      head[at++] = (byte) (starts[i + 1] - starts[i]);
    }
    out.write(head);
    out.write(rowClasses);
    out.write(rowWeights);
  }

  static Weights read(DataInput in) throws IOException {
    int classes = in.readInt();
    int[] keys = new int[in.readInt()];
    byte[] rowClasses = new byte[in.readInt()];
    byte[] rowWeights = new byte[rowClasses.length];
    byte[] head = new byte[keys.length * 5];
    int[] starts = new int[keys.length + 1];
    in.readFully(head);
    for (int i = 0, at = 0; i < keys.length; i++) {
      for (int shift = 0; shift < 32; shift += 8) {
        keys[i] |= (head[at++] & 0xFF) << shift;
      }
      starts[i + 1] = starts[i] + (head[at++] & 0xFF);
    }
    in.readFully(rowClasses);
    in.readFully(rowWeights);
    return new Weights(classes, keys, starts, rowClasses, rowWeights);
  }
}
