package org.pourparlers.claim.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;

/** Reads denials of what was told before them: "La junte nie", "a claim Georgia denies". */
final class Denials {
  private final Discourse discourse;
  private final VerbFrames verbs;

  Denials(Discourse discourse, VerbFrames verbs) {
    this.discourse = discourse;
    this.verbs = verbs;
  }

  /** "La junte nie", "which the army denies": what was told before is what is denied. */
  @Nullable Saying of(List<Saying> told, int index, Clause clause, int verb) {
    Saying last = told.isEmpty() ? null : told.get(told.size() - 1);
    if (leadsWords(clause, verb)) {
      return null; // "denied it: “…”"
    }
    Span charge = charge(told, index);
    boolean near =
        last != null && last.sentence() >= index - 1 && sameParagraph(last.sentence(), index);
    Span content = charge != null ? charge : near && last != null ? last.reach() : null;
    Span whole = charge == null ? clauseBefore(index, clause, verb) : null;
    boolean same = last != null && last.sentence() == index;
    content = whole != null && !same ? whole : content;
    if (content == null && index > 0 && sameParagraph(index - 1, index)) {
      Span sentence = discourse.sentence(index - 1).span();
      content = discourse.trim(sentence.start(), sentence.end());
    }
    if (content == null) {
      return null;
    }
    Saying denial = verbs.bare(index, clause, verb, content);
    return denial != null && last != null && denial.speakers().equals(last.speakers())
        ? null
        : denial;
  }

  /** What somebody was last accused of, in this sentence or the two before it, or null. */
  private @Nullable Span charge(List<Saying> told, int index) {
    for (int i = told.size() - 1; i >= 0 && told.get(i).sentence() >= index - 2; i--) {
      if (told.get(i).rule().equals("charge") && sameParagraph(told.get(i).sentence(), index)) {
        return told.get(i).reach();
      }
    }
    return null;
  }

  /** "X tired first, which Y denies": the clause before the relative pronoun, or null. */
  private @Nullable Span clauseBefore(int index, Clause clause, int verb) {
    int comma = -1;
    int first = 0;
    for (int i = 1; i < verb; i++) {
      boolean relative = clause.tree().has(i, "PronType", "Rel");
      boolean demonstrative = clause.tree().has(i, "PronType", "Dem");
      if (clause.sign(i, ';')) {
        first = i + 1;
        comma = -1;
      } else if (clause.sign(i - 1, ',')
          && (relative
              || demonstrative && i + 1 < verb && clause.tree().has(i + 1, "PronType", "Rel"))) {
        comma = i - 1;
      }
    }
    return comma <= first
        ? null
        : discourse.trim(
            Math.max(clause.tree().span(first).start(), discourse.sentence(index).span().start()),
            clause.tree().span(comma).start());
  }

  private boolean leadsWords(Clause clause, int verb) {
    for (int i = verb + 1; i + 1 < clause.size() && i <= verb + 3; i++) {
      if (clause.sign(i, ':')) {
        return discourse.quotationAt(clause.tree().span(i + 1).start()) != null;
      }
    }
    return false;
  }

  private boolean sameParagraph(int first, int second) {
    return first >= 0
        && discourse.sentence(first).paragraph() == discourse.sentence(second).paragraph();
  }
}
