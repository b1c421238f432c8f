package org.pourparlers.syntax;

import org.jspecify.annotations.Nullable;

/** A word as a model knows it. Safe for use by many threads. */
final class Lexeme {
  static final int PARTS = Upos.values().length;

  private final Word word;
  private final float[][] projected;
  private final Candidates candidates;
  private final int[] @Nullable [] feats = new int[PARTS][];

  /**
   * @param projected see {@link Network#project}
   */
  Lexeme(Word word, float[][] projected, Candidates candidates) {
    this.word = word;
    this.projected = projected;
    this.candidates = candidates;
  }

  Word word() {
    return word;
  }

  float[][] projected() {
    return projected;
  }

  /** The numbers of the FEATS that the word may have as some part of speech. */
  int[] feats(int upos) {
    int @Nullable [] found = feats[upos];
    if (found == null) {
      found = candidates.of(upos, word);
      feats[upos] = found;
    }
    return found;
  }
}
