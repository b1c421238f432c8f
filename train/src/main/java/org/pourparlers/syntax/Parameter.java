package org.pourparlers.syntax;

import java.util.Random;

/** A vector that is learnt, by Adam (Kingma and Ba 2015), with the mean of its late values. */
final class Parameter {
  float[] value;
  final float[] gradient;
  private final float[] first;
  private final float[] second;
  private float[] mean;

  Parameter(float[] value) {
    this.value = value;
    this.gradient = new float[value.length];
    this.first = new float[value.length];
    this.second = new float[value.length];
    this.mean = value.clone();
  }

  static Parameter uniform(int size, double reach, Random random) {
    float[] value = new float[size];
    for (int i = 0; i < size; i++) {
      value[i] = (float) ((random.nextDouble() * 2 - 1) * reach);
    }
    return new Parameter(value);
  }

  /** The step size after so many steps, for {@link #step}. */
  static float rate(double rate, int steps) {
    return (float) (rate * Math.sqrt(1 - Math.pow(0.98, steps)) / (1 - Math.pow(0.9, steps)));
  }

  /** Moves against the gradient, times {@code scale}, and forgets the gradient. */
  void step(float rate, float scale) {
    step(value, gradient, first, second, rate, scale);
  }

  private static void step(float[] w, float[] g, float[] m, float[] v, float rate, float scale) {
    for (int i = 0; i < w.length; i++) {
      float gi = g[i] * scale;
      float mi = 0.9f * m[i] + 0.1f * gi;
      float vi = 0.98f * v[i] + 0.02f * gi * gi;
      m[i] = mi;
      v[i] = vi;
      w[i] -= rate * mi / ((float) Math.sqrt(vi) + 1e-6f);
      g[i] = 0;
    }
  }

  /** Moves the mean towards the value. */
  void average(float by) {
    for (int i = 0; i < mean.length; i++) {
      mean[i] += by * (value[i] - mean[i]);
    }
  }

  /** Exchanges value and mean. */
  void swap() {
    float[] other = value;
    value = mean;
    mean = other;
  }

  static void add(float[] to, float[] from, float by) {
    for (int k = 0; k < to.length; k++) {
      to[k] += by * from[k];
    }
  }

  static float dot(float[] a, float[] b) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    for (int k = 0; k < a.length; k += 4) {
      s0 += a[k] * b[k];
      s1 += a[k + 1] * b[k + 1];
      s2 += a[k + 2] * b[k + 2];
      s3 += a[k + 3] * b[k + 3];
    }
    return (s0 + s1) + (s2 + s3);
  }
}
