package org.pourparlers.claim.statement;

import org.pourparlers.syntax.Upos;

/** Tells whether words go on with what the same speaker said right before. */
final class Continuation {
  private final Discourse discourse;

  Continuation(Discourse discourse) {
    this.discourse = discourse;
  }

  boolean sameSpeaker(Clause clause, Saying saying) {
    int subject = saying.subject();
    if (discourse.lexicon().lists("continue", clause.lemma(saying.verb()))) {
      return true; // "a ajouté M. Henry"
    }
    return subject < 0
        ? clause.infinitive(saying.verb())
        : clause.tree().upos(subject) == Upos.PRON;
  }

  /** "Et d'ajouter :", "Avant de conclure que": nobody but the last speaker can be meant. */
  boolean andToAdd(Saying saying) {
    Clause clause = saying.sentence() < 0 ? null : discourse.clause(saying.sentence());
    return clause != null
        && saying.speakers().isEmpty()
        && saying.subject() < 0
        && saying.verb() >= 0
        && saying.verb() <= 3
        && clause.infinitive(saying.verb())
        && discourse.lexicon().lists("continue", clause.lemma(saying.verb()));
  }

  /** Whether words begin right behind the sentence of others, or behind "he added:". */
  boolean follows(Saying before, Saying saying, Clause clause) {
    if (before.sentence() < 0) {
      return false;
    }
    int end = Math.max(discourse.sentence(before.sentence()).span().end(), before.reach().end());
    int lead = discourse.sentence(saying.sentence()).span().start();
    boolean goesOn = discourse.lexicon().lists("continue", clause.lemma(saying.verb()));
    int begin = goesOn && lead >= end ? lead : saying.reach().start();
    return discourse.sentence(before.sentence()).paragraph()
            == discourse.sentence(saying.sentence()).paragraph()
        && begin >= before.reach().end()
        && discourse.onlyBetween(Math.min(end, begin), begin, "\"«»“” ");
  }
}
