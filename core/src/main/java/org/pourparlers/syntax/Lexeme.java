package org.pourparlers.syntax;

/**
 * A word as a model knows it.
 *
 * @param projected see {@link Network#project}
 * @param feats for each part of speech, the numbers of the FEATS that the word may have
 */
record Lexeme(Word word, float[][] projected, int[][] feats) {
  static final int PARTS = Upos.values().length;
}
