package org.pourparlers.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pourparlers.http.Asked;
import org.pourparlers.http.Audit;
import org.pourparlers.http.Lately;
import org.pourparlers.http.Wrong;
import org.pourparlers.record.Days;
import org.pourparlers.record.Process;
import org.pourparlers.record.Standing;
import org.pourparlers.store.Store;

/** Processes: the list, one with where it stands, defining and forgetting. */
final class ProcessPages {
  /** So many steps are listed one by one, the latest. */
  private static final int SHOWN = 200;

  private final Store store;
  private final Audit audit;
  private final Lately<Process, Optional<Standing>> latest;

  ProcessPages(Store store, Audit audit) {
    this.store = store;
    this.audit = audit;
    this.latest = new Lately<>(50, process -> Optional.ofNullable(store.standing(process.id())));
  }

  /** Answers {@code /processes}. */
  void list(Context context) {
    var w = Frame.words(context);
    Map<Process, Standing> standings = new LinkedHashMap<>();
    long head = store.head();
    for (Process process : store.processes()) {
      latest.of(process, head).ifPresent(standing -> standings.put(process, standing));
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
    String id = context.pathParam("id");
    Standing standing =
        store.processes().stream()
            .filter(process -> process.id().equals(id))
            .findFirst()
            .flatMap(process -> latest.of(process, store.head()))
            .orElseThrow(NotFoundResponse::new);
    var w = Frame.words(context);
    Process process = standing.process();
    var stage = standing.stage();
    List<Standing.Step> steps = standing.steps();
    Pages.render(
        context,
        "process",
        Map.of(
            "frame",
                Frame.of(context, "processes", process.name(), store.head())
                    .feed("/feeds/entries?process=" + Asked.encode(process.id()))
                    .described(stage == null ? w.t("process.nothing") : w.of(stage)),
            "standing", standing,
            "steps", steps.subList(Math.max(0, steps.size() - SHOWN), steps.size()),
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
