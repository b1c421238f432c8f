package org.pourparlers.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * The arguments found so far; each word stands in one relation, the first in which it was found.
 */
final class Arguments {
  private final Tree tree;
  private final Match match;
  private final Map<Relation, List<Integer>> words = new EnumMap<>(Relation.class);
  private final boolean[] taken;
  private boolean reciprocal;

  Arguments(Tree tree, Match match) {
    this.tree = tree;
    this.match = match;
    this.taken = new boolean[tree.size()];
    taken[match.word()] = true;
    for (int companion : match.companions()) {
      taken[companion] = true;
    }
  }

  /** Adds a word and what is coordinated with it. */
  void add(Relation relation, int word) {
    if (word < 0 || taken[word]) {
      return;
    }
    taken[word] = true;
    words.computeIfAbsent(relation, r -> new ArrayList<>()).add(word);
    for (int child : tree.children(word)) {
      if (tree.is(child, "conj") && nominal(child)) {
        add(relation, child);
      }
    }
  }

  boolean has(Relation relation) {
    return words.containsKey(relation);
  }

  boolean taken(int word) {
    return word >= 0 && taken[word];
  }

  /** Whether one of some nouns is the subject; true for no nouns. */
  boolean subject(Set<String> lemmas) {
    if (lemmas.isEmpty()) {
      return true;
    }
    for (int word : words.getOrDefault(Relation.SUBJECT, List.of())) {
      if (Words.among(tree, word, lemmas)) {
        return true;
      }
    }
    return false;
  }

  Rule rule() {
    return match.rule();
  }

  void reciprocal() {
    reciprocal = true;
  }

  Predicate predicate(int word, int verb, boolean hosted) {
    return new Predicate(match, word, verb, hosted, reciprocal, words);
  }

  private boolean nominal(int word) {
    Upos upos = tree.upos(word);
    return upos == Upos.NOUN
        || upos == Upos.PROPN
        || upos == Upos.PRON
        || upos == Upos.NUM
        || upos == Upos.ADJ
        || upos == Upos.X;
  }
}
