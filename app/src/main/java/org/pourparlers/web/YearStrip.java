package org.pourparlers.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pourparlers.store.Counts;

/** The twelve months of a year at a glance: the fuller, the darker. */
public final class YearStrip {
  private static final int SHADES = 4;

  private YearStrip() {}

  /**
   * A month.
   *
   * @param entries how many contacts there are in it, announced ones too
   * @param shade from 0, where there are none, to 4
   */
  public record Month(YearMonth month, long entries, int shade) {}

  /**
   * The months of a year.
   *
   * @param counts entries by month ("2025-04")
   */
  static List<Month> of(int year, List<Counts.Facet> counts) {
    Map<String, Long> all = new HashMap<>();
    long most = 1;
    for (Counts.Facet count : counts) {
      all.put(count.value(), count.entries());
      most = Math.max(most, count.entries());
    }
    List<Month> out = new ArrayList<>();
    for (int number = 1; number <= 12; number++) {
      YearMonth month = YearMonth.of(year, number);
      long entries = all.getOrDefault(month.toString(), 0L);
      int shade = (int) Math.ceil(SHADES * Math.sqrt((double) entries / most));
      out.add(new Month(month, entries, shade));
    }
    return out;
  }
}
