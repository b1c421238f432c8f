package org.pourparlers.syntax;

/** Arrays for one sentence at a time, kept by a thread for the next. */
final class Scratch {
  private static final int LONGEST = 400;

  float[][] gates = {};
  float[][] states = {};
  float[][] scores = {};
  private float[][] arcs = {};
  private float[][] turned = {};
  private float[][] hidden = {};
  private float[][] choices = {};

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

  /** For each of some units a value of every word. */
  float[][] turned(int units, int words) {
    if (turned.length < units || turned[0].length < words) {
      turned = new float[units][Math.max(words, 64)];
    }
    return turned;
  }

  float[][] hidden(int words, int width) {
    if (hidden.length < words) {
      hidden = new float[words][width];
    }
    return hidden;
  }

  float[][] choices(int words, int width) {
    if (choices.length < words) {
      choices = new float[words][width];
    }
    return choices;
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
