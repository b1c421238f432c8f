package org.pourparlers.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Check;
import org.pourparlers.record.Entry;
import org.pourparlers.store.Page;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;

/**
 * Pages of entries with their checks. A check weighs an entry against many others: on a large
 * record the checks of an entry are kept for a minute, while all else of it is always of now.
 */
final class CheckedPages {
  /** Fewer changes than these make a small record, whose checks are always of now. */
  private static final int SMALL = 2000;

  private static final int MOST = 20_000;
  private static final long FRESH = 60_000_000_000L;

  private record Kept(List<Check> checks, long at) {}

  private final Store store;
  private final Map<String, Kept> latest =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
          return size() > MOST;
        }
      };

  CheckedPages(Store store) {
    this.store = store;
  }

  /**
   * A page of entries with their checks.
   *
   * @param head the number of the record's latest change
   */
  Page<Entry> of(Query query, long head) {
    if (head < SMALL) {
      return store.entriesInFull(query);
    }
    Page<Entry> page = store.entries(query);
    List<Entry> known = new ArrayList<>();
    for (Entry entry : page.items()) {
      Entry checked = checked(entry);
      if (checked != null) {
        known.add(checked);
      }
    }
    if (known.size() == page.items().size()) {
      return new Page<>(known, page.next(), page.total());
    }
    Page<Entry> full = store.entriesInFull(query);
    long now = System.nanoTime();
    synchronized (latest) {
      full.items().forEach(entry -> latest.put(entry.id(), new Kept(entry.checks(), now)));
    }
    return full;
  }

  private @Nullable Entry checked(Entry e) {
    Kept kept;
    synchronized (latest) {
      kept = latest.get(e.id());
    }
    if (kept == null || System.nanoTime() - kept.at > FRESH) {
      return null;
    }
    return new Entry(
        e.id(),
        e.kind(),
        e.plover(),
        e.status(),
        e.actors(),
        e.recipients(),
        e.date(),
        e.place(),
        e.duration(),
        e.ordinal(),
        e.topics(),
        e.origins(),
        e.reports(),
        e.mentions(),
        e.values(),
        e.disagreements(),
        kept.checks,
        e.announcedBy(),
        e.answers(),
        e.answeredBy(),
        e.process(),
        e.corrected());
  }
}
