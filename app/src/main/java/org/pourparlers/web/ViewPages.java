package org.pourparlers.web;

import io.javalin.http.Context;
import java.util.Map;
import org.pourparlers.http.Asked;
import org.pourparlers.http.Lately;
import org.pourparlers.http.Overviews;
import org.pourparlers.http.Views;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;

/** The network of contacts and the map of places. */
final class ViewPages {
  private final Store store;
  private final Overviews overviews;
  private final Lately<Drawn, Graph> graphs =
      new Lately<>(30, drawn -> Graph.of(drawn.network, drawn.words));

  private record Drawn(Views.Network network, Words words) {}

  ViewPages(Store store, Overviews overviews) {
    this.store = store;
    this.overviews = overviews;
  }

  /** Answers {@code /network}. */
  void network(Context context) {
    Query query = Asked.query(context.queryParamMap(), Query.ALL.limit(Views.NODES));
    var w = Frame.words(context);
    long head = store.head();
    Views.Network network = overviews.network(query);
    Pages.render(
        context,
        "network",
        Map.of(
            "frame",
            Frame.of(context, "network", w.t("nav.network"), head),
            "search",
            new Search(w, "/network", query, Names.of(store, query)),
            "network",
            network,
            "graph",
            graphs.of(new Drawn(network, w), head),
            "limit",
            query.limit(),
            "months",
            overviews.facets(query.time(null)).months()));
  }

  /** Answers {@code /map}. */
  void map(Context context) {
    Query query = Asked.query(context.queryParamMap(), Query.ALL.limit(500));
    var w = Frame.words(context);
    long head = store.head();
    Pages.render(
        context,
        "map",
        Map.of(
            "frame", Frame.of(context, "map", w.t("nav.map"), head),
            "search", new Search(w, "/map", query, Names.of(store, query)),
            "sites", overviews.sites(query),
            "journeys", overviews.journeys(query),
            "months", overviews.facets(query.time(null)).months()));
  }
}
