package org.pourparlers.syntax;

import java.util.Arrays;
import java.util.List;

/** Builds the tree over a stretch of a sentence, as a rule the whole of it. */
final class Stretch {
  private static final int UNCROSSED = 80;

  private final Network network;
  private final Punctuation punctuation;
  private final List<String> labels;
  private final Scratch scratch;
  private final float[][] arcs;
  private final int from;
  private final int size;

  Stretch(
      Network network,
      Punctuation punctuation,
      List<String> labels,
      Scratch scratch,
      int from,
      int to) {
    this.network = network;
    this.punctuation = punctuation;
    this.labels = labels;
    this.scratch = scratch;
    this.from = from;
    this.size = to - from;
    this.arcs = scratch.arcs(size);
  }

  /** Fills in the stretch's heads and relations; its root, which has head -1. */
  int attach(Lexeme[] lexemes, Upos[] upos, int[] heads, String[] relations) {
    boolean[] marks = new boolean[size];
    int words = 0;
    for (int i = 0; i < size; i++) {
      marks[i] = upos[from + i] == Upos.PUNCT;
      words += marks[i] ? 0 : 1;
    }
    if (words == 0) {
      Arrays.fill(marks, false);
    }
    network.arcs(scratch, from, from + size, marks, arcs);
    int[] local = tree(marks, words);
    int root = 0;
    for (int i = 0; i < size; i++) {
      if (local[i] < 0) {
        root = from + i;
      }
    }
    relate(local, marks, relations);
    if (words > 0 && words < size) {
      hang(lexemes, marks, local, relations);
    }
    for (int i = 0; i < size; i++) {
      heads[from + i] = local[i] < 0 ? -1 : from + local[i];
    }
    return root;
  }

  /** The words' tree; where arcs cross, the best without, unless the stretch is long. */
  private int[] tree(boolean[] marks, int words) {
    int[] tree = SpanningTree.of(arcs, size);
    int[] places = new int[words];
    int[] numbers = new int[size];
    for (int i = 0, at = 0; i < size; i++) {
      if (!marks[i] && words > 0) {
        numbers[i] = at;
        places[at++] = i;
      }
    }
    int[] among = new int[words];
    for (int k = 0; k < words; k++) {
      among[k] = tree[places[k]] < 0 ? -1 : numbers[tree[places[k]]];
    }
    if (words > UNCROSSED || Projective.is(among, words)) {
      return tree;
    }
    float[][] part = new float[words][words + 1];
    for (int k = 0; k < words; k++) {
      for (int m = 0; m < words; m++) {
        part[k][m] = arcs[places[k]][places[m]];
      }
      part[k][words] = arcs[places[k]][size];
    }
    among = Projective.of(part, words);
    for (int k = 0; k < words; k++) {
      tree[places[k]] = among[k] < 0 ? -1 : places[among[k]];
    }
    return tree;
  }

  private void hang(Lexeme[] lexemes, boolean[] marks, int[] local, String[] relations) {
    int[] seen = new int[size];
    for (int i = 0; i < size; i++) {
      if (!marks[i]) {
        continue;
      }
      String form = lexemes[from + i].word().plain;
      boolean odd = true;
      for (int j = i - 1; j >= 0; j--) {
        odd ^= marks[j] && lexemes[from + j].word().plain.equals(form);
      }
      var mark = new Punctuation.Mark(i, local, marks, odd, seen, i + 1);
      String left = mark.leftTop < 0 ? "" : relations[from + mark.leftTop];
      String right = mark.rightTop < 0 ? "" : relations[from + mark.rightTop];
      local[i] = punctuation.head(mark, form, left, right, local, arcs[i]);
      relations[from + i] = relation(i, local[i]);
    }
  }

  /** The relations of all but the marks. */
  private void relate(int[] local, boolean[] marks, String[] relations) {
    int[] children = new int[size];
    int[] parents = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (local[i] < 0) {
        relations[from + i] = "root";
      } else if (!marks[i]) {
        children[count] = from + i;
        parents[count++] = from + local[i];
      }
    }
    int[] best = new int[count];
    network.relations(scratch, children, parents, count, best);
    for (int i = 0; i < count; i++) {
      relations[children[i]] = labels.get(best[i]);
    }
  }

  private String relation(int child, int head) {
    if (head < 0) {
      return "root";
    }
    int[] best = new int[1];
    network.relations(scratch, new int[] {from + child}, new int[] {from + head}, 1, best);
    return labels.get(best[0]);
  }
}
