package org.pourparlers.http;

import java.util.List;
import org.pourparlers.store.Counts;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;

/** What is counted over all the entries that a query selects: facets, the network, places. */
public final class Overviews {
  private static final int KEPT = 200;

  private final Store store;
  private final Lately<Query, Counts.Facets> facets;
  private final Lately<Query, Views.Network> networks;
  private final Lately<Query, List<Views.Site>> sites;

  private final Lately<Query, List<Journeys.Journey>> journeys;

  /** Asks a record. */
  public Overviews(Store store) {
    this.store = store;
    this.facets = new Lately<>(KEPT, store::facets);
    this.networks = new Lately<>(KEPT, query -> Views.network(store, query));
    this.journeys = new Lately<>(KEPT, query -> Journeys.of(store, query));
    this.sites = new Lately<>(KEPT, query -> Views.sites(store, query));
  }

  /** Has what the first pages show counted before anybody asks. */
  public void prepare() {
    Lately.later(
        () -> {
          facets(Query.ALL);
          network(Query.ALL.limit(Views.NODES));
        });
  }

  /** Counts of the values that entries have. */
  public Counts.Facets facets(Query query) {
    return facets.of(query.after(null).limit(1).newestFirst(true), store.head());
  }

  /** Who met whom. */
  public Views.Network network(Query query) {
    return networks.of(query.after(null), store.head());
  }

  /** Who went where. */
  public List<Journeys.Journey> journeys(Query query) {
    return journeys.of(query.after(null), store.head());
  }

  /** Where it happened. */
  public List<Views.Site> sites(Query query) {
    return sites.of(query.after(null), store.head());
  }
}
