package org.pourparlers.rule;

import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds the subject of a finite verb that the tree took for an apposition of a noun beside it. */
final class LostSubjects {
  private LostSubjects() {}

  /**
   * The name that is the subject: right before the verb behind a fronted phrase ("En visite à
   * Bagdad, Fidan a plaidé"), or behind all else where the verb opens the sentence ("Ont pris part
   * à la réunion Alba et Korin"); -1 where there is none.
   */
  static int of(Tree tree, int verb) {
    if (!Words.finite(tree, verb) || tree.is(verb, "acl") || tree.child(verb, "nsubj") >= 0) {
      return -1;
    }
    boolean opens = opens(tree, verb);
    for (int child : tree.children(verb)) {
      if (!tree.is(child, "obl") && !(opens && tree.is(child, "obj"))) {
        continue;
      }
      for (int inner : tree.children(child)) {
        boolean name = tree.is(inner, "appos") && tree.upos(inner) == Upos.PROPN;
        if (name && (inner < verb ? behindComma(tree, inner) : opens)) {
          return inner;
        }
      }
    }
    return -1;
  }

  private static boolean behindComma(Tree tree, int name) {
    int before = name - 1;
    while (before > 0 && tree.upos(before) == Upos.DET) {
      before--;
    }
    return before >= 0 && ",".equals(tree.form(before));
  }

  /** Whether nothing but auxiliaries stands before a verb. */
  private static boolean opens(Tree tree, int verb) {
    for (int i = 0; i < verb; i++) {
      if (tree.upos(i) != Upos.AUX) {
        return false;
      }
    }
    return true;
  }
}
