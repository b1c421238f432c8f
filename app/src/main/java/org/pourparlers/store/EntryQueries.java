package org.pourparlers.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Plover;
import org.pourparlers.claim.Status;
import org.pourparlers.mention.Length;
import org.pourparlers.record.Days;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Fact;

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
  record Row(int number, int day, Entry entry, Facts facts) {}

  Page<Entry> page(Query query) throws SQLException {
    Page<Row> page = rows(query);
    return new Page<>(complete(page.items()), page.next(), page.total());
  }

  /** The rows of a page. */
  Page<Row> rows(Query query) throws SQLException {
    Where where = where(query);
    long total = query.after() == null ? count(where) : -1;
    Cursor cursor = Cursor.of(query.after());
    // What has no date comes last, in either order.
    boolean undated = query.newestFirst() && (cursor != null && cursor.day() == Days.FOREVER);
    if (query.newestFirst()) {
      where.and(undated ? "e.day = ?" : "e.day < ?", Days.FOREVER);
    }
    if (cursor != null) {
      cursor.after(where, "e.day", "e.id", query.newestFirst());
    }
    String order = query.newestFirst() ? " DESC" : "";
    List<Row> rows = new ArrayList<>(some(where, order, query.limit() + 1));
    if (query.newestFirst() && !undated && rows.size() <= query.limit()) {
      Where rest = where(query).and("e.day = ?", Days.FOREVER);
      rows.addAll(some(rest, order, query.limit() + 1 - rows.size()));
    }
    boolean more = rows.size() > query.limit();
    List<Row> some = more ? rows.subList(0, query.limit()) : rows;
    String next = null;
    if (more) {
      Row last = some.get(some.size() - 1);
      next = new Cursor(last.day, last.entry.id()).text();
    }
    return new Page<>(List.copyOf(some), next, total);
  }

  private List<Row> some(Where where, String order, int most) throws SQLException {
    return Batch.list(
        connection,
        SELECT + where.sql() + " ORDER BY e.day" + order + ", e.id" + order + " LIMIT ?",
        EntryQueries::row,
        where.values(most));
  }

  private long count(Where where) throws SQLException {
    Long found =
        Batch.first(
            connection,
            "SELECT count(*) FROM entries e" + where.sql(),
            row -> (Long) row.getLong(1),
            where.values());
    return found == null ? 0 : found;
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
    String place = row.getString("place");
    String duration = row.getString("duration");
    Integer ordinal = Batch.number(row, "ordinal");
    var entry =
        new Entry(
            row.getString("id"),
            EventKind.valueOf(EventRows.upper(row.getString("kind"))),
            new Plover(row.getString("plover_event"), row.getString("plover_mode")),
            Status.valueOf(EventRows.upper(row.getString("status"))),
            List.of(),
            List.of(),
            row.getString("date"),
            place == null
                ? null
                : new Fact.Where(
                    place, row.getString("place_country"), Batch.number(row, "geonames")),
            duration == null
                ? null
                : new Fact.HowLong(
                    duration, Length.Bound.valueOf(EventRows.upper(row.getString("bound")))),
            ordinal == null ? null : new Fact.HowManieth(ordinal, row.getString("since")),
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

  /** The conditions of a query, on {@code entries e}. */
  Where where(Query query) throws SQLException {
    var where = new Where();
    if (!query.rejected()) {
      where.and("e.rejected = 0");
    }
    if (!query.kinds().isEmpty()) {
      where.in("e.kind", query.kinds().stream().map(EventRows::name).sorted().toList());
    }
    if (!query.statuses().isEmpty()) {
      where.in("e.status", query.statuses().stream().map(EventRows::name).sorted().toList());
    }
    if (query.place() != null) {
      place(where, query.place());
    }
    time(where, query.time());
    if (query.origins() > 1) {
      where.and("e.origins >= ?", query.origins());
    }
    for (String actor : query.actors()) {
      side(where, actor);
    }
    for (String side : query.between()) {
      side(where, side);
    }
    for (String country : query.countries()) {
      country(where, country);
    }
    if (query.topic() != null) {
      where.and(
          "e.num IN (SELECT entry FROM entry_topics WHERE lower(topic) = ?)",
          query.topic().toLowerCase(Locale.ROOT));
    }
    if (query.process() != null) {
      where.and("e.num IN (SELECT entry FROM process_entries WHERE process = ?)", query.process());
    }
    if (query.report() != null) {
      where.and(
          "e.num IN (SELECT m.entry FROM mentions m JOIN reports r ON r.num = m.report WHERE r.id = ?)",
          query.report());
    }
    if (query.language() != null) {
      where.and(
          "EXISTS (SELECT 1 FROM mentions m JOIN reports r ON r.num = m.report "
              + "WHERE m.entry = e.num AND r.language = ?)",
          query.language());
    }
    text(where, query.text(), "e.num", "entry_words");
    return where;
  }

  private static void place(Where where, String place) {
    if (isCountry(place)) {
      where.and("e.place_country = ?", place.toUpperCase(Locale.ROOT));
    } else {
      where.and("(e.place = ? OR lower(e.place) = ?)", place, place.toLowerCase(Locale.ROOT));
    }
  }

  static boolean isCountry(String text) {
    return text.length() == 3 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  static void time(Where where, @Nullable String time) {
    if (time != null) {
      Days days = Days.of(time);
      if (days == null) {
        throw new IllegalArgumentException("not an EDTF date: " + time);
      }
      where.and("e.day_from <= ? AND e.day_to >= ?", days.to(), days.from());
    }
  }

  void text(Where where, @Nullable String text, String number, String table) {
    if (text != null && !text.isBlank()) {
      List<String> stems = Stems.asked(text);
      if (stems.isEmpty()) {
        where.and("1 = 0");
      } else {
        where.and(number + " IN (" + dialect.findWords(table) + ")", dialect.all(stems));
      }
    }
  }

  /** A side is a country's code, or an actor. */
  private void side(Where where, String side) throws SQLException {
    if (isCountry(side)) {
      country(where, side);
    } else {
      List<Integer> numbers = PeopleQueries.numbers(connection, side);
      if (numbers.isEmpty()) {
        where.and("1 = 0");
      } else {
        where.and(
            "e.num IN (SELECT entry FROM entry_actors WHERE person IN ("
                + Where.marks(numbers.size())
                + "))",
            numbers.toArray());
      }
    }
  }

  private static void country(Where where, String country) {
    where.and(
        "e.num IN (SELECT entry FROM entry_actors WHERE country = ?)",
        country.toUpperCase(Locale.ROOT));
  }
}
