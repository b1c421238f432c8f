package org.pourparlers.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.store.Counts;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;

/**
 * Facets of the latest queries. Counts over a hundred thousand entries take longer than a page may:
 * they are kept, and counted anew once the record has changed and they are half a minute old.
 */
final class FacetCache {
  private static final int MOST = 200;
  private static final long FRESH = 30_000_000_000L;

  private record Kept(Counts.Facets facets, long head, long at) {}

  private final Store store;
  private final Map<Query, Kept> latest =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Query, Kept> eldest) {
          return size() > MOST;
        }
      };

  FacetCache(Store store) {
    this.store = store;
  }

  /** The facets of a query, as of the record's latest change or shortly before. */
  Counts.Facets of(Query query, long head) {
    Query asked = query.after(null).limit(1).newestFirst(true);
    long now = System.nanoTime();
    Kept kept = kept(asked);
    if (kept != null && (kept.head == head || slow(kept) && now - kept.at < FRESH)) {
      return kept.facets;
    }
    Counts.Facets facets = store.facets(asked);
    synchronized (latest) {
      latest.put(asked, new Kept(facets, head, now));
    }
    return facets;
  }

  /** Whether counting is worth sparing: small records are counted anew at every change. */
  private static boolean slow(Kept kept) {
    return kept.facets.kinds().stream().mapToLong(Counts.Facet::entries).sum() > 5000;
  }

  private @Nullable Kept kept(Query query) {
    synchronized (latest) {
      return latest.get(query);
    }
  }
}
