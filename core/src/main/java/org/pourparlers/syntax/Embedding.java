package org.pourparlers.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A vector for each trait of a word that is known, by the trait's hash. Stored and kept in signed
 * bytes with a scale for each vector.
 */
final class Embedding {
  private final int dimensions;
  private final int[] traits;
  private final byte[] quanta;
  private final float[] scales;
  private final int[] slots;

  private Embedding(int dimensions, int[] traits, byte[] quanta, float[] scales) {
    this.dimensions = dimensions;
    this.traits = traits;
    this.quanta = quanta;
    this.scales = scales;
    this.slots = new int[Integer.highestOneBit(Math.max(2, traits.length)) * 4];
    Arrays.fill(slots, -1);
    for (int i = 0; i < traits.length; i++) {
      int slot = traits[i] & (slots.length - 1);
      while (slots[slot] >= 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i;
    }
  }

  /**
   * Quantises vectors.
   *
   * @param traits hashes, each once
   * @param vectors one for each
   */
  static Embedding of(int[] traits, float[][] vectors) {
    int dimensions = vectors[0].length;
    byte[] quanta = new byte[traits.length * dimensions];
    float[] scales = new float[traits.length];
    for (int i = 0; i < traits.length; i++) {
      float largest = 1e-9f;
      for (float value : vectors[i]) {
        largest = Math.max(largest, Math.abs(value));
      }
      scales[i] = largest / Byte.MAX_VALUE;
      for (int k = 0; k < dimensions; k++) {
        quanta[i * dimensions + k] = (byte) Math.round(vectors[i][k] / scales[i]);
      }
    }
    return new Embedding(dimensions, traits, quanta, scales);
  }

  int dimensions() {
    return dimensions;
  }

  /** Adds the vector of a trait, if it is known. */
  void add(int trait, float[] to) {
    int slot = trait & (slots.length - 1);
    while (slots[slot] >= 0) {
      int row = slots[slot];
      if (traits[row] == trait) {
        float scale = scales[row];
        int at = row * dimensions;
        for (int k = 0; k < dimensions; k++) {
          to[k] += scale * quanta[at + k];
        }
        return;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeShort(dimensions);
    out.writeInt(traits.length);
    for (int i = 0; i < traits.length; i++) {
      out.writeInt(traits[i]);
      out.writeFloat(scales[i]);
    }
    out.write(quanta);
  }

  static Embedding read(DataInput in) throws IOException {
    int dimensions = in.readUnsignedShort();
    int[] traits = new int[in.readInt()];
    float[] scales = new float[traits.length];
    for (int i = 0; i < traits.length; i++) {
      traits[i] = in.readInt();
      scales[i] = in.readFloat();
    }
    byte[] quanta = new byte[traits.length * dimensions];
    in.readFully(quanta);
    return new Embedding(dimensions, traits, quanta, scales);
  }
}
