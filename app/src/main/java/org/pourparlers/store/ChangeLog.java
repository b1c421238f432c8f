package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Writes the numbered log of what changed in the record, and why. */
final class ChangeLog implements AutoCloseable {
  private final Batch insert;
  private final Memory memory;
  private final String at;

  ChangeLog(Connection connection, Memory memory, String at) throws SQLException {
    this.memory = memory;
    this.at = at;
    insert =
        new Batch(
            connection,
            "INSERT INTO changes (num, at, what, subject, field, before_value, after_value, why, words) "
                + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  /** Adds a change; {@link org.pourparlers.record.Change} says what its parts mean. */
  void add(
      String what,
      String subject,
      @Nullable String field,
      @Nullable String before,
      @Nullable String after,
      String why,
      String text)
      throws SQLException {
    insert.add(++memory.lastChange, at, what, subject, field, before, after, why, text);
  }

  void flush() throws SQLException {
    insert.flush();
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }
}
