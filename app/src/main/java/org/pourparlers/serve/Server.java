package org.pourparlers.serve;

import io.javalin.Javalin;
import org.pourparlers.http.Visitor;
import org.pourparlers.store.Store;
import org.pourparlers.web.Pages;

/** The server: pages and API of one record behind one door. */
public final class Server implements AutoCloseable {
  private final Javalin javalin;

  private Server(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts a server.
   *
   * @param port 0 for any free one
   */
  public static Server start(Store store, String host, int port) {
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              config.http.maxRequestSize = 5_000_000;
              config.routes.before(
                  context -> new Visitor(null, Visitor.Role.ADMIN, "").on(context));
              config.routes.exception(
                  Exception.class,
                  (e, context) -> {
                    e.printStackTrace();
                    context.status(500);
                  });
              Pages.routes(
                  config,
                  store,
                  new org.pourparlers.http.Audit(null, java.time.Clock.systemUTC()),
                  java.time.Clock.systemUTC());
            });
    return new Server(javalin.start(host, port));
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
