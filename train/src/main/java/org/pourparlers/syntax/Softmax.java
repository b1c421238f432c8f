package org.pourparlers.syntax;

/** Cross entropy over scores. */
final class Softmax {
  private Softmax() {}

  /**
   * The loss.
   *
   * @param scores the first {@code n} are overwritten with the loss's slope by each, the others
   *     with zero
   * @param gold the right one
   */
  static double loss(float[] scores, int n, int gold) {
    float largest = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < n; k++) {
      largest = Math.max(largest, scores[k]);
    }
    double sum = 0;
    for (int k = 0; k < scores.length; k++) {
      float below = scores[k] - largest;
      scores[k] = k >= n || below < -20 ? 0 : (float) Math.exp(below);
      sum += scores[k];
    }
    double loss = -Math.log(scores[gold] / sum + 1e-12);
    float one = (float) (1 / sum);
    for (int k = 0; k < n; k++) {
      scores[k] *= one;
    }
    scores[gold] -= 1;
    return loss;
  }
}
