package org.pourparlers.claim.event;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.mention.Mentions;
import org.pourparlers.mention.PlaceMention;
import org.pourparlers.mention.TimeMention;
import org.pourparlers.mention.When;
import org.pourparlers.rule.Predicates;
import org.pourparlers.syntax.Tree;

/** Finds when, where, how long and for the how-manieth time an event is. */
final class Circumstances {
  private static final int NEAR = 6;

  private final Predicates predicates;
  private final Whereabouts whereabouts;

  Circumstances(Predicates predicates, CircumstanceWords words) {
    this.predicates = predicates;
    whereabouts = new Whereabouts(predicates, words);
  }

  /** Fills a draft's date, duration, ordinal and place from its sentence. */
  void fill(Draft draft, Tree tree, Mentions mentions) {
    List<TimeMention> times = mentions.times().get(draft.sentence);
    TimeMention date = best(draft, tree, times, t -> t.when() != null, 3 * NEAR);
    draft.date = date == null ? then(draft, tree, times) : date.when();
    draft.dated =
        date != null
            && Nearness.of(draft, tree, date.head(), date.first(), date.last(), 3 * NEAR) < 100;
    TimeMention length =
        best(draft, tree, times, t -> t.length() != null && !offset(tree, t.last()), 2 * NEAR);
    draft.duration = length == null || !lasting(draft.kind) ? null : length.length();
    TimeMention ordinal = best(draft, tree, times, t -> t.ordinal() != null, NEAR);
    draft.ordinal = ordinal == null || !counted(draft.kind) ? null : ordinal.ordinal();
    PlaceMention place = whereabouts.of(draft, tree, mentions);
    boolean eased =
        draft.kind == EventKind.EASING
            && place != null
            && place.level() == PlaceMention.Level.COUNTRY;
    draft.place = place == null || eased ? null : place.place();
  }

  /** The time right before the clause that takes it up: "in May, when the truce was agreed". */
  private @Nullable When then(Draft draft, Tree tree, List<TimeMention> times) {
    int up = draft.predicate.verb();
    for (int steps = 0; up >= 0 && steps < 3; steps++) {
      for (int child : tree.children(up)) {
        if (child < up && child > 1 && predicates.then(tree.lemma(child))) {
          int last = ",".equals(tree.form(child - 1)) ? child - 2 : child - 1;
          for (TimeMention time : times) {
            if (time.last() == last && time.when() != null) {
              String edtf = time.when().edtf();
              boolean open = edtf.endsWith("/..");
              return open
                  ? new When(edtf.substring(0, edtf.length() - 3), time.when().evidence())
                  : time.when();
            }
          }
          return null;
        }
      }
      up = tree.is(up, "xcomp") ? tree.head(up) : -1;
    }
    return null;
  }

  /** Whether a length only says how long before or after: "hours before". */
  private boolean offset(Tree tree, int last) {
    return last + 1 < tree.size() && predicates.temporal(tree.lemma(last + 1));
  }

  private static boolean lasting(EventKind kind) {
    return Contacts.KINDS.contains(kind)
        || kind == EventKind.CEASEFIRE
        || kind == EventKind.ATTACK
        || kind == EventKind.COERCION
        || kind == EventKind.EASING
        || kind == EventKind.RELEASE;
  }

  private static boolean counted(EventKind kind) {
    return Contacts.KINDS.contains(kind)
        || kind == EventKind.RELEASE
        || kind == EventKind.SANCTION
        || kind == EventKind.CEASEFIRE;
  }

  private @Nullable TimeMention best(
      Draft draft, Tree tree, List<TimeMention> times, Predicate<TimeMention> which, int reach) {
    TimeMention best = null;
    int cost = Nearness.NONE;
    for (TimeMention time : times) {
      if (which.test(time)) {
        int own = Nearness.of(draft, tree, time.head(), time.first(), time.last(), reach);
        if (own < cost && !(best != null && own / 100 == cost / 100 && coarser(time, best))
            || best != null
                && own != Nearness.NONE
                && own / 100 == cost / 100
                && coarser(best, time)) {
          cost = own;
          best = time;
        }
      }
    }
    return best;
  }

  private static boolean coarser(TimeMention a, TimeMention b) {
    return a.when() != null && b.when() != null && Dates.exacter(b.when().edtf(), a.when().edtf());
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
