package org.pourparlers.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pourparlers.reading.Reading;
import org.pourparlers.record.Correction;
import org.pourparlers.record.Correction.What;
import org.pourparlers.record.Entry;

/** What every store does, theme by theme; each database has a test that inherits the themes. */
abstract class StoreContract {
  private static final String AT = "2025-11-01T00:00:00Z";

  final List<Reading> readings = GoldReadings.some();

  /** Where an empty record can be made. */
  abstract String where();

  /** A record of all readings. */
  final Store full() {
    Store store = Store.open(where());
    store.add(readings);
    return store;
  }

  final Reading byId(String id) {
    return readings.stream().filter(one -> one.report().equals(id)).findFirst().orElseThrow();
  }

  static Correction of(What what, List<String> targets, Map<String, String> values) {
    return Correction.of(AT, "Ada", what, targets, values);
  }

  /** The entry of an event of a report. */
  static Entry entry(Store store, String report, String event) {
    return store.entry(store.report(report).entries().get(event));
  }

  /** The ids of a query's entries, page by page. */
  static List<String> ids(Store store, Query first) {
    List<String> out = new ArrayList<>();
    Query query = first;
    while (query != null) {
      Page<Entry> page = store.entries(query);
      page.items().forEach(entry -> out.add(entry.id()));
      query = page.next() == null ? null : query.after(page.next());
    }
    return out;
  }
}
