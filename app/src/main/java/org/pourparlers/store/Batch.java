package org.pourparlers.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement done many times, a few hundred rows at once. */
final class Batch implements AutoCloseable {
  private static final int ROWS = 500;
  private static final int PARAMETERS = 900;

  private final PreparedStatement statement;
  private int waiting;

  Batch(Connection connection, String sql) throws SQLException {
    statement = connection.prepareStatement(sql);
  }

  /** Adds a row of values: strings, integers, longs, bytes or null. */
  void add(@Nullable Object... values) throws SQLException {
    fill(statement, values);
    statement.addBatch();
    if (++waiting >= ROWS) {
      flush();
    }
  }

  /** Writes what waits. */
  void flush() throws SQLException {
    if (waiting > 0) {
      statement.executeBatch();
      waiting = 0;
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }

  private static void fill(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value instanceof Integer number) {
        statement.setInt(i + 1, number);
      } else if (value instanceof String text) {
        statement.setString(i + 1, text);
      } else if (value instanceof byte[] bytes) {
        statement.setBytes(i + 1, bytes);
      } else if (value instanceof Long number) {
        statement.setLong(i + 1, number);
      } else if (value == null) {
        statement.setNull(i + 1, Types.NULL);
      } else {
        throw new IllegalArgumentException("no column holds " + value.getClass());
      }
    }
  }

  /** Does one statement once; gives the number of rows it changed. */
  static int run(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, values);
      return statement.executeUpdate();
    }
  }

  /** What is made of a row. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** All rows of a query. */
  static <T> List<T> list(Connection connection, String sql, Row<T> row, @Nullable Object... values)
      throws SQLException {
    List<T> out = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          out.add(row.of(rows));
        }
      }
    }
    return out;
  }

  /** The first row of a query, or null. */
  static <T> @Nullable T first(
      Connection connection, String sql, Row<T> row, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? row.of(rows) : null;
      }
    }
  }

  /** All rows of a query with {@code IN (*)} over many values, asked in portions. */
  static <T> List<T> in(
      Connection connection, String sql, Row<T> row, Collection<? extends Object> values)
      throws SQLException {
    List<T> out = new ArrayList<>();
    List<Object> all = new ArrayList<>(values);
    for (int from = 0; from < all.size(); from += PARAMETERS) {
      List<Object> some = all.subList(from, Math.min(all.size(), from + PARAMETERS));
      String marks = "?" + ", ?".repeat(some.size() - 1);
      out.addAll(list(connection, sql.replace("(*)", "(" + marks + ")"), row, some.toArray()));
    }
    return out;
  }

  /** The largest number of a table's column; 0 where it is empty. */
  static int largest(Connection connection, String table) throws SQLException {
    Integer found =
        first(
            connection,
            "SELECT coalesce(max(num), 0) FROM " + table,
            row -> (Integer) row.getInt(1));
    return found == null ? 0 : found;
  }

  /** A column that may be null. */
  static @Nullable Integer number(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : (Integer) value;
  }
}
