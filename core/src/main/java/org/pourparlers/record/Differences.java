package org.pourparlers.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pourparlers.record.Utterance.Change;
import org.pourparlers.record.Utterance.What;
import org.pourparlers.text.Folding;

/**
 * What became of words from one text to another, by their longest common subsequence. Accents, case
 * and signs at a word's edge make no difference.
 */
public final class Differences {
  /** Texts of more words than this are compared line by line no longer: all is replaced. */
  private static final int MOST = 3000;

  private Differences() {}

  /** Runs of kept, dropped and added words, in order. */
  public static List<Change> between(String before, String after) {
    String[] a = before.strip().split("\\s+");
    String[] b = after.strip().split("\\s+");
    String[] left = folded(a);
    String[] right = folded(b);
    int head = 0;
    while (head < a.length && head < b.length && left[head].equals(right[head])) {
      head++;
    }
    int tail = 0;
    while (tail < a.length - head
        && tail < b.length - head
        && left[a.length - 1 - tail].equals(right[b.length - 1 - tail])) {
      tail++;
    }
    List<Change> out = new ArrayList<>();
    for (int i = 0; i < head; i++) {
      add(out, What.KEPT, b[i]);
    }
    int n = a.length - head - tail;
    int m = b.length - head - tail;
    if (n > MOST || m > MOST) {
      for (int i = head; i < head + n; i++) {
        add(out, What.DROPPED, a[i]);
      }
      for (int j = head; j < head + m; j++) {
        add(out, What.ADDED, b[j]);
      }
    } else {
      middle(
          Arrays.copyOfRange(a, head, head + n),
          Arrays.copyOfRange(b, head, head + m),
          Arrays.copyOfRange(left, head, head + n),
          Arrays.copyOfRange(right, head, head + m),
          out);
    }
    for (int i = b.length - tail; i < b.length; i++) {
      add(out, What.KEPT, b[i]);
    }
    return out.stream().map(change -> new Change(change.what(), change.words().strip())).toList();
  }

  private static void middle(
      String[] a, String[] b, String[] left, String[] right, List<Change> out) {
    short[][] best = new short[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        best[i][j] =
            left[i].equals(right[j])
                ? (short) (best[i + 1][j + 1] + 1)
                : (short) Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && left[i].equals(right[j])) {
        add(out, What.KEPT, b[j++]);
        i++;
      } else if (j == b.length || i < a.length && best[i + 1][j] >= best[i][j + 1]) {
        add(out, What.DROPPED, a[i++]);
      } else {
        add(out, What.ADDED, b[j++]);
      }
    }
  }

  private static void add(List<Change> out, What what, String word) {
    int last = out.size() - 1;
    if (last >= 0 && out.get(last).what() == what) {
      out.set(last, new Change(what, out.get(last).words() + " " + word));
    } else {
      out.add(new Change(what, word));
    }
  }

  private static String[] folded(String[] words) {
    String[] out = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      var letters = new StringBuilder();
      String folded = Folding.of(words[i]);
      for (int j = 0; j < folded.length(); j++) {
        if (Character.isLetterOrDigit(folded.charAt(j))) {
          letters.append(folded.charAt(j));
        }
      }
      out[i] = letters.isEmpty() ? words[i] : letters.toString();
    }
    return out;
  }
}
