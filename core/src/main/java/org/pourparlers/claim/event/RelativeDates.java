package org.pourparlers.claim.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.TimeMention;
import org.pourparlers.mention.When;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * Dates what a sentence tells as lying days before or after the rest of it: "signed on Tuesday, two
 * days after they met" dates the meeting too.
 */
final class RelativeDates {
  /** How many words may stand between the count and the noun of an event. */
  private static final int NEAR = 4;

  private RelativeDates() {}

  /** The count whose end an event is: "two days after" before "they met", or null. */
  static @Nullable TimeMention count(Draft draft, Tree tree, List<TimeMention> times) {
    int word = draft.predicate.word();
    int verb = draft.predicate.verb();
    for (TimeMention time : times) {
      if (time.away() == null || word <= time.last()) {
        continue;
      }
      boolean noun = tree.upos(word) == Upos.NOUN && verb <= time.last();
      int at = noun ? word : Math.max(word, verb);
      if ((!noun || word - time.last() <= NEAR) && !clauseBetween(tree, time.last(), at)) {
        return time;
      }
    }
    return null;
  }

  private static boolean clauseBetween(Tree tree, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean verb = tree.upos(i) == Upos.VERB && !tree.is(i, "amod") && !tree.is(i, "aux");
      if (verb || tree.upos(i) == Upos.PUNCT) {
        return true;
      }
    }
    return false;
  }

  /** The day of an event at the end of a count, from the day of the rest of its sentence. */
  static @Nullable When of(TimeMention count, Tree tree, List<TimeMention> times) {
    When base = null;
    for (TimeMention time : times) {
      boolean day = time.when() != null && time.when().edtf().length() == 10;
      if (day && (time.last() < count.first() || base == null)) {
        base = time.when();
      }
    }
    Integer away = count.away();
    if (base == null || away == null) {
      return null;
    }
    String day = LocalDate.parse(base.edtf()).minusDays(away).toString();
    return new When(
        Math.abs(away) % 7 == 0 && away != 0 ? day + "~" : day,
        tree.span(count.first()).union(tree.span(count.last())));
  }
}
