package org.pourparlers.claim.statement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;

/** Ends what is said before the words that are somebody else's, or the reporter's. */
final class ContentEnds {
  private final Discourse discourse;
  private final ReportingLexicon lexicon;

  ContentEnds(Discourse discourse) {
    this.discourse = discourse;
    this.lexicon = discourse.lexicon();
  }

  /** "…, which X denies", "…, lesquels le nient": another's denial is no part of what is said. */
  @Nullable Span beforeDenial(Clause clause, Span content) {
    int last = clause.wordAt(content.end() - 1);
    int comma = -1;
    for (int i = clause.wordAt(content.start()); i <= last; i++) {
      if (discourse.quotationAt(clause.tree().span(i).start()) != null) {
        return content;
      }
      if (clause.sign(i, ',') && i + 2 <= last) {
        boolean relative = clause.tree().has(i + 1, "PronType", "Rel");
        boolean what =
            clause.tree().has(i + 1, "PronType", "Dem")
                && clause.tree().has(i + 2, "PronType", "Rel");
        comma = relative || what ? i : -1;
      }
      if (comma > 0 && i > comma + 1 && i == last && clause.verbal(i) && denies(clause, i)) {
        return discourse.trim(content.start(), clause.tree().span(comma).start());
      }
    }
    return content;
  }

  private boolean denies(Clause clause, int verb) {
    for (ReportingWord word : lexicon.verbs(clause.lemma(verb))) {
      if (word.has(Frame.Shape.BARE)) {
        return true;
      }
    }
    return false;
  }

  /** "X, accused of arming them, denies it": an aside ends at its comma. */
  @Nullable Span beforeComma(Clause clause, Span content) {
    int last = clause.wordAt(content.end() - 1);
    for (int i = clause.wordAt(content.start()); i < last; i++) {
      if (clause.sign(i, ',') && discourse.quotationAt(clause.tree().span(i).start()) == null) {
        return discourse.trim(content.start(), clause.tree().span(i).start());
      }
    }
    return content;
  }

  /** "…, according to X": who told it is no part of what is said. */
  @Nullable Span beforeSource(Clause clause, Span content) {
    int last = clause.wordAt(content.end() - 1);
    for (int i = clause.wordAt(content.start()) + 2; i < last; i++) {
      if (clause.sign(i - 1, ',')
          && discourse.quotationAt(clause.tree().span(i).start()) == null
          && source(clause, i)) {
        return discourse.trim(content.start(), clause.tree().span(i - 1).start());
      }
    }
    return content;
  }

  private boolean source(Clause clause, int word) {
    String form = clause.tree().form(word).toLowerCase(Locale.ROOT);
    for (ReportingWord entry : lexicon.sources(form)) {
      if (!entry.has(Frame.Shape.MARKS) && Sources.after(clause, word, entry.words()) >= 0) {
        return true;
      }
    }
    return false;
  }
}
