package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Days;

/** Makes conditions of what a query asks. */
final class Conditions {
  private static final Set<String> CODES = codes();

  private final Connection connection;
  private final Dialect dialect;

  Conditions(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /** What a query asks of entries ({@code entries e}). */
  Where ofEntries(Query query) throws SQLException {
    var where = new Where();
    if (!query.rejected()) {
      where.and("e.rejected = 0");
    }
    if (!query.kinds().isEmpty()) {
      where.in("e.kind", query.kinds().stream().map(EventRows::name).sorted().toList());
    }
    if (!query.statuses().isEmpty()) {
      where.in("e.status", query.statuses().stream().map(EventRows::name).sorted().toList());
    }
    if (query.place() != null) {
      place(where, query.place());
    }
    time(where, query.time());
    if (query.origins() > 1) {
      where.and("e.origins >= ?", query.origins());
    }
    for (String actor : query.actors()) {
      side(where, actor);
    }
    for (String side : query.between()) {
      side(where, side);
    }
    for (String country : query.countries()) {
      country(where, country);
    }
    if (query.topic() != null) {
      where.and(
          "e.num IN (SELECT entry FROM entry_topics WHERE lower(topic) = ?)",
          query.topic().toLowerCase(Locale.ROOT));
    }
    if (query.process() != null) {
      where.and("e.num IN (SELECT entry FROM process_entries WHERE process = ?)", query.process());
    }
    if (query.report() != null) {
      where.and(
          "e.num IN (SELECT m.entry FROM mentions m JOIN reports r ON r.num = m.report WHERE r.id = ?)",
          query.report());
    }
    if (query.about() != null) {
      where.and(
          "e.num IN (SELECT m.entry FROM utterances u JOIN statements s ON s.utterance = u.num "
              + "JOIN mentions m ON m.report = s.report AND m.remark = s.statement WHERE u.id = ?)",
          query.about());
    }
    if (query.language() != null) {
      where.and(
          "e.num IN (SELECT entry FROM entry_languages WHERE language = ?)", query.language());
    }
    text(where, query.text(), "e.num", "entry_words");
    return where;
  }

  private static void place(Where where, String place) {
    if (isCountry(place)) {
      where.and("e.place_country = ?", place.toUpperCase(Locale.ROOT));
    } else {
      where.and("(e.place = ? OR lower(e.place) = ?)", place, place.toLowerCase(Locale.ROOT));
    }
  }

  /** Whether a text is a country's code, and not a short name ("M23"). */
  static boolean isCountry(String text) {
    return CODES.contains(text);
  }

  private static Set<String> codes() {
    Set<String> out = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    out.add("XKX");
    return Set.copyOf(out);
  }

  static void time(Where where, @Nullable String time) {
    if (time != null) {
      Days days = Days.of(time);
      if (days == null) {
        throw new IllegalArgumentException("not an EDTF date: " + time);
      }
      where.and("e.day_from <= ? AND e.day_to >= ?", days.to(), days.from());
    }
  }

  void text(Where where, @Nullable String text, String number, String table) {
    if (text != null && !text.isBlank()) {
      List<String> stems = Stems.asked(text);
      if (stems.isEmpty()) {
        where.and("1 = 0");
      } else {
        where.and(number + " IN (" + dialect.findWords(table) + ")", dialect.all(stems));
      }
    }
  }

  /** A side is a country's code, or an actor. */
  private void side(Where where, String side) throws SQLException {
    if (isCountry(side)) {
      country(where, side);
    } else {
      List<Integer> numbers = PeopleQueries.numbers(connection, side);
      if (numbers.isEmpty()) {
        where.and("1 = 0");
      } else {
        where.and(
            "e.num IN (SELECT entry FROM entry_actors WHERE person IN ("
                + Where.marks(numbers.size())
                + "))",
            numbers.toArray());
      }
    }
  }

  private static void country(Where where, String country) {
    where.and(
        "e.num IN (SELECT entry FROM entry_actors WHERE country = ?)",
        country.toUpperCase(Locale.ROOT));
  }
}
