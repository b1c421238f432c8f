package org.pourparlers.mention.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** ISO 8601 durations from numbers and units. */
final class Lengths {
  private Lengths() {}

  /**
   * The duration of {@code n} units, with a further part: {@code half} adds half a unit, {@code
   * more} minutes. Hours and minutes are brought together ("90 minutes" is PT1H30M); a {@code
   * whole} week is seven days.
   */
  static @Nullable String iso(Map<String, String> values) {
    double n = Double.parseDouble(values.getOrDefault("n", "1"));
    if (values.containsKey("half")) {
      n += 0.5;
    }
    if (n <= 0 || n > 100_000) {
      return null;
    }
    String unit = values.getOrDefault("unit", "");
    switch (unit) {
      case "H":
      case "MIN":
        long minutes = Math.round(unit.equals("H") ? 60 * n : n);
        minutes += Math.round(Double.parseDouble(values.getOrDefault("more", "0")));
        if (minutes == 0) {
          return null;
        }
        return "PT"
            + (minutes >= 60 ? minutes / 60 + "H" : "")
            + (minutes % 60 != 0 ? minutes % 60 + "M" : "");
      case "D":
        return n == 0.5 ? "PT12H" : "P" + Math.round(n) + "D";
      case "W":
        boolean whole = values.containsKey("whole") && n == 1;
        return n == Math.rint(n) && !whole ? "P" + (long) n + "W" : "P" + Math.round(7 * n) + "D";
      case "M":
        return n == Math.rint(n) ? "P" + (long) n + "M" : "P" + Math.round(30 * n) + "D";
      case "Y":
        return n == Math.rint(n) ? "P" + (long) n + "Y" : "P" + Math.round(12 * n) + "M";
      default:
        return null;
    }
  }
}
