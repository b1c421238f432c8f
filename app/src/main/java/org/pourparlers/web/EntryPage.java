package org.pourparlers.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pourparlers.http.Visitor;
import org.pourparlers.record.Correction;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Fact;
import org.pourparlers.record.Party;
import org.pourparlers.record.Stated;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;

/** One entry: its facts with their origins, its sources side by side, its history. */
public final class EntryPage {
  private static final List<String> FIELDS =
      List.of("status", "date", "place", "duration", "ordinal", "actors", "recipients");

  private final Store store;

  EntryPage(Store store) {
    this.store = store;
  }

  /**
   * A field of an entry.
   *
   * @param name its name
   * @param value the record's value
   * @param agree "7 of 9 origins", or empty
   * @param others other values, with how many origins give each
   * @param disputed whether the values contradict each other
   */
  public record Field(
      String name, String value, String agree, List<String> others, boolean disputed) {}

  void show(Context context) {
    Entry entry = found(store, context.pathParam("id"));
    if (!entry.id().equals(context.pathParam("id"))) {
      context.redirect("/entries/" + entry.id());
      return;
    }
    var w = Frame.words(context);
    String title = title(entry, w);
    var frame =
        Frame.of(context, "chronicle", title, store.head()).described(Citation.sentence(entry, w));
    List<Correction> corrections = corrections(entry.id());
    Sources sources = Sources.of(store, entry.id(), context.queryParam("sources"));
    if (sources.continued() && "true".equals(context.header("HX-Request"))) {
      Pages.render(
          context, "sources", Map.of("frame", frame, "sources", sources, "id", entry.id()));
      return;
    }
    Pages.render(
        context,
        "entry",
        Map.of(
            "frame",
            frame,
            "entry",
            entry,
            "fields",
            fields(entry, w),
            "sources",
            sources,
            "related",
            related(entry),
            "history",
            store.changesOf(entry.id(), 50),
            "corrections",
            corrections,
            "near",
            Visitor.of(context).edits() ? near(entry) : List.<Entry>of(),
            "processes",
            store.processes(),
            "words",
            store.statements(Query.ALL.about(entry.id()).limit(8)).items()));
  }

  /** An entry without its mentions. */
  static Entry found(Store store, String id) {
    Entry entry = store.entry(id, 0);
    if (entry == null) {
      throw new NotFoundResponse();
    }
    return entry;
  }

  public static String title(Entry entry, Words w) {
    List<String> sides = new ArrayList<>(entry.actors().stream().map(w::party).toList());
    String who =
        String.join(
            entry.actors().size() == 2 && entry.recipients().isEmpty() ? " – " : ", ", sides);
    String whom = String.join(", ", entry.recipients().stream().map(w::party).toList());
    return w.of(entry.kind()) + w.t("changed.colon") + who + (whom.isEmpty() ? "" : " → " + whom);
  }

  private List<Correction> corrections(String id) {
    return store.corrections().stream()
        .filter(
            c ->
                c.targets().contains(id)
                    || c.targets().stream().anyMatch(t -> t.startsWith(id + "/")))
        .toList();
  }

  /** The entries that this one is linked with, under what the link is. */
  private Map<String, List<Entry>> related(Entry entry) {
    Map<String, List<String>> ids = new LinkedHashMap<>();
    ids.put("announced_by", entry.announcedBy());
    ids.put("answers", entry.answers());
    ids.put("answered_by", entry.answeredBy());
    Map<String, List<Entry>> out = new LinkedHashMap<>();
    ids.forEach(
        (link, some) -> {
          List<Entry> entries = store.listed(some.stream().limit(12).toList());
          if (!entries.isEmpty()) {
            out.put(link, entries);
          }
        });
    return out;
  }

  /** Entries of the same sides about the same time: what it could be one with. */
  private List<Entry> near(Entry entry) {
    if (entry.actors().isEmpty()) {
      return List.of();
    }
    Query query = Query.ALL.newestFirst(true).limit(12).actors(List.of(entry.actors().get(0).id()));
    var day = Dates.start(entry.date());
    if (day != null) {
      query = query.time(day.minusDays(10) + "/" + day.plusDays(10));
    }
    return store.entries(query).items().stream().filter(e -> !e.id().equals(entry.id())).toList();
  }

  private static List<Field> fields(Entry entry, Words w) {
    List<Field> out = new ArrayList<>();
    for (String name : FIELDS) {
      String own = own(entry, name, w);
      List<Stated> stated = entry.values().getOrDefault(name, List.of());
      Set<String> origins = new TreeSet<>();
      stated.forEach(value -> origins.addAll(value.origins()));
      String agree = "";
      List<String> others = new ArrayList<>();
      for (Stated value : stated) {
        String said = say(name, value.value(), entry, w);
        if (said.equals(own) || name.equals("actors") || name.equals("recipients")) {
          if (agree.isEmpty() && !origins.isEmpty() && !name.equals("actors")) {
            agree = w.t("count.of", value.origins().size(), origins.size());
          }
        } else {
          others.add(said + " — " + w.t("count.origins", value.origins().size()));
        }
      }
      if (!own.isEmpty() || !others.isEmpty()) {
        out.add(new Field(name, own, agree, others, entry.disagreements().contains(name)));
      }
    }
    if (!entry.topics().isEmpty()) {
      out.add(
          new Field(
              "topics",
              String.join(", ", entry.topics().stream().map(w::topic).toList()),
              "",
              List.of(),
              false));
    }
    return out;
  }

  private static String own(Entry entry, String name, Words w) {
    return switch (name) {
      case "status" -> w.status(entry.status(), entry.kind());
      case "date" -> entry.date() == null ? "" : w.dates.full(entry.date());
      case "place" -> entry.place() == null ? "" : w.place(entry.place());
      case "duration" -> entry.duration() == null ? "" : w.dates.length(entry.duration());
      case "ordinal" ->
          entry.ordinal() == null
              ? ""
              : w.ordinal(entry.ordinal().number(), entry.ordinal().since(), entry.kind());
      case "actors" -> names(entry.actors(), w);
      default -> names(entry.recipients(), w);
    };
  }

  private static String names(List<Party> parties, Words w) {
    return String.join(", ", parties.stream().map(w::party).toList());
  }

  private static String say(String name, Fact value, Entry entry, Words w) {
    if (value instanceof Fact.Where where) {
      return w.place(where);
    } else if (value instanceof Fact.HowLong length) {
      return w.dates.length(length);
    } else if (value instanceof Fact.HowManieth ordinal) {
      return w.ordinal(ordinal.number(), ordinal.since(), entry.kind());
    }
    return switch (name) {
      case "status" -> ChangeWords.value("status", value.text(), entry.kind(), w);
      case "date" -> w.dates.full(value.text());
      default -> value.text();
    };
  }
}
