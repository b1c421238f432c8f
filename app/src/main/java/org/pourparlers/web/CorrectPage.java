package org.pourparlers.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.http.Audit;
import org.pourparlers.http.Corrected;
import org.pourparlers.http.Wrong;
import org.pourparlers.record.Correction;
import org.pourparlers.record.Days;
import org.pourparlers.record.Entry;
import org.pourparlers.store.Store;

/** Corrections made in the browser. */
final class CorrectPage {
  private static final List<String> SETTABLE =
      List.of("status", "kind", "date", "place", "country", "duration");

  private final Store store;
  private final Corrected corrected;

  CorrectPage(Store store, Audit audit, Clock clock) {
    this.store = store;
    this.corrected = new Corrected(store, audit, clock);
  }

  /** Answers {@code POST /entries/{id}/correct}. */
  void entry(Context context) {
    Entry entry = EntryPage.found(store, context.pathParam("id"));
    Correction.What what = what(context.formParam("what"));
    List<String> targets = new ArrayList<>(List.of(entry.id()));
    Map<String, String> values = new LinkedHashMap<>();
    switch (what) {
      case MERGE, SPLIT -> {
        context.formParams("target").stream()
            .map(String::strip)
            .filter(t -> !t.isEmpty())
            .forEach(targets::add);
        if (targets.size() < 2) {
          throw new Wrong("choose", "choose what to " + name(what));
        }
      }
      case SET -> set(context, entry, values);
      case ASSIGN, UNASSIGN -> values.put("process", String.valueOf(context.formParam("process")));
      case CONFIRM, REJECT -> {}
      default -> throw new Wrong("correction", "not a correction of an entry: " + name(what));
    }
    make(context, what, targets, values);
    context.redirect("/entries/" + entry.id());
  }

  /** Answers {@code POST /people/{id}/correct}. */
  void person(Context context) {
    String id = context.pathParam("id");
    Correction.What what = what(context.formParam("what"));
    String value = String.valueOf(context.formParam("value")).strip();
    if (value.isEmpty() || what != Correction.What.RENAME && what != Correction.What.JOIN) {
      throw new Wrong("person", "say the name, or the id of the other actor");
    }
    if (what == Correction.What.RENAME) {
      make(context, what, List.of(id), Map.of("name", value));
    } else {
      make(context, what, List.of(id, value), Map.of());
    }
    context.redirect("/people/" + id);
  }

  /** Answers {@code POST /corrections/{number}/undo}. */
  void undo(Context context) {
    corrected.undo(context, Long.parseLong(context.pathParam("number")));
    String back = context.formParam("back");
    context.redirect(back != null && back.matches("/[a-z]+/[\\w-]+") ? back : "/corrections");
  }

  private void make(
      Context context, Correction.What what, List<String> targets, Map<String, String> values) {
    corrected.make(context, what, targets, values, context.formParam("note"));
  }

  /** What of the form differs from the entry. */
  private static void set(Context context, Entry entry, Map<String, String> values) {
    Map<String, String> own = new LinkedHashMap<>();
    own.put("status", name(entry.status()));
    own.put("kind", name(entry.kind()));
    own.put("date", String.valueOf(entry.date() == null ? "" : entry.date()));
    var place = entry.place();
    own.put("place", place == null ? "" : place.name());
    String country = place == null ? null : place.country();
    own.put("country", country == null ? "" : country);
    own.put("duration", entry.duration() == null ? "" : entry.duration().iso());
    for (String field : SETTABLE) {
      String value = context.formParam(field);
      if (value != null && !value.strip().equals(own.get(field))) {
        values.put(field, value.strip());
      }
    }
    String date = values.get("date");
    if (date != null && !date.isEmpty() && Days.of(date) == null) {
      throw new Wrong("day", "not an EDTF date: " + date, date);
    }
    if (values.isEmpty()) {
      throw new Wrong("nothing", "nothing was changed");
    }
  }

  static Correction.What what(@Nullable String name) {
    try {
      return Correction.What.valueOf(String.valueOf(name).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Wrong("correction", "no correction " + name);
    }
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
