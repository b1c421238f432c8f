package org.pourparlers.claim.statement;

import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Upos;

/** Judges the words before a reporting clause or a quotation. */
final class Fronts {
  private final Discourse discourse;
  private final QuoteReader quotes;

  Fronts(Discourse discourse, QuoteReader quotes) {
    this.discourse = discourse;
    this.quotes = quotes;
  }

  /** Behind the last colon or semicolon outside quotation marks. */
  int afterStop(int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      char c = discourse.content().charAt(i);
      if ((c == ';' || c == ':')
          && i + 1 < to
          && Quotation.isBlank(discourse.content().charAt(i + 1))
          && discourse.quotationAt(i) == null) {
        start = i + 1;
      }
    }
    return start;
  }

  /** Whether the words before a reporting clause can be what it reports. */
  boolean mayReport(Clause clause, Inquit inquit, Span before, boolean named) {
    boolean marks = !quotes.in(before).isEmpty();
    if (!marks
        && !inquit.resumes()
        && subordinate(clause, clause.wordAt(before.start()), inquit.first())) {
      return false;
    }
    if (inquit.word().onlyQuotes() && !marks && !(inquit.inverted() && named)) {
      return false;
    }
    if (marks || inquit.resumes()) {
      return true;
    }
    int from = clause.wordAt(before.start());
    if (inquit.inverted() && named && refuses(clause, from)) {
      return true; // "Pas question de céder, martèle X"
    }
    boolean phrase = clause.tree().upos(from) == Upos.ADP;
    for (int i = from; i < inquit.first(); i++) {
      if (clause.verbal(i) && !clause.infinitive(i) && !(phrase && describes(clause, i))) {
        return true;
      }
    }
    return false;
  }

  private boolean refuses(Clause clause, int first) {
    return discourse.lexicon().lists("negation", clause.lemma(first))
        || discourse.lexicon().lists("refusal", clause.lemma(first));
  }

  /** "À Genève, qui accueille …, X a dit": a participle or a relative clause is no main verb. */
  private static boolean describes(Clause clause, int verb) {
    int subject = clause.tree().child(verb, "nsubj");
    return !clause.finite(verb)
        || clause.tree().is(verb, "acl")
        || (subject >= 0 && clause.tree().has(subject, "PronType", "Rel"));
  }

  /** "After the delegation arrived, X told …": one clause that a conjunction leads. */
  private static boolean subordinate(Clause clause, int from, int to) {
    if (clause.tree().upos(from) != Upos.SCONJ) {
      return false;
    }
    for (int i = from; i < to - 1; i++) {
      if (clause.sign(i, ',')) {
        return false;
      }
    }
    return true;
  }

  /** ‘The terms will be “… . …”, X said’: the reporter's words before the marks, or null. */
  @Nullable Span beginning(Quotation quotation) {
    int start = quotation.span().start();
    int sentence = discourse.sentenceAt(start);
    int from = sentence < 0 ? start : discourse.sentence(sentence).span().start();
    Clause clause = sentence < 0 ? null : discourse.clause(sentence);
    if (clause == null || from >= start || led(start)) {
      return null;
    }
    int first = clause.wordAt(start);
    boolean predicate = false;
    for (int i = 0; i < first; i++) {
      if (clause.verbal(i) && !discourse.lexicon().verbs(clause.lemma(i)).isEmpty()) {
        return null;
      }
      predicate |= clause.verbal(i) && clause.finite(i);
    }
    return predicate ? discourse.trim(from, start) : null;
  }

  boolean led(int begin) {
    int i = begin - 1;
    while (i > 0 && Quotation.isBlank(discourse.content().charAt(i))) {
      i--;
    }
    return i > 0 && ":.?!".indexOf(discourse.content().charAt(i)) >= 0;
  }
}
