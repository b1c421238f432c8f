package org.pourparlers.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Clustering;
import org.pourparlers.record.Days;
import org.pourparlers.record.Entries;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Fact;
import org.pourparlers.record.Who;

/** The columns of {@code entries}, and the words by which an entry is found. */
final class EntryColumns {
  private static final int EVIDENCE = 8;

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "block",
          "kind",
          "plover_event",
          "plover_mode",
          "status",
          "date",
          "day",
          "day_from",
          "day_to",
          "place",
          "place_country",
          "geonames",
          "duration",
          "bound",
          "ordinal",
          "since",
          "origins",
          "reports",
          "first_day",
          "last_day",
          "rejected",
          "corrected",
          "facts",
          "words_hash");

  static final String UPDATE =
      "UPDATE entries SET " + String.join(" = ?, ", COLUMNS) + " = ? WHERE num = ?";

  static final String INSERT =
      "INSERT INTO entries ("
          + String.join(", ", COLUMNS)
          + ", num) VALUES (?"
          + ", ?".repeat(COLUMNS.size())
          + ")";

  private EntryColumns() {}

  /** The values of a row, in the order of both statements. */
  static @Nullable Object[] of(int number, EntryRows.Made one, int hash) {
    Entry e = one.entry();
    Days days = Days.of(e.date());
    Integer day = Entries.day(e, one.items());
    int sort = OriginRow.column(day);
    List<Integer> published = new ArrayList<>();
    for (Clustering.Item item : one.items()) {
      published.add(OriginRow.column(item.told().published()));
    }
    published.sort(null);
    Fact.Where place = e.place();
    Fact.HowLong duration = e.duration();
    Fact.HowManieth ordinal = e.ordinal();
    return new @Nullable Object[] {
      e.id(),
      one.block(),
      EventRows.name(e.kind()),
      e.plover().event(),
      e.plover().mode(),
      EventRows.name(e.status()),
      e.date(),
      sort,
      days == null ? sort : days.from(),
      days == null ? sort : days.to(),
      place == null ? null : place.name(),
      place == null ? null : place.country(),
      place == null ? null : place.geonames(),
      duration == null ? null : duration.iso(),
      duration == null ? null : EventRows.name(duration.bound()),
      ordinal == null ? null : (Integer) ordinal.number(),
      ordinal == null ? null : ordinal.since(),
      e.origins(),
      e.reports(),
      published.get(0),
      published.get(published.size() - 1),
      one.rejected() ? 1 : 0,
      e.corrected() ? 1 : 0,
      Facts.write(e),
      hash,
      number
    };
  }

  /** The stems of all that is told of an entry. */
  static String words(Entry entry, List<Clustering.Item> items) {
    Set<String> out = new LinkedHashSet<>();
    out.add(EventRows.name(entry.kind()));
    Fact.Where place = entry.place();
    if (place != null) {
      out.add(place.name());
    }
    out.addAll(entry.topics());
    int evidence = 0;
    for (Clustering.Item item : items) {
      for (Who who : item.told().actors()) {
        out.add(who.name());
      }
      for (Who who : item.told().recipients()) {
        out.add(who.name());
      }
      if (evidence < EVIDENCE && out.add(item.told().words())) {
        evidence++;
      }
    }
    return Stems.of(String.join(" ", out));
  }
}
