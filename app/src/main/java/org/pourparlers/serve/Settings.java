package org.pourparlers.serve;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.pourparlers.http.Accounts;

/**
 * How a server runs.
 *
 * @param host the address that it listens on
 * @param port the port; 0 for any free one
 * @param accounts who may use it; {@link Accounts#NONE} on loopback only
 * @param audit file of the audit log, or null
 * @param https whether browsers reach it by HTTPS, through a proxy
 * @param perSecond requests a second for each visitor, where there are accounts
 * @param clock what time it is
 */
public record Settings(
    String host,
    int port,
    Accounts accounts,
    @Nullable Path audit,
    boolean https,
    int perSecond,
    Clock clock) {
  /** Open to this machine alone. */
  public static Settings local(int port) {
    return new Settings("127.0.0.1", port, Accounts.NONE, null, false, 50, Clock.systemUTC());
  }

  public Settings {
    if (!accounts.any()
        && !host.equals("localhost")
        && !host.startsWith("127.")
        && !host.equals("::1")) {
      throw new IllegalArgumentException(
          "on "
              + host
              + " others can reach the record: name who may (--users FILE), or keep to 127.0.0.1");
    }
  }
}
