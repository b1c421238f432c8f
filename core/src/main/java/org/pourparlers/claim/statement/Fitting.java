package org.pourparlers.claim.statement;

import org.pourparlers.claim.Statement.Act;
import org.pourparlers.mention.TimeMention;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Upos;

/** Fits the words that a verb governs to what its speaker said: no day, no sequel, whole marks. */
final class Fitting {
  private static final int LONGEST_ADVERB = 30;

  private final Discourse discourse;

  Fitting(Discourse discourse) {
    this.discourse = discourse;
  }

  /** What is said of the words that a frame gives. */
  Span fit(int sentence, Clause clause, int verb, Act act, Frame frame, Span content) {
    boolean sequel = act == Act.DEMAND && frame.shape() != Frame.Shape.CLAUSE;
    Span told = whole(sequel ? withoutSequel(clause, content) : content);
    told = withMarkedAdverb(clause, verb, told);
    return answers(act) ? withoutDay(sentence, clause, verb, told) : told;
  }

  /** ‘“warmly” welcomed the talks’: words in marks right before the verb are the speaker's. */
  private Span withMarkedAdverb(Clause clause, int verb, Span content) {
    int first = clause.groupStart(verb);
    Quotation quotation =
        first < 2 ? null : discourse.quotationAt(clause.tree().span(first - 1).start());
    if (quotation == null
        || !quotation.closed()
        || quotation.words().length() > LONGEST_ADVERB
        || quotation.span().end() > clause.tree().span(verb).start()
        || clause.tree().upos(clause.wordAt(quotation.words().start())) != Upos.ADV) {
      return content;
    }
    return quotation.span().union(content);
  }

  /** "dismissed it as “absurd” the next day": when it was said is not what was said. */
  private Span withoutDay(int sentence, Clause clause, int verb, Span content) {
    for (TimeMention time : discourse.mentions().times().get(sentence)) {
      Span words = clause.span(time.first(), time.last());
      boolean last = content.contains(words) && words.end() == content.end();
      boolean marked = last && followsQuotation(words.start());
      if (!last || (!marked && clause.tree().head(time.head()) != verb)) {
        continue;
      }
      int end = time.first();
      if (clause.tree().upos(end - 1) == Upos.ADP && clause.tree().head(end - 1) == time.head()) {
        end--;
      }
      Span trimmed = discourse.trim(content.start(), clause.tree().span(end).start());
      return trimmed == null || trimmed.length() < 2 ? content : trimmed;
    }
    return content;
  }

  /** "urged X to talk after the deaths of …": what made somebody speak, where it is longer. */
  private Span withoutSequel(Clause clause, Span content) {
    int first = clause.wordAt(content.start());
    int last = clause.wordAt(content.end() - 1);
    for (int i = first + 3; i < last; i++) {
      if (discourse.lexicon().lists("sequel", clause.lemma(i))
          && last - i >= i - first
          && discourse.quotationAt(clause.tree().span(i).start()) == null) {
        Span trimmed = discourse.trim(content.start(), clause.tree().span(i).start());
        return trimmed == null ? content : trimmed;
      }
    }
    return content;
  }

  /** Whether an act answers what is there already, and sets nothing for a day to come. */
  private static boolean answers(Act act) {
    return switch (act) {
      case REJECT, ACCEPT, DENY, CONFIRM, PRAISE, CRITICISE -> true;
      default -> false;
    };
  }

  private boolean followsQuotation(int offset) {
    int last = discourse.lastQuotation(offset - 1);
    return last >= 0
        && discourse.quotations().get(last).closed()
        && discourse.onlyBetween(discourse.quotations().get(last).span().end(), offset, "");
  }

  /** A stretch with all of every quotation that it cuts. */
  private Span whole(Span content) {
    Span out = content;
    for (int offset : new int[] {content.start(), content.end() - 1}) {
      Quotation quotation = discourse.quotationAt(offset);
      if (quotation != null && quotation.closed()) {
        out = out.union(quotation.span());
      }
    }
    Quotation next = discourse.quotationAt(content.end());
    if (next != null && next.closed() && next.span().start() < content.end()) {
      out = out.union(next.span());
    }
    return out;
  }
}
