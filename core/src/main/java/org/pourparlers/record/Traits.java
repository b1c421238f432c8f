package org.pourparlers.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Status;

/**
 * What tells one event from another.
 *
 * @param item the event
 * @param copies the event and those of exact copies of its report
 * @param days when, or null
 * @param published when its report was published, or null
 * @param keys everybody's {@link Who#key}
 * @param people the keys of people among them
 * @param sides everybody's {@link Who#side}; one empty side where nobody is named
 * @param doers the sides of the actors
 * @param targets the sides of the recipients
 * @param placeName the place's name as names are compared; empty without one
 */
record Traits(
    Clustering.Item item,
    List<Clustering.Item> copies,
    @Nullable Days days,
    @Nullable Integer published,
    Set<String> keys,
    Set<String> people,
    Set<String> sides,
    Set<String> doers,
    Set<String> targets,
    String placeName) {

  static Traits of(List<Clustering.Item> copies) {
    Clustering.Item item = copies.get(0);
    Told told = item.told();
    Set<String> keys = new LinkedHashSet<>();
    Set<String> people = new LinkedHashSet<>();
    Set<String> sides = new LinkedHashSet<>();
    Set<String> doers = new LinkedHashSet<>();
    Set<String> targets = new LinkedHashSet<>();
    for (List<Who> list : List.of(told.actors(), told.recipients())) {
      for (Who who : list) {
        keys.add(who.key());
        sides.add(who.side());
        (list == told.actors() ? doers : targets).add(who.side());
        if (who.isPerson()) {
          people.add(who.key());
        }
      }
    }
    if (sides.isEmpty()) {
      sides.add("");
    }
    Fact.Where place = told.place();
    return new Traits(
        item,
        copies,
        Days.of(told.date()),
        item.originDay(),
        keys,
        people,
        sides,
        doers,
        targets,
        place == null ? "" : Places.name(place));
  }

  /** How many days it may have happened on, the exact ones alike. */
  int vagueness() {
    return days == null ? Integer.MAX_VALUE : Math.max(2, days.length());
  }

  /** The first day it may have happened on. */
  int start() {
    return days != null ? days.from() : published == null ? Days.FOREVER : published;
  }

  /** How much it tells. */
  int fullness() {
    return keys.size() + (item.told().place() == null ? 0 : 1);
  }

  /** Whether it is still to come, or was not to be. */
  static boolean isProspect(Status status) {
    return status == Status.PLANNED || status == Status.POSSIBLE || status == Status.CALLED_OFF;
  }
}
