package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Upos;

/** Ends quotations whose closing mark is missing where the words of the reporter begin. */
final class Mending {
  private final Discourse discourse;
  private final Inquits inquits;

  Mending(Discourse discourse, Inquits inquits) {
    this.discourse = discourse;
    this.inquits = inquits;
  }

  void mend() {
    List<Quotation> mended = new ArrayList<>();
    for (Quotation quotation : discourse.quotations()) {
      char mark = discourse.content().charAt(quotation.span().start());
      if (mark == '—' || mark == '–') {
        int before = mended.size();
        parted(quotation, mended);
        if (mended.size() == before + 1 && mended.get(before) == quotation) {
          mended.remove(before); // a dash with no reporting clause is that of a list
        }
      } else if (quotation.closed()) {
        parted(quotation, mended);
      } else {
        mended.add(mended(quotation));
      }
    }
    discourse.quotations(mended);
  }

  /** "« S'ils viennent, a prévenu X, nous parlerons »": the reporter's words inside the marks. */
  private void parted(Quotation quotation, List<Quotation> mended) {
    int from = Math.max(0, discourse.sentenceAt(quotation.words().start()));
    for (int s = from; s < discourse.sentences(); s++) {
      if (discourse.sentence(s).span().start() >= quotation.span().end()) {
        break;
      }
      Span aside = aside(s, quotation.words());
      if (aside != null) {
        Span all = quotation.span();
        mended.add(quotation.until(discourse.content(), aside.start()));
        if (aside.end() < quotation.words().end()) {
          mended.add(
              Quotation.of(
                  discourse.content(),
                  aside.end(),
                  aside.end(),
                  quotation.words().end(),
                  all.end(),
                  quotation.paragraph(),
                  true));
        }
        return;
      }
    }
    mended.add(quotation);
  }

  /** The comma before an inverted reporting clause and the sign behind it, or null. */
  private @Nullable Span aside(int sentence, Span words) {
    Clause clause = discourse.clause(sentence);
    if (clause == null) {
      return null;
    }
    for (int i = 1; i < clause.size(); i++) {
      Span span = clause.tree().span(i);
      if (span.start() < words.start() || span.end() > words.end() || !clause.verbal(i)) {
        continue;
      }
      Inquit inquit = inquits.of(sentence, clause, i);
      if (inquit == null
          || !inquit.inverted()
          || !parted(clause, inquit, words)
          || !somebody(clause, inquit)) {
        continue;
      }
      int end = Math.max(inquit.subject(), i) + 1;
      while (end < clause.size()
          && !clause.sign(end, ',')
          && clause.tree().span(end).end() <= words.end()
          && !clause.sign(end, '.')) {
        end++;
      }
      if (end + 1 < clause.size() && clause.tree().has(end + 1, "PronType", "Rel")) {
        end++;
        while (end < clause.size() && !clause.punctuation(end)) {
          end++; // ", qui recevait la presse"
        }
      }
      int stop = end < clause.size() ? clause.tree().span(end).start() : words.end();
      int first = inquit.first();
      boolean comma = first > 0 && clause.sign(first - 1, ',');
      int start = clause.tree().span(comma ? first - 1 : first).start();
      return start > words.start() ? new Span(start, Math.min(stop, words.end())) : null;
    }
    return null;
  }

  /** Whether a comma, or a question or a cry in the same marks, stands before a clause. */
  private boolean parted(Clause clause, Inquit inquit, Span words) {
    int first = inquit.first();
    if (first >= 2 && clause.sign(first - 1, ',')) {
      return true;
    }
    int start = clause.tree().span(first).start();
    int before = start - 1;
    while (before > words.start() && Quotation.isBlank(discourse.content().charAt(before))) {
      before--;
    }
    return before > words.start()
        && "?!…".indexOf(discourse.content().charAt(before)) >= 0
        && Character.isLowerCase(discourse.content().charAt(start));
  }

  /** Whether a reporting clause has a speaker: a named one, a pronoun, or "l'opposant". */
  private boolean somebody(Clause clause, Inquit inquit) {
    int subject = inquit.subject();
    if (clause.clitic(subject) || !inquits.speakers(clause, inquit).isEmpty()) {
      return true;
    }
    return clause.tree().upos(subject) == Upos.NOUN && subject <= inquit.verb() + 3;
  }

  private Quotation mended(Quotation quotation) {
    int from = Math.max(0, discourse.sentenceAt(quotation.words().start()));
    boolean inside =
        discourse.sentences() > 0
            && !discourse.onlyBetween(
                Math.min(discourse.sentence(from).span().start(), quotation.span().start()),
                quotation.span().start(),
                "—–-•");
    for (int s = from; s < discourse.sentences(); s++) {
      if (discourse.sentence(s).span().start() >= quotation.span().end()) {
        break;
      }
      int cut = cut(s, quotation.words());
      if (cut >= 0) {
        return quotation.until(discourse.content(), cut);
      }
      if (inside) {
        int end = Math.min(discourse.sentence(s).span().end(), quotation.span().end());
        return quotation.until(discourse.content(), Math.max(end, quotation.words().start()));
      }
    }
    return quotation;
  }

  /** Where the reporter's words begin in a sentence, or -1. */
  private int cut(int sentence, Span words) {
    Clause clause = discourse.clause(sentence);
    if (clause == null) {
      return -1;
    }
    for (int i = 1; i < clause.size(); i++) {
      Span span = clause.tree().span(i);
      if (span.start() < words.start() || span.end() > words.end() || !clause.verbal(i)) {
        continue;
      }
      Inquit inquit = inquits.of(sentence, clause, i);
      int first = inquit == null ? coordinated(clause, i) : inquit.first();
      if (first > 0
          && clause.tree().span(first).start() > words.start()
          && clause.sign(first - 1, ',')) {
        return clause.tree().span(first - 1).start();
      }
    }
    return -1;
  }

  /** ", et a dit que": the conjunction's number, or -1. */
  private int coordinated(Clause clause, int verb) {
    int first = clause.groupStart(verb) - 1;
    boolean reports = !discourse.lexicon().verbs(clause.lemma(verb)).isEmpty();
    boolean that =
        verb + 1 < clause.size() && discourse.lexicon().lists("that", clause.lemma(verb + 1));
    return reports && that && first > 0 && clause.tree().upos(first) == Upos.CCONJ ? first : -1;
  }
}
