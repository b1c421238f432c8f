package org.pourparlers.syntax;

/** Arrays for one sentence at a time, kept by a thread for the next. */
final class Scratch {
  private static final int LONGEST = 400;

  float[][] gates = {};
  float[][] states = {};
  float[][] scores = {};
  float[][] arcs = {};

  /** Makes room for a sentence. */
  void reserve(int words, int gateWidth, int stateWidth, int scoreWidth) {
    if (gates.length < words) {
      int rows = Math.max(words, 64);
      gates = new float[rows][gateWidth];
      states = new float[rows][stateWidth];
      scores = new float[rows][scoreWidth];
    }
  }

  /** A square for the scores of heads, with one more column. */
  float[][] arcs(int words) {
    if (arcs.length < words) {
      arcs = new float[words][words + 1];
    }
    return arcs;
  }

  /** Lets go of what a very long sentence needed. */
  void release() {
    if (gates.length > LONGEST) {
      gates = new float[0][];
      states = new float[0][];
      scores = new float[0][];
    }
  }
}
