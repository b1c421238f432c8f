package org.pourparlers.web;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

  /** Where months hold so much of all, what lies outside of them is one bar at the side. */
  private static final double SHARE = 0.8;

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
    boolean many = first.until(last, ChronoUnit.MONTHS) > MOST_MONTHS;
    YearMonth dense = many ? dense(some) : first;
    Map<String, Long> counts = new LinkedHashMap<>();
    if (dense == null) {
      for (int year = Math.max(first.getYear(), last.getYear() - MOST + 1);
          year <= last.getYear();
          year++) {
        counts.put(String.format(java.util.Locale.ROOT, "%04d", year), 0L);
      }
      some.forEach(
          m -> counts.computeIfPresent(m.value().substring(0, 4), (y, n) -> n + m.entries()));
    } else {
      YearMonth end = many ? dense.plusMonths(MOST_MONTHS - 1) : last;
      String before = "../" + dense.minusMonths(1);
      String after = end.plusMonths(1) + "/..";
      counts.put(before, 0L);
      YearMonth latest = end.isBefore(last) ? end : last;
      for (YearMonth month = dense; !month.isAfter(latest); month = month.plusMonths(1)) {
        counts.put(month.toString(), 0L);
      }
      counts.put(after, 0L);
      for (Counts.Facet month : some) {
        YearMonth own = YearMonth.parse(month.value());
        String at = own.isBefore(dense) ? before : own.isAfter(end) ? after : month.value();
        counts.merge(at, month.entries(), Long::sum);
      }
      // What lies outside has a bar only where there is something.
      counts.remove(before, 0L);
      counts.remove(after, 0L);
    }
    long most = counts.values().stream().mapToLong(n -> n).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    counts.forEach(
        (time, count) -> {
          int height = count == 0 ? 0 : (int) Math.max(4, Math.round(100.0 * count / most));
          bars.add(
              new Bar(
                  search.w().dates.brief(time), time, height, count, search.with("time", time)));
        });
    return new Histogram(bars);
  }

  /** The month from which on most of what there is fits into the bars; null if it does not. */
  private static @Nullable YearMonth dense(List<Counts.Facet> months) {
    long all = months.stream().mapToLong(Counts.Facet::entries).sum();
    long best = 0;
    YearMonth out = null;
    for (Counts.Facet month : months) {
      YearMonth from = YearMonth.parse(month.value());
      YearMonth to = from.plusMonths(MOST_MONTHS - 1);
      long within =
          months.stream()
              .filter(m -> !YearMonth.parse(m.value()).isBefore(from))
              .filter(m -> !YearMonth.parse(m.value()).isAfter(to))
              .mapToLong(Counts.Facet::entries)
              .sum();
      if (within > best) {
        best = within;
        out = from;
      }
    }
    return best >= SHARE * all ? out : null;
  }
}
