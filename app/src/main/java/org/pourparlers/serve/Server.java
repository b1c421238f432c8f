package org.pourparlers.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import org.pourparlers.api.Api;
import org.pourparlers.http.Access;
import org.pourparlers.http.Audit;
import org.pourparlers.http.Checked;
import org.pourparlers.http.Live;
import org.pourparlers.http.Overviews;
import org.pourparlers.http.Problem;
import org.pourparlers.http.Visitor;
import org.pourparlers.store.Store;
import org.pourparlers.web.ErrorPage;
import org.pourparlers.web.Pages;

/** The server: pages and API of one record behind one door. */
public final class Server implements AutoCloseable {
  /** A request has at most so many bytes. */
  public static final int LONGEST_REQUEST = 8_000_000;

  private final Javalin javalin;
  private final Live live;

  private Server(Javalin javalin, Live live) {
    this.javalin = javalin;
    this.live = live;
  }

  /** Starts a server of a record; the record stays the caller's to close. */
  public static Server start(Store store, Settings settings) {
    var audit = new Audit(settings.audit(), settings.clock());
    var access =
        new Access(
            settings.accounts(), audit, settings.clock(), settings.https(), settings.perSecond());
    var live = new Live(store);
    var overviews = new Overviews(store);
    var checked = new Checked(store);
    Javalin javalin =
        Javalin.create(
            config -> {
              quiet(config);
              config.routes.before(Access::headers);
              config.routes.beforeMatched(access::check);
              config.routes.exception(Exception.class, Server::problem);
              config.routes.error(404, context -> unknown(context));
              config.routes.sse("/live", live::count);
              Pages.routes(config, store, overviews, checked, access, audit, settings.clock());
              Api.routes(config, store, overviews, checked, live, audit, settings.clock());
            });
    overviews.prepare();
    return new Server(javalin.start(settings.host(), settings.port()), live);
  }

  private static void quiet(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = LONGEST_REQUEST;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
  }

  private static void problem(Exception e, Context context) {
    Problem problem = Problem.of(e);
    if (problem.status() >= 500) {
      System.err.println("pourparlers: " + context.method() + " " + context.path());
      e.printStackTrace();
    }
    answer(context, problem);
  }

  private static void unknown(Context context) {
    if (context.attribute("answered") == null) {
      answer(context, new Problem(404, "Not Found", "there is nothing of this name on record"));
    }
  }

  private static void answer(Context context, Problem problem) {
    context.attribute("answered", true);
    context.header("Cache-Control", "no-store");
    boolean page = !context.path().startsWith("/api/") && !context.path().startsWith("/feeds/");
    if (page && context.<Visitor>attribute("visitor") == null) {
      new Visitor(null, Visitor.Role.NOBODY, "").on(context);
    }
    if (page) {
      ErrorPage.show(context, problem);
    } else {
      problem.answer(context);
    }
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    live.close();
    javalin.stop();
  }
}
