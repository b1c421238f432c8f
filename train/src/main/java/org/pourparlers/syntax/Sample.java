package org.pourparlers.syntax;

/**
 * A sentence to learn from, in numbers.
 *
 * @param words what the dictionary says
 * @param traits for each word, its known traits as rows of the table; the form itself first, or -1
 * @param upos parts of speech
 * @param feats FEATS, -1 for those too rare
 * @param heads -1 for the root
 * @param relations -1 for the root
 */
record Sample(Word[] words, int[][] traits, int[] upos, int[] feats, int[] heads, int[] relations) {
  int size() {
    return words.length;
  }
}
