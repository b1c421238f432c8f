package org.pourparlers.syntax;

import java.util.Map;

/**
 * How to train.
 *
 * @param epochs passes over the treebanks
 * @param rate the highest step size
 * @param batch words to a step
 * @param dimensions of a trait's vector
 * @param window how many words are looked at on either side
 * @param units of the first recurrence, in each direction
 * @param secondUnits of the second
 * @param arcs dimensions of words as heads and dependents
 * @param relations hidden units for relations
 * @param wordDropout how often the form itself is hidden
 * @param inputDropout of the window
 * @param stateDropout of the states
 * @param titles how often a sentence is written with a headline's capitals
 * @param own how many sentences of our own ({@link Grammar}) are made for each pass
 * @param seed of all that is random
 */
public record Settings(
    int epochs,
    double rate,
    int batch,
    int dimensions,
    int window,
    int units,
    int secondUnits,
    int arcs,
    int relations,
    double wordDropout,
    double inputDropout,
    double stateDropout,
    double titles,
    int own,
    int seed) {

  /** The usual settings, save for those given by name. */
  public static Settings with(Map<String, String> given) {
    return new Settings(
        whole(given, "epochs", 14),
        real(given, "rate", 0.003),
        whole(given, "batch", 250),
        whole(given, "dimensions", 96),
        whole(given, "window", 1),
        whole(given, "units", 64),
        whole(given, "secondUnits", 56),
        whole(given, "arcs", 48),
        whole(given, "relations", 32),
        real(given, "wordDropout", 0.3),
        real(given, "inputDropout", 0.25),
        real(given, "stateDropout", 0.25),
        real(given, "titles", 0.01),
        whole(given, "own", 500),
        whole(given, "seed", 1));
  }

  private static int whole(Map<String, String> given, String name, int usual) {
    return Integer.parseInt(given.getOrDefault(name, Integer.toString(usual)));
  }

  private static double real(Map<String, String> given, String name, double usual) {
    return Double.parseDouble(given.getOrDefault(name, Double.toString(usual)));
  }
}
