package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.record.Correction;
import org.pourparlers.record.Correction.What;
import org.pourparlers.record.Days;

/** Refuses corrections that say nothing, or nothing that can be. */
final class AskedCorrection {
  private static final Map<What, Set<String>> FIELDS =
      Map.of(
          What.SET, Set.of("status", "date", "place", "country", "duration", "kind", "ordinal"),
          What.RENAME, Set.of("name"),
          What.ASSIGN, Set.of("process"),
          What.UNASSIGN, Set.of("process"));

  private AskedCorrection() {}

  /** Throws {@link StoreException} with what is wrong. */
  static void check(Connection connection, Correction asked) throws SQLException {
    What what = asked.what();
    String name = EventRows.name(what);
    int least = what == What.MERGE || what == What.SPLIT || what == What.JOIN ? 2 : 1;
    if (asked.targets().size() < least) {
      throw new StoreException(name + " needs at least " + least + " targets");
    }
    Set<String> fields = FIELDS.getOrDefault(what, Set.of());
    for (var value : asked.values().entrySet()) {
      if (!fields.contains(value.getKey())) {
        throw new StoreException(
            name
                + " takes no value "
                + value.getKey()
                + (fields.isEmpty() ? "" : "; it takes: " + String.join(", ", sorted(fields))));
      }
      if (!value.getValue().isEmpty() && !fits(value.getKey(), value.getValue())) {
        throw new StoreException("no such " + value.getKey() + ": " + value.getValue());
      }
    }
    boolean needs = !fields.isEmpty() && asked.values().isEmpty();
    boolean country = asked.values().containsKey("country") && !asked.values().containsKey("place");
    if (needs || country) {
      throw new StoreException(
          country
              ? "a country goes with its place: place=NAME country=CODE"
              : name + " needs a value: " + String.join(", ", sorted(fields)));
    }
    String process = asked.values().get("process");
    if (process != null
        && what == What.ASSIGN
        && Memberships.all(connection).stream().noneMatch(one -> one.id().equals(process))) {
      throw new StoreException("no process " + process + " is followed");
    }
  }

  private static Set<String> sorted(Set<String> fields) {
    return new java.util.TreeSet<>(fields);
  }

  private static boolean fits(String field, String value) {
    try {
      switch (field) {
        case "status" -> Status.valueOf(EventRows.upper(value));
        case "kind" -> EventKind.valueOf(EventRows.upper(value));
        case "ordinal" -> {
          return Integer.parseInt(value) > 0;
        }
        case "date" -> {
          return Days.of(value) != null;
        }
        case "duration" -> length(value);
        default -> {
          return true;
        }
      }
      return true;
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  private static void length(String iso) {
    int time = iso.indexOf('T');
    if (time != 1 && iso.length() > 1) {
      Period.parse(time < 0 ? iso : iso.substring(0, time));
    }
    if (time >= 0) {
      Duration.parse("P" + iso.substring(time));
    }
    if (time < 0 && iso.length() < 2) {
      throw new DateTimeException("no duration");
    }
  }
}
