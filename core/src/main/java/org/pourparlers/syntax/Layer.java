package org.pourparlers.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A dense layer: bias plus input times weights. Stored in 16 bits, computed in floats. */
final class Layer {
  private static final int BLOCK = 4;
  private static final int ROWS = 24;

  /** By input, then output. The number of inputs is a multiple of four. */
  final float[][] weights;

  final float[] bias;

  Layer(float[][] weights, float[] bias) {
    if (weights.length % BLOCK != 0) {
      throw new IllegalArgumentException(weights.length + " inputs, not a multiple of " + BLOCK);
    }
    this.weights = weights;
    this.bias = bias;
  }

  int inputs() {
    return weights.length;
  }

  int outputs() {
    return bias.length;
  }

  /**
   * Applies the layer to several inputs, so that weights are fetched once for many.
   *
   * @param x inputs, at least {@code n}
   * @param y outputs, overwritten
   */
  void apply(float[][] x, float[][] y, int n) {
    for (int from = 0; from < n; from += ROWS) {
      int to = Math.min(n, from + ROWS);
      for (int row = from; row < to; row++) {
        System.arraycopy(bias, 0, y[row], 0, bias.length);
      }
      for (int i = 0; i < weights.length; i += BLOCK) {
        float[] w0 = weights[i];
        float[] w1 = weights[i + 1];
        float[] w2 = weights[i + 2];
        float[] w3 = weights[i + 3];
        for (int row = from; row < to; row++) {
          float[] in = x[row];
          add(y[row], bias.length, w0, w1, w2, w3, in[i], in[i + 1], in[i + 2], in[i + 3]);
        }
      }
    }
  }

  /** Overwrites {@code y}. */
  void apply(float[] x, float[] y) {
    System.arraycopy(bias, 0, y, 0, bias.length);
    add(x, y);
  }

  /** Adds input times weights, without the bias. */
  void add(float[] x, float[] y) {
    for (int i = 0; i < weights.length; i += BLOCK) {
      add(
          y,
          bias.length,
          weights[i],
          weights[i + 1],
          weights[i + 2],
          weights[i + 3],
          x[i],
          x[i + 1],
          x[i + 2],
          x[i + 3]);
    }
  }

  /**
   * Of this form (whole arrays, from 0, four inputs) the JVM makes vector code. Multiplication and
   * addition are rounded once, which the processors of the last ten years do in one step and which
   * gives the same bits on all.
   */
  static void add(
      float[] y,
      int n,
      float[] w0,
      float[] w1,
      float[] w2,
      float[] w3,
      float x0,
      float x1,
      float x2,
      float x3) {
    for (int k = 0; k < n; k++) {
      y[k] =
          Math.fma(x3, w3[k], Math.fma(x2, w2[k], Math.fma(x1, w1[k], Math.fma(x0, w0[k], y[k]))));
    }
  }

  /** One layer whose output is that of several, one behind the other. */
  static Layer beside(Layer... layers) {
    int outputs = 0;
    for (Layer layer : layers) {
      outputs += layer.outputs();
    }
    float[][] weights = new float[layers[0].inputs()][outputs];
    float[] bias = new float[outputs];
    int at = 0;
    for (Layer layer : layers) {
      for (int i = 0; i < weights.length; i++) {
        System.arraycopy(layer.weights[i], 0, weights[i], at, layer.outputs());
      }
      System.arraycopy(layer.bias, 0, bias, at, layer.outputs());
      at += layer.outputs();
    }
    return new Layer(weights, bias);
  }

  /** The weights by output, then input. */
  float[][] transposed() {
    float[][] transposed = new float[outputs()][inputs()];
    for (int i = 0; i < inputs(); i++) {
      for (int o = 0; o < outputs(); o++) {
        transposed[o][i] = weights[i][o];
      }
    }
    return transposed;
  }

  void write(DataOutput out) throws IOException {
    out.writeShort(inputs());
    out.writeShort(outputs());
    float largest = 1e-9f;
    for (float[] row : weights) {
      for (float weight : row) {
        largest = Math.max(largest, Math.abs(weight));
      }
    }
    float scale = largest / Short.MAX_VALUE;
    out.writeFloat(scale);
    byte[] bytes = new byte[2 * inputs() * outputs()];
    int at = 0;
    for (float[] row : weights) {
      for (float weight : row) {
        int quantum = Math.round(weight / scale);
        bytes[at++] = (byte) (quantum >> 8);
        bytes[at++] = (byte) quantum;
      }
    }
    out.write(bytes);
    for (float b : bias) {
      out.writeFloat(b);
    }
  }

  static Layer read(DataInput in) throws IOException {
    int inputs = in.readUnsignedShort();
    int outputs = in.readUnsignedShort();
    float scale = in.readFloat();
    byte[] bytes = new byte[2 * inputs * outputs];
    in.readFully(bytes);
    float[][] weights = new float[inputs][outputs];
    int at = 0;
    for (float[] row : weights) {
      for (int o = 0; o < outputs; o++) {
        row[o] = (short) ((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF) * scale;
        at += 2;
      }
    }
    float[] bias = new float[outputs];
    for (int o = 0; o < outputs; o++) {
      bias[o] = in.readFloat();
    }
    return new Layer(weights, bias);
  }
}
