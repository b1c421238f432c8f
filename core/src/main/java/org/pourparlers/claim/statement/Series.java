package org.pourparlers.claim.statement;

import org.pourparlers.mention.ActorMention;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Verbs that share a subject with only commas between: "X hails …, deplores … and urges …". */
final class Series {
  private static final int FAR = 40;

  private Series() {}

  /** The verb before, in the same series, that has the subject; or -1. */
  static int leader(Discourse discourse, Clause clause, int verb) {
    Tree tree = clause.tree();
    int start = clause.groupStart(verb);
    int after = clause.groupEnd(verb) + 1;
    int own = tree.child(verb, "nsubj");
    if (start < 3
        || after >= clause.size()
        || !clause.sign(start - 1, ',')
        || !clause.finite(verb)
        || clause.clitic(after - 1)
        || own >= 0 && own < verb
        || !governs(tree.upos(after))
        || subordinate(clause, start, verb)
        || somebodyBehind(discourse, clause, verb, after)) {
      return -1;
    }
    for (int i = start - 2; i > 0 && i > start - FAR; i--) {
      boolean marked = discourse.quotationAt(tree.span(i).start()) != null;
      if (clause.sign(i, ';')
          || clause.sign(i, ':')
          || !marked && (tree.upos(i) == Upos.SCONJ || tree.has(i, "PronType", "Rel"))) {
        return -1;
      }
      int subject = tree.child(i, "nsubj");
      if (!marked && clause.verbal(i) && clause.finite(i)) {
        boolean reports = !discourse.lexicon().verbs(clause.lemma(i)).isEmpty();
        if (reports
            && subject >= 0
            && subject < i
            && discourse.mentions().actorAt(tree.sentence().index(), subject) != null) {
          int comma = i - 1;
          while (comma > 0 && !clause.sign(comma, ',')) {
            comma--;
          }
          return subordinate(clause, comma, i) ? -1 : i;
        }
        if (!reports) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** "…, dont l'envoyé a vu X": whether a relative word or a conjunction leads a verb. */
  private static boolean subordinate(Clause clause, int from, int verb) {
    for (int i = from; i < verb; i++) {
      if (clause.tree().upos(i) == Upos.SCONJ || clause.tree().has(i, "PronType", "Rel")) {
        return true;
      }
    }
    return false;
  }

  private static boolean governs(Upos next) {
    return switch (next) {
      case DET, ADP, NOUN, PRON, ADJ -> true;
      default -> false;
    };
  }

  /** "…, said the minister": who stands behind a verb of quotations says it. */
  private static boolean somebodyBehind(Discourse discourse, Clause clause, int verb, int after) {
    boolean quotes = false;
    for (ReportingWord word : discourse.lexicon().verbs(clause.lemma(verb))) {
      quotes |= word.has(Frame.Shape.QUOTE);
    }
    int sentence = clause.tree().sentence().index();
    for (int i = after; quotes && i < clause.size() && i <= after + 2; i++) {
      ActorMention mention = discourse.mentions().actorAt(sentence, i);
      if (mention != null && mention.form() != ActorMention.Form.DEMONYM
          || discourse.lexicon().lists("document", clause.lemma(i))
          || discourse.lexicon().lists("informant", clause.lemma(i))) {
        return true;
      }
    }
    return false;
  }
}
