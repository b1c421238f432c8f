package org.pourparlers.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days, weeks, months or years from something told: "three days later", "the day before". */
final class Offsets {
  private static final int MONTH = 30;
  private static final int YEAR = 365;

  private Offsets() {}

  /**
   * A date counted from the day or month that the text told last.
   *
   * @param context EDTF day or month, or null where nothing is told yet: then the day before is
   *     that before publication, but no day follows it
   */
  static @Nullable String from(
      @Nullable String context, Anchor anchor, Map<String, String> values) {
    int n = count(values);
    String from = context;
    if (from == null && n <= 0 && anchor.day() != null) {
      from = anchor.day().toString();
    }
    if (from == null) {
      return null;
    }
    String unit = unit(values);
    if (unit.equals("Y")) {
      return String.format("%04d", Integer.parseInt(from.substring(0, 4)) + n);
    }
    if (unit.equals("M")) {
      return YearMonth.parse(from.substring(0, 7)).plusMonths(n).toString();
    }
    LocalDate day = from.length() < 10 ? null : LocalDate.parse(from.substring(0, 10));
    if (day == null) {
      return null;
    }
    return switch (unit) {
      case "D" -> day.plusDays(n).toString();
      case "W" -> day.plusWeeks(n) + "~";
      default -> day.toString();
    };
  }

  /**
   * How many days something lies after, or before, something else: a month counts 30 days, a year
   * 365.
   */
  static @Nullable Integer days(Map<String, String> values) {
    int n = count(values);
    return switch (unit(values)) {
      case "D" -> Integer.valueOf(n);
      case "W" -> Integer.valueOf(7 * n);
      case "H", "MIN" -> Integer.valueOf(n / 24);
      case "M" -> Integer.valueOf(MONTH * n);
      case "Y" -> Integer.valueOf(YEAR * n);
      default -> null;
    };
  }

  private static int count(Map<String, String> values) {
    int n = (int) Double.parseDouble(values.getOrDefault("n", "1"));
    return Integer.parseInt(values.getOrDefault("sign", "1")) * n;
  }

  private static String unit(Map<String, String> values) {
    return values.getOrDefault("unit", "D");
  }
}
