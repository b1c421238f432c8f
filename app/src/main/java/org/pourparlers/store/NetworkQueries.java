package org.pourparlers.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Days;
import org.pourparlers.record.Party;

/** Asks who had contact with whom. */
final class NetworkQueries {
  private static final String CONTACTS =
      "e.kind IN ('meeting', 'call', 'talks', 'visit', 'agreement') "
          + "AND e.status IN ('occurred', 'ongoing')";

  /** The day of an entry that has one. */
  private static final String DATED =
      "CASE WHEN e.day > " + Days.ALWAYS + " AND e.day < " + Days.FOREVER + " THEN e.day END";

  private final Connection connection;
  private final Dialect dialect;

  NetworkQueries(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  private record Raw(int a, int b, int contacts, @Nullable String first, @Nullable String last) {}

  /** The actors with the most contacts, and the contacts among them. */
  Counts.Circle circle(Query query, int most) throws SQLException {
    record Count(int person, int contacts) {}
    Where where = new Conditions(connection, dialect).ofEntries(query).and(CONTACTS);
    List<Count> counts =
        Batch.list(
            connection,
            "SELECT CASE WHEN p.joined = 0 THEN p.num ELSE p.joined END AS who, "
                + "count(DISTINCT e.num) AS n FROM entries e JOIN entry_actors a ON a.entry = e.num "
                + "JOIN people p ON p.num = a.person"
                + where.sql()
                + " AND EXISTS (SELECT 1 FROM entry_actors b WHERE b.entry = e.num AND b.person <> a.person)"
                + " GROUP BY who ORDER BY n DESC, who",
            row -> new Count(row.getInt(1), row.getInt(2)),
            where.values());
    List<Count> some = counts.subList(0, Math.min(most, counts.size()));
    if (some.isEmpty()) {
      return new Counts.Circle(List.of(), List.of(), 0);
    }
    Object[] numbers = some.stream().map(Count::person).toArray();
    String marks = Where.marks(numbers.length);
    String among =
        "(SELECT num FROM people WHERE num IN (" + marks + ") OR joined IN (" + marks + "))";
    List<Object> twice = new ArrayList<>(List.of(numbers));
    twice.addAll(List.of(numbers));
    where.and("a.person IN " + among, twice.toArray());
    where.and("b.person IN " + among, twice.toArray());
    var people = People.ofNumbers(connection, some.stream().map(Count::person).toList());
    List<Counts.Member> members = new ArrayList<>();
    for (Count count : some) {
      Party party = people.party(count.person);
      if (party != null) {
        members.add(new Counts.Member(party, count.contacts));
      }
    }
    return new Counts.Circle(members, edges(where, most * most), counts.size());
  }

  /** The pairs with the most contacts. */
  List<Counts.Edge> network(Query query) throws SQLException {
    Where where = new Conditions(connection, dialect).ofEntries(query);
    where.and(CONTACTS);
    return edges(where, query.limit());
  }

  private List<Counts.Edge> edges(Where where, int most) throws SQLException {
    List<Raw> raw =
        Batch.list(
            connection,
            "SELECT a.person, b.person, count(DISTINCT e.num) AS n, min("
                + DATED
                + "), max("
                + DATED
                + ") FROM entries e "
                + "JOIN entry_actors a ON a.entry = e.num JOIN entry_actors b ON b.entry = e.num "
                + "AND a.person < b.person"
                + where.sql()
                + " GROUP BY a.person, b.person ORDER BY n DESC, a.person, b.person LIMIT ?",
            row -> new Raw(row.getInt(1), row.getInt(2), row.getInt(3), date(row, 4), date(row, 5)),
            where.values(4 * most));
    Set<Integer> numbers = new TreeSet<>();
    raw.forEach(
        edge -> {
          numbers.add(edge.a);
          numbers.add(edge.b);
        });
    var people = People.ofNumbers(connection, numbers);
    Map<String, Counts.Edge> out = new HashMap<>();
    for (Raw edge : raw) {
      Party a = people.party(edge.a);
      Party b = people.party(edge.b);
      if (a == null || b == null || a.id().equals(b.id())) {
        continue;
      }
      Party first = a.id().compareTo(b.id()) < 0 ? a : b;
      Party second = first == a ? b : a;
      out.merge(
          first.id() + second.id(),
          new Counts.Edge(first, second, edge.contacts, edge.first, edge.last),
          NetworkQueries::both);
    }
    return out.values().stream()
        .sorted(
            (x, y) ->
                x.contacts() != y.contacts()
                    ? y.contacts() - x.contacts()
                    : (x.a().id() + x.b().id()).compareTo(y.a().id() + y.b().id()))
        .limit(most)
        .toList();
  }

  private static Counts.Edge both(Counts.Edge x, Counts.Edge y) {
    return new Counts.Edge(
        x.a(),
        x.b(),
        x.contacts() + y.contacts(),
        Stream.of(x, y)
            .map(Counts.Edge::first)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null),
        Stream.of(x, y)
            .map(Counts.Edge::last)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null));
  }

  private static @Nullable String date(ResultSet row, int column) throws SQLException {
    int day = row.getInt(column);
    return row.wasNull() ? null : Days.iso(day);
  }
}
