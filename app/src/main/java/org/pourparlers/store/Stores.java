package org.pourparlers.store;

import java.time.Clock;

/** Opens stores. */
final class Stores {
  private Stores() {}

  static Store open(String where) {
    return open(where, Clock.systemUTC(), version());
  }

  /** Opens a store whose clock and program version are given. */
  static Store open(String where, Clock clock, String version) {
    return new JdbcStore(Database.open(where), clock, version);
  }

  private static String version() {
    String version = Stores.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }
}
