package org.pourparlers.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.pourparlers.http.Audit;
import org.pourparlers.http.Checked;
import org.pourparlers.http.Live;
import org.pourparlers.http.Overviews;
import org.pourparlers.http.Visitor;
import org.pourparlers.store.Store;

/** The API, by its operations; and the feeds. */
public final class Api {
  static final String ROOT = "/api/v1";

  private Api() {}

  /** Puts the API of a record on a server. */
  public static void routes(
      JavalinConfig config,
      Store store,
      Overviews overviews,
      Checked checked,
      Live live,
      Audit audit,
      Clock clock) {
    List<Operation> operations =
        new ArrayList<>(new Asking(store, overviews, checked).operations());
    operations.addAll(new Changing(store, audit, clock).operations());
    for (Operation operation : operations) {
      config.routes.addHttpHandler(
          operation.method(), ROOT + operation.path(), operation.doing()::answer, operation.role());
    }
    String description = OpenApi.of(operations);
    config.routes.get(
        ROOT + "/openapi.json",
        context -> Answers.bytes(context, "application/json", description),
        Visitor.Role.READER);
    config.routes.get("/api", Api::about, Visitor.Role.READER);
    config.routes.sse(ROOT + "/changes/stream", live::follow, Visitor.Role.READER);
    new Feeds(store).routes(config);
  }

  private static void about(Context context) {
    context.redirect(ROOT + "/openapi.json");
  }
}
