package org.pourparlers.mention.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Extended Date/Time Format (ISO 8601-2) strings and the days they cover. */
public final class Edtf {
  private Edtf() {}

  static String day(LocalDate day) {
    return day.toString();
  }

  static String month(YearMonth month) {
    return month.toString();
  }

  static String interval(LocalDate from, LocalDate to) {
    return from.equals(to) ? from.toString() : from + "/" + to;
  }

  /** The first day that a date or interval covers, or null where it is none or open. */
  public static @Nullable LocalDate first(String edtf) {
    int stroke = edtf.indexOf('/');
    return bound(stroke < 0 ? edtf : edtf.substring(0, stroke), true);
  }

  /** The last day that a date or interval covers, or null where it is none or open. */
  public static @Nullable LocalDate last(String edtf) {
    return bound(edtf.substring(edtf.indexOf('/') + 1), false);
  }

  private static @Nullable LocalDate bound(String date, boolean first) {
    String plain = date;
    while (!plain.isEmpty() && "~?%".indexOf(plain.charAt(plain.length() - 1)) >= 0) {
      plain = plain.substring(0, plain.length() - 1);
    }
    try {
      switch (plain.length()) {
        case 4:
          int year = Integer.parseInt(plain);
          return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
        case 7:
          YearMonth month = YearMonth.parse(plain);
          return first ? month.atDay(1) : month.atEndOfMonth();
        case 10:
          return LocalDate.parse(plain);
        default:
          return null;
      }
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  /** From Monday to a day, or null where none is known: "earlier this week". */
  static @Nullable String weekSoFar(@Nullable LocalDate day) {
    return day == null
        ? null
        : interval(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), day);
  }

  /**
   * The weekend before, of, or after the day of publication; on a weekend "this" one is the current
   * one.
   */
  static String weekend(LocalDate day, int n) {
    LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    boolean inside = day.getDayOfWeek().getValue() >= 6;
    LocalDate start;
    if (n < 0) {
      start = inside ? saturday.minusWeeks(1) : saturday;
    } else if (n > 0) {
      start = saturday.plusWeeks(1);
    } else {
      start = saturday;
    }
    return interval(start, start.plusDays(1));
  }

  /**
   * A half or a quarter of a year: "the first quarter of next year".
   *
   * @param base the year of publication, or null
   * @param values {@code o}, which one; {@code parts}, of how many; {@code y}, the year, or {@code
   *     n}, how many years on
   */
  static @Nullable String part(@Nullable Integer base, Map<String, String> values) {
    int parts = Integer.parseInt(values.getOrDefault("parts", "1"));
    int which = (int) Double.parseDouble(values.getOrDefault("o", "1"));
    if (which > parts || base == null && !values.containsKey("y")) {
      return null;
    }
    int year =
        values.containsKey("y")
            ? Integer.parseInt(values.getOrDefault("y", "0"))
            : (base == null ? 0 : base) + Integer.parseInt(values.getOrDefault("n", "0"));
    int months = 12 / parts;
    YearMonth first = YearMonth.of(year, (which - 1) * months + 1);
    return first + "/" + first.plusMonths(months - 1L);
  }

  /** The week that begins on a day: "the week of March 3". */
  static @Nullable String weekOf(@Nullable LocalDate day) {
    return day == null ? null : interval(day, day.plusDays(6));
  }
}
