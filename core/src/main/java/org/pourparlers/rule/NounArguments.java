package org.pourparlers.rule;

import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** The arguments of nouns: complements, possessives, demonyms, participles that follow. */
final class NounArguments {
  private final Grammar grammar;
  private final VerbArguments verbs;

  NounArguments(Grammar grammar, VerbArguments verbs) {
    this.grammar = grammar;
    this.verbs = verbs;
  }

  void collect(Tree tree, int noun, Arguments into) {
    collect(tree, noun, Relation.POSSESSOR, Relation.MODIFIER, into);
  }

  /** The arguments of the object of a verb: those to whom it belongs are owners. */
  void collectObject(Tree tree, int noun, Arguments into) {
    collect(tree, noun, Relation.OWNER, Relation.OWNER, into);
  }

  private void collect(Tree tree, int noun, Relation possessor, Relation modifier, Arguments into) {
    for (int child : tree.children(noun)) {
      if (into.taken(child)) {
        continue;
      }
      if (tree.is(child, "nmod:poss") || possessive(tree, child)) {
        into.add(possessor, child);
      } else if (tree.is(child, "nmod") || tree.is(child, "obl")) {
        complement(tree, child, into);
      } else if (tree.is(child, "amod") && participle(tree, child)
          || tree.is(child, "acl") && !tree.is(child, "acl:relcl")) {
        participial(tree, child, into);
      } else if (tree.is(child, "amod") || tree.is(child, "compound") || tree.is(child, "flat")) {
        modifier(tree, child, modifier, into);
      }
    }
  }

  private static void modifier(Tree tree, int word, Relation modifier, Arguments into) {
    into.add(modifier, word);
    for (int child : tree.children(word)) {
      if (tree.is(child, "compound") || tree.is(child, "amod") || tree.is(child, "nmod")) {
        into.add(modifier, child);
      }
    }
  }

  private void complement(Tree tree, int child, Arguments into) {
    Relation bridge = grammar.bridge(tree.lemma(child));
    if (bridge != null) {
      for (int inner : tree.children(child)) {
        if (tree.is(inner, "nmod")) {
          into.add(bridge, inner);
        }
      }
      return;
    }
    Relation relation = verbs.preposition(tree, child);
    if (relation != null) {
      into.add(relation, child);
    } else {
      into.add(Relation.MODIFIER, child);
    }
  }

  /** "talks mediated by Oman", "the accord reached by both sides", "les frappes menées par …". */
  void participial(Tree tree, int participle, Arguments into) {
    Grammar.Hosting hosting = grammar.hosting(tree.lemma(participle));
    for (int child : tree.children(participle)) {
      if (tree.is(child, "compound") || tree.is(child, "amod") || tree.is(child, "obl:npmod")) {
        into.add(Relation.HOST, child);
      } else if (tree.is(child, "obl") || tree.is(child, "nmod")) {
        Relation relation =
            tree.is(child, "obl:agent") ? Relation.SUBJECT : verbs.preposition(tree, child);
        if (relation == Relation.SUBJECT) {
          into.add(hosting == Grammar.Hosting.ORGANISE ? Relation.HOST : Relation.SUBJECT, child);
        } else if (relation != null) {
          into.add(relation, child);
        }
      }
    }
  }

  private static boolean participle(Tree tree, int word) {
    return tree.upos(word) == Upos.VERB && tree.children(word).length > 0;
  }

  private static boolean possessive(Tree tree, int child) {
    return tree.has(child, "Poss", "Yes") && (tree.is(child, "det") || tree.is(child, "nmod"));
  }
}
