package org.pourparlers.store;

import java.util.ArrayList;
import java.util.List;
import org.pourparlers.reading.Published;
import org.pourparlers.reading.Reading;

/** Readings for the tests that break things. */
final class Robustness {
  private Robustness() {}

  /** Sixteen readings, and the same again under other names and dates. */
  static List<Reading> many(int times) {
    List<Reading> out = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      for (Reading r : GoldReadings.some()) {
        String year = String.valueOf(2025 - i);
        String published = r.published().edtf();
        out.add(
            i == 0
                ? r
                : new Reading(
                    r.report() + "-" + i,
                    r.url(),
                    r.publisher(),
                    r.language(),
                    published == null
                        ? r.published()
                        : new Published(year + published.substring(4), "given"),
                    r.title(),
                    r.text(),
                    r.leftOut(),
                    r.garbled(),
                    r.actors(),
                    r.roles(),
                    r.events(),
                    r.statements()));
      }
    }
    return out;
  }
}
