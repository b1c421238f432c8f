package org.pourparlers.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a user changed; it outlives every new reading.
 *
 * @param number from 1, in the order in which they were made; 0 before it is stored
 * @param at ISO 8601 instant (UTC)
 * @param who who made it
 * @param what what it does
 * @param targets the ids of entries (or persons, or "report/event" for a mention) it was made on
 * @param values field to value, for SET (keys of {@link Entry}) and RENAME ("name"), ASSIGN
 *     ("process")
 * @param note why, or null
 * @param undone whether it was undone
 */
public record Correction(
    long number,
    String at,
    String who,
    What what,
    List<String> targets,
    Map<String, String> values,
    @Nullable String note,
    boolean undone) {

  /** What a correction does. */
  public enum What {
    /** The target entries are one. */
    MERGE,
    /**
     * The first target is an entry; the other targets, mentions of it ("report/event"), leave it.
     */
    SPLIT,
    /** Values of the target entry are those given: status, date, place, country, duration, kind. */
    SET,
    /** The target entry is none: it is not shown unless asked for. */
    REJECT,
    /** A person has checked the target entry. */
    CONFIRM,
    /** The target actor's name is the given one. */
    RENAME,
    /** The target actors are one; the first one's name stays. */
    JOIN,
    /** The target entries belong to the process given. */
    ASSIGN,
    /** The target entries do not belong to the process given. */
    UNASSIGN
  }

  /** A correction that is still to be stored. */
  public static Correction of(
      String at, String who, What what, List<String> targets, Map<String, String> values) {
    return new Correction(0, at, who, what, targets, values, null, false);
  }
}
