package org.pourparlers.syntax;

import java.util.Map;

/** Which FEATS a word may have, given its part of speech and what the dictionary says of it. */
final class Candidates {
  private static final int[] NONE = {0};

  final Map<Long, int[]> byClass;

  /**
   * @param byClass numbers of FEATS, by {@link #key}; a class of 0 stands for all that are not told
   *     apart
   */
  Candidates(Map<Long, int[]> byClass) {
    this.byClass = byClass;
  }

  static long key(int upos, int classes) {
    return ((long) upos << 32) | (classes & 0xFFFFFFFFL);
  }

  int[] of(int upos, Word word) {
    int[] found = byClass.get(key(upos, word.classes));
    if (found == null) {
      found = byClass.get(key(upos, word.wider));
    }
    if (found == null) {
      found = byClass.get(key(upos, 0));
    }
    return found == null ? NONE : found;
  }
}
