package org.pourparlers.syntax;

import java.util.Random;

/** A recurrence in both directions ({@link Recurrent}) with the layer that gives its gates. */
final class TrainedRecurrence {
  final TrainedLayer layer;
  private final int units;
  private float[][] gates = {};
  private float[][] states = {};

  TrainedRecurrence(int inputs, int units, Random random) {
    this.layer = new TrainedLayer(inputs, 4 * units, random);
    this.units = units;
  }

  /** Forward and backward state of each word. */
  float[][] forward(float[][] x) {
    gates = layer.forward(x);
    states = new float[x.length][2 * units];
    float[][] squashed = new float[x.length][];
    for (int i = 0; i < x.length; i++) {
      squashed[i] = gates[i].clone();
    }
    Recurrent.run(squashed, states, x.length, units);
    return states;
  }

  /** Gradients of what {@link #forward} was last given; {@code d} is changed. */
  float[][] backward(float[][] x, float[][] d) {
    int words = x.length;
    float[][] dGates = new float[words][4 * units];
    float[] nothing = new float[2 * units];
    float[] sink = new float[2 * units];
    for (int i = words - 1; i >= 0; i--) {
      float[] before = i > 0 ? states[i - 1] : nothing;
      backward(gates[i], before, d[i], i > 0 ? d[i - 1] : sink, dGates[i]);
    }
    for (int i = 0; i < words; i++) {
      float[] before = i < words - 1 ? states[i + 1] : nothing;
      backward2(gates[i], before, d[i], i < words - 1 ? d[i + 1] : sink, dGates[i]);
    }
    float[][] dx = new float[words][layer.inputs];
    layer.backward(x, dGates, dx);
    return dx;
  }

  private void backward(float[] gate, float[] before, float[] d, float[] dBefore, float[] dGate) {
    for (int k = 0; k < units; k++) {
      float z = gate[k];
      float f = gate[k + units];
      float slopeZ = 1 / (1 + Math.abs(z));
      float slopeF = 1 / (1 + Math.abs(f));
      z *= slopeZ;
      f = 0.5f + 0.5f * f * slopeF;
      dGate[k] = d[k] * (1 - f) * slopeZ * slopeZ;
      dGate[k + units] = d[k] * (before[k] - z) * 0.5f * slopeF * slopeF;
      dBefore[k] += d[k] * f;
    }
  }

  private void backward2(float[] gate, float[] before, float[] d, float[] dBefore, float[] dGate) {
    for (int k = 0; k < units; k++) {
      float z = gate[k + 2 * units];
      float f = gate[k + 3 * units];
      float own = d[k + units];
      float slopeZ = 1 / (1 + Math.abs(z));
      float slopeF = 1 / (1 + Math.abs(f));
      z *= slopeZ;
      f = 0.5f + 0.5f * f * slopeF;
      dGate[k + 2 * units] = own * (1 - f) * slopeZ * slopeZ;
      dGate[k + 3 * units] = own * (before[k + units] - z) * 0.5f * slopeF * slopeF;
      dBefore[k + units] += own * f;
    }
  }
}
