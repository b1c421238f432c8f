package org.pourparlers.syntax;

/** A linear model: sums for each class the weights of the features present. */
public interface Scores {
  /**
   * Sets the scores of all classes.
   *
   * @param features the features present
   * @param scores one for each class; overwritten
   */
  void score(Features features, int[] scores);
}
