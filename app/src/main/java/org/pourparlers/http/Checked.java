package org.pourparlers.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pourparlers.record.Entry;
import org.pourparlers.store.Page;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;

/**
 * Pages of entries with their checks and links and their first mentions. A check weighs an entry
 * against many others: on a large record it may be of a few seconds ago, while all else of an entry
 * is of now.
 */
public final class Checked {
  /** So many of an entry's mentions stand in lists; the entry itself has all. */
  public static final int MENTIONS = 20;

  /** Fewer changes than these make a small record, whose checks are always of now. */
  private static final int SMALL = 2000;

  private static final int MOST = 8000;

  private final Store store;
  private final Lately<String, Optional<Entry>> latest;

  /** Asks a record. */
  public Checked(Store store) {
    this.store = store;
    this.latest = Lately.ofMany(MOST, this::full);
  }

  private Optional<Entry> full(String id) {
    return Optional.ofNullable(store.entry(id, MENTIONS));
  }

  /**
   * A page of entries.
   *
   * @param head the number of the record's latest change
   */
  public Page<Entry> of(Query query, long head) {
    Page<Entry> page = store.entries(query);
    List<Entry> out = new ArrayList<>();
    for (Entry entry : page.items()) {
      Optional<Entry> full = head < SMALL ? full(entry.id()) : latest.of(entry.id(), head);
      out.add(full.map(known -> joined(entry, known)).orElse(entry));
    }
    return new Page<>(out, page.next(), page.total());
  }

  /** What lists show of an entry, with what it takes longer to know. */
  private static Entry joined(Entry e, Entry full) {
    return e.linked(
        full.mentions(), full.checks(), full.announcedBy(), full.answers(), full.answeredBy());
  }
}
