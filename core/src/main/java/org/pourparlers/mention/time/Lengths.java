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
    if (values.containsKey("to")) {
      return between(values);
    }
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
        return minutes(minutes + Math.round(Double.parseDouble(values.getOrDefault("more", "0"))));
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

  private static @Nullable String minutes(long minutes) {
    return minutes == 0
        ? null
        : "PT"
            + (minutes >= 60 ? minutes / 60 + "H" : "")
            + (minutes % 60 != 0 ? minutes % 60 + "M" : "");
  }

  /** From one hour of the day to a later one: "from 9 am to 5 pm", "de 9 h à 17 h 30". */
  private static @Nullable String between(Map<String, String> values) {
    int from = Figures.minuteOfDay(values.getOrDefault("from", ""));
    int to = Figures.minuteOfDay(values.getOrDefault("to", ""));
    if (from < 0 || to < 0) {
      return null;
    }
    int half = 12 * 60;
    int end = to + half(values.get("tohalf"), to);
    String before = values.get("fromhalf");
    int start = from + half(before == null ? values.get("tohalf") : before, from);
    if (before == null && start >= end && start >= half) {
      start -= half; // "from 9 to 5 pm"
    }
    return minutes(Math.floorMod(end - start, 2 * half));
  }

  /** What "am" (0) or "pm" (720) adds to an hour of twelve. */
  private static int half(@Nullable String half, int minute) {
    return half == null
        ? 0
        : minute >= 12 * 60 ? Integer.parseInt(half) - 12 * 60 : Integer.parseInt(half);
  }
}
