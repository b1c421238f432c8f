package org.pourparlers.language.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Table;

/** Offices of countries and bodies and who held them. Immutable. */
public final class Offices {
  private final Map<String, List<Tenure>> byOffice;
  private final Map<String, List<Tenure>> byHolder;

  private Offices(Map<String, List<Tenure>> byOffice, Map<String, List<Tenure>> byHolder) {
    this.byOffice = byOffice;
    this.byHolder = byHolder;
  }

  /**
   * Reads the column {@code offices} of the people ({@code RUS:president@2012-05/..; …}) and the
   * table of titles that go under other names ({@code USA, secretary of state, foreign minister}).
   */
  static Offices read(Table people, Table titles) {
    Map<String, List<String>> others = new HashMap<>();
    for (String[] row : titles.rows()) {
      String title = row[titles.column("title")];
      List<String> also = List.of(row[titles.column("also")].split("\\|"));
      others.put(key(row[titles.column("of")], title), also);
    }
    Map<String, List<Tenure>> byOffice = new HashMap<>();
    Map<String, List<Tenure>> byHolder = new HashMap<>();
    int id = people.column("id");
    int offices = people.column("offices");
    for (String[] row : people.rows()) {
      for (String written : row[offices].isEmpty() ? new String[0] : row[offices].split(";")) {
        Tenure tenure = tenure(row[id], written.strip(), people.name());
        byHolder.computeIfAbsent(tenure.holder(), holder -> new ArrayList<>(2)).add(tenure);
        for (String title : shorter(tenure.title())) {
          put(byOffice, tenure, title);
          for (String scope : List.of(tenure.of(), "*")) {
            for (String also : others.getOrDefault(key(scope, title), List.of())) {
              put(byOffice, tenure, also);
            }
          }
        }
      }
    }
    Comparator<Tenure> latest = Comparator.comparing(Tenure::from).reversed();
    byOffice.values().forEach(list -> list.sort(latest));
    byHolder.values().forEach(list -> list.sort(latest));
    return new Offices(byOffice, byHolder);
  }

  /** The title, and what stands before its "for". */
  private static List<String> shorter(String title) {
    int cut = title.indexOf(" for ");
    return cut < 0 ? List.of(title) : List.of(title, title.substring(0, cut));
  }

  private static void put(Map<String, List<Tenure>> byOffice, Tenure tenure, String title) {
    List<Tenure> list =
        byOffice.computeIfAbsent(key(tenure.of(), title), office -> new ArrayList<>(4));
    if (!list.contains(tenure)) {
      list.add(tenure);
    }
  }

  private static Tenure tenure(String holder, String written, String table) {
    int colon = written.indexOf(':');
    int at = written.indexOf('@');
    int slash = written.indexOf('/', Math.max(at, 0));
    if (colon < 0 || at < colon || slash < 0) {
      throw new IllegalArgumentException(
          table + ": not OF:TITLE@FROM/TO for " + holder + ": " + written);
    }
    return new Tenure(
        written.substring(0, colon),
        written.substring(colon + 1, at),
        holder,
        written.substring(at + 1, slash),
        written.substring(slash + 1));
  }

  private static String key(String of, String title) {
    return of + '\t' + title;
  }

  /**
   * Who held an office, the latest first.
   *
   * @param of alpha-3 code of a country, or the id of a body
   * @param title plain English
   * @param date EDTF year, month or day on which it was held; null for whoever held it at any time
   */
  public List<Tenure> held(String of, String title, @Nullable String date) {
    List<Tenure> all = byOffice.getOrDefault(key(of, title), List.of());
    return date == null
        ? List.copyOf(all)
        : all.stream().filter(tenure -> tenure.holdsOn(date)).toList();
  }

  /** The offices that a person held, the latest first. */
  public List<Tenure> of(String person) {
    return List.copyOf(byHolder.getOrDefault(person, List.of()));
  }
}
