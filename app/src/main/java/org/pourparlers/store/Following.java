package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Process;
import org.pourparlers.record.Standing;

/** Follows processes. */
final class Following {
  private final Connection connection;
  private final Dialect dialect;

  Following(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  static void define(Connection connection, Dialect dialect, Process process) throws SQLException {
    throw new StoreException("not yet " + dialect + process);
  }

  static void forget(Connection connection, String process) throws SQLException {
    Batch.run(connection, "DELETE FROM process_entries WHERE process = ?", process);
    Batch.run(connection, "DELETE FROM processes WHERE id = ?", process);
  }

  @Nullable Standing standing(String process) throws SQLException {
    throw new StoreException("not yet " + process + connection + dialect);
  }
}
