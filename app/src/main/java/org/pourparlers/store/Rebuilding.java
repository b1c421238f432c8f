package org.pourparlers.store;

import java.sql.Connection;
import java.util.List;

/** Makes everything that follows from the readings anew. */
final class Rebuilding {
  /** What changes by a rebuilding are due to. */
  static final String WHY = "reread";

  Rebuilding(Connection connection, Dialect dialect, Memory memory, String at) {}

  void replace(List<Prepared> readings, String version) {
    throw new StoreException("not yet");
  }
}
