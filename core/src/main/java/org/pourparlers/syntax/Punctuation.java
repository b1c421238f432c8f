package org.pourparlers.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Hangs punctuation into the tree of the words. UD attaches a mark to the highest word that crosses
 * no arc: with the words beside the mark as starting points, to the head of the unit on its left,
 * to that of the unit on its right, to the word that both units hang from, or further inside
 * either. How often each is right, given the mark and what the two units are, is learnt; the
 * network's score of the arc is added.
 */
final class Punctuation {
  /** Where a head stands: above both units, head of the left or right one, or inside. */
  static final int ABOVE = 0;

  static final int LEFT = 1;
  static final int RIGHT = 2;
  static final int INSIDE_LEFT = 3;
  static final int INSIDE_RIGHT = 4;
  static final int PLACES = 5;

  private static final float QUANTUM = 0.05f;
  private static final float NETWORK = 1;

  private final Map<Integer, byte[]> costs;

  /**
   * @param costs for each {@link #key} the negative logarithms of how often the places are right,
   *     in twentieths, at most 127
   */
  Punctuation(Map<Integer, byte[]> costs) {
    this.costs = costs;
  }

  /** The logarithm of a share as {@link #Punctuation} takes it. */
  static byte cost(double share) {
    return (byte) Math.min(127, Math.round(-Math.log(share) / QUANTUM));
  }

  /** What a choice depends on; with less detail from 0 to 2. */
  static int key(Mark mark, String form, String left, String right, int detail) {
    int hash = form.hashCode() * 31 + detail;
    if (detail < 2) {
      hash = (hash * 31 + left.hashCode()) * 31 + right.hashCode();
    }
    if (detail < 1) {
      hash = hash * 31 + (mark.above < mark.index ? 1 : 2);
      hash = hash * 31 + (mark.odd ? 1 : 2);
    }
    return hash;
  }

  /** A mark between two words, and the words above these up to where they meet. */
  static final class Mark {
    final int index;
    final boolean odd;
    int left;
    int right;
    int above = -1;
    int leftTop = -1;
    int rightTop = -1;

    /**
     * @param heads of the words; those of marks are not looked at
     * @param marks which are marks
     * @param odd whether the mark is the first, third … of its kind
     */
    Mark(int index, int[] heads, boolean[] marks, boolean odd, int[] seen, int round) {
      this.index = index;
      this.odd = odd;
      left = index - 1;
      while (left >= 0 && marks[left]) {
        left--;
      }
      right = index + 1;
      while (right < heads.length && marks[right]) {
        right++;
      }
      if (right == heads.length) {
        right = -1;
      }
      for (int word = left; word >= 0; word = heads[word]) {
        seen[word] = round;
      }
      int word = right;
      while (word >= 0 && seen[word] != round) {
        rightTop = word;
        word = heads[word];
      }
      above = word;
      for (word = left; word >= 0 && word != above; word = heads[word]) {
        leftTop = word;
      }
    }

    /** Where a word stands seen from the mark, or -1 where an arc would cross another. */
    int place(int head, int[] heads) {
      if (head == above) {
        return ABOVE;
      }
      if (head == leftTop) {
        return LEFT;
      }
      if (head == rightTop) {
        return RIGHT;
      }
      for (int word = left; word >= 0 && word != above; word = heads[word]) {
        if (word == head) {
          return INSIDE_LEFT;
        }
      }
      for (int word = right; word >= 0 && word != above; word = heads[word]) {
        if (word == head) {
          return INSIDE_RIGHT;
        }
      }
      return -1;
    }
  }

  /** The head of a mark. */
  int head(Mark mark, String form, String left, String right, int[] heads, float[] scores) {
    byte[] cost = null;
    for (int detail = 0; detail < 3 && cost == null; detail++) {
      cost = costs.get(key(mark, form, left, right, detail));
    }
    if (cost == null) {
      cost = new byte[PLACES];
    }
    int best = -1;
    float most = Float.NEGATIVE_INFINITY;
    for (int side = 0; side < 2; side++) {
      int word = side == 0 ? mark.left : mark.right;
      while (word >= 0) {
        int place = side == 0 ? INSIDE_LEFT : INSIDE_RIGHT;
        if (word == mark.above) {
          place = ABOVE;
        } else if (word == mark.leftTop || word == mark.rightTop) {
          place = side == 0 ? LEFT : RIGHT;
        }
        float score = NETWORK * scores[word] - QUANTUM * cost[place];
        if (score > most) {
          most = score;
          best = word;
        }
        word = word == mark.above ? -1 : heads[word];
      }
    }
    return best;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(costs.size());
    for (var entry : new TreeMap<>(costs).entrySet()) {
      out.writeInt(entry.getKey());
      out.write(entry.getValue());
    }
  }

  static Punctuation read(DataInput in) throws IOException {
    Map<Integer, byte[]> costs = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      int key = in.readInt();
      byte[] cost = new byte[PLACES];
      in.readFully(cost);
      costs.put(key, cost);
    }
    return new Punctuation(costs);
  }
}
