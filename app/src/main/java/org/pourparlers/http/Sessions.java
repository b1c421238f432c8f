package org.pourparlers.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Who has signed in with a browser; forgotten when the server ends. */
final class Sessions {
  private static final Duration IDLE = Duration.ofHours(12);
  private static final Duration LONGEST = Duration.ofDays(7);
  private static final int MOST = 10_000;

  private record Session(Visitor visitor, Instant until, Instant end) {}

  private final Map<String, Session> open = new ConcurrentHashMap<>();
  private final Clock clock;

  Sessions(Clock clock) {
    this.clock = clock;
  }

  /** Opens a session; returns its secret name. */
  String open(Visitor visitor) {
    Instant now = clock.instant();
    open.values().removeIf(session -> session.until.isBefore(now));
    if (open.size() >= MOST) {
      open.clear();
    }
    String id = Secrets.token();
    open.put(Secrets.digest(id), new Session(visitor, now.plus(IDLE), now.plus(LONGEST)));
    return id;
  }

  /** Whose session it is; null if it is none, or is over. */
  @Nullable Visitor visitor(@Nullable String id) {
    if (id == null) {
      return null;
    }
    String key = Secrets.digest(id);
    Session session = open.get(key);
    Instant now = clock.instant();
    if (session == null || session.until.isBefore(now) || session.end.isBefore(now)) {
      return null;
    }
    open.replace(key, session, new Session(session.visitor, now.plus(IDLE), session.end));
    return session.visitor;
  }

  void close(@Nullable String id) {
    if (id != null) {
      open.remove(Secrets.digest(id));
    }
  }
}
