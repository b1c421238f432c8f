package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Keeps a writer's memory true to a record that other processes write to as well. */
final class Recall {
  private Recall() {}

  /** Forgets everything where somebody else has written. */
  static void upToDate(Connection connection, Memory memory) throws SQLException {
    Long writes = Batch.first(connection, "SELECT count FROM writes", row -> (Long) row.getLong(1));
    if (writes == null || writes != memory.writes) {
      memory.forget();
      memory.writes = writes == null ? 0 : writes;
      memory.lastReport = Batch.largest(connection, "reports");
      memory.lastReading = Batch.largest(connection, "readings");
      memory.lastOrigin = Batch.largest(connection, "origins");
      memory.lastEntry = Batch.largest(connection, "entries");
      memory.lastPerson = Batch.largest(connection, "people");
      memory.lastUtterance = Batch.largest(connection, "utterances");
      memory.lastChange = Batch.largest(connection, "changes");
    }
  }

  /** Tells others that this transaction writes. */
  static void written(Connection connection, Memory memory) throws SQLException {
    Batch.run(connection, "UPDATE writes SET count = count + 1");
    memory.writes++;
  }
}
