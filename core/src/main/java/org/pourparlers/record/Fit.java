package org.pourparlers.record;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;

/** How well an event fits a cluster: points for and against, or {@link #NEVER}. */
final class Fit {
  /** It cannot be the same event. */
  static final double NEVER = Double.NEGATIVE_INFINITY;

  /** Less than this is another event. */
  static final double ENOUGH = 5;

  /** One side does it to another: who does it to whom must agree. */
  private static final Set<EventKind> DIRECTED =
      EnumSet.of(
          EventKind.VISIT,
          EventKind.MEDIATION,
          EventKind.PROPOSAL,
          EventKind.AID,
          EventKind.EASING,
          EventKind.DEMAND,
          EventKind.REJECTION,
          EventKind.ACCUSATION,
          EventKind.THREAT,
          EventKind.SANCTION,
          EventKind.MOBILIZATION,
          EventKind.COERCION,
          EventKind.ATTACK,
          EventKind.PROTEST,
          EventKind.APPOINTMENT);

  /** People meet: other people are another meeting. */
  private static final Set<EventKind> PERSONAL =
      EnumSet.of(EventKind.MEETING, EventKind.CALL, EventKind.VISIT, EventKind.APPOINTMENT);

  /** Announced and later held: a report may well tell of the last one and of the next. */
  private static final Set<EventKind> HELD =
      EnumSet.of(
          EventKind.MEETING,
          EventKind.CALL,
          EventKind.TALKS,
          EventKind.VISIT,
          EventKind.AGREEMENT,
          EventKind.CEASEFIRE,
          EventKind.RELEASE,
          EventKind.MEDIATION);

  /** Many happen in one month between the same sides: the place tells them apart. */
  private static final Set<EventKind> LOCAL =
      EnumSet.of(EventKind.ATTACK, EventKind.COERCION, EventKind.PROTEST, EventKind.MOBILIZATION);

  private static final double OTHER_KIND = 1.5;
  private static final double OTHER_KIND_VAGUE = 3.75;
  private static final int EXACT = 3;
  private static final int SOON = 10;

  /** Per mille of a text. */
  private static final int SAME_PLACE = 30;

  private Fit() {}

  static double of(Traits event, Cluster cluster) {
    Told told = event.item().told();
    for (Clustering.Item copy : event.copies()) {
      if (cluster.reports.contains(copy.told().report())) {
        return NEVER;
      }
    }
    boolean kin = cluster.positions.containsKey(event.item().origin());
    double who = who(told.kind(), event, cluster, kin);
    if (who == NEVER) {
      return NEVER;
    }
    double when = when(event, cluster, kin);
    if (when == NEVER) {
      return NEVER;
    }
    return who
        + when
        + where(event, cluster, kin)
        + status(told, cluster, kin, when)
        + figures(told, cluster)
        - (cluster.kinds.contains(told.kind()) ? 0 : when >= 3 ? OTHER_KIND : OTHER_KIND_VAGUE)
        + (kin ? 1.5 - order(event, cluster) : 0);
  }

  private static double who(EventKind kind, Traits event, Cluster cluster, boolean kin) {
    int keys = shared(event.keys(), cluster.keys);
    int sides = shared(event.sides(), cluster.sides);
    if (DIRECTED.contains(kind) && !directed(event, cluster)) {
      return NEVER;
    }
    int known = shared(event.people(), cluster.people);
    int people = Math.min(event.people().size(), cluster.people.size());
    boolean strangers = people > 0 && known == 0;
    if (PERSONAL.contains(kind) && people > 0 && known < (kin ? 1 : Math.min(2, people))) {
      return NEVER;
    }
    double least = Math.max(1, Math.min(event.keys().size(), cluster.keys.size()));
    double leastSides = Math.min(event.sides().size(), cluster.sides.size());
    double allSides = event.sides().size() + cluster.sides.size() - sides;
    double alike = keys + (keys < least ? spokesmen(event, cluster) / 2.0 : 0);
    return 2 * Math.min(least, alike) / least
        + sides / leastSides
        + sides / allSides
        - (strangers && !kin ? 1 : 0);
  }

  /**
   * How many people of the one stand for a country that the other names, or the other way round.
   */
  private static int spokesmen(Traits event, Cluster cluster) {
    int count = 0;
    for (String side : event.sides()) {
      if (cluster.sides.contains(side)) {
        String country = "country:" + side;
        count += event.keys().contains(country) != cluster.keys.contains(country) ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean directed(Traits event, Cluster cluster) {
    boolean doers =
        event.doers().isEmpty()
            || cluster.doers.isEmpty()
            || shared(event.doers(), cluster.doers) > 0;
    boolean targets =
        event.targets().isEmpty()
            || cluster.targets.isEmpty()
            || shared(event.targets(), cluster.targets) > 0;
    return doers && targets;
  }

  private static double when(Traits event, Cluster cluster, boolean kin) {
    Days a = event.days();
    Days b = cluster.days;
    if (a != null && b != null) {
      if (!a.overlaps(b)) {
        return kin && a.gap(b) == 0 ? -0.5 : NEVER;
      }
      if (a.length() <= EXACT && b.length() <= EXACT) {
        return 3;
      }
      return Math.max(a.length(), b.length()) <= 31 ? 2 : 1;
    }
    if (a == null && b == null) {
      return kin ? 0.5 : near(event.published(), cluster) ? 0 : NEVER;
    }
    if (kin) {
      return 0.5;
    }
    Integer published = a == null ? event.published() : cluster.firstPublished;
    Days days = a == null ? b : a;
    return published != null && days != null && about(published, days) ? 0 : NEVER;
  }

  /** Whether an undated event published on a day may have happened on other days. */
  private static boolean about(int published, Days days) {
    return days.from() - 1 <= published && published <= days.to() + SOON;
  }

  private static boolean near(@Nullable Integer published, Cluster cluster) {
    return published != null
        && cluster.firstPublished != null
        && cluster.lastPublished != null
        && published >= cluster.firstPublished - SOON
        && published <= cluster.lastPublished + SOON;
  }

  private static double where(Traits event, Cluster cluster, boolean kin) {
    Told told = event.item().told();
    Fact.Where a = told.place();
    Fact.Where b = cluster.place;
    if (a == null || b == null) {
      return 0;
    }
    if (Places.same(a, event.placeName(), b, cluster.placeName)) {
      return 1;
    }
    if (Places.within(a, b) || Places.within(b, a)) {
      return 0.5;
    }
    if (LOCAL.contains(told.kind())) {
      return kin ? -1 : -2.5;
    }
    boolean abroad = a.country() != null && b.country() != null && !a.country().equals(b.country());
    return kin ? (abroad ? -0.5 : 0) : abroad ? -2 : -1;
  }

  private static double status(Told told, Cluster cluster, boolean kin, double when) {
    Status status = told.status();
    if (cluster.statuses.contains(status)) {
      return 0.5;
    }
    if (kin && !HELD.contains(told.kind())) {
      return -0.75; // rarely told both as done and as to be done: one of the readings errs
    }
    boolean denied = status == Status.DENIED;
    if (denied || cluster.statuses.equals(EnumSet.of(Status.DENIED))) {
      return -1.5;
    }
    boolean prospect = Traits.isProspect(status);
    for (Status other : cluster.statuses) {
      if (Traits.isProspect(other) == prospect) {
        return 0;
      }
    }
    // One report tells what was held and what is to come: within an origin they are two.
    return kin || when < 2 ? -1.5 : 0;
  }

  private static double figures(Told told, Cluster cluster) {
    double out = 0;
    if (told.ordinal() != null && cluster.ordinal != null) {
      out += told.ordinal().number() == cluster.ordinal.number() ? 1 : -1;
    }
    if (told.duration() != null && cluster.duration != null) {
      out += told.duration().iso().equals(cluster.duration.iso()) ? 0.5 : -0.5;
    }
    return out;
  }

  /** Reports of one origin tell events at about the same place in the text. */
  private static double order(Traits event, Cluster cluster) {
    Integer position = cluster.positions.get(event.item().origin());
    return position == null ? 0 : Math.abs(position - event.item().told().position()) / 1000.0;
  }

  private static int shared(Set<String> a, Set<String> b) {
    int count = 0;
    for (String key : a) {
      if (b.contains(key)) {
        count++;
      }
    }
    return count;
  }
}
