package org.pourparlers.syntax;

/**
 * The best tree without crossing arcs (Eisner 1996). Cubic in the number of words: for sentences of
 * usual length, and only where the tree found otherwise has crossing arcs.
 */
final class Projective {
  private final int n;
  private final float[][] scores;
  private final float[][] rightDone;
  private final float[][] leftDone;
  private final float[][] rightOpen;
  private final float[][] leftOpen;
  private final short[][] rightDoneAt;
  private final short[][] leftDoneAt;
  private final short[][] openAt;

  private Projective(float[][] scores, int n) {
    this.n = n;
    this.scores = scores;
    rightDone = new float[n][n];
    leftDone = new float[n][n];
    rightOpen = new float[n][n];
    leftOpen = new float[n][n];
    rightDoneAt = new short[n][n];
    leftDoneAt = new short[n][n];
    openAt = new short[n][n];
  }

  /**
   * Finds the heads.
   *
   * @param scores see {@link SpanningTree#of}
   * @return for each word its head, or -1 for the one root
   */
  static int[] of(float[][] scores, int n) {
    return new Projective(scores, n).solve();
  }

  /** Whether no arcs cross, and none passes over the root. */
  static boolean is(int[] heads, int n) {
    for (int i = 0; i < n; i++) {
      int from = Math.min(i, heads[i]);
      int to = Math.max(i, heads[i]);
      for (int j = from + 1; heads[i] >= 0 && j < to; j++) {
        if (heads[j] < from || heads[j] > to) {
          return false;
        }
      }
    }
    return true;
  }

  private int[] solve() {
    for (int width = 1; width < n; width++) {
      for (int i = 0, j = width; j < n; i++, j++) {
        join(i, j);
      }
    }
    int root = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int r = 0; r < n; r++) {
      float score = leftDone[0][r] + rightDone[r][n - 1] + scores[r][n];
      if (score > most) {
        most = score;
        root = r;
      }
    }
    int[] heads = new int[n];
    heads[root] = -1;
    done(0, root, false, heads);
    done(root, n - 1, true, heads);
    return heads;
  }

  private void join(int i, int j) {
    float best = Float.NEGATIVE_INFINITY;
    for (int k = i; k < j; k++) {
      float score = rightDone[i][k] + leftDone[k + 1][j];
      if (score > best) {
        best = score;
        openAt[i][j] = (short) k;
      }
    }
    rightOpen[i][j] = best + scores[j][i];
    leftOpen[i][j] = best + scores[i][j];
    float right = Float.NEGATIVE_INFINITY;
    float left = Float.NEGATIVE_INFINITY;
    for (int k = i; k < j; k++) {
      float score = rightOpen[i][k + 1] + rightDone[k + 1][j];
      if (score > right) {
        right = score;
        rightDoneAt[i][j] = (short) (k + 1);
      }
      score = leftDone[i][k] + leftOpen[k][j];
      if (score > left) {
        left = score;
        leftDoneAt[i][j] = (short) k;
      }
    }
    rightDone[i][j] = right;
    leftDone[i][j] = left;
  }

  /** Reads the arcs of a stretch whose head is its first word, or its last. */
  private void done(int i, int j, boolean right, int[] heads) {
    if (i == j) {
      return;
    }
    int at = right ? rightDoneAt[i][j] : leftDoneAt[i][j];
    int from = right ? i : at;
    int to = right ? at : j;
    heads[right ? to : from] = right ? from : to;
    int middle = openAt[from][to];
    done(from, middle, true, heads);
    done(middle + 1, to, false, heads);
    done(right ? at : i, right ? j : at, right, heads);
  }
}
