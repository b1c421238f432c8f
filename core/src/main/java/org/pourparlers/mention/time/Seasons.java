package org.pourparlers.mention.time;

import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Seasons of a year: three months each. */
final class Seasons {
  private Seasons() {}

  /**
   * The months of a season as an EDTF interval; null where no year is known.
   *
   * @param values {@code s} its first month and another, {@code y} its year, {@code n} below 0 for
   *     the last one, above for the next
   */
  static @Nullable String of(Anchor anchor, boolean future, Map<String, String> values) {
    int first = Integer.parseInt(values.getOrDefault("s", "3-").split("-")[0]);
    String told = values.get("y");
    Integer year = told != null ? Integer.valueOf(told) : anchor.year();
    if (year == null) {
      return null;
    }
    YearMonth base = anchor.month();
    if (base != null && told == null) {
      year += turn(YearMonth.of(year, first), base, future, values.get("n"));
    }
    YearMonth start = YearMonth.of(year, first);
    return start + "/" + start.plusMonths(2);
  }

  /** How many years a season without a year lies off: the last one, the next one, the nearest. */
  private static int turn(YearMonth start, YearMonth base, boolean future, @Nullable String n) {
    if (n == null) {
      return !future && start.isAfter(base) ? -1 : 0;
    }
    if (Double.parseDouble(n) < 0) {
      return start.plusMonths(2).isBefore(base) ? 0 : -1;
    }
    return start.isAfter(base) ? 0 : 1;
  }
}
