package org.pourparlers.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what. Without accounts the server is open, to its own machine alone; with accounts
 * everything but the sign-in needs a session or a token.
 */
public final class Access {
  private static final String COOKIE = "pourparlers";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<HandlerType> SAFE =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; "
          + "base-uri 'none'; manifest-src 'self'";

  private volatile Accounts accounts;
  private final Audit audit;
  private final Sessions sessions;
  private final boolean https;
  private final RateLimit requests;
  private final RateLimit attempts = new RateLimit(5, 5 / 60.0);

  /**
   * Of all names together from one address: a password costs the server a good part of a second.
   */
  private final RateLimit places = new RateLimit(30, 0.5);

  private final String local = Secrets.token();

  /**
   * @param https whether browsers reach the server by HTTPS (through a proxy): cookies are kept to
   *     it
   * @param perSecond requests a second for each visitor, where there are accounts
   */
  public Access(Accounts accounts, Audit audit, Clock clock, boolean https, int perSecond) {
    this.accounts = accounts;
    this.audit = audit;
    this.https = https;
    this.sessions = new Sessions(clock);
    this.requests = new RateLimit(10.0 * perSecond, perSecond);
  }

  /** Puts on every answer what keeps browsers from harm. */
  public static void headers(Context context) {
    context
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
        .header("Cache-Control", "private, no-cache");
  }

  /** Lets a request pass to its route, or throws what says why not. */
  public void check(Context context) {
    accounts = accounts.fresh();
    Visitor visitor = visitor(context);
    visitor.on(context);
    String key = visitor.name() == null ? context.ip() : visitor.name();
    if (accounts.any() && !requests.take(key, System.nanoTime())) {
      context.header("Retry-After", "1");
      throw refuse(
          context, HttpStatus.TOO_MANY_REQUESTS, "requests", "too many requests; wait a little");
    }
    Visitor.Role needed = needed(context);
    if (!visitor.role().may(needed)) {
      if (visitor.role() == Visitor.Role.NOBODY) {
        throw refuse(context, HttpStatus.UNAUTHORIZED, "sign", "sign in, or send a token");
      }
      throw refuse(
          context,
          HttpStatus.FORBIDDEN,
          "role",
          "this needs the role " + needed.name().toLowerCase(Locale.ROOT));
    }
    if (!SAFE.contains(context.method()) && !visitor.csrf().isEmpty()) {
      forgery(context, visitor);
    }
  }

  private Visitor.Role needed(Context context) {
    for (var role : context.routeRoles()) {
      if (role instanceof Visitor.Role needed) {
        return needed;
      }
    }
    return SAFE.contains(context.method()) ? Visitor.Role.READER : Visitor.Role.ADMIN;
  }

  private Visitor visitor(Context context) {
    if (!accounts.any()) {
      // A name that leads here from a page of elsewhere (DNS rebinding) is not this machine's.
      if (!LOOPBACK.contains(name(context.host()))) {
        throw refuse(
            context,
            HttpStatus.MISDIRECTED_REQUEST,
            "host",
            "this server answers to localhost alone");
      }
      return new Visitor(null, Visitor.Role.ADMIN, local);
    }
    String authorization = context.header("Authorization");
    if (authorization != null && authorization.startsWith("Bearer ")) {
      Visitor bearer = accounts.token(authorization.substring(7).strip());
      if (bearer == null) {
        throw refuse(context, HttpStatus.UNAUTHORIZED, "token", "no such token");
      }
      return bearer;
    }
    Visitor known = sessions.visitor(context.cookie(COOKIE));
    if (known != null && !accounts.knows(known)) {
      sessions.close(context.cookie(COOKIE));
      known = null;
    }
    return known != null ? known : new Visitor(null, Visitor.Role.NOBODY, local);
  }

  private static String name(@Nullable String host) {
    return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
  }

  /** Refuses what a page of another site has a browser send. */
  private void forgery(Context context, Visitor visitor) {
    String site = context.header("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      throw refuse(context, HttpStatus.FORBIDDEN, "site", "sent by another site");
    }
    String origin = context.header("Origin");
    if (origin != null && !sameHost(origin, String.valueOf(context.host()))) {
      throw refuse(context, HttpStatus.FORBIDDEN, "site", "sent by another site");
    }
    String type = String.valueOf(context.contentType()).toLowerCase(Locale.ROOT);
    // No page of another site can send these without asking first, and it is never allowed to.
    boolean program =
        context.path().startsWith("/api/")
            && (type.startsWith("application/") && !type.startsWith("application/x-www-form")
                || context.method() == HandlerType.DELETE
                || context.method() == HandlerType.PUT);
    String sent = context.header("X-CSRF-Token");
    if (sent == null && !program) {
      sent = context.formParam("csrf");
    }
    if (!program && (sent == null || !Secrets.same(sent, visitor.csrf()))) {
      throw refuse(
          context, HttpStatus.FORBIDDEN, "form", "the form is out of date; load its page again");
    }
  }

  private static boolean sameHost(String origin, String host) {
    try {
      return host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private RuntimeException refuse(Context context, HttpStatus status, String key, String why) {
    if (status != HttpStatus.UNAUTHORIZED || !context.method().equals(HandlerType.GET)) {
      audit.refused(context, context.method() + " " + context.path(), why);
    }
    return new Refusal(status, key, why);
  }

  /** Signs in; returns whether name and password are right. */
  public boolean signIn(Context context, String name, String password) {
    if (!places.take(context.ip(), System.nanoTime())
        || !attempts.take(context.ip() + " " + name, System.nanoTime())) {
      context.header("Retry-After", "12");
      throw refuse(
          context, HttpStatus.TOO_MANY_REQUESTS, "attempts", "too many attempts; wait a minute");
    }
    Visitor visitor =
        password.length() > 1000 || name.length() > 100 ? null : accounts.password(name, password);
    if (visitor == null) {
      audit.refused(context, "sign in", name);
      return false;
    }
    sessions.close(context.cookie(COOKIE));
    var cookie = new Cookie(COOKIE, sessions.open(visitor), "/");
    cookie.setHttpOnly(true);
    cookie.setSecure(https);
    cookie.setSameSite(SameSite.LAX);
    context.cookie(cookie);
    visitor.on(context);
    audit.done(context, "sign in", name);
    return true;
  }

  /** Signs out. */
  public void signOut(Context context) {
    sessions.close(context.cookie(COOKIE));
    context.removeCookie(COOKIE, "/");
    audit.done(context, "sign out", "");
  }
}
