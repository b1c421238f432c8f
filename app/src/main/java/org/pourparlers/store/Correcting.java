package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pourparlers.record.Correction;
import org.pourparlers.record.Correction.What;

/** Stores and undoes corrections, and lets the record follow. */
final class Correcting {
  private static final int ANCHORS = 60;

  private final Connection connection;
  private final Dialect dialect;
  private final Memory memory;
  private final String at;

  Correcting(Connection connection, Dialect dialect, Memory memory, String at) {
    this.connection = connection;
    this.dialect = dialect;
    this.memory = memory;
    this.at = at;
  }

  /** Stores a correction and applies it. */
  Correction correct(Correction asked) throws SQLException {
    AskedCorrection.check(connection, asked);
    int number = Batch.largest(connection, "corrections") + 1;
    var correction =
        new Correction(
            number,
            at,
            asked.who(),
            asked.what(),
            asked.targets(),
            asked.values(),
            asked.note(),
            false);
    List<List<String>> anchors = new ArrayList<>();
    if (!isOfPeople(correction.what())) {
      for (String target : correction.targets()) {
        anchors.add(anchors(target));
      }
    }
    Corrections.insert(connection, correction, anchors);
    apply(correction, anchors, "correction " + number);
    log("corrected", correction, "correction " + number, words(correction));
    return correction;
  }

  /** Undoes a correction; what it changed is as the reports and the other corrections have it. */
  Correction undo(long number, String who) throws SQLException {
    Correction found = null;
    for (Correction correction : Corrections.all(connection)) {
      if (correction.number() == number) {
        found = correction;
      }
    }
    if (found == null) {
      throw new StoreException("there is no correction " + number);
    }
    if (found.undone()) {
      throw new StoreException("correction " + number + " was undone before");
    }
    List<List<String>> anchors = Corrections.anchors(connection).getOrDefault(number, List.of());
    Batch.run(connection, "UPDATE corrections SET undone = 1 WHERE num = ?", (int) number);
    apply(found, anchors, "correction " + number + " undone");
    log("undone", found, "undone by " + who, "Undone by " + who + ": " + words(found));
    return new Correction(
        found.number(),
        found.at(),
        found.who(),
        found.what(),
        found.targets(),
        found.values(),
        found.note(),
        true);
  }

  private static boolean isOfPeople(What what) {
    return what == What.RENAME || what == What.JOIN;
  }

  private void apply(Correction correction, List<List<String>> anchors, String why)
      throws SQLException {
    if (isOfPeople(correction.what())) {
      PersonCorrections.settle(connection, memory, correction);
      return;
    }
    var applied = new Applied();
    applied.find(connection);
    Set<String> blocks = applied.blocks(connection, anchors);
    applied.together(blocks);
    var log = new ChangeLog(connection, memory, at);
    var people = new PeopleWriter(connection, memory);
    var rows =
        new EntryRows(
            connection,
            dialect,
            people,
            applied,
            new Memberships(connection),
            new EntryChanges(connection, log, why));
    rows.force(applied.entries(connection, anchors));
    var entries = new EntryWriter(connection, memory, people, applied, rows);
    blocks.forEach(entries::touch);
    entries.flush();
    log.flush();
    log.close();
  }

  /** The events that a target stands for: an entry's, or the one named "report/event". */
  private List<String> anchors(String target) throws SQLException {
    var queries = new EntryQueries(connection, dialect);
    EntryQueries.Row row = target.startsWith("n-") ? queries.one(target) : null;
    int slash = target.lastIndexOf('/');
    String select =
        "SELECT r.id, m.event, m.kind, m.position, m.actors, m.date "
            + "FROM mentions m JOIN reports r ON r.num = m.report ";
    List<String> out =
        row != null
            ? Batch.list(
                connection,
                select + "WHERE m.entry = ? ORDER BY r.id, m.event LIMIT ?",
                this::anchor,
                row.number(),
                ANCHORS)
            : slash < 0
                ? List.of()
                : Batch.list(
                    connection,
                    select + "WHERE r.id = ? AND m.event = ?",
                    this::anchor,
                    target.substring(0, slash),
                    target.substring(slash + 1));
    if (out.isEmpty()) {
      throw new StoreException("there is no entry or event " + target);
    }
    return out;
  }

  private String anchor(java.sql.ResultSet row) throws SQLException {
    String date = row.getString(6);
    return String.join(
        "\t",
        row.getString(1),
        row.getString(2),
        row.getString(3),
        Integer.toString(row.getInt(4)),
        String.join("|", Applied.people(connection, row.getString(5))),
        date == null ? "" : date);
  }

  private void log(String what, Correction correction, String why, String words)
      throws SQLException {
    try (var log = new ChangeLog(connection, memory, at)) {
      for (String target : new TreeSet<>(correction.targets())) {
        log.add(what, target, null, null, null, why, words);
      }
      log.flush();
    }
  }

  private static String words(Correction correction) {
    var out = new StringBuilder();
    out.append(correction.who())
        .append(": ")
        .append(EventRows.name(correction.what()))
        .append(' ')
        .append(String.join(", ", correction.targets()));
    for (Map.Entry<String, String> value : correction.values().entrySet()) {
      out.append(", ").append(value.getKey()).append(" = ").append(value.getValue());
    }
    return correction.note() == null
        ? out.toString()
        : out.append(" (").append(correction.note()).append(')').toString();
  }
}
