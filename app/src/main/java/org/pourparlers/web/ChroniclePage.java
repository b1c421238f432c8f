package org.pourparlers.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pourparlers.http.Asked;
import org.pourparlers.http.Checked;
import org.pourparlers.http.Overviews;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Utterance;
import org.pourparlers.store.Counts;
import org.pourparlers.store.Page;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;

/** The chronicle: what happened, by day, the latest first. */
final class ChroniclePage {
  static final Query DEFAULTS = Query.ALL.newestFirst(true).limit(40);

  private final Store store;
  private final Overviews overviews;
  private final Checked checked;

  ChroniclePage(Store store, Overviews overviews, Checked checked) {
    this.store = store;
    this.overviews = overviews;
    this.checked = checked;
  }

  void show(Context context) {
    Query query = Asked.query(context.queryParamMap(), DEFAULTS);
    long head = store.head();
    Page<Entry> page = checked.of(query, head);
    var w = Frame.words(context);
    boolean more = query.after() != null;
    String next = page.next();
    var search = new Search(w, "/", query, Names.of(store, query));
    var frame =
        Frame.of(context, "chronicle", w.t("chronicle.title"), head)
            .feed(Asked.link("/feeds/entries", query));
    List<Day> days = Day.of(page.items(), w);
    String following = next == null ? "" : search.address(query.after(next));
    if (more && "true".equals(context.header("HX-Request"))) {
      Pages.render(
          context,
          "days",
          Map.of(
              "frame", frame, "days", days, "next", following, "remarks", remarks(page.items())));
      return;
    }
    long total =
        page.total() < 0 ? store.entries(query.after(null).limit(1)).total() : page.total();
    Counts.Facets counts = overviews.facets(query);
    Pages.render(
        context,
        "chronicle",
        Map.of(
            "frame",
            frame.counting("entries", query, total),
            "search",
            search,
            "days",
            days,
            "next",
            following,
            "remarks",
            remarks(page.items()),
            "total",
            total,
            "facets",
            Facets.of(counts, processes(query), query, search),
            "histogram",
            Histogram.of(counts.months(), search)));
  }

  /** The words said about entries, each of them once: under the first entry that it speaks of. */
  private Map<String, Utterance> remarks(List<Entry> entries) {
    Map<String, Utterance> said = store.remarks(entries.stream().map(Entry::id).toList());
    Map<String, Utterance> out = new HashMap<>();
    Set<String> shown = new HashSet<>();
    for (Entry entry : entries) {
      Utterance remark = said.get(entry.id());
      if (remark != null && shown.add(remark.id())) {
        out.put(entry.id(), remark);
      }
    }
    return out;
  }

  private List<Counts.Facet> processes(Query query) {
    Query some = query.after(null).limit(1);
    return store.processes().stream()
        .limit(20)
        .map(
            process ->
                new Counts.Facet(
                    process.id(),
                    process.name(),
                    store.entries(some.process(process.id())).total()))
        .toList();
  }
}
