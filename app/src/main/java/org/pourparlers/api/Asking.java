package org.pourparlers.api;

import static org.pourparlers.api.Operation.get;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.http.Asked;
import org.pourparlers.http.Checked;
import org.pourparlers.http.Journeys;
import org.pourparlers.http.Overviews;
import org.pourparlers.http.Views;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.json.RecordJson;
import org.pourparlers.record.Change;
import org.pourparlers.store.Query;
import org.pourparlers.store.ReportPage;
import org.pourparlers.store.Store;
import tools.jackson.databind.node.ObjectNode;

/** What the API answers without changing anything. */
final class Asking {
  private static final List<String> PAGE = List.of("order", "limit", "after");
  private static final List<String> ENTRIES =
      List.of(
          "q",
          "actor",
          "country",
          "between",
          "kind",
          "status",
          "place",
          "time",
          "topic",
          "process",
          "origins",
          "report",
          "about",
          "in",
          "rejected");

  private final Store store;
  private final Overviews overviews;
  private final Checked checked;

  Asking(Store store, Overviews overviews, Checked checked) {
    this.store = store;
    this.overviews = overviews;
    this.checked = checked;
  }

  private static List<String> with(List<String> some, List<String> more) {
    return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
  }

  List<Operation> operations() {
    return List.of(
        get(
            "/entries",
            "listEntries",
            "The entries that a query selects, by date.",
            with(ENTRIES, PAGE),
            "Entry",
            true,
            this::entries),
        get(
            "/entries/{id}",
            "getEntry",
            "One entry, by an id that it has or had.",
            List.of(),
            "Entry",
            false,
            this::entry),
        get(
            "/entries/{id}/mentions",
            "listMentions",
            "What an entry is made of: the earliest origin first, in it the earliest report.",
            List.of("limit", "after"),
            "Mention",
            true,
            this::mentions),
        get(
            "/facets",
            "getFacets",
            "Counts over the entries that a query selects.",
            ENTRIES,
            "Facets",
            false,
            this::facets),
        get(
            "/network",
            "getNetwork",
            "Who met whom among the entries that a query selects.",
            with(ENTRIES, List.of("limit")),
            "Network",
            false,
            this::network),
        get(
            "/places",
            "listPlaces",
            "Places of the entries that a query selects, the most frequent first.",
            with(ENTRIES, List.of("limit")),
            "Site",
            true,
            this::places),
        get(
            "/journeys",
            "listJourneys",
            "Visits among the entries that a query selects: from which country to which place.",
            ENTRIES,
            "Journey",
            true,
            this::journeys),
        get(
            "/statements",
            "listStatements",
            "The statements that a query selects, by date.",
            with(
                List.of(
                    "q", "actor", "country", "act", "time", "report", "about", "process", "in",
                    "origins"),
                PAGE),
            "Statement",
            true,
            context -> Answers.page(context, store.statements(query(context)), RecordJson::of)),
        get(
            "/statements/{id}",
            "getStatement",
            "One statement with all its variants.",
            List.of(),
            "Statement",
            false,
            context ->
                Answers.json(
                    context, RecordJson.of(found(store.statement(context.pathParam("id")))))),
        get(
            "/actors",
            "listActors",
            "The actors that a query selects, the most told first.",
            with(List.of("q", "country"), List.of("limit", "after")),
            "Actor",
            true,
            context -> Answers.page(context, store.people(query(context)), RecordJson::of)),
        get(
            "/actors/{id}",
            "getActor",
            "One actor, in all its spellings and roles.",
            List.of(),
            "Actor",
            false,
            context ->
                Answers.json(context, RecordJson.of(found(store.person(context.pathParam("id")))))),
        get(
            "/reports",
            "listReports",
            "The reports that a query selects, by date of publication.",
            with(List.of("q", "time", "in"), PAGE),
            "ReportLine",
            true,
            context -> Answers.page(context, store.reports(query(context)), Lines::of)),
        get(
            "/reports/{id}",
            "getReport",
            "One report with its reading and what it became on record.",
            List.of(),
            "Report",
            false,
            context -> Answers.json(context, Lines.of(report(context)))),
        get(
            "/reports/{id}/reading",
            "getReading",
            "The reading of one report.",
            List.of(),
            "Reading",
            false,
            context ->
                Answers.bytes(
                    context, "application/json", ReadingJson.compact(report(context).reading()))),
        get(
            "/origins",
            "listOrigins",
            "Families of reports that tell in the same words.",
            with(List.of("time", "in"), PAGE),
            "Origin",
            true,
            context -> Answers.page(context, store.origins(query(context)), RecordJson::of)),
        get(
            "/origins/{id}",
            "getOrigin",
            "One origin.",
            List.of(),
            "Origin",
            false,
            context ->
                Answers.json(context, RecordJson.of(found(store.origin(context.pathParam("id")))))),
        get(
            "/processes",
            "listProcesses",
            "The processes that are followed.",
            List.of(),
            "Process",
            true,
            context ->
                Answers.page(
                    context,
                    store.processes().stream().map(RecordJson::of).toList(),
                    null,
                    store.processes().size())),
        get(
            "/processes/{id}",
            "getProcess",
            "Where a process stands, with its evidence.",
            List.of(),
            "Standing",
            false,
            context ->
                Answers.json(context, Lines.of(found(store.standing(context.pathParam("id")))))),
        get(
            "/changes",
            "listChanges",
            "What changed after a change's number, or since a day.",
            List.of("after", "since", "limit"),
            "Change",
            true,
            this::changes),
        get(
            "/corrections",
            "listCorrections",
            "All corrections, the undone ones too.",
            List.of(),
            "Correction",
            true,
            context ->
                Answers.page(
                    context,
                    store.corrections().stream().map(RecordJson::of).toList(),
                    null,
                    store.corrections().size())));
  }

  private static Query query(Context context) {
    return Asked.query(context.queryParamMap(), Query.ALL);
  }

  private static <T> T found(@Nullable T thing) {
    if (thing == null) {
      throw new NotFoundResponse();
    }
    return thing;
  }

  private void entries(Context context) {
    Answers.page(context, checked.of(query(context), store.head()), RecordJson::of);
  }

  private void entry(Context context) {
    Answers.json(context, RecordJson.of(found(store.entry(context.pathParam("id")))));
  }

  private void mentions(Context context) {
    Query query = query(context);
    String id = context.pathParam("id");
    found(store.entry(id, 0));
    Answers.page(context, store.mentions(id, query.limit(), query.after()), Lines::of);
  }

  private void facets(Context context) {
    Answers.json(context, Lines.of(overviews.facets(query(context))));
  }

  private void network(Context context) {
    Query query = Asked.query(context.queryParamMap(), Query.ALL.limit(Views.NODES));
    Answers.json(context, overviews.network(query).json());
  }

  private void places(Context context) {
    var sites = overviews.sites(query(context));
    List<ObjectNode> nodes = new java.util.ArrayList<>();
    Views.json(sites).forEach(node -> nodes.add((ObjectNode) node));
    Answers.page(context, nodes, null, nodes.size());
  }

  private void journeys(Context context) {
    List<ObjectNode> nodes = new java.util.ArrayList<>();
    Journeys.json(overviews.journeys(query(context).limit(500)))
        .forEach(node -> nodes.add((ObjectNode) node));
    Answers.page(context, nodes, null, nodes.size());
  }

  private ReportPage report(Context context) {
    return found(store.report(context.pathParam("id")));
  }

  private void changes(Context context) {
    String since = context.queryParam("since");
    String after = context.queryParam("after");
    int limit =
        Asked.query(java.util.Map.of("limit", context.queryParams("limit")), Query.ALL.limit(100))
            .limit();
    long from;
    if (after != null) {
      if (!after.matches("\\d{1,15}")) {
        throw new IllegalArgumentException("after must be the number of a change");
      }
      from = Long.parseLong(after);
    } else if (since != null) {
      if (!since.matches("\\d{4}-\\d\\d-\\d\\d(T[\\d:.]+Z)?")) {
        throw new IllegalArgumentException("since must be a day or an instant, as 2025-04-01");
      }
      from = store.headAt(since);
    } else {
      from = 0;
    }
    List<Change> changes = store.changes(from, limit);
    String next = changes.size() < limit ? null : String.valueOf(changes.get(limit - 1).number());
    Answers.page(context, changes.stream().map(RecordJson::of).toList(), next, -1);
  }
}
