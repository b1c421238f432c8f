package org.pourparlers.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.record.Days;
import org.pourparlers.record.Known;

/** Finds the entries that checks compare. */
final class KnownEntries {
  private static final String SELECT =
      "SELECT e.num, e.id, e.kind, e.status, e.date, e.day, e.first_day, e.place, e.place_country, "
          + "e.geonames, e.duration, e.bound, e.ordinal, e.since FROM entries e";

  private static final int MONTHS = 400;

  private final Connection connection;

  KnownEntries(Connection connection) {
    this.connection = connection;
  }

  private record Row(int number, Known bare) {}

  /** Entries by number. */
  Map<Integer, Known> numbered(Collection<Integer> numbers) throws SQLException {
    return full(Batch.in(connection, SELECT + " WHERE e.num IN (*)", KnownEntries::row, numbers));
  }

  /** Entries of some kinds within some days in which some actors take part. */
  List<Known> near(Set<EventKind> kinds, int from, int to, Set<Integer> people)
      throws SQLException {
    return near(new Where(), kinds, from, to, people);
  }

  /** The same, of those alone that are prospects. */
  List<Known> prospects(EventKind kind, int from, int to, Set<Integer> people) throws SQLException {
    var where = new Where().in("e.status", List.of("planned", "possible"));
    return near(where, Set.of(kind), from, to, people);
  }

  private List<Known> near(Where where, Set<EventKind> kinds, int from, int to, Set<Integer> people)
      throws SQLException {
    if (people.isEmpty() || kinds.isEmpty()) {
      return List.of();
    }
    where.in("e.kind", kinds.stream().map(EventRows::name).sorted().toList());
    where.and("e.day >= ? AND e.day <= ? AND e.rejected = 0", from, to);
    // Within months few entries are left to look at; within years few are of these actors.
    where.and(
        (to - from < MONTHS
                ? "EXISTS (SELECT 1 FROM entry_actors a WHERE a.entry = e.num AND a.person IN ("
                : "e.num IN (SELECT entry FROM entry_actors WHERE person IN (")
            + Where.marks(people.size())
            + "))",
        people.toArray());
    return new ArrayList<>(
        full(Batch.list(
                connection,
                SELECT + where.sql() + " ORDER BY e.day, e.id LIMIT 400",
                KnownEntries::row,
                where.values()))
            .values());
  }

  private Map<Integer, Known> full(List<Row> rows) throws SQLException {
    Map<Integer, Set<String>> people = new HashMap<>();
    Map<Integer, Set<String>> doers = new HashMap<>();
    Map<Integer, Set<String>> targets = new HashMap<>();
    Batch.in(
        connection,
        "SELECT a.entry, a.doer, a.country, p.id, p.kind, j.id FROM entry_actors a "
            + "JOIN people p ON p.num = a.person LEFT JOIN people j ON j.num = p.joined "
            + "WHERE a.entry IN (*)",
        row -> {
          int entry = row.getInt(1);
          String id = row.getString(6) == null ? row.getString(4) : row.getString(6);
          String side = row.getString(3) == null ? id : row.getString(3);
          (row.getInt(2) == 1 ? doers : targets)
              .computeIfAbsent(entry, e -> new TreeSet<>())
              .add(side);
          if (row.getString(5).equals("person")) {
            people.computeIfAbsent(entry, e -> new TreeSet<>()).add(id);
          }
          return entry;
        },
        rows.stream().map(Row::number).toList());
    Map<Integer, Known> out = new java.util.LinkedHashMap<>();
    for (Row row : rows) {
      Known k = row.bare;
      out.put(
          row.number,
          new Known(
              k.id(),
              k.kind(),
              k.status(),
              k.days(),
              k.day(),
              k.told(),
              k.place(),
              k.duration(),
              k.ordinal(),
              people.getOrDefault(row.number, Set.of()),
              doers.getOrDefault(row.number, Set.of()),
              targets.getOrDefault(row.number, Set.of())));
    }
    return out;
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getInt("num"),
        new Known(
            row.getString("id"),
            EventKind.valueOf(EventRows.upper(row.getString("kind"))),
            Status.valueOf(EventRows.upper(row.getString("status"))),
            Days.of(row.getString("date")),
            OriginRow.day(row.getInt("day")),
            OriginRow.day(row.getInt("first_day")),
            FactColumns.place(row),
            FactColumns.duration(row),
            FactColumns.ordinal(row),
            Set.of(),
            Set.of(),
            Set.of()));
  }

  /** The numbers of the actors of an entry, with their names. */
  Map<Integer, String> actors(int entry) throws SQLException {
    Map<Integer, String> out = new TreeMap<>();
    Batch.list(
        connection,
        "SELECT a.person, p.name FROM entry_actors a JOIN people p ON p.num = a.person "
            + "WHERE a.entry = ?",
        row -> out.put(row.getInt(1), row.getString(2)),
        entry);
    return out;
  }

  /** The day of the latest report on record; null on a record without dated reports. */
  @Nullable Integer today() throws SQLException {
    return Batch.first(
        connection,
        "SELECT day FROM reports WHERE day < " + Days.FOREVER + " ORDER BY day DESC LIMIT 1",
        row -> (Integer) row.getInt(1));
  }
}
