package org.pourparlers.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.Actor;
import org.pourparlers.reading.Reading;
import org.pourparlers.record.Days;
import org.pourparlers.record.Differences;
import org.pourparlers.record.Fingerprint;
import org.pourparlers.record.Origin;
import org.pourparlers.record.Origins;
import org.pourparlers.record.Party;
import org.pourparlers.record.Utterance;
import org.pourparlers.record.Who;

/** Asks for reports. */
final class ReportQueries {
  private static final String SELECT =
      "SELECT r.num, r.id, r.url, r.publisher, r.language, r.published, r.day, r.title, r.origin, "
          + "o.id AS origin_id, o.first_report, r.events, r.statements, r.revision_of, r.source, "
          + "d.fingerprint FROM reports r JOIN readings d ON d.num = r.read_as "
          + "JOIN origins o ON o.num = r.origin";

  private final Connection connection;
  private final Dialect dialect;

  ReportQueries(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  private record Row(int number, int day, String first, Fingerprint fingerprint, ReportLine line) {
    String id() {
      return line.id();
    }
  }

  Page<ReportLine> page(Query query) throws SQLException {
    Page<Row> page =
        new DayPages<>(connection, SELECT, "reports r", ReportQueries::row, Row::day, Row::id)
            .page(query, () -> where(query));
    return new Page<>(related(page.items()), page.next(), page.total());
  }

  private Where where(Query query) throws SQLException {
    var where = new Where();
    Days days = Days.of(query.time());
    if (query.time() != null && days == null) {
      throw new IllegalArgumentException("not an EDTF date: " + query.time());
    }
    if (days != null) {
      where.and("r.day >= ? AND r.day <= ?", days.from(), days.to());
    }
    if (query.language() != null) {
      where.and("r.language = ?", query.language());
    }
    if (query.report() != null) {
      where.and("r.id = ?", query.report());
    }
    boolean entries =
        !query.actors().isEmpty()
            || !query.countries().isEmpty()
            || !query.between().isEmpty()
            || !query.kinds().isEmpty()
            || !query.statuses().isEmpty()
            || query.place() != null
            || query.topic() != null
            || query.process() != null
            || query.origins() > 1;
    if (entries) {
      Where inner =
          new Conditions(connection, dialect)
              .ofEntries(query.time(null).text(null).report(null).language(null));
      where.and(
          "r.num IN (SELECT m.report FROM mentions m WHERE m.entry IN (SELECT e.num FROM entries e"
              + inner.sql()
              + "))",
          notNull(inner.values()));
    }
    new Conditions(connection, dialect).text(where, query.text(), "r.num", "report_words");
    return where;
  }

  private static Object[] notNull(@Nullable Object[] values) {
    List<Object> out = new ArrayList<>();
    for (Object value : values) {
      if (value != null) {
        out.add(value);
      }
    }
    return out.toArray();
  }

  private static Row row(ResultSet row) throws SQLException {
    int day = row.getInt("day");
    var fingerprint =
        Fingerprint.of(
            row.getString("id"),
            row.getString("language"),
            OriginRow.day(day),
            row.getString("source"),
            row.getBytes("fingerprint"));
    return new Row(
        row.getInt("num"),
        day,
        row.getString("first_report"),
        fingerprint,
        new ReportLine(
            row.getString("id"),
            row.getString("url"),
            row.getString("publisher"),
            row.getString("language"),
            row.getString("published"),
            row.getString("title"),
            row.getString("origin_id"),
            Origin.Relation.FIRST,
            1,
            row.getInt("events"),
            row.getInt("statements"),
            row.getString("revision_of")));
  }

  /** The lines, with what each is to the first report of its origin. */
  private List<ReportLine> related(List<Row> rows) throws SQLException {
    Set<String> firsts = new TreeSet<>();
    rows.forEach(row -> firsts.add(row.first));
    Map<String, Fingerprint> found = new HashMap<>();
    Batch.in(connection, SELECT + " WHERE r.id IN (*)", ReportQueries::row, firsts)
        .forEach(row -> found.put(row.line.id(), row.fingerprint));
    List<ReportLine> out = new ArrayList<>();
    for (Row row : rows) {
      Fingerprint first = found.get(row.first);
      ReportLine l = row.line;
      if (first == null || row.first.equals(l.id())) {
        out.add(l);
      } else {
        Origin.Member member = Origins.of(List.of(first, row.fingerprint)).reports().get(1);
        out.add(
            new ReportLine(
                l.id(),
                l.url(),
                l.publisher(),
                l.language(),
                l.published(),
                l.title(),
                l.origin(),
                member.relation(),
                member.overlap(),
                l.events(),
                l.statements(),
                l.revisionOf()));
      }
    }
    return out;
  }

  /** One report with everything known of it; null if there is none. */
  @Nullable ReportPage one(String id) throws SQLException {
    Row row = Batch.first(connection, SELECT + " WHERE r.id = ?", ReportQueries::row, id);
    Reading reading = row == null ? null : reading(id);
    if (row == null || reading == null) {
      return null;
    }
    ReportLine line = related(List.of(row)).get(0);
    List<String> revisions = revisions(line);
    int at = revisions.indexOf(id);
    List<Utterance.Change> changed = List.of();
    if (at > 0) {
      Reading before = reading(revisions.get(at - 1));
      changed = before == null ? List.of() : Differences.between(before.text(), reading.text());
    }
    return new ReportPage(
        line,
        reading,
        entries(row.number),
        utterances(row.number),
        actors(reading),
        revisions,
        changed);
  }

  /** The reading of a report; null if there is none. */
  @Nullable Reading reading(String id) throws SQLException {
    List<Reading> found = Readings.load(connection, "WHERE r.id = ?", id);
    return found.isEmpty() ? null : found.get(0);
  }

  private Map<String, String> entries(int report) throws SQLException {
    Map<String, String> out = new TreeMap<>();
    Batch.list(
        connection,
        "SELECT m.event, e.id FROM mentions m JOIN entries e ON e.num = m.entry WHERE m.report = ?",
        row -> out.put(row.getString(1), row.getString(2)),
        report);
    return out;
  }

  private Map<String, String> utterances(int report) throws SQLException {
    Map<String, String> out = new TreeMap<>();
    Batch.list(
        connection,
        "SELECT s.statement, u.id FROM statements s JOIN utterances u ON u.num = s.utterance "
            + "WHERE s.report = ?",
        row -> out.put(row.getString(1), row.getString(2)),
        report);
    return out;
  }

  private Map<String, String> actors(Reading reading) throws SQLException {
    Map<String, String> ids = new TreeMap<>();
    for (Actor actor : reading.actors()) {
      ids.put(actor.id(), Origins.person(Who.of(actor).key()));
    }
    var people = People.ofIds(connection, ids.values());
    ids.replaceAll(
        (own, id) -> {
          Party party = people.party(id);
          return party == null ? id : party.id();
        });
    return ids;
  }

  private List<String> revisions(ReportLine line) throws SQLException {
    Set<String> all = new HashSet<>(Set.of(line.id()));
    int before;
    do {
      before = all.size();
      all.addAll(
          Batch.in(
              connection,
              "SELECT revision_of FROM reports WHERE revision_of IS NOT NULL AND id IN (*)",
              row -> row.getString(1),
              all));
      all.addAll(
          Batch.in(
              connection,
              "SELECT id FROM reports WHERE revision_of IN (*)",
              row -> row.getString(1),
              all));
    } while (all.size() > before);
    record Version(int number, String id) {}
    List<Version> sorted =
        new ArrayList<>(
            Batch.in(
                connection,
                "SELECT num, id FROM reports WHERE id IN (*)",
                row -> new Version(row.getInt(1), row.getString(2)),
                all));
    sorted.sort((a, b) -> a.number - b.number);
    return sorted.stream().map(Version::id).toList();
  }
}
