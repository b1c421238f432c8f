package org.pourparlers.syntax;

/**
 * A gated recurrence in both directions without a matrix between steps (minimal gated units, of the
 * kind of quasi-recurrent networks): {@code h = f·h' + (1-f)·z}, where z and f come from the input
 * alone. Softsign stands for tanh and, shifted, for the logistic function.
 */
final class Recurrent {
  private Recurrent() {}

  /**
   * Runs over a sentence.
   *
   * @param gates for each word, four stretches of {@code units} each: z and f forwards, z and f
   *     backwards; overwritten
   * @param states for each word, the forward and the backward state; overwritten
   */
  static void run(float[][] gates, float[][] states, int words, int units) {
    float[] none = new float[2 * units];
    float[] before = none;
    for (int i = 0; i < words; i++) {
      squash(gates[i], 4 * units);
      forward(gates[i], before, states[i], units);
      before = states[i];
    }
    before = none;
    for (int i = words - 1; i >= 0; i--) {
      backward(gates[i], before, states[i], units);
      before = states[i];
    }
  }

  private static void squash(float[] x, int n) {
    for (int k = 0; k < n; k++) {
      x[k] = x[k] / (1 + Math.abs(x[k]));
    }
  }

  private static void forward(float[] gates, float[] before, float[] state, int units) {
    for (int k = 0; k < units; k++) {
      float z = gates[k];
      state[k] = z + (0.5f + 0.5f * gates[k + units]) * (before[k] - z);
    }
  }

  private static void backward(float[] gates, float[] before, float[] state, int units) {
    for (int k = 0; k < units; k++) {
      float z = gates[k + 2 * units];
      state[k + units] = z + (0.5f + 0.5f * gates[k + 3 * units]) * (before[k + units] - z);
    }
  }
}
