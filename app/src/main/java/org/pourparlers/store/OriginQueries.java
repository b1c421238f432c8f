package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Days;
import org.pourparlers.record.Fingerprint;
import org.pourparlers.record.Origin;
import org.pourparlers.record.Origins;

/** Asks for origins. */
final class OriginQueries {
  private final Connection connection;

  OriginQueries(Connection connection) {
    this.connection = connection;
  }

  private record Row(int number, String id, int day) {}

  Page<Origin> page(Query query) throws SQLException {
    Page<Row> page =
        new DayPages<>(
                connection,
                "SELECT g.num, g.id, g.day FROM origins g",
                "origins g",
                row -> new Row(row.getInt(1), row.getString(2), row.getInt(3)),
                Row::day,
                Row::id)
            .page(query, () -> where(query));
    Map<Integer, List<Fingerprint>> reports =
        fingerprints(page.items().stream().map(Row::number).toList());
    List<Origin> out = new ArrayList<>();
    for (Row row : page.items()) {
      out.add(Origins.of(reports.getOrDefault(row.number, List.of())));
    }
    return new Page<>(out, page.next(), page.total());
  }

  private static Where where(Query query) {
    var where = new Where();
    Days days = Days.of(query.time());
    if (query.time() != null && days == null) {
      throw new IllegalArgumentException("not an EDTF date: " + query.time());
    }
    if (days != null) {
      where.and("g.day >= ? AND g.day <= ?", days.from(), days.to());
    }
    if (query.report() != null) {
      where.and("g.num IN (SELECT origin FROM reports WHERE id = ?)", query.report());
    }
    if (query.origins() > 1) {
      where.and("g.reports >= ?", query.origins());
    }
    return where;
  }

  /** One origin, by an id that it has or had; null if there is none. */
  @Nullable Origin one(String id) throws SQLException {
    Integer number = number(id);
    if (number == null) {
      number = number(FormerIds.current(connection, id));
    }
    return number == null
        ? null
        : Origins.of(fingerprints(List.of(number)).getOrDefault(number, List.of()));
  }

  private @Nullable Integer number(String id) throws SQLException {
    return Batch.first(
        connection, "SELECT num FROM origins WHERE id = ?", row -> (Integer) row.getInt(1), id);
  }

  private Map<Integer, List<Fingerprint>> fingerprints(List<Integer> origins) throws SQLException {
    Map<Integer, List<Fingerprint>> out = new HashMap<>();
    Batch.in(
        connection,
        "SELECT r.origin, r.id, r.language, r.day, r.source, d.fingerprint FROM reports r "
            + "JOIN readings d ON d.num = r.read_as WHERE r.origin IN (*)",
        row ->
            out.computeIfAbsent(row.getInt(1), n -> new ArrayList<>())
                .add(
                    Fingerprint.of(
                        row.getString(2),
                        row.getString(3),
                        OriginRow.day(row.getInt(4)),
                        row.getString(5),
                        row.getBytes(6))),
        origins);
    return out;
  }
}
