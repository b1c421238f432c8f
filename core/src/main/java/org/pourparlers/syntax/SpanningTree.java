package org.pourparlers.syntax;

/**
 * The tree over words that scores well and has one root: every word takes its best head, then
 * cycles are broken where it costs least. Quadratic in the number of words.
 */
final class SpanningTree {
  private static final float NEVER = -1e9f;

  private SpanningTree() {}

  /**
   * Finds the heads.
   *
   * @param scores for each word, the score of each other word as its head and, last, of being the
   *     root; changed
   * @return for each word its head, or -1 for the one root
   */
  static int[] of(float[][] scores, int words) {
    int[] heads = new int[words];
    for (int i = 0; i < words; i++) {
      scores[i][i] = NEVER;
      heads[i] = best(scores[i], words);
    }
    heads[root(scores, heads)] = -1;
    boolean[] rooted = new boolean[words];
    int[] seen = new int[words];
    int round = 0;
    for (int i = 0; i < words; i++) {
      round++;
      int word = i;
      while (word >= 0 && !rooted[word] && seen[word] != round) {
        seen[word] = round;
        word = heads[word];
      }
      if (word >= 0 && !rooted[word]) {
        breakCycle(scores, heads, word, reaching(heads, words));
      }
      for (word = i; word >= 0 && !rooted[word]; word = heads[word]) {
        rooted[word] = true;
      }
    }
    return heads;
  }

  /**
   * The word that loses least by being the root.
   *
   * @param best for each word its best head
   */
  private static int root(float[][] scores, int[] best) {
    int words = best.length;
    int root = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < words; i++) {
      float gain = scores[i][words] - (words == 1 ? 0 : scores[i][best[i]]);
      if (gain > most) {
        most = gain;
        root = i;
      }
    }
    return root;
  }

  private static int best(float[] scores, int words) {
    int best = 0;
    float most = scores[0];
    for (int j = 1; j < words; j++) {
      if (scores[j] > most) {
        most = scores[j];
        best = j;
      }
    }
    return best;
  }

  /** Which words the root is above of. */
  private static boolean[] reaching(int[] heads, int words) {
    byte[] state = new byte[words];
    boolean[] reaching = new boolean[words];
    for (int i = 0; i < words; i++) {
      int word = i;
      while (word >= 0 && state[word] == 0) {
        state[word] = 1;
        word = heads[word];
      }
      byte end = (byte) (word < 0 || state[word] == 2 ? 2 : 3);
      for (word = i; word >= 0 && state[word] == 1; word = heads[word]) {
        state[word] = end;
      }
    }
    for (int i = 0; i < words; i++) {
      reaching[i] = state[i] == 2;
    }
    return reaching;
  }

  /** Gives one word of a cycle another head, one that the root is above of. */
  private static void breakCycle(float[][] scores, int[] heads, int member, boolean[] reaching) {
    int child = -1;
    int head = -1;
    float least = Float.NEGATIVE_INFINITY;
    int word = member;
    do {
      for (int j = 0; j < reaching.length; j++) {
        float gain = scores[word][j] - scores[word][heads[word]];
        if (reaching[j] && gain > least) {
          least = gain;
          child = word;
          head = j;
        }
      }
      word = heads[word];
    } while (word != member);
    heads[child] = head;
  }
}
