package org.pourparlers.claim.event;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.mention.Length;
import org.pourparlers.mention.TimeMention;
import org.pourparlers.mention.When;
import org.pourparlers.report.Span;
import org.pourparlers.rule.Predicates;
import org.pourparlers.rule.Relation;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Makes one day and a length the days that something took, and the days the length. */
final class Stretches {
  private static final int LONGEST = 31;

  /** What takes days and closes on the last. */
  private static final Set<EventKind> CLOSES =
      EnumSet.of(EventKind.VISIT, EventKind.TALKS, EventKind.MEETING);

  private final Predicates predicates;
  private final CircumstanceWords words;

  Stretches(Predicates predicates, CircumstanceWords words) {
    this.predicates = predicates;
    this.words = words;
  }

  /** Completes a draft's date from its length, or its length from its date. */
  void complete(Draft draft, Tree tree, List<TimeMention> times) {
    When date = draft.date;
    if (date == null || !CLOSES.contains(draft.kind)) {
      return;
    }
    if (Dates.day(date.edtf())) {
      draft.date = stretched(draft, tree, times, date);
    }
    if (draft.duration == null) {
      draft.duration = length(draft.date, tree, times);
    }
  }

  /** Of what closed on a day after several, the days: "wrapped up a three-day visit on Sunday". */
  private When stretched(Draft draft, Tree tree, List<TimeMention> times, When date) {
    LocalDate day = LocalDate.parse(date.edtf());
    int days = draft.duration == null ? 0 : days(draft.duration.iso());
    boolean closed = closed(draft, tree);
    if (days > 1 && (closed || after(draft, tree))) {
      return new When(day.minusDays(days - 1L) + "/" + day, date.evidence());
    }
    if (days > 1 && draft.kind != EventKind.VISIT && purpose(draft, tree)) {
      return new When(day + "/" + day.plusDays(days - 1L), date.evidence());
    }
    for (TimeMention time : times) {
      When span = time.when();
      if (closed && span != null && span.edtf().endsWith("/" + date.edtf())) {
        return span;
      }
    }
    return date;
  }

  /** The day of a clause that only tells when it is: "talks that ended on Sunday", or null. */
  @Nullable When phase(Draft draft, Tree tree, List<TimeMention> times) {
    int clause = phase(tree, draft.predicate.word());
    for (TimeMention time : times) {
      if (clause >= 0
          && time.when() != null
          && time.first() > clause
          && tree.under(time.head(), clause)
          && Dates.day(time.when().edtf())) {
        return time.when();
      }
    }
    return null;
  }

  /** The verb of a relative clause that says when its noun begins, is or ends; or -1. */
  private int phase(Tree tree, int noun) {
    int up = noun;
    for (int steps = 0; up >= 0 && steps < 3 && tree.upos(up) == Upos.NOUN; steps++) {
      int verb = tree.child(up, "acl:relcl");
      if (verb > noun
          && (words.is("closing", tree.lemma(verb))
              || words.is("opening", tree.lemma(verb)) && Tense.present(tree, verb, false))) {
        return verb;
      }
      up = tree.is(up, "nmod") ? tree.head(up) : -1;
    }
    return -1;
  }

  private boolean closed(Draft draft, Tree tree) {
    int verb = draft.predicate.verb();
    int noun = tree.head(draft.predicate.word());
    int clause = phase(tree, draft.predicate.word());
    return clause >= 0 && words.is("closing", tree.lemma(clause))
        || verb >= 0 && words.is("closing", tree.lemma(verb))
        || noun >= 0 && words.is("close", tree.lemma(noun));
  }

  /** Whether what is told comes after it: "after three days of talks they parted". */
  private boolean after(Draft draft, Tree tree) {
    int up = draft.predicate.word();
    for (int steps = 0; up >= 0 && steps < 3 && tree.upos(up) == Upos.NOUN; steps++) {
      int preposition = tree.child(up, "case");
      if (words.is("close", tree.lemma(up))
          || preposition >= 0 && words.is("after", tree.lemma(preposition))) {
        return true;
      }
      up = tree.head(up);
    }
    return up >= 0 && tree.upos(up) == Upos.VERB && words.is("after", tree.lemma(up));
  }

  /** Whether somebody comes for it: "arrived on Sunday for two days of talks". */
  private boolean purpose(Draft draft, Tree tree) {
    int word = draft.predicate.word();
    int head = tree.head(word);
    return predicates.preposition(tree, word) == Relation.FOR
        || head >= 0 && tree.is(word, "nmod") && predicates.preposition(tree, head) == Relation.FOR;
  }

  /** The length of a date that names its first and its last day: "from 3 to 5 March". */
  private static @Nullable Length length(@Nullable When date, Tree tree, List<TimeMention> times) {
    if (date == null || !Dates.days(date.edtf())) {
      return null;
    }
    for (TimeMention time : times) {
      if (time.when() == null || !time.when().edtf().equals(date.edtf())) {
        continue;
      }
      int figures = 0;
      for (int i = time.first(); i <= time.last(); i++) {
        String form = tree.form(i);
        boolean range = form.indexOf('-') > 0 || form.indexOf('–') > 0;
        figures += !Character.isDigit(form.charAt(0)) || form.length() == 4 ? 0 : range ? 2 : 1;
      }
      long days =
          LocalDate.parse(date.edtf().substring(11)).toEpochDay()
              - LocalDate.parse(date.edtf().substring(0, 10)).toEpochDay()
              + 1;
      Span evidence = date.evidence();
      if (evidence != null && figures > 1 && days > 1 && days <= LONGEST) {
        return new Length("P" + days + "D", Length.Bound.EXACTLY, evidence);
      }
    }
    return null;
  }

  /** The whole days of an ISO 8601 duration, 0 where it tells none. */
  private static int days(String iso) {
    int unit = iso.charAt(iso.length() - 1) == 'D' ? 1 : iso.endsWith("W") ? 7 : 0;
    if (unit == 0 || iso.length() > 5 || iso.charAt(1) == 'T') {
      return 0;
    }
    return unit * Integer.parseInt(iso.substring(1, iso.length() - 1));
  }
}
