package org.pourparlers.rule;

import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** The arguments of a noun that its relative clause tells. */
final class RelativeClauses {
  private final Grammar grammar;
  private final VerbArguments verbs;

  RelativeClauses(Grammar grammar, VerbArguments verbs) {
    this.grammar = grammar;
    this.verbs = verbs;
  }

  /** "the summit that was to bring both together": they take part. */
  void collect(Tree tree, int noun, Arguments into) {
    for (int child : tree.children(noun)) {
      int verb = tree.is(child, "acl:relcl") ? child : -1;
      if (verb >= 0 && grammar.hosting(tree.lemma(verb)) != null) {
        between(tree, verb, into);
      }
      int inner = verb < 0 ? -1 : tree.child(verb, "xcomp");
      for (int at : new int[] {verb, inner}) {
        if (at >= 0 && grammar.gathers(tree.lemma(at))) {
          into.add(Relation.BETWEEN, tree.child(at, "obj"));
        }
        int by = at < 0 ? -1 : tree.child(at, "nsubj");
        if (by >= 0
            && tree.upos(by) != Upos.PRON
            && grammar.hosting(tree.lemma(at)) == Grammar.Hosting.ORGANISE) {
          into.add(Relation.HOST, by);
        }
      }
    }
  }

  /** "the talks that began on Monday between both". */
  private void between(Tree tree, int verb, Arguments into) {
    for (int child : tree.children(verb)) {
      Relation relation = tree.is(child, "obl") ? verbs.preposition(tree, child) : null;
      if (relation == Relation.BETWEEN || relation == Relation.WITH) {
        into.add(relation, child);
      }
    }
  }
}
