package org.pourparlers.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pourparlers.record.Families;
import org.pourparlers.record.Fingerprint;

/**
 * What a writer remembers between transactions, so as not to ask the database again. All of it is
 * forgotten when another process has written, or a transaction failed.
 */
final class Memory {
  private static final int WEEKS = 60;
  private static final int EVENTS = 120_000;

  long writes = -1;
  int lastReport;
  int lastReading;
  int lastOrigin;
  int lastEntry;
  int lastPerson;
  int lastUtterance;
  int lastChange;
  boolean everyWeek;
  Families families = new Families();
  final Map<Integer, Integer> originOf = new HashMap<>();
  final Map<Integer, Integer> joinedOrigins = new HashMap<>();
  final Map<Integer, OriginRow> origins = new HashMap<>();
  final Map<String, PersonRow> people = new HashMap<>();
  final Map<Integer, PersonRow> peopleByNumber = new HashMap<>();
  final LinkedHashMap<String, EventBlock> blocks = new LinkedHashMap<>(64, 0.75f, true);
  final LinkedHashMap<String, QuoteBlock> quotes = new LinkedHashMap<>(64, 0.75f, true);

  void forget() {
    writes = -1;
    everyWeek = false;
    families = new Families();
    originOf.clear();
    joinedOrigins.clear();
    origins.clear();
    people.clear();
    peopleByNumber.clear();
    blocks.clear();
    quotes.clear();
  }

  /** Forgets what was used longest ago, where it is too much. */
  void trim() {
    if (!everyWeek && families.weeks().size() > WEEKS) {
      families = new Families();
      originOf.clear();
      joinedOrigins.clear();
      origins.clear();
    }
    int events = 0;
    for (EventBlock block : blocks.values()) {
      events += block.slots.size();
    }
    for (QuoteBlock block : quotes.values()) {
      events += block.slots.size();
    }
    while (events > EVENTS && (!blocks.isEmpty() || !quotes.isEmpty())) {
      if (!blocks.isEmpty()) {
        EventBlock oldest = blocks.remove(blocks.keySet().iterator().next());
        events -= oldest == null ? 0 : oldest.slots.size();
      }
      if (!quotes.isEmpty()) {
        QuoteBlock oldest = quotes.remove(quotes.keySet().iterator().next());
        events -= oldest == null ? 0 : oldest.slots.size();
      }
    }
  }

  /** The origin that an origin has become part of. */
  int origin(int number) {
    Integer next = joinedOrigins.get(number);
    return next == null ? number : origin(next);
  }

  /** The row of an origin that was loaded. */
  OriginRow originRow(int number) {
    OriginRow row = origins.get(origin(number));
    if (row == null) {
      throw new IllegalStateException("origin " + number + " was not loaded");
    }
    return row;
  }

  /** Remembers a report of a week that is held. */
  void remember(int report, Fingerprint fingerprint, int origin) {
    families.add(report, fingerprint);
    originOf.put(report, origin);
  }
}
