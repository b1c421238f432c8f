package org.pourparlers.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Days;
import org.pourparlers.record.Person;
import org.pourparlers.record.RoleCheck.Role;

/** Asks for the roles that reports state of people. */
final class RoleQueries {
  private static final int REPORTS = 20;

  private final Connection connection;

  RoleQueries(Connection connection) {
    this.connection = connection;
  }

  /** The roles that some actors' reports state, by date. */
  List<Person.Held> held(List<Integer> numbers) throws SQLException {
    record Raw(
        String title, @Nullable Integer body, @Nullable String country, int day, String report) {}
    List<Raw> raw =
        Batch.in(
            connection,
            "SELECT t.title, t.body, t.country, t.day, r.id FROM roles t JOIN reports r ON r.num = t.report "
                + "WHERE t.person IN (*) ORDER BY t.day, r.id",
            row ->
                new Raw(
                    row.getString(1),
                    Batch.number(row, "body"),
                    row.getString(3),
                    row.getInt(4),
                    row.getString(5)),
            numbers);
    Set<Integer> bodies = new TreeSet<>();
    for (Raw one : raw) {
      if (one.body != null) {
        bodies.add(one.body);
      }
    }
    var people = People.ofNumbers(connection, bodies);
    Map<String, List<Raw>> grouped = new LinkedHashMap<>();
    for (Raw one : raw) {
      grouped
          .computeIfAbsent(one.title + "|" + one.body + "|" + one.country, k -> new ArrayList<>())
          .add(one);
    }
    List<Person.Held> out = new ArrayList<>();
    for (List<Raw> same : grouped.values()) {
      Raw first = same.get(0);
      int last = first.day;
      Set<String> reports = new TreeSet<>();
      for (Raw one : same) {
        last = one.day == Days.FOREVER ? last : Math.max(last == Days.FOREVER ? 0 : last, one.day);
        if (reports.size() < REPORTS) {
          reports.add(one.report);
        }
      }
      out.add(
          new Person.Held(
              first.title,
              first.body == null ? null : people.party(first.body),
              first.country,
              first.day == Days.FOREVER ? null : Days.iso(first.day),
              last == Days.FOREVER ? null : Days.iso(last),
              List.copyOf(reports)));
    }
    out.sort(
        Comparator.comparing((Person.Held held) -> String.valueOf(held.from()))
            .thenComparing(Person.Held::title)
            .thenComparing(held -> String.valueOf(held.of()))
            .thenComparing(held -> String.valueOf(held.country())));
    return out;
  }

  static Role role(ResultSet row, int from) throws SQLException {
    return new Role(row.getString(from), row.getString(from + 1), row.getString(from + 2));
  }

  /** What the reports that tell an entry state of some people, those of most origins first. */
  Map<Integer, List<Role>> ofEntry(int entry, Collection<Integer> people) throws SQLException {
    return stated("mentions", "entry", entry, people);
  }

  /** What the reports that bring an utterance state of its speaker. */
  List<Role> ofUtterance(int utterance, int speaker) throws SQLException {
    return stated("statements", "utterance", utterance, List.of(speaker))
        .getOrDefault(speaker, List.of());
  }

  private Map<Integer, List<Role>> stated(
      String table, String column, int number, Collection<Integer> people) throws SQLException {
    Map<Integer, List<Role>> out = new HashMap<>();
    if (people.isEmpty()) {
      return out;
    }
    var where = new Where().and("m." + column + " = ?", number).in("t.person", people);
    Batch.list(
        connection,
        "SELECT t.person, t.title, b.name, min(r.id), count(DISTINCT r.origin) AS n FROM "
            + table
            + " m JOIN reports r ON r.num = m.report JOIN roles t ON t.report = m.report "
            + "LEFT JOIN people b ON b.num = t.body"
            + where.sql()
            + " GROUP BY t.person, t.title, b.key, b.name ORDER BY n DESC, t.title, b.key",
        row -> out.computeIfAbsent(row.getInt(1), n -> new ArrayList<>()).add(role(row, 2)),
        where.values());
    return out;
  }
}
