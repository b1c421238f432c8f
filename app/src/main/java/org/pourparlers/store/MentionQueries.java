package org.pourparlers.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Telling;

/** Asks for the events of readings that an entry is made of. */
final class MentionQueries {
  private static final String FROM =
      " FROM mentions m JOIN reports r ON r.num = m.report JOIN origins o ON o.num = r.origin";

  /** The earliest origin first, in it the earliest report. */
  private static final String ORDER = "o.day, o.id, r.day, r.id, m.event";

  private final Connection connection;

  MentionQueries(Connection connection) {
    this.connection = connection;
  }

  private record Line(int report, MentionLine line) {}

  /** All of them, by report. */
  List<Telling> all(int entry) throws SQLException {
    List<Telling> out =
        new ArrayList<>(
            Batch.list(
                connection,
                "SELECT r.id, m.event, o.id" + FROM + " WHERE m.entry = ?",
                MentionQueries::telling,
                entry));
    out.sort(null);
    return out;
  }

  /** The first ones in the order of {@link #page}. */
  List<Telling> first(int entry, int most) throws SQLException {
    return Batch.list(
        connection,
        "SELECT r.id, m.event, o.id" + FROM + " WHERE m.entry = ? ORDER BY " + ORDER + " LIMIT ?",
        MentionQueries::telling,
        entry,
        most);
  }

  /** A page of them; {@link Store#mentions} says in which order. */
  Page<MentionLine> page(int entry, int limit, @Nullable String after) throws SQLException {
    var where = new Where().and("m.entry = ?", entry);
    long total = -1;
    Cursor cursor = Cursor.of(after);
    if (cursor == null) {
      Long found =
          Batch.first(
              connection,
              "SELECT count(*) FROM mentions m WHERE m.entry = ?",
              row -> (Long) row.getLong(1),
              entry);
      total = found == null ? 0 : found;
    } else {
      where.and(
          "("
              + ORDER
              + ") > (SELECT b.day, b.id, a.day, a.id, CAST(? AS TEXT) FROM reports a "
              + "JOIN origins b ON b.num = a.origin WHERE a.num = ?)",
          cursor.id(),
          cursor.day());
    }
    List<Line> found =
        Batch.list(
            connection,
            "SELECT r.id, m.event, o.id, r.url, r.publisher, r.language, r.published, r.title, r.num"
                + FROM
                + where.sql()
                + " ORDER BY "
                + ORDER
                + " LIMIT ?",
            MentionQueries::line,
            where.values(limit + 1));
    boolean more = found.size() > limit;
    List<Line> some = more ? found.subList(0, limit) : found;
    Line last = more ? some.get(limit - 1) : null;
    return new Page<>(
        some.stream().map(Line::line).toList(),
        last == null ? null : new Cursor(last.report, last.line.telling().event()).text(),
        total);
  }

  private static Telling telling(ResultSet row) throws SQLException {
    return new Telling(row.getString(1), row.getString(2), row.getString(3));
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getInt(9),
        new MentionLine(
            telling(row),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            row.getString(8)));
  }
}
