package org.pourparlers.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pourparlers.http.Wrong;
import org.pourparlers.record.Change;
import org.pourparlers.record.Days;
import org.pourparlers.record.Entry;
import org.pourparlers.store.Store;

/** What changed in the record since a day or since the last visit; and all corrections. */
public final class SincePage {
  /** So many changes of one kind are shown. */
  public static final int SHOWN = 60;

  private static final int MOST = 1000;
  private static final List<String> ORDER =
      List.of(
          "new_entry",
          "kept",
          "broken",
          "changed",
          "disagreement",
          "merged",
          "gone",
          "corrected",
          "undone",
          "revision",
          "new_source");

  private final Store store;
  private final Clock clock;

  SincePage(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Answers {@code /since}. */
  void show(Context context) {
    var w = Frame.words(context);
    String day = context.queryParam("day");
    String seen = context.cookie("seen");
    long head = store.head();
    long after;
    String since;
    if (day != null && !day.isBlank()) {
      if (Days.of(day) == null) {
        throw new Wrong("day", "not a day: " + day, day);
      }
      after = store.headAt(day);
      since = w.dates.full(day);
    } else if (seen != null && seen.matches("\\d{1,9}")) {
      after = Math.min(head, Long.parseLong(seen));
      since = w.t("since.visit");
    } else {
      day = LocalDate.now(clock).minusDays(7).toString();
      after = store.headAt(day);
      since = w.dates.full(day);
    }
    Map<String, List<Change>> groups = new LinkedHashMap<>();
    ORDER.forEach(what -> groups.put(what, new ArrayList<>()));
    List<Change> changes = store.changes(after, MOST);
    changes.forEach(c -> groups.computeIfAbsent(c.what(), what -> new ArrayList<>()).add(c));
    groups.values().removeIf(List::isEmpty);
    Map<String, Entry> entries = new HashMap<>();
    List<String> ids =
        groups.values().stream()
            .flatMap(group -> group.stream().limit(SHOWN))
            .map(Change::subject)
            .filter(subject -> subject.startsWith("n-"))
            .distinct()
            .toList();
    store.listed(ids).forEach(entry -> entries.put(entry.id(), entry));
    Pages.render(
        context,
        "since",
        Map.of(
            "frame",
            Frame.of(context, "since", w.t("since.title", since), head).feed("/feeds/changes"),
            "groups",
            groups,
            "entries",
            entries,
            "day",
            day == null ? "" : day,
            "total",
            head - after,
            "shown",
            (long) changes.size()));
  }

  /** Answers {@code /corrections}. */
  void corrections(Context context) {
    var w = Frame.words(context);
    var corrections = new ArrayList<>(store.corrections());
    java.util.Collections.reverse(corrections);
    Pages.render(
        context,
        "corrections",
        Map.of(
            "frame",
            Frame.of(context, "since", w.t("corrections.title"), store.head()),
            "corrections",
            corrections));
  }
}
