package org.pourparlers.claim.statement;

import org.pourparlers.mention.ActorMention;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Passes over the one to whom a thing is said or put: "réclame à la direction 5 %". */
final class Dative {
  private final Discourse discourse;
  private final int sentence;
  private final Clause clause;
  private final Tree tree;

  Dative(Discourse discourse, int sentence, Clause clause) {
    this.discourse = discourse;
    this.sentence = sentence;
    this.clause = clause;
    this.tree = clause.tree();
  }

  /** Past the one to whom a thing is put: "réclame à la direction 5 %". */
  int past(int first) {
    if (first + 1 >= clause.size() || !discourse.lexicon().lists("dative", clause.lemma(first))) {
      return first;
    }
    int word = first + 1;
    while (word < clause.size() && (tree.upos(word) == Upos.DET || tree.upos(word) == Upos.NUM)) {
      word++;
    }
    ActorMention named = word < clause.size() ? discourse.mentions().actorAt(sentence, word) : null;
    if (named != null && named.first() >= first) {
      return named.last() + 1;
    }
    if (word >= clause.size() || tree.upos(word) != Upos.NOUN && tree.upos(word) != Upos.PROPN) {
      return first;
    }
    while (tree.upos(word) == Upos.PROPN
        && word + 1 < clause.size()
        && tree.upos(word + 1) == Upos.PROPN) {
      word++; // "à New Delhi"
    }
    return word + 1;
  }
}
