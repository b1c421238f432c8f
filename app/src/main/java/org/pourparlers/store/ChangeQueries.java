package org.pourparlers.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.pourparlers.record.Change;

/** Asks the log of changes. */
final class ChangeQueries {
  private ChangeQueries() {}

  private static final String SELECT =
      "SELECT num, at, what, subject, field, before_value, after_value, why, words FROM changes ";

  static List<Change> of(Connection connection, String subject, int limit) throws SQLException {
    return Batch.list(
        connection,
        SELECT + "WHERE subject = ? ORDER BY num DESC LIMIT ?",
        ChangeQueries::change,
        subject,
        limit);
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9));
  }

  static List<Change> after(Connection connection, long after, int limit) throws SQLException {
    return Batch.list(
        connection,
        SELECT + "WHERE num > ? ORDER BY num LIMIT ?",
        ChangeQueries::change,
        (int) Math.min(after, Integer.MAX_VALUE),
        limit);
  }

  /** The number of the last change before an instant. */
  static long headAt(Connection connection, String before) throws SQLException {
    Long found =
        Batch.first(
            connection,
            "SELECT coalesce(max(num), 0) FROM changes WHERE at < ?",
            row -> (Long) row.getLong(1),
            before);
    return found == null ? 0 : found;
  }
}
