package org.pourparlers.rule;

import java.util.Set;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds the arguments that the further words of a verb's trigger bring with them. */
final class IdiomArguments {
  private final Grammar grammar;
  private final NounArguments nouns;

  IdiomArguments(Grammar grammar, NounArguments nouns) {
    this.grammar = grammar;
    this.nouns = nouns;
  }

  /** "supplied Mali with fuel": to whom it is done is the object, or the subject of a passive. */
  void equipped(Tree tree, int verb, int companion, Arguments into) {
    if (tree.is(companion, "obl")
        && tree.head(companion) == verb
        && grammar.with(tree, companion)) {
      int object = tree.child(verb, "obj");
      into.add(Relation.TO, object >= 0 ? object : tree.child(verb, "nsubj:pass"));
    }
  }

  /** "told Niger through Qatar", where the words of the trigger say through whom. */
  void through(Tree tree, Match match, Arguments into) {
    for (int companion : match.companions()) {
      Relation bridge = grammar.bridge(tree, companion);
      if (tree.is(companion, "case")
          && grammar.preposition(tree.lemma(companion)) == Relation.THROUGH) {
        into.add(Relation.THROUGH, tree.head(companion));
      } else if (bridge == Relation.THROUGH && tree.is(companion, "obl")) {
        for (int child : tree.children(companion)) {
          into.add(tree.is(child, "nmod") ? bridge : Relation.AT, child);
        }
      }
    }
  }

  /** "lashed out at Pretoria": what stands behind the preposition of an idiom is its object. */
  void aimed(Tree tree, Match match, Arguments into) {
    int last = match.trigger().next().size() - 1;
    if (last < 0 || !match.rule().frame().recipients().contains(Relation.OBJECT)) {
      return;
    }
    int word = match.companions()[last];
    boolean before = tree.is(word, "case") && tree.upos(word) == Upos.ADP;
    if (before && tree.head(word) > word && !into.taken(tree.head(word))) {
      into.add(Relation.OBJECT, tree.head(word));
      if (tree.upos(tree.head(word)) == Upos.NOUN) {
        nouns.collectObject(tree, tree.head(word), into);
      }
    }
  }

  /** "a mis en demeure la Somalie", where the tree gives Somalia to a word of the idiom. */
  void behind(Tree tree, Match match, Arguments into) {
    Set<Relation> recipients = match.rule().frame().recipients();
    if (match.trigger().next().isEmpty()
        || recipients.contains(Relation.OBJECT) && into.has(Relation.OBJECT)
        || into.has(Relation.TO)) {
      return;
    }
    int at = 0;
    for (int companion : match.companions()) {
      at = Math.max(at, companion + 1);
    }
    boolean bare = at >= tree.size() || tree.upos(at) != Upos.ADP;
    Relation relation = bare ? Relation.OBJECT : grammar.preposition(tree.lemma(at));
    at = bare ? at : at + 1;
    while (at < tree.size() && (tree.upos(at) == Upos.DET || tree.upos(at) == Upos.NUM)) {
      at++;
    }
    boolean noun =
        at < tree.size()
            && (tree.upos(at) == Upos.PROPN || tree.upos(at) == Upos.NOUN)
            && !tree.is(at, "nsubj");
    if (noun && relation != null && recipients.contains(relation)) {
      into.add(relation, at);
    }
  }
}
