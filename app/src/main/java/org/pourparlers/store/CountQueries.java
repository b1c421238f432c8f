package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.pourparlers.record.Days;
import org.pourparlers.record.Fact;
import org.pourparlers.record.Party;

/** Counts over the entries that a query selects. */
final class CountQueries {
  private static final int MOST = 20;
  private static final int[] LEAST_ORIGINS = {1, 2, 3, 5, 10};

  private final Connection connection;
  private final Dialect dialect;

  CountQueries(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  Counts.Facets facets(Query query) throws SQLException {
    Where where = new Conditions(connection, dialect).ofEntries(query);
    Map<String, Long> kinds = new HashMap<>();
    Map<String, Long> statuses = new HashMap<>();
    Map<String, Long> places = new HashMap<>();
    Map<String, Long> months = new TreeMap<>();
    long[] origins = new long[LEAST_ORIGINS.length];
    Batch.list(
        connection,
        "SELECT e.kind, e.status, e.place, e.day, e.origins FROM entries e" + where.sql(),
        row -> {
          kinds.merge(row.getString(1), 1L, Long::sum);
          statuses.merge(row.getString(2), 1L, Long::sum);
          String place = row.getString(3);
          if (place != null) {
            places.merge(place, 1L, Long::sum);
          }
          int day = row.getInt(4);
          if (day != Days.FOREVER && day > Days.ALWAYS) {
            months.merge(Days.iso(day).substring(0, 7), 1L, Long::sum);
          }
          for (int i = 0; i < origins.length; i++) {
            origins[i] += row.getInt(5) >= LEAST_ORIGINS[i] ? 1 : 0;
          }
          return day;
        },
        where.values());
    return new Counts.Facets(
        most(kinds, kinds.size()),
        most(statuses, statuses.size()),
        most(places, MOST),
        facet(
            "a.country",
            " JOIN (SELECT DISTINCT entry, country FROM entry_actors) a ON a.entry = e.num",
            where,
            true),
        actors(where),
        facet("t.topic", " JOIN entry_topics t ON t.entry = e.num", where, false),
        least(origins),
        facet("l.language", " JOIN entry_languages l ON l.entry = e.num", where, false),
        months.entrySet().stream()
            .map(month -> new Counts.Facet(month.getKey(), month.getKey(), month.getValue()))
            .toList());
  }

  private static List<Counts.Facet> most(Map<String, Long> counts, int limit) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(one -> new Counts.Facet(one.getKey(), one.getKey(), one.getValue()))
        .toList();
  }

  private static List<Counts.Facet> least(long[] counts) {
    List<Counts.Facet> out = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      String least = String.valueOf(LEAST_ORIGINS[i]);
      out.add(new Counts.Facet(least, least + "+", counts[i]));
    }
    return out;
  }

  private List<Counts.Facet> facet(String column, String join, Where where, boolean countries)
      throws SQLException {
    String condition = where.sql().isEmpty() ? " WHERE " : " AND ";
    return Batch.list(
        connection,
        "SELECT "
            + column
            + ", count(*) AS n FROM entries e"
            + join
            + where.sql()
            + condition
            + column
            + " IS NOT NULL GROUP BY "
            + column
            + " ORDER BY n DESC, "
            + column
            + " LIMIT "
            + MOST,
        row -> {
          String value = row.getString(1);
          return new Counts.Facet(value, countries ? country(value) : value, row.getLong(2));
        },
        where.values());
  }

  /** The English name of a country. */
  static String country(String alpha3) {
    for (String code : Locale.getISOCountries()) {
      Locale locale = new Locale.Builder().setRegion(code).build();
      if (locale.getISO3Country().equals(alpha3)) {
        return locale.getDisplayCountry(Locale.ENGLISH);
      }
    }
    return alpha3;
  }

  private List<Counts.Facet> actors(Where where) throws SQLException {
    record Count(int person, long entries) {}
    List<Count> counts =
        Batch.list(
            connection,
            "SELECT CASE WHEN p.joined = 0 THEN p.num ELSE p.joined END AS who, "
                + "count(DISTINCT e.num) AS n FROM entries e JOIN entry_actors a ON a.entry = e.num "
                + "JOIN people p ON p.num = a.person"
                + where.sql()
                + " GROUP BY who ORDER BY n DESC, who LIMIT "
                + MOST,
            row -> new Count(row.getInt(1), row.getLong(2)),
            where.values());
    var people = People.ofNumbers(connection, counts.stream().map(Count::person).toList());
    List<Counts.Facet> out = new ArrayList<>();
    for (Count count : counts) {
      Party party = people.party(count.person);
      if (party != null) {
        out.add(new Counts.Facet(party.id(), party.name(), count.entries));
      }
    }
    return out;
  }

  List<Counts.Site> places(Query query) throws SQLException {
    Where where = new Conditions(connection, dialect).ofEntries(query);
    where.and("e.place IS NOT NULL");
    return Batch.list(
        connection,
        "SELECT e.place, e.place_country, max(e.geonames), count(*) AS n, "
            + "max(CASE WHEN e.day < "
            + Days.FOREVER
            + " THEN e.day END) FROM entries e"
            + where.sql()
            + " GROUP BY e.place, e.place_country ORDER BY n DESC, e.place LIMIT ?",
        row -> {
          int geonames = row.getInt(3);
          Integer id = row.wasNull() ? null : (Integer) geonames;
          int last = row.getInt(5);
          boolean undated = row.wasNull();
          return new Counts.Site(
              new Fact.Where(row.getString(1), row.getString(2), id),
              row.getInt(4),
              undated ? null : Days.iso(last));
        },
        where.values(query.limit()));
  }
}
