package org.pourparlers.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Days;
import org.pourparlers.record.Families;
import org.pourparlers.record.Fingerprint;
import org.pourparlers.record.Origins;

/** Gives reports their origins, within one transaction. */
final class OriginWriter {
  private static final String LOAD =
      "SELECT r.num, r.id, r.language, r.day, r.source, d.fingerprint, r.origin, o.id, "
          + "o.first_report, o.day, o.reports FROM reports r JOIN readings d ON d.num = r.read_as "
          + "JOIN origins o ON o.num = r.origin";

  private final Connection connection;
  private final Memory memory;
  private final Set<Integer> changed = new LinkedHashSet<>();
  private final Set<Integer> fresh = new LinkedHashSet<>();
  private final Set<Integer> gone = new TreeSet<>();
  private final Map<Integer, Known> before = new TreeMap<>();

  /** What is on record of an origin, and what its reports' events know of it. */
  private record Known(String id, int day) {}

  OriginWriter(Connection connection, Memory memory) {
    this.connection = connection;
    this.memory = memory;
  }

  /** Loads the reports that may be kin of some new ones. */
  void load(Collection<Fingerprint> reports) throws SQLException {
    if (memory.everyWeek) {
      return;
    }
    Set<Integer> missing = new TreeSet<>();
    for (Fingerprint report : reports) {
      Set<Integer> about = Families.about(Families.week(report.published()));
      if (about == null) {
        everything();
        return;
      }
      missing.addAll(about);
    }
    missing.removeIf(memory.families::holds);
    missing.forEach(memory.families::open);
    Batch.in(connection, LOAD + " WHERE r.week IN (*)", this::remember, missing);
  }

  private void everything() throws SQLException {
    memory.families = new Families();
    memory.everyWeek = true;
    Batch.list(connection, LOAD, this::remember);
  }

  private Integer remember(ResultSet row) throws SQLException {
    int origin = memory.origin(row.getInt(7));
    memory.origins.computeIfAbsent(
        origin,
        number -> {
          try {
            return new OriginRow(
                number, row.getString(8), row.getString(9), row.getInt(10), row.getInt(11));
          } catch (SQLException e) {
            throw new StoreException("an origin cannot be read", e);
          }
        });
    memory.remember(row.getInt(1), fingerprint(row), origin);
    return origin;
  }

  private static Fingerprint fingerprint(ResultSet row) throws SQLException {
    return Fingerprint.of(
        row.getString(2),
        row.getString(3),
        OriginRow.day(row.getInt(4)),
        row.getString(5),
        row.getBytes(6));
  }

  /** Finds the origin of a new report, joining those that it shows to be one; gives its number. */
  int place(int report, Fingerprint fingerprint) {
    Set<Integer> found = new TreeSet<>();
    memory.families.kin(
        fingerprint, number -> found.contains(origin(number)), number -> found.add(origin(number)));
    int target = found.isEmpty() ? ++memory.lastOrigin : found.iterator().next();
    OriginRow row = memory.origins.get(target);
    if (row == null) {
      row =
          new OriginRow(
              target,
              Origins.id(fingerprint.report()),
              fingerprint.report(),
              OriginRow.column(fingerprint.published()),
              0);
      memory.origins.put(target, row);
      fresh.add(target);
    }
    for (int other : found) {
      if (other != target) {
        join(row, other);
      }
    }
    row.reports++;
    first(row, fingerprint.report(), OriginRow.column(fingerprint.published()));
    changed.add(target);
    memory.remember(report, fingerprint, target);
    return target;
  }

  private int origin(int report) {
    return memory.origin(memory.originOf.getOrDefault(report, 0));
  }

  private void join(OriginRow row, int other) {
    OriginRow lost = memory.originRow(other);
    know(row);
    know(lost);
    row.reports += lost.reports;
    memory.joinedOrigins.put(other, row.number);
    memory.origins.remove(other);
    changed.remove(other);
    if (!fresh.remove(other)) {
      gone.add(other);
      formerIds.add(new String[] {lost.id, String.valueOf(row.number)});
    }
    first(row, lost.first, lost.day);
  }

  private void know(OriginRow row) {
    if (!fresh.contains(row.number)) {
      before.putIfAbsent(row.number, new Known(row.id, row.day));
    }
  }

  private final List<String[]> formerIds = new ArrayList<>();

  private void first(OriginRow row, String report, int day) {
    if (day < row.day || day == row.day && report.compareTo(row.first) < 0) {
      if (!fresh.contains(row.number)) {
        know(row);
        formerIds.add(new String[] {row.id, String.valueOf(row.number)});
      }
      row.first = report;
      row.day = day;
      row.id = Origins.id(report);
    }
  }

  /**
   * Writes the origins that changed.
   *
   * @return the reports on record whose origin has another id or day now
   */
  Set<Integer> flush() throws SQLException {
    Set<Integer> moved = moved();
    if (!gone.isEmpty()) {
      Set<Integer> lost = new TreeSet<>(gone);
      try (var update = new Batch(connection, "UPDATE reports SET origin = ? WHERE origin = ?")) {
        for (int number : lost) {
          update.add(memory.origin(number), number);
        }
        update.flush();
      }
      try (var delete = new Batch(connection, "DELETE FROM origins WHERE num = ?")) {
        for (int number : lost) {
          delete.add(number);
        }
        delete.flush();
      }
    }
    try (var insert =
            new Batch(
                connection,
                "INSERT INTO origins (num, id, first_report, day, reports) VALUES (?, ?, ?, ?, ?)");
        var update =
            new Batch(
                connection,
                "UPDATE origins SET id = ?, first_report = ?, day = ?, reports = ? WHERE num = ?")) {
      for (int number : changed) {
        OriginRow row = memory.originRow(number);
        if (row.number != number) {
          continue;
        }
        if (fresh.contains(number)) {
          insert.add(number, row.id, row.first, row.day, row.reports);
        } else {
          update.add(row.id, row.first, row.day, row.reports, number);
        }
      }
      insert.flush();
      update.flush();
    }
    for (String[] former : formerIds) {
      FormerIds.lead(connection, former[0], memory.originRow(Integer.parseInt(former[1])).id);
    }
    return moved;
  }

  private Set<Integer> moved() throws SQLException {
    Set<Integer> changing = new TreeSet<>();
    before.forEach(
        (number, known) -> {
          OriginRow now = memory.originRow(number);
          if (!known.equals(new Known(now.id, now.day))) {
            changing.add(number);
          }
        });
    return new TreeSet<>(
        Batch.in(
            connection,
            "SELECT num FROM reports WHERE origin IN (*)",
            row -> (Integer) row.getInt(1),
            changing));
  }

  /** The day of an origin's first report, or null. */
  @Nullable Integer day(int origin) {
    int day = memory.originRow(origin).day;
    return day == Days.FOREVER ? null : (Integer) day;
  }
}
