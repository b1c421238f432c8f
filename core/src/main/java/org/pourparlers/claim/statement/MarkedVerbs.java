package org.pourparlers.claim.statement;

import org.jspecify.annotations.Nullable;

/** Finds verbs that stand inside quotation marks and yet report: "X « condamne » les frappes". */
final class MarkedVerbs {
  private final Discourse discourse;

  MarkedVerbs(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * "X « condamne fermement » les frappes", "a « exhorté Y à partir »": the quotation that a verb
   * opens whose subject or auxiliary stands before the marks, or null.
   */
  @Nullable Quotation of(Clause clause, int verb) {
    Quotation quotation = discourse.quotationAt(clause.tree().span(verb).start());
    if (quotation == null || !quotation.closed()) {
      return null;
    }
    int first = clause.wordAt(quotation.words().start());
    int before = clause.wordAt(quotation.span().start()) - 1;
    if (before < 0 || first > verb || first < clause.groupStart(verb)) {
      return null;
    }
    boolean subject =
        switch (clause.tree().upos(before)) {
          case NOUN, PROPN, AUX, PRON -> !clause.punctuation(before);
          case CCONJ -> clause.finite(verb) && goesOnFromMarks(clause, before);
          default -> false;
        };
    return subject ? quotation : null;
  }

  /** "« se félicite » de l'accord et « appelle … »": a quotation before in the sentence. */
  private boolean goesOnFromMarks(Clause clause, int conjunction) {
    int last = discourse.lastQuotation(clause.tree().span(conjunction).start());
    return last >= 0
        && discourse.quotations().get(last).span().start() > clause.tree().span(0).start();
  }
}
