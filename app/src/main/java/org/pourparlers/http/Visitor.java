package org.pourparlers.http;

import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param name a user's or a token's name; null for nobody known
 * @param role what they may do
 * @param csrf what their forms must send back; empty where they came by a token
 */
public record Visitor(@Nullable String name, Role role, String csrf) {
  private static final String KEY = "visitor";

  /** What somebody may do; each may do what those before may. */
  public enum Role implements RouteRole {
    NOBODY,
    READER,
    EDITOR,
    ADMIN;

    /** Whether this is enough where {@code needed} is needed. */
    public boolean may(Role needed) {
      return compareTo(needed) >= 0;
    }
  }

  /** Who asks this. */
  public static Visitor of(Context context) {
    return Objects.requireNonNull(context.<Visitor>attribute(KEY));
  }

  /** Remembers who asks this. */
  public void on(Context context) {
    context.attribute(KEY, this);
  }

  /** Whether they may change the record. */
  public boolean edits() {
    return role.may(Role.EDITOR);
  }

  /** The name that corrections and the audit log bear. */
  public String signature() {
    return name == null ? "local" : name;
  }
}
