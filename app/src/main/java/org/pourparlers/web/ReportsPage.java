package org.pourparlers.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import org.pourparlers.http.Asked;
import org.pourparlers.record.Origin;
import org.pourparlers.store.Query;
import org.pourparlers.store.ReportLine;
import org.pourparlers.store.ReportPage;
import org.pourparlers.store.Store;

/** Reports and their origins. */
final class ReportsPage {
  private final Store store;

  ReportsPage(Store store) {
    this.store = store;
  }

  /** Answers {@code /reports}. */
  void list(Context context) {
    Query query = Asked.query(context.queryParamMap(), ChroniclePage.DEFAULTS.limit(60));
    Pages.list(context, store, "reports", query, store.reports(query));
  }

  /** Answers {@code /reports/{id}}. */
  void one(Context context) {
    ReportPage report = store.report(context.pathParam("id"));
    if (report == null) {
      throw new NotFoundResponse();
    }
    var w = Frame.words(context);
    var reading = report.reading();
    Pages.render(
        context,
        "report",
        Map.of(
            "frame", Frame.of(context, "reports", report.line().title(), store.head()),
            "report", report,
            "margin", Margin.of(reading, report.entries(), report.utterances(), report.actors(), w),
            "origin", origin(report.line(), w)));
  }

  private String origin(ReportLine line, Words w) {
    Origin origin = store.origin(line.origin());
    int reports = origin == null ? 1 : origin.reports().size();
    if (line.relation() == Origin.Relation.FIRST) {
      return reports == 1 ? w.t("origin.alone") : w.t("origin.first", reports - 1);
    }
    return w.t(
        "origin." + line.relation().name().toLowerCase(java.util.Locale.ROOT),
        Math.round(100 * line.overlap()));
  }

  /** Answers {@code /origins/{id}}. */
  void origin(Context context) {
    Origin origin = store.origin(context.pathParam("id"));
    if (origin == null) {
      throw new NotFoundResponse();
    }
    var w = Frame.words(context);
    var lines = new java.util.HashMap<String, ReportLine>();
    origin.reports().stream()
        .limit(100)
        .forEach(
            member -> {
              ReportPage report = store.report(member.report());
              if (report != null) {
                lines.put(member.report(), report.line());
              }
            });
    Pages.render(
        context,
        "origin",
        Map.of(
            "frame", Frame.of(context, "reports", w.t("origin.title"), store.head()),
            "origin", origin,
            "lines", lines));
  }
}
