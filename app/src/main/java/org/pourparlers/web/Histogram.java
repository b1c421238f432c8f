package org.pourparlers.web;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.pourparlers.store.Counts;

/**
 * Entries by month, or by year where there are many months: a row of bars, each the search of its
 * time.
 *
 * @param bars from the earliest to the latest, at most 120
 */
public record Histogram(List<Bar> bars) {
  private static final int MOST_MONTHS = 60;
  private static final int MOST = 120;

  /**
   * A bar.
   *
   * @param label its time, for people
   * @param time its time, EDTF
   * @param height from 0 to 100
   * @param entries how many entries
   * @param link the search of that time
   */
  public record Bar(String label, String time, int height, long entries, String link) {}

  /** The bars of months; the months without entries in between are bars too. */
  static Histogram of(List<Counts.Facet> months, Search search) {
    List<Counts.Facet> some =
        months.stream().filter(m -> m.value().matches("\\d{4}-\\d\\d")).toList();
    if (some.isEmpty()) {
      return new Histogram(List.of());
    }
    YearMonth first = YearMonth.parse(some.get(0).value());
    YearMonth last = YearMonth.parse(some.get(some.size() - 1).value());
    boolean years = first.until(last, ChronoUnit.MONTHS) > MOST_MONTHS;
    List<String> times = new ArrayList<>();
    if (years) {
      for (int year = Math.max(first.getYear(), last.getYear() - MOST + 1);
          year <= last.getYear();
          year++) {
        times.add(String.format(java.util.Locale.ROOT, "%04d", year));
      }
    } else {
      for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
        times.add(month.toString());
      }
    }
    List<Long> counts =
        times.stream()
            .map(
                time ->
                    some.stream()
                        .filter(m -> m.value().startsWith(time))
                        .mapToLong(Counts.Facet::entries)
                        .sum())
            .toList();
    long most = counts.stream().mapToLong(n -> n).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      long count = counts.get(i);
      int height = count == 0 ? 0 : (int) Math.max(4, Math.round(100.0 * count / most));
      String label = years ? times.get(i) : search.w().dates.month(YearMonth.parse(times.get(i)));
      bars.add(new Bar(label, times.get(i), height, count, search.with("time", times.get(i))));
    }
    return new Histogram(bars);
  }
}
