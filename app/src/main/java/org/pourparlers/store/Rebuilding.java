package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pourparlers.record.Families;

/** Makes everything that follows from the readings anew, within one transaction. */
final class Rebuilding {
  /** What changes by a rebuilding are due to. */
  static final String WHY = "reread";

  private static final int PORTION = 400;
  private static final int NEARBY = 40;

  private static final List<String> DERIVED =
      List.of(
          "origins",
          "mentions",
          "entries",
          "entry_actors",
          "entry_topics",
          "entry_languages",
          "people",
          "person_votes",
          "roles",
          "statements",
          "utterances",
          "process_entries");

  private final Connection connection;
  private final Dialect dialect;
  private final Memory memory;
  private final String at;

  Rebuilding(Connection connection, Dialect dialect, Memory memory, String at) {
    this.connection = connection;
    this.dialect = dialect;
    this.memory = memory;
    this.at = at;
  }

  static boolean stale(Connection connection) throws SQLException {
    Integer stale =
        Batch.first(connection, "SELECT stale FROM writes", row -> (Integer) row.getInt(1));
    return stale != null && stale != 0;
  }

  /** Stores readings over those on record. */
  void replace(List<Prepared> readings, String version) throws SQLException {
    Map<String, Integer> numbers = new HashMap<>();
    Set<Integer> before = new TreeSet<>();
    var table = new Readings(connection, memory);
    Map<String, Integer> stored = table.store(readings);
    Batch.in(
        connection,
        "SELECT id, num, read_as FROM reports WHERE id IN (*)",
        row -> {
          before.add(row.getInt(3));
          return numbers.put(row.getString(1), row.getInt(2));
        },
        readings.stream().map(one -> one.reading().report()).toList());
    try (var update =
            new Batch(
                connection,
                "UPDATE reports SET language = ?, published = ?, day = ?, week = ?, source = ?, "
                    + "text_hash = ?, read_as = ?, version = ?, events = ?, "
                    + "statements = ? WHERE num = ?");
        var delete = new Batch(connection, dialect.deleteWords("report_words"));
        var words = new Batch(connection, dialect.insertWords("report_words"))) {
      for (Prepared one : readings) {
        Integer number = numbers.get(one.reading().report());
        if (number == null) {
          throw new StoreException("there is no report " + one.reading().report());
        }
        var fingerprint = one.fingerprint();
        update.add(
            one.reading().language(),
            one.reading().published().edtf(),
            OriginRow.column(fingerprint.published()),
            Families.week(fingerprint.published()),
            fingerprint.source(),
            one.hash(),
            stored.get(one.packed().hash()),
            version,
            one.reading().events().size(),
            one.reading().statements().size(),
            number);
        delete.add(number);
        delete.flush();
        words.add(number, one.words());
      }
      update.flush();
      words.flush();
    }
    table.clean(before);
    Batch.run(connection, "UPDATE writes SET stale = 1");
  }

  private record Line(String id, String kind, String status) {}

  /** Makes all of it anew. */
  void rebuild() throws SQLException {
    Map<String, Line> before = lines();
    Batch.run(connection, "DROP TABLE IF EXISTS old_mentions");
    Batch.run(
        connection,
        "CREATE TEMPORARY TABLE old_mentions AS SELECT m.report, m.kind, m.position, e.id AS entry "
            + "FROM mentions m JOIN entries e ON e.num = m.entry");
    for (String table : DERIVED) {
      Batch.run(connection, "DELETE FROM " + table);
    }
    for (String table : List.of("entry_words", "utterance_words")) {
      Batch.run(connection, "DELETE FROM " + table);
    }
    forgetDerived();
    int after = 0;
    while (true) {
      List<Integer> numbers =
          Batch.list(
              connection,
              "SELECT num FROM reports WHERE num > ? ORDER BY num LIMIT ?",
              row -> (Integer) row.getInt(1),
              after,
              PORTION);
      if (numbers.isEmpty()) {
        break;
      }
      after = numbers.get(numbers.size() - 1);
      List<Prepared> prepared =
          Readings.load(
                  connection, "WHERE r.num BETWEEN ? AND ? ORDER BY r.num", numbers.get(0), after)
              .parallelStream()
              .map(Prepared::of)
              .toList();
      new Adding(connection, dialect, memory, at, WHY).again(prepared, numbers);
    }
    corrections();
    leads(before);
    Batch.run(connection, "DROP TABLE old_mentions");
    Batch.run(connection, "UPDATE writes SET stale = 0");
  }

  /** Numbers go on counting, so that no row is taken for one of before. */
  private void forgetDerived() {
    long writes = memory.writes;
    memory.forget();
    memory.writes = writes;
  }

  private Map<String, Line> lines() throws SQLException {
    Map<String, Line> out = new HashMap<>();
    Batch.list(
        connection,
        "SELECT id, kind, status FROM entries",
        row ->
            out.put(
                row.getString(1), new Line(row.getString(1), row.getString(2), row.getString(3))));
    return out;
  }

  private void corrections() throws SQLException {
    var applied = new Applied();
    applied.find(connection);
    if (applied.amendments().isEmpty()) {
      return;
    }
    var log = new ChangeLog(connection, memory, at);
    var people = new PeopleWriter(connection, memory);
    var rows =
        new EntryRows(
            connection,
            dialect,
            people,
            applied,
            new Memberships(connection),
            new EntryChanges(connection, log, WHY));
    var entries = new EntryWriter(connection, memory, people, applied, rows);
    Set<String> blocks = new TreeSet<>();
    Set<Integer> touched = new TreeSet<>();
    for (List<List<String>> anchors : Corrections.anchors(connection).values()) {
      blocks.addAll(applied.blocks(connection, anchors));
      touched.addAll(applied.entries(connection, anchors));
    }
    rows.force(touched);
    blocks.forEach(entries::touch);
    entries.flush();
    log.flush();
    log.close();
  }

  /** Lets ids that no entry has any more lead to the entry that tells most of what they told. */
  private void leads(Map<String, Line> before) throws SQLException {
    Map<String, Line> now = lines();
    Map<String, String> best = new HashMap<>();
    Map<String, Integer> most = new HashMap<>();
    Batch.list(
        connection,
        "SELECT o.entry, e.id, count(*) FROM old_mentions o JOIN mentions m ON m.report = o.report "
            + "AND m.kind = o.kind AND abs(m.position - o.position) <= "
            + NEARBY
            + " JOIN entries e ON e.num = m.entry GROUP BY o.entry, e.id ORDER BY o.entry, e.id",
        row -> {
          String old = row.getString(1);
          int count = row.getInt(3);
          if (!now.containsKey(old) && count > most.getOrDefault(old, 0)) {
            most.put(old, count);
            best.put(old, row.getString(2));
          }
          return old;
        });
    for (var lead : best.entrySet()) {
      FormerIds.lead(connection, lead.getKey(), lead.getValue());
    }
    try (var log = new ChangeLog(connection, memory, at)) {
      for (Line line : new java.util.TreeMap<>(before).values()) {
        Line own = now.get(line.id);
        if (own == null && !best.containsKey(line.id)) {
          log.add("gone", line.id, null, null, null, WHY, "No longer read: " + line.kind);
        } else if (own != null && !own.status.equals(line.status)) {
          log.add(
              "changed",
              line.id,
              "status",
              line.status,
              own.status,
              WHY,
              "The status was " + line.status + ", now " + own.status + ": " + line.kind);
        }
      }
      for (Line line : new java.util.TreeMap<>(now).values()) {
        if (!before.containsKey(line.id)) {
          log.add("new_entry", line.id, null, null, null, WHY, "Newly read: " + line.kind);
        }
      }
      log.flush();
    }
  }
}
