package org.pourparlers.web;

import io.javalin.http.Context;
import java.util.Map;
import org.pourparlers.http.Asked;
import org.pourparlers.http.Problem;

/** What went wrong, for people. */
public final class ErrorPage {
  private ErrorPage() {}

  /** Answers with a problem; who has not signed in is led there. */
  public static void show(Context context, Problem problem) {
    var w = Frame.words(context);
    if (problem.status() == 401) {
      String query = context.queryString();
      String back = context.path() + (query == null ? "" : "?" + query);
      context.redirect("/login?back=" + Asked.encode(back));
      return;
    }
    context.status(problem.status());
    Pages.render(
        context,
        "error",
        Map.of(
            "frame",
                Frame.of(context, "none", w.t("error." + problem.status(), problem.title()), 0),
            "status", problem.status(),
            "detail", detail(problem, w)));
  }

  private static String detail(Problem problem, Words w) {
    String key = problem.key();
    if (key != null && w.has("wrong." + key)) {
      return w.t("wrong." + key, problem.values().toArray());
    }
    return w.has("error.detail." + problem.status())
        ? w.t("error.detail." + problem.status())
        : problem.detail();
  }
}
