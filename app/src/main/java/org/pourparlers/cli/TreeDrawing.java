package org.pourparlers.cli;

import org.pourparlers.syntax.Tree;

/** A dependency tree as indented lines: relation, word, part of speech, lemma, features. */
final class TreeDrawing {
  private final Tree tree;
  private final StringBuilder out = new StringBuilder();

  private TreeDrawing(Tree tree) {
    this.tree = tree;
  }

  static String of(Tree tree) {
    TreeDrawing drawing = new TreeDrawing(tree);
    int root = tree.root();
    if (root >= 0) {
      drawing.draw(root, "", "");
    }
    return drawing.out.toString();
  }

  private void draw(int word, String branch, String below) {
    out.append(branch)
        .append(tree.relation(word))
        .append(' ')
        .append(tree.form(word))
        .append("  ")
        .append(tree.upos(word))
        .append(' ')
        .append(tree.lemma(word));
    if (!tree.features(word).isEmpty()) {
      out.append(' ').append(tree.features(word));
    }
    out.append('\n');
    // A tree deeper than any grammar makes is no use to a reader, and must not exhaust the stack.
    if (below.length() > 240) {
      return;
    }
    int[] children = tree.children(word);
    for (int i = 0; i < children.length; i++) {
      boolean last = i == children.length - 1;
      draw(children[i], below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "));
    }
  }
}
