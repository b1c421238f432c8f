package org.pourparlers.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import org.pourparlers.http.Asked;
import org.pourparlers.record.Utterance;
import org.pourparlers.store.Page;
import org.pourparlers.store.Query;
import org.pourparlers.store.ReportLine;
import org.pourparlers.store.Store;

/** The ledger of statements, and one of them with its variants. */
final class StatementsPage {
  /** So many reports are named by their publishers, the others by their ids. */
  private static final int NAMED = 20;

  private final Store store;

  StatementsPage(Store store) {
    this.store = store;
  }

  /** Answers {@code /statements}. */
  void list(Context context) {
    Query query = Asked.query(context.queryParamMap(), ChroniclePage.DEFAULTS);
    Page<Utterance> page = store.statements(query);
    var w = Frame.words(context);
    var search = new Search(w, "/statements", query, Names.of(store, query));
    String next = page.next();
    String following = next == null ? "" : search.address(query.after(next));
    var frame =
        Frame.of(context, "statements", w.t("nav.statements"), store.head())
            .feed(Asked.link("/feeds/statements", query));
    if (query.after() != null && "true".equals(context.header("HX-Request"))) {
      Pages.render(
          context, "ledger", Map.of("frame", frame, "statements", page.items(), "next", following));
      return;
    }
    Pages.render(
        context,
        "statements",
        Map.of(
            "frame",
            page.total() < 0 ? frame : frame.counting("statements", query, page.total()),
            "search",
            search,
            "statements",
            page.items(),
            "total",
            page.total(),
            "next",
            following));
  }

  /** Answers {@code /statements/{id}}. */
  void one(Context context) {
    Utterance said = store.statement(context.pathParam("id"));
    if (said == null) {
      throw new NotFoundResponse();
    }
    var w = Frame.words(context);
    var speaker = said.speaker();
    String title =
        (speaker == null ? w.t("statement.nobody") : w.party(speaker)) + " " + w.of(said.act());
    Pages.render(
        context,
        "statement",
        Map.of(
            "frame",
            Frame.of(context, "statements", title, store.head()).described(said.text()),
            "said",
            said,
            "about",
            store.entries(Query.ALL.about(said.id()).limit(12)).items(),
            "lines",
            lines(said)));
  }

  /** The first reports of the wordings, by their ids. */
  private Map<String, ReportLine> lines(Utterance said) {
    Map<String, ReportLine> out = new HashMap<>();
    said.variants().stream()
        .flatMap(variant -> variant.reports().stream())
        .distinct()
        .limit(NAMED)
        .forEach(
            id -> {
              var report = store.report(id);
              if (report != null) {
                out.put(id, report.line());
              }
            });
    return out;
  }
}
