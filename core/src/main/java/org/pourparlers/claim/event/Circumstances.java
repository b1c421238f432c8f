package org.pourparlers.claim.event;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.mention.Mentions;
import org.pourparlers.mention.Ordinal;
import org.pourparlers.mention.PlaceMention;
import org.pourparlers.mention.TimeMention;
import org.pourparlers.mention.When;
import org.pourparlers.rule.Predicate;
import org.pourparlers.rule.Predicates;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds when, where, how long and for the how-manieth time an event is. */
final class Circumstances {
  private static final int NEAR = 6;

  /** What else than a contact is told to last. */
  private static final Set<EventKind> LASTING =
      EnumSet.of(
          EventKind.CEASEFIRE,
          EventKind.ATTACK,
          EventKind.COERCION,
          EventKind.EASING,
          EventKind.RELEASE,
          EventKind.PROTEST,
          EventKind.COOPERATION);

  private final Predicates predicates;
  private final CircumstanceWords words;
  private final Whereabouts whereabouts;
  private final Stretches stretches;

  Circumstances(Predicates predicates, CircumstanceWords words) {
    this.predicates = predicates;
    this.words = words;
    whereabouts = new Whereabouts(predicates, words);
    stretches = new Stretches(predicates, words);
  }

  /**
   * Fills a draft's date, duration, ordinal and place from its sentence.
   *
   * @param found the predicates of the sentence
   * @param published EDTF date of publication, or null
   */
  void fill(
      Draft draft,
      Tree tree,
      Mentions mentions,
      List<Predicate> found,
      @Nullable String published) {
    List<TimeMention> times = mentions.times().get(draft.sentence);
    TimeMention date =
        best(
            draft,
            tree,
            times,
            (time, cost) -> Terms.dates(draft, time, cost, published),
            3 * NEAR);
    When taken = then(draft, tree, times);
    TimeMention count = RelativeDates.count(draft, tree, times);
    if (count != null
        && (date == null
            || date.first() < count.first()
            || apart(draft, tree, date)
            || RelativeDates.named(draft, tree, count, date))) {
      taken = RelativeDates.of(count, tree, times, published);
      date = null;
    }
    if (taken == null) {
      taken = RelativeDates.beside(draft, tree, times);
    }
    if (taken == null && date != null && agreed(draft, tree, date, published)) {
      date = null;
    }
    draft.date = taken != null || date == null ? taken : coming(draft, tree, date, published);
    draft.dated =
        date != null
            && taken == null
            && Nearness.of(draft, tree, date.head(), date.first(), date.last(), 3 * NEAR) < 100;
    TimeMention length =
        best(draft, tree, times, (time, cost) -> lasts(draft, tree, time, cost, found), 2 * NEAR);
    draft.duration = length == null ? null : length.length();
    TimeMention ordinal =
        best(
            draft,
            tree,
            times,
            (time, cost) ->
                time.ordinal() != null
                    && counted(draft.kind)
                    && Ownership.may(draft, tree, time.head(), found),
            NEAR);
    draft.ordinal = ordinal == null ? null : ordinal.ordinal();
    if (draft.date == null) {
      draft.date = where(draft, tree, times, published);
    }
    if (draft.date == null) {
      draft.date = stretches.phase(draft, tree, times);
    }
    if (draft.date == null) {
      draft.count = count(draft, tree, times);
    }
    stretches.complete(draft, tree, times);
    PlaceMention place = whereabouts.of(draft, tree, mentions, found);
    boolean eased =
        draft.kind == EventKind.EASING
            && place != null
            && place.level() == PlaceMention.Level.COUNTRY;
    draft.place = place == null || eased ? null : place.place();
    PlaceMention host = place == null ? whereabouts.host(draft, mentions, tree) : null;
    draft.host = host == null ? null : host.place();
  }

  /** The day of a journey that a clause is about: "will be in Oslo on Friday, where he meets X". */
  private @Nullable When where(
      Draft draft, Tree tree, List<TimeMention> times, @Nullable String published) {
    int verb = Nearness.clauseOf(tree, Math.max(draft.predicate.verb(), draft.predicate.word()));
    if (!tree.is(verb, "acl:relcl")) {
      return null;
    }
    for (int child : tree.children(verb)) {
      if (child < verb && words.is("where", tree.lemma(child))) {
        When last = null;
        for (TimeMention time : times) {
          if (time.length() != null && time.last() < child) {
            return null; // "a three-day visit, where he met X": one of the days
          }
          last = time.when() != null && time.last() < child ? time.when() : last;
        }
        boolean ahead = last != null && published != null && Dates.after(last.edtf(), published);
        boolean past = draft.status == Status.OCCURRED;
        return past == !ahead || past && draft.predicate.verb() < 0 ? last : null;
      }
    }
    return null;
  }

  /** Whether the clause of an event tells since when it goes on. */
  boolean goesOn(Draft draft, Tree tree, Mentions mentions) {
    for (TimeMention time : mentions.times().get(draft.sentence)) {
      if (time.when() != null
          && time.when().edtf().endsWith("/..")
          && Nearness.of(draft, tree, time.head(), time.first(), time.last(), 0) < 200) {
        return true;
      }
    }
    return false;
  }

  /** How far from something told elsewhere an event lies: "on the eve of the summit", or null. */
  private @Nullable TimeMention count(Draft draft, Tree tree, List<TimeMention> times) {
    for (TimeMention time : times) {
      if (time.away() != null
          && time.first() != draft.predicate.word()
          && draft.predicate.word() < time.first() == draft.predicate.word() < time.last()
          && Nearness.of(draft, tree, time.head(), time.first(), time.last(), 0) < 200) {
        return time;
      }
    }
    return null;
  }

  /** Whether a date stands in another clause than the event. */
  private static boolean apart(Draft draft, Tree tree, TimeMention date) {
    return Nearness.of(draft, tree, date.head(), date.first(), date.last(), 0) >= 200;
  }

  /**
   * Whether a past day is that of the agreement on what is to come: "agreed on Sunday to reopen".
   */
  private static boolean agreed(
      Draft draft, Tree tree, TimeMention date, @Nullable String published) {
    int verb = draft.predicate.verb();
    int head = verb >= 0 && tree.is(verb, "xcomp") ? tree.head(verb) : -1;
    boolean settled =
        head >= 0
            && tree.upos(head) == Upos.VERB
            && tree.has(head, "Tense", "Past")
            && (tree.has(head, "VerbForm", "Fin") || tree.child(head, "aux") >= 0);
    return settled
        && draft.status == Status.PLANNED
        && date.when() != null
        && date.last() < verb
        && published != null
        && Dates.after(published, date.when().edtf());
  }

  /** A weekday just past of what is still to come is the next one. */
  private static @Nullable When coming(
      Draft draft, Tree tree, TimeMention time, @Nullable String published) {
    When when = time.when();
    boolean ahead = draft.status == Status.PLANNED || draft.status == Status.POSSIBLE;
    if (when == null
        || published == null
        || !ahead
        || !Dates.day(published)
        || !Dates.day(when.edtf())
        || when.edtf().compareTo(published) >= 0) {
      return when;
    }
    for (int i = time.first(); i <= time.last(); i++) {
      if (Character.isDigit(tree.form(i).charAt(0))) {
        return when;
      }
    }
    LocalDate next = LocalDate.parse(when.edtf()).plusWeeks(1);
    boolean week = next.isAfter(LocalDate.parse(published));
    return week && !next.minusDays(6).isAfter(LocalDate.parse(published).minusDays(1))
        ? new When(next.toString(), when.evidence())
        : when;
  }

  /** The time right before the clause that takes it up: "in May, when the truce was agreed". */
  private @Nullable When then(Draft draft, Tree tree, List<TimeMention> times) {
    int up = draft.predicate.verb();
    for (int steps = 0; up >= 0 && steps < 3; steps++) {
      for (int child : tree.children(up)) {
        if (child < up && child > 1 && predicates.then(tree.lemma(child))) {
          int last = ",".equals(tree.form(child - 1)) ? child - 2 : child - 1;
          for (TimeMention time : times) {
            When when = ends(time, last) ? since(time) : null;
            if (when != null) {
              return when;
            }
          }
          return null;
        }
      }
      up = tree.is(up, "xcomp") ? tree.head(up) : -1;
    }
    return null;
  }

  /** Whether a time ends at a word; the beginning of a count stands a few words behind it. */
  private static boolean ends(TimeMention time, int last) {
    Ordinal ordinal = time.ordinal();
    int gap = last - time.last();
    return gap == 0 || ordinal != null && ordinal.since() != null && gap > 0 && gap <= 6;
  }

  /** The time that a mention names; of an open span or a count, its beginning. */
  private static @Nullable When since(TimeMention time) {
    if (time.when() == null) {
      Ordinal ordinal = time.ordinal();
      return ordinal == null || ordinal.since() == null
          ? null
          : new When(ordinal.since(), ordinal.evidence());
    }
    String edtf = time.when().edtf();
    return edtf.endsWith("/..")
        ? new When(edtf.substring(0, edtf.length() - 3), time.when().evidence())
        : time.when();
  }

  /** Whether a length only says how long before or after: "hours before". */
  private boolean offset(Tree tree, int last) {
    return last + 1 < tree.size() && predicates.temporal(tree.lemma(last + 1));
  }

  /** Whether a length is of what was before the event: "reopened after a two-year closure". */
  private boolean before(Draft draft, Tree tree, int head) {
    int up = head;
    for (int steps = 0; up >= 0 && steps < 4 && up != draft.predicate.word(); steps++) {
      int preposition = tree.child(up, "case");
      if (preposition >= 0
          && words.is("after", tree.lemma(preposition))
          && !tree.under(draft.predicate.word(), up)) {
        return !Contacts.KINDS.contains(draft.kind);
      }
      up = tree.head(up);
    }
    return false;
  }

  private boolean lasts(Draft draft, Tree tree, TimeMention time, int cost, List<Predicate> found) {
    if (time.length() == null || draft.status == Status.DENIED || offset(tree, time.last())) {
      return false;
    }
    boolean contact = Contacts.KINDS.contains(draft.kind) && draft.kind != EventKind.MEDIATION;
    String iso = time.length().iso();
    boolean months = iso.indexOf('T') < 0 && (iso.endsWith("Y") || iso.endsWith("M"));
    if (months && (contact && draft.kind != EventKind.TALKS) || before(draft, tree, time.head())) {
      return false;
    }
    return (contact || LASTING.contains(draft.kind) && cost < 100)
        && Ownership.may(draft, tree, time.head(), found);
  }

  private static boolean counted(EventKind kind) {
    return Contacts.KINDS.contains(kind)
        || kind == EventKind.RELEASE
        || kind == EventKind.SANCTION
        || kind == EventKind.CEASEFIRE;
  }

  /** Whether a time so near can be what is sought. */
  private interface Fit {
    boolean test(TimeMention time, int cost);
  }

  private @Nullable TimeMention best(
      Draft draft, Tree tree, List<TimeMention> times, Fit fit, int reach) {
    TimeMention best = null;
    int cost = Nearness.NONE;
    for (TimeMention time : times) {
      int anchor = words.anchor(tree, time.head(), time.first());
      int own = Nearness.of(draft, tree, anchor, time.first(), time.last(), reach);
      if (own == Nearness.NONE || !fit.test(time, own)) {
        continue;
      }
      boolean level = own / 100 == cost / 100 && best != null;
      if (own < cost && !(level && coarser(time, best)) || level && coarser(best, time)) {
        cost = own;
        best = time;
      }
    }
    return best;
  }

  private static boolean coarser(@Nullable TimeMention a, @Nullable TimeMention b) {
    return a != null
        && b != null
        && a.when() != null
        && b.when() != null
        && Dates.exacter(b.when().edtf(), a.when().edtf());
  }

  /** The places after the verb that it may name as stops of one journey, in order. */
  List<PlaceMention> stops(Draft draft, Tree tree, Mentions mentions) {
    return whereabouts.stops(draft, tree, mentions);
  }

  /** The date told nearest to a stop where the sentence tells several, else the draft's. */
  @Nullable When dateNear(Draft draft, PlaceMention stop, Mentions mentions) {
    TimeMention nearest = null;
    int dates = 0;
    for (TimeMention time : mentions.times().get(draft.sentence)) {
      if (time.when() != null) {
        dates++;
        boolean nearer =
            nearest == null
                || Math.abs(time.first() - stop.first()) < Math.abs(nearest.first() - stop.first());
        nearest = nearer ? time : nearest;
      }
    }
    return dates < 2 || nearest == null ? draft.date : nearest.when();
  }
}
