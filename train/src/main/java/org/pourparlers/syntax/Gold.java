package org.pourparlers.syntax;

/**
 * A sentence of a treebank. Arrays are never changed after construction.
 *
 * @param forms the syntactic words
 * @param lemmas one for each word
 * @param upos one for each word
 * @param feats UD's FEATS column, "" for none
 * @param heads -1 for the root
 * @param relations with subtypes
 */
public record Gold(
    String[] forms, String[] lemmas, Upos[] upos, String[] feats, int[] heads, String[] relations) {

  /** How many words it has. */
  public int size() {
    return forms.length;
  }

  /** Whether no two arcs cross. */
  boolean projective() {
    for (int i = 0; i < heads.length; i++) {
      int from = Math.min(i, heads[i]);
      int to = Math.max(i, heads[i]);
      for (int j = from + 1; j < to; j++) {
        if (heads[j] < from || heads[j] > to) {
          return false;
        }
      }
    }
    return true;
  }
}
