package org.pourparlers.mention.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
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
}
