package org.pourparlers.rule;

import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Whether a verb is passive. */
final class Voice {
  private Voice() {}

  static boolean passive(Tree tree, int verb) {
    boolean aux = false;
    boolean patient = false;
    boolean reflexive = false;
    for (int child : tree.children(verb)) {
      reflexive |= tree.is(child, "expl") && VerbArguments.reflexive(tree, child);
      if (tree.is(child, "aux:pass")) {
        return !reflexive; // "s'en est prise à": its perfect is formed like a passive
      }
      patient |= tree.is(child, "nsubj:pass") || tree.is(child, "obl:agent");
      aux |= tree.is(child, "aux");
    }
    if (!aux && patient) {
      return true;
    }
    return !aux && pastParticiple(tree, verb) && (adnominal(tree, verb) || fronted(tree, verb));
  }

  /** "Freed by Moscow in a swap, she flew home". */
  private static boolean fronted(Tree tree, int verb) {
    return tree.is(verb, "advcl")
        && tree.child(verb, "mark") < 0
        && tree.child(verb, "obj") < 0
        && tree.child(verb, "nsubj") < 0;
  }

  private static boolean pastParticiple(Tree tree, int verb) {
    return tree.upos(verb) == Upos.VERB
        && tree.has(verb, "VerbForm", "Part")
        && !tree.has(verb, "Tense", "Pres");
  }

  private static boolean adnominal(Tree tree, int verb) {
    return tree.is(verb, "acl") && !tree.is(verb, "acl:relcl") || tree.is(verb, "amod");
  }
}
