package org.pourparlers.train;

import java.util.List;
import org.pourparlers.syntax.Training;

/**
 * What a language's model is trained from.
 *
 * @param train treebank files to train on, without their ending
 * @param test files to measure on, never trained on
 * @param settings how to train
 */
record Recipe(List<String> train, List<String> test, Training.Settings settings) {

  static Recipe of(String language) {
    return switch (language) {
      case "fr" ->
          new Recipe(
              List.of("gsd-dev", "sequoia-train", "sequoia-dev", "fqb"),
              List.of("gsd-test", "sequoia-test", "pud"),
              new Training.Settings(8, 10, 5, 2, 0.002));
      case "en" ->
          new Recipe(
              List.of("ewt-train", "ewt-dev"),
              List.of("ewt-test", "pud"),
              new Training.Settings(8, 8, 5, 3, 0.006));
      default -> throw new IllegalArgumentException("no recipe for " + language);
    };
  }
}
