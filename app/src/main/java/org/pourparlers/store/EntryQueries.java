package org.pourparlers.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Plover;
import org.pourparlers.claim.Status;
import org.pourparlers.record.Entry;

/** Asks for entries. */
final class EntryQueries {
  static final String SELECT =
      "SELECT e.num, e.id, e.kind, e.plover_event, e.plover_mode, e.status, e.date, e.day, e.place, "
          + "e.place_country, e.geonames, e.duration, e.bound, e.ordinal, e.since, e.origins, e.reports, "
          + "e.corrected, e.facts FROM entries e";

  private final Connection connection;
  private final Dialect dialect;

  EntryQueries(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /** An entry's row. */
  record Row(int number, int day, Entry entry, Facts facts) {
    String id() {
      return entry.id();
    }
  }

  Page<Entry> page(Query query) throws SQLException {
    Page<Row> page = rows(query);
    return new Page<>(complete(page.items()), page.next(), page.total());
  }

  /** The rows of a page. */
  Page<Row> rows(Query query) throws SQLException {
    var conditions = new Conditions(connection, dialect);
    return new DayPages<>(connection, SELECT, "entries e", EntryQueries::row, Row::day, Row::id)
        .page(query, () -> conditions.ofEntries(query));
  }

  /** Entries by their numbers, in the order of days. */
  List<Entry> numbered(List<Integer> numbers) throws SQLException {
    List<Row> rows =
        new ArrayList<>(
            Batch.in(connection, SELECT + " WHERE e.num IN (*)", EntryQueries::row, numbers));
    rows.sort((a, b) -> a.day != b.day ? a.day - b.day : a.entry.id().compareTo(b.entry.id()));
    return complete(rows);
  }

  /** One entry with its mentions; by an id that it has or had. */
  @Nullable Row one(String id) throws SQLException {
    Row row = byId(id);
    return row != null ? row : byId(FormerIds.current(connection, id));
  }

  /** Entries by ids that they have or had, in the order of the ids. */
  List<Entry> listed(List<String> ids) throws SQLException {
    Map<String, Row> found = new HashMap<>();
    Batch.in(connection, SELECT + " WHERE e.id IN (*)", EntryQueries::row, new TreeSet<>(ids))
        .forEach(row -> found.put(row.entry.id(), row));
    List<Row> rows = new ArrayList<>();
    for (String id : ids) {
      Row row = found.containsKey(id) ? found.get(id) : one(id);
      if (row != null) {
        rows.add(row);
      }
    }
    return complete(rows);
  }

  private @Nullable Row byId(String id) throws SQLException {
    return Batch.first(connection, SELECT + " WHERE e.id = ?", EntryQueries::row, id);
  }

  /** The entries with the actors' names of today and their processes. */
  List<Entry> complete(List<Row> rows) throws SQLException {
    Set<String> ids = new TreeSet<>();
    List<Integer> numbers = new ArrayList<>();
    for (Row row : rows) {
      row.facts.collect(ids);
      numbers.add(row.number);
    }
    var people = People.ofIds(connection, ids);
    Map<Integer, List<String>> processes = new HashMap<>();
    Batch.in(
        connection,
        "SELECT entry, process FROM process_entries WHERE entry IN (*) ORDER BY process",
        row ->
            processes.computeIfAbsent(row.getInt(1), n -> new ArrayList<>()).add(row.getString(2)),
        numbers);
    List<Entry> out = new ArrayList<>();
    for (Row row : rows) {
      Entry e = row.entry;
      Facts facts = row.facts;
      out.add(
          new Entry(
              e.id(),
              e.kind(),
              e.plover(),
              e.status(),
              Facts.parties(facts.actors(), people),
              Facts.parties(facts.recipients(), people),
              e.date(),
              e.place(),
              e.duration(),
              e.ordinal(),
              facts.topics(),
              e.origins(),
              e.reports(),
              List.of(),
              facts.values(people),
              facts.disagreements(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              processes.getOrDefault(row.number, List.of()),
              e.corrected()));
    }
    return out;
  }

  static Row row(ResultSet row) throws SQLException {
    var entry =
        new Entry(
            row.getString("id"),
            EventKind.valueOf(EventRows.upper(row.getString("kind"))),
            new Plover(row.getString("plover_event"), row.getString("plover_mode")),
            Status.valueOf(EventRows.upper(row.getString("status"))),
            List.of(),
            List.of(),
            row.getString("date"),
            FactColumns.place(row),
            FactColumns.duration(row),
            FactColumns.ordinal(row),
            List.of(),
            row.getInt("origins"),
            row.getInt("reports"),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            row.getInt("corrected") != 0);
    return new Row(row.getInt("num"), row.getInt("day"), entry, Facts.read(row.getString("facts")));
  }
}
