package org.pourparlers.syntax;

/** Random masks, always the same from the same seed (xorshift, Marsaglia 2003). */
final class Dropout {
  private long state;

  Dropout(long seed) {
    state = seed * 0x9E3779B97F4A7C15L + 88172645463325252L;
  }

  private long next() {
    state ^= state << 13;
    state ^= state >>> 7;
    state ^= state << 17;
    return state;
  }

  /** True with the given probability. */
  boolean chance(double probability) {
    return (next() & 0xFFFFFF) < probability * 0x1000000;
  }

  /** A number from 0 to below the bound. */
  int below(int bound) {
    return (int) ((next() >>> 1) % bound);
  }

  /** Rows of zeros, with the given probability, and of what makes up for them. */
  float[][] mask(int rows, int columns, double probability) {
    float[][] mask = new float[rows][columns];
    float rest = (float) (1 / (1 - probability));
    int threshold = (int) (probability * 0x10000);
    for (float[] row : mask) {
      for (int i = 0; i < columns; i++) {
        row[i] = (next() & 0xFFFF) < threshold ? 0 : rest;
      }
    }
    return mask;
  }

  static float[][] times(float[][] x, float[][] mask) {
    float[][] product = new float[x.length][];
    for (int i = 0; i < x.length; i++) {
      product[i] = x[i].clone();
      for (int k = 0; k < product[i].length; k++) {
        product[i][k] *= mask[i][k];
      }
    }
    return product;
  }
}
