package org.pourparlers.claim.statement;

import org.pourparlers.mention.ActorMention;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds the conjunction that leads what is said: "that", "que". */
final class Conjunctions {
  private static final int MAX_GAP = 16;

  private final Discourse discourse;
  private final int sentence;
  private final Clause clause;
  private final Tree tree;
  private final Reach reach;

  Conjunctions(Discourse discourse, int sentence, Clause clause, Reach reach) {
    this.discourse = discourse;
    this.sentence = sentence;
    this.clause = clause;
    this.tree = clause.tree();
    this.reach = reach;
  }

  /** Past the one who is told something: "told Reuters", "told the Security Council". */
  int pastAddressee(int first) {
    ActorMention mention = discourse.mentions().actorAt(sentence, first);
    if (mention != null && mention.first() <= first) {
      return mention.last() + 1;
    }
    int i = first;
    while (i < clause.size()
        && i < first + 5
        && (tree.upos(i) == Upos.DET
            || tree.upos(i) == Upos.ADJ
            || tree.is(i, "compound")
            || tree.upos(i) == Upos.PRON && tree.has(i, "Poss", "Yes"))) {
      i++;
    }
    if (i < clause.size() && (tree.upos(i) == Upos.NOUN || tree.upos(i) == Upos.PROPN)) {
      i++;
      while (i < clause.size() && tree.upos(i) == Upos.PROPN && tree.upos(i - 1) == Upos.PROPN) {
        i++;
      }
      return i;
    }
    return i == first && i < clause.size() && tree.upos(i) == Upos.PRON ? i + 1 : first;
  }

  /** A language whose clauses need a conjunction has no bare ones. */
  boolean needed() {
    return !discourse.lexicon().lists("bare", "clause");
  }

  /** The conjunction that leads a reported clause, behind at most an addressee and a date. */
  int behind(int after) {
    int past = reach.skipCircumstances(after + 1);
    past = past < clause.size() ? reach.skipCircumstances(pastAddressee(past)) : past;
    if (past > after + 2
        && past + 1 < clause.size()
        && reach.that(past)
        && discourse.quotationAt(tree.span(past).start()) == null
        && discourse.lexicon().pastAside(tree, past - 2) == past) {
      return past; // "told his counterpart by phone that"
    }
    for (int i = after + 1; i < clause.size() && i <= after + MAX_GAP; i++) {
      boolean leads =
          tree.upos(i) == Upos.SCONJ
              || tree.is(i, "mark")
              || (tree.head(i) > i && tree.is(tree.head(i), "ccomp"))
              || (i == after + 1 && tree.upos(i) != Upos.DET)
              || (i + 1 < clause.size() && tree.upos(i + 1) == Upos.NUM);
      leads |= behindDative(after, i) || withoutGap(i);
      boolean within = discourse.quotationAt(tree.span(i).start()) != null && !reach.mark(i - 1);
      boolean compound =
          i > after + 1 && discourse.lexicon().lists("compound", clause.lemma(i - 1));
      if (reach.that(i) && leads && !compound) {
        return within ? -1 : i;
      }
      if (half(i)) {
        return -1; // "assure n'avoir visé que"
      }
      boolean parts = clause.sign(i, ',') || tree.upos(i) == Upos.CCONJ;
      int far = parts ? thatBehind(i) : -1;
      if (far > 0) {
        return far;
      }
      if (clause.sign(i, ':')
          || clause.sign(i, ';')
          || clause.sign(i, ',')
          || tree.upos(i) == Upos.CCONJ
          || (clause.verbal(i) && finiteWord(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** The first half of a negation that an infinitive follows: "ne", "n'". */
  private boolean half(int word) {
    if (!discourse.lexicon().lists("half", clause.lemma(word))) {
      return false;
    }
    int next = word + 1;
    while (next < clause.size() && next < word + 3 && !clause.verbal(next)) {
      next++;
    }
    return next < clause.size() && clause.verbal(next) && clause.infinitive(next);
  }

  /** "told them after a break that he had made a map": a "that" that stands for nothing. */
  private boolean withoutGap(int word) {
    int verb = tree.head(word);
    if (needed() || !reach.that(word) || tree.upos(word) != Upos.PRON || verb <= word) {
      return false;
    }
    int subject = tree.child(verb, "nsubj");
    return subject > word
        && (other(verb, "obj", word)
            || tree.child(verb, "ccomp") >= 0
            || tree.child(verb, "xcomp") >= 0
            || tree.child(verb, "cop") >= 0);
  }

  private boolean other(int verb, String relation, int word) {
    for (int child : tree.children(verb)) {
      if (child != word && tree.is(child, relation)) {
        return true;
      }
    }
    return false;
  }

  /** "exiger de Niamey qu'il rouvre": a pronoun by its tag behind who is told, and a subject. */
  private boolean behindDative(int after, int word) {
    int first = reach.skipCircumstances(after + 1);
    if (!reach.that(word) || first + 1 >= word || word + 1 >= clause.size() || word > first + 7) {
      return false;
    }
    Upos next = tree.upos(word + 1);
    boolean dative = discourse.lexicon().lists("from", clause.lemma(first));
    for (int i = first + 1; i < word; i++) {
      dative &= !clause.verbal(i) && !clause.punctuation(i) && tree.upos(i) != Upos.CCONJ;
    }
    return dative && (next == Upos.PRON || next == Upos.DET);
  }

  /**
   * "a dit, mardi, que", "said after talks with X, Y and Z that": the conjunction behind commas
   * with no verb between, or -1.
   */
  private int thatBehind(int sign) {
    for (int i = sign + 1; i < clause.size() && i < sign + MAX_GAP; i++) {
      if (reach.that(i) && tree.upos(i) == Upos.SCONJ) {
        boolean joined = tree.upos(i - 1) == Upos.CCONJ;
        boolean compound = discourse.lexicon().lists("compound", clause.lemma(i - 1));
        return joined || compound ? -1 : i;
      }
      if (clause.verbal(i)
          || clause.sign(i, ':')
          || clause.sign(i, ';')
          || discourse.quotationAt(tree.span(i).start()) != null) {
        return -1;
      }
    }
    return -1;
  }

  private boolean finiteWord(int word) {
    return tree.has(word, "VerbForm", "Fin") || tree.feature(word, "Mood") != null;
  }
}
