package org.pourparlers.record;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;

/**
 * What checks need to know of an entry.
 *
 * @param id its id
 * @param kind what it is
 * @param status how far it has come
 * @param days when, or null
 * @param day the day that it stands at: its own first one, else its first report's; or null
 * @param told the day of its first report, or null
 * @param place where, or null
 * @param duration how long, or null
 * @param ordinal the how-manieth, or null
 * @param people ids of the people who take part
 * @param doers sides of the actors: country codes, or ids
 * @param targets sides of the recipients
 */
public record Known(
    String id,
    EventKind kind,
    Status status,
    @Nullable Days days,
    @Nullable Integer day,
    @Nullable Integer told,
    Fact.@Nullable Where place,
    Fact.@Nullable HowLong duration,
    Fact.@Nullable HowManieth ordinal,
    Set<String> people,
    Set<String> doers,
    Set<String> targets) {

  /** Whether it is told as having happened, or happening. */
  public boolean happened() {
    return status == Status.OCCURRED || status == Status.ONGOING;
  }

  /** Whether it was announced or considered. */
  public boolean prospect() {
    return status == Status.PLANNED || status == Status.POSSIBLE;
  }

  /** Whether the same people or, where it names none, the same sides take part. */
  boolean sameParties(Known other) {
    if (!people.isEmpty() && !other.people.isEmpty()) {
      long shared = people.stream().filter(other.people::contains).count();
      return shared >= Math.min(2, Math.min(people.size(), other.people.size()));
    }
    long shared = doers.stream().filter(other.doers::contains).count();
    return shared >= Math.min(2, Math.min(doers.size(), other.doers.size())) && shared > 0;
  }
}
