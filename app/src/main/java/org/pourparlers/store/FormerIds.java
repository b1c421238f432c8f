package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Ids that something had before lead to the id that it has now. */
final class FormerIds {
  private static final int LONGEST = 64;

  private FormerIds() {}

  /** Lets one id lead to another from now on; the other one leads nowhere. */
  static void lead(Connection connection, String id, String to) throws SQLException {
    if (id.equals(to)) {
      return;
    }
    Batch.run(connection, "DELETE FROM former_ids WHERE id = ?", to);
    Batch.run(
        connection,
        "INSERT INTO former_ids (id, leads_to) VALUES (?, ?) "
            + "ON CONFLICT (id) DO UPDATE SET leads_to = excluded.leads_to",
        id,
        to);
  }

  /** The id that an id leads to now; itself where it leads nowhere. */
  static String current(Connection connection, String id) throws SQLException {
    String own = id;
    for (int i = 0; i < LONGEST; i++) {
      String next =
          Batch.first(
              connection,
              "SELECT leads_to FROM former_ids WHERE id = ?",
              row -> row.getString(1),
              own);
      if (next == null) {
        return own;
      }
      own = next;
    }
    return own;
  }
}
