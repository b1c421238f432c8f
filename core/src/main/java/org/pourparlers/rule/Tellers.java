package org.pourparlers.rule;

import org.pourparlers.syntax.Tree;

/** Finds who says what a verb tells. */
final class Tellers {
  private Tellers() {}

  /**
   * The subject of the verb above ("Kyiv said Moscow had broken the truce") or of one set beside it
   * ("Moscow had broken the truce, Kyiv said"), or according to whom it is; -1 where nobody says
   * it.
   */
  static int of(Tree tree, int verb, Grammar grammar) {
    int clause = verb;
    while (tree.is(clause, "conj") && tree.head(clause) >= 0) {
      clause = tree.head(clause);
    }
    int said = tree.child(clause, "parataxis");
    if (tree.is(clause, "ccomp") || tree.is(clause, "parataxis")) {
      said = tree.head(clause);
    }
    int source = said < 0 ? -1 : tree.child(said, "nsubj");
    for (int child : tree.children(clause)) {
      int preposition = tree.is(child, "obl") ? tree.child(child, "case") : -1;
      if (source < 0 && preposition >= 0 && grammar.according(tree.lemma(preposition))) {
        source = child;
      }
    }
    return source;
  }
}
