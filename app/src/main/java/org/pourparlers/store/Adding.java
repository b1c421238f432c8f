package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Clustering;
import org.pourparlers.record.Said;
import org.pourparlers.record.Told;

/** Adds reports to the record, within one transaction: the whole path, a step a line. */
final class Adding {
  private static final String INSERT =
      "INSERT INTO reports (num, id, url, publisher, language, published, day, week, title, source, origin, "
          + "revision_of, text_hash, read_as, version, events, statements) "
          + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String ROLES =
      "INSERT INTO roles (report, person, title, body, country, day) VALUES (?, ?, ?, ?, ?, ?)";
  private static final int TITLE = 160;

  private final Connection connection;
  private final Dialect dialect;
  private final Memory memory;
  private final ChangeLog log;
  private final PeopleWriter people;
  private final OriginWriter origins;
  private final EntryWriter entries;
  private final QuoteWriter quotes;
  private final EntryChanges changes;
  private final Announcements announcements;
  private int revisions;

  Adding(Connection connection, Dialect dialect, Memory memory, String at, @Nullable String why)
      throws SQLException {
    this.connection = connection;
    this.dialect = dialect;
    this.memory = memory;
    log = new ChangeLog(connection, memory, at);
    people = new PeopleWriter(connection, memory);
    origins = new OriginWriter(connection, memory);
    var corrections = new Applied();
    changes = new EntryChanges(connection, log, why);
    announcements = new Announcements(connection, log);
    var rows =
        new EntryRows(
            connection, dialect, people, corrections, new Memberships(connection), changes);
    entries = new EntryWriter(connection, memory, people, corrections, rows);
    quotes = new QuoteWriter(connection, dialect, memory, people);
  }

  /** Adds the reports that are not on record. */
  Added add(List<Prepared> reports, String version) throws SQLException {
    int entriesBefore = memory.lastEntry;
    Map<Prepared, @Nullable String> fresh = fresh(reports);
    List<Placed> placed = place(new ArrayList<>(fresh.keySet()));
    Set<Integer> moved = origins.flush();
    insert(placed, fresh, version);
    follow(placed, moved);
    announcements.tell(changes);
    log.flush();
    log.close();
    return new Added(
        fresh.size(), reports.size() - fresh.size(), revisions, memory.lastEntry - entriesBefore);
  }

  /** Makes what follows from reports on record anew; {@code numbers} are their rows'. */
  void again(List<Prepared> reports, List<Integer> numbers) throws SQLException {
    people.load(reports.stream().map(Prepared::reading).toList());
    origins.load(reports.stream().map(Prepared::fingerprint).toList());
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Prepared report = reports.get(i);
      placed.add(
          new Placed(report, numbers.get(i), origins.place(numbers.get(i), report.fingerprint())));
    }
    Set<Integer> moved = origins.flush();
    numbers.forEach(moved::remove);
    try (var update = new Batch(connection, "UPDATE reports SET origin = ? WHERE num = ?");
        var roles = new Batch(connection, ROLES)) {
      for (Placed one : placed) {
        update.add(memory.origin(one.origin), one.number);
        people.count(one.report.reading(), 1);
        people.roles(
            one.number,
            one.report.reading(),
            OriginRow.column(one.report.fingerprint().published()),
            roles);
      }
      update.flush();
      roles.flush();
    }
    follow(placed, moved);
    log.flush();
    log.close();
  }

  private void follow(List<Placed> placed, Set<Integer> moved) throws SQLException {
    tell(placed);
    entries.move(moved);
    quotes.move(moved);
    people.flush();
    entries.flush();
    quotes.flush();
  }

  /** A report with its number and its origin's. */
  private record Placed(Prepared report, int number, int origin) {}

  /** The reports that are new, each with the report that it is a later version of, if any. */
  private Map<Prepared, @Nullable String> fresh(List<Prepared> reports) throws SQLException {
    Map<String, String> known = new HashMap<>();
    Map<String, String> byUrl = new HashMap<>();
    Set<String> ids = new TreeSet<>();
    Set<String> urls = new TreeSet<>();
    for (Prepared report : reports) {
      ids.add(report.reading().report());
      if (report.reading().url() != null) {
        urls.add(report.reading().url());
      }
    }
    Batch.in(
        connection,
        "SELECT id, text_hash FROM reports WHERE id IN (*)",
        row -> known.put(row.getString(1), row.getString(2)),
        ids);
    Batch.in(
        connection,
        "SELECT url, id FROM reports WHERE url IN (*) ORDER BY num",
        row -> byUrl.put(row.getString(1), row.getString(2)),
        urls);
    Map<Prepared, @Nullable String> out = new LinkedHashMap<>();
    for (Prepared report : reports) {
      Prepared own = report;
      String id = report.reading().report();
      String revised = null;
      String hash = known.get(id);
      if (hash != null && !hash.equals(report.hash())) {
        revised = id;
        own = report.as(id + "~" + report.hash().substring(0, 8));
        hash = known(own.reading().report(), known);
      }
      if (hash != null) {
        continue;
      }
      String url = own.reading().url();
      if (revised == null && url != null) {
        revised = byUrl.get(url);
      }
      known.put(own.reading().report(), own.hash());
      if (url != null) {
        byUrl.put(url, own.reading().report());
      }
      out.put(own, revised);
    }
    return out;
  }

  private @Nullable String known(String id, Map<String, String> known) throws SQLException {
    String hash = known.get(id);
    return hash != null
        ? hash
        : Batch.first(
            connection, "SELECT text_hash FROM reports WHERE id = ?", row -> row.getString(1), id);
  }

  private List<Placed> place(List<Prepared> reports) throws SQLException {
    people.load(reports.stream().map(Prepared::reading).toList());
    origins.load(reports.stream().map(Prepared::fingerprint).toList());
    List<Placed> out = new ArrayList<>();
    for (Prepared report : reports) {
      int number = ++memory.lastReport;
      out.add(new Placed(report, number, origins.place(number, report.fingerprint())));
    }
    return out;
  }

  private void insert(List<Placed> placed, Map<Prepared, @Nullable String> revised, String version)
      throws SQLException {
    Map<String, Integer> readings =
        new Readings(connection, memory).store(placed.stream().map(Placed::report).toList());
    try (var insert = new Batch(connection, INSERT);
        var words = new Batch(connection, dialect.insertWords("report_words"));
        var roles = new Batch(connection, ROLES)) {
      for (Placed one : placed) {
        String before = revised.get(one.report);
        Integer readAs = readings.get(one.report.packed().hash());
        insert.add(columns(one, memory.origin(one.origin), before, readAs, version));
        words.add(one.number, one.report.words());
        int day = OriginRow.column(one.report.fingerprint().published());
        people.count(one.report.reading(), 1);
        people.roles(one.number, one.report.reading(), day, roles);
        if (before != null) {
          revisions++;
          log.add(
              "revision",
              one.report.reading().report(),
              null,
              before,
              one.report.reading().report(),
              one.report.reading().report(),
              "A later version of " + before);
        }
      }
      insert.flush();
      words.flush();
      roles.flush();
    }
  }

  private static @Nullable Object[] columns(
      Placed one, int origin, @Nullable String revised, @Nullable Integer readAs, String version) {
    var reading = one.report.reading();
    var fingerprint = one.report.fingerprint();
    return new @Nullable Object[] {
      one.number,
      reading.report(),
      reading.url(),
      reading.publisher(),
      reading.language(),
      reading.published().edtf(),
      OriginRow.column(fingerprint.published()),
      org.pourparlers.record.Families.week(fingerprint.published()),
      title(reading),
      fingerprint.source(),
      origin,
      revised,
      one.report.hash(),
      readAs,
      version,
      reading.events().size(),
      reading.statements().size()
    };
  }

  private static String title(org.pourparlers.reading.Reading reading) {
    String text = reading.title() == null ? reading.text() : reading.title().of(reading.text());
    String line = text.strip().lines().findFirst().orElse("");
    return line.length() <= TITLE ? line : line.substring(0, TITLE) + "…";
  }

  private void tell(List<Placed> placed) {
    for (Placed one : placed) {
      OriginRow origin = memory.originRow(one.origin);
      for (Told told : one.report.told()) {
        entries.add(new Clustering.Item(told, origin.id, origin.firstDay()), one.number);
      }
      for (Said said : one.report.said()) {
        quotes.add(said, origin.id, origin.firstDay(), one.number);
      }
    }
  }
}
