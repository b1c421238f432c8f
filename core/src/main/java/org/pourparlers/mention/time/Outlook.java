package org.pourparlers.mention.time;

import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * Whether the words around a date speak of what is to come: a future tense, or a word such as
 * "scheduled".
 */
final class Outlook {
  private static final int FARTHEST = 6;

  private final TimeWords words;

  Outlook(TimeWords words) {
    this.words = words;
  }

  /** Whether the clause of a word looks forward. */
  boolean isFuture(Tree tree, int word) {
    int at = word;
    for (int steps = 0; at >= 0 && steps < FARTHEST; steps++, at = tree.head(at)) {
      if (looksForward(tree, at)) {
        return true;
      }
      if (isFinite(tree, at) && !isAuxiliaryClause(tree, at)) {
        return false;
      }
    }
    return false;
  }

  private boolean looksForward(Tree tree, int at) {
    if (tree.has(at, "Tense", "Fut") || isCue(tree, at)) {
      return true;
    }
    for (int child : tree.children(at)) {
      boolean auxiliary = tree.is(child, "aux") || tree.is(child, "cop");
      if (auxiliary && (tree.has(child, "Tense", "Fut") || isCue(tree, child))) {
        return true;
      }
      if (tree.is(child, "amod") || tree.is(child, "acl") && tree.has(child, "VerbForm", "Part")) {
        if (isCue(tree, child)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isCue(Tree tree, int at) {
    return words.value("future", org.pourparlers.text.Folding.of(tree.lemma(at))) != null;
  }

  private static boolean isFinite(Tree tree, int at) {
    if (tree.upos(at) != Upos.VERB && tree.upos(at) != Upos.AUX) {
      return false;
    }
    if (tree.has(at, "VerbForm", "Fin")) {
      return true;
    }
    for (int child : tree.children(at)) {
      if (tree.is(child, "aux") && tree.has(child, "VerbForm", "Fin")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The envoy is to meet him on Friday": the finite verb may itself hang on a cue, so one step
   * more is looked at.
   */
  private static boolean isAuxiliaryClause(Tree tree, int at) {
    return tree.is(at, "xcomp") || tree.is(at, "aux");
  }
}
