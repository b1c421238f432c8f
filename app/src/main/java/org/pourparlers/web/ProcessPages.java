package org.pourparlers.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.http.Asked;
import org.pourparlers.http.Audit;
import org.pourparlers.http.Wrong;
import org.pourparlers.record.Days;
import org.pourparlers.record.Process;
import org.pourparlers.record.Standing;
import org.pourparlers.store.Store;

/** Processes: the list, one with where it stands, defining and forgetting. */
final class ProcessPages {
  private final Store store;
  private final Audit audit;

  ProcessPages(Store store, Audit audit) {
    this.store = store;
    this.audit = audit;
  }

  /** Answers {@code /processes}. */
  void list(Context context) {
    var w = Frame.words(context);
    Map<Process, Standing> standings = new LinkedHashMap<>();
    for (Process process : store.processes()) {
      Standing standing = store.standing(process.id());
      if (standing != null) {
        standings.put(process, standing);
      }
    }
    Pages.render(
        context,
        "processes",
        Map.of(
            "frame",
            Frame.of(context, "processes", w.t("nav.processes"), store.head()),
            "standings",
            standings));
  }

  /** Answers {@code /processes/{id}}. */
  void one(Context context) {
    Standing standing = store.standing(context.pathParam("id"));
    if (standing == null) {
      throw new NotFoundResponse();
    }
    var w = Frame.words(context);
    Process process = standing.process();
    var stage = standing.stage();
    Pages.render(
        context,
        "process",
        Map.of(
            "frame",
                Frame.of(context, "processes", process.name(), store.head())
                    .feed("/feeds/entries?process=" + Asked.encode(process.id()))
                    .described(stage == null ? w.t("process.nothing") : w.of(stage)),
            "standing", standing,
            "river", River.of(standing, w)));
  }

  /** Answers {@code POST /processes}. */
  void define(Context context) {
    String id = required(context, "id");
    if (!id.matches("[a-z0-9][a-z0-9-]{1,59}")) {
      throw new Wrong(
          "short", "the short name has small letters, digits and hyphens only, as ukraine-2025");
    }
    List<String> parties = list(context.formParam("parties"));
    if (parties.isEmpty()) {
      throw new Wrong("parties", "name at least one party");
    }
    String together = context.formParam("together");
    store.define(
        new Process(
            id,
            required(context, "name"),
            parties,
            list(context.formParam("keywords")),
            day(context, "from"),
            day(context, "to"),
            together != null && together.matches("[1-9]") ? Integer.parseInt(together) : 2));
    audit.done(context, "define", id);
    context.redirect("/processes/" + id);
  }

  /** Answers {@code POST /processes/{id}/forget}. */
  void forget(Context context) {
    store.forget(context.pathParam("id"));
    audit.done(context, "forget", context.pathParam("id"));
    context.redirect("/processes");
  }

  private static String required(Context context, String name) {
    String value = context.formParam(name);
    if (value == null || value.isBlank()) {
      throw new Wrong("required", "a process needs a " + name, name);
    }
    return value.strip();
  }

  private static @Nullable String day(Context context, String name) {
    String value = context.formParam(name);
    if (value == null || value.isBlank()) {
      return null;
    }
    if (Days.of(value.strip()) == null || value.strip().length() != 10) {
      throw new Wrong("day", "not a day: " + value, value);
    }
    return value.strip();
  }

  private static List<String> list(@Nullable String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split("[,;\n]", -1))
            .map(String::strip)
            .filter(s -> !s.isEmpty())
            .toList();
  }
}
