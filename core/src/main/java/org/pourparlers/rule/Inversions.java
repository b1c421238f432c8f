package org.pourparlers.rule;

import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Verbs behind what somebody says, whose subject stands after them. */
final class Inversions {
  private Inversions() {}

  /** "…, a exigé le Kenya": who says what stands before, where the tree takes him for an object. */
  static boolean inserted(Tree tree, int verb, int object) {
    return (tree.is(verb, "parataxis") && tree.head(verb) < verb || quoted(tree, verb))
        && object > verb
        && tree.child(verb, "nsubj") < 0
        && tree.child(verb, "xcomp") < 0
        && tree.child(verb, "ccomp") < 0;
  }

  /** Whether a verb stands right behind words in marks: "« C'est Alba », a accusé le ministre". */
  static boolean quoted(Tree tree, int verb) {
    int before = verb - 1;
    while (before > 0 && (tree.upos(before) == Upos.AUX || tree.upos(before) == Upos.ADV)) {
      before--;
    }
    return before > 1 && ",".equals(tree.form(before)) && "»”\"".contains(tree.form(before - 1));
  }
}
