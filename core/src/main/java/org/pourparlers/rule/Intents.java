package org.pourparlers.rule;

import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * Nouns that say what somebody means to do, whatever the tree makes of their infinitive: "Ankara's
 * offer to host talks", "the decision by Poland to close its border".
 */
final class Intents {
  /** How far before its infinitive such a noun may stand, in words. */
  private static final int REACH = 6;

  private Intents() {}

  /** The noun right before a marked infinitive, those whose it is passed over; or -1. */
  static int of(Tree tree, int verb, Grammar grammar) {
    int mark = tree.child(verb, "mark");
    if (mark < 1 || mark > verb || tree.upos(mark) != Upos.PART) {
      return -1;
    }
    for (int i = mark - 1; i >= 0 && i >= mark - REACH; i--) {
      Upos upos = tree.upos(i);
      if (upos == Upos.NOUN) {
        return grammar.intends(tree.lemma(i)) ? i : -1;
      }
      boolean whose =
          upos == Upos.PROPN || upos == Upos.DET || upos == Upos.ADP || upos == Upos.ADJ;
      if (!whose) {
        return -1;
      }
    }
    return -1;
  }

  /** Who means to do it: whose the noun is, or who holds it ("kept its promise to send"); or -1. */
  static int whose(Tree tree, int noun, Grammar grammar) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "nmod:poss") && tree.upos(child) != Upos.PRON) {
        return child;
      }
      Relation relation =
          tree.is(child, "nmod") ? grammar.preposition(prepositionOf(tree, child)) : null;
      if (relation == Relation.SUBJECT
          || relation == Relation.OF && tree.upos(child) == Upos.PROPN) {
        return child;
      }
    }
    int verb = tree.head(noun);
    boolean held = verb >= 0 && (tree.is(noun, "obj") || tree.is(noun, "obl"));
    int subject = held ? tree.child(verb, "nsubj") : -1;
    if (subject >= 0) {
      return subject;
    }
    int modifier = tree.child(noun, "amod");
    return modifier >= 0 && Character.isUpperCase(tree.form(modifier).charAt(0)) ? modifier : -1;
  }

  private static String prepositionOf(Tree tree, int noun) {
    int preposition = tree.child(noun, "case");
    return preposition < 0 ? "" : tree.lemma(preposition);
  }
}
