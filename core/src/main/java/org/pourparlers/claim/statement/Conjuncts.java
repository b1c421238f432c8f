package org.pourparlers.claim.statement;

import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Tells by its first words whether what stands behind a conjunction is still what is said. */
final class Conjuncts {
  private final Discourse discourse;
  private final Clause clause;
  private final Tree tree;

  Conjuncts(Discourse discourse, Clause clause) {
    this.discourse = discourse;
    this.clause = clause;
    this.tree = clause.tree();
  }

  /** "dit avoir appelé X et donné instruction": a participle behind, an auxiliary before. */
  boolean participleBehind(int verb, int conjunction) {
    int word = conjunction + 1;
    boolean participle =
        tree.upos(word) == Upos.VERB
            && tree.has(word, "Tense", "Past")
            && !tree.has(word, "VerbForm", "Fin")
            && tree.child(word, "aux") < 0;
    for (int i = verb + 1; participle && i <= verb + 3 && i < conjunction; i++) {
      if (tree.upos(i) == Upos.AUX && clause.infinitive(i)) {
        return true;
      }
    }
    return false;
  }

  /** "said they were ready but would wait": what would be is still what is said. */
  boolean wouldBehind(int conjunction) {
    int word = conjunction + 1;
    while (word + 1 < clause.size()
        && word <= conjunction + 2
        && (tree.upos(word) == Upos.ADV || tree.upos(word) == Upos.PART)) {
      word++;
    }
    if (tree.has(word, "Mood", "Cnd")) {
      return true;
    }
    int verb = word + 1;
    while (verb + 1 < clause.size() && tree.upos(verb) != Upos.VERB && verb <= word + 3) {
      verb++;
    }
    return verb < clause.size()
        && tree.upos(word) == Upos.AUX
        && discourse.lexicon().lists("modal", clause.lemma(word))
        && !discourse.lexicon().lists("comment", clause.lemma(verb));
  }
}
