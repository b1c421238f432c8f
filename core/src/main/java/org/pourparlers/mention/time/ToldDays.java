package org.pourparlers.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dates whose month or year is the one that the text told last: "le 16", "on the 16th", "in June of
 * the same year".
 */
final class ToldDays {
  private ToldDays() {}

  /** The month of an EDTF day or month, or null. */
  static @Nullable YearMonth month(@Nullable String context) {
    return context == null || context.length() < 7 || context.charAt(4) != '-'
        ? null
        : YearMonth.parse(context.substring(0, 7));
  }

  /** A day of the month told last, else of that of publication or the one beside it. */
  static @Nullable String day(
      @Nullable String context, Anchor anchor, Outlook.Way way, Map<String, String> values) {
    LocalDate day = day(context, anchor, way, values.getOrDefault("d", ""));
    return day == null ? null : day.toString();
  }

  /** A span of days: "du 3 au 5". */
  static @Nullable String days(
      @Nullable String context, Anchor anchor, Outlook.Way way, Map<String, String> values) {
    LocalDate first = day(context, anchor, way, values.getOrDefault("d1", ""));
    String end = values.getOrDefault("d2", "");
    if (first == null || end.isEmpty()) {
      return null;
    }
    int last = (int) Double.parseDouble(end);
    LocalDate same = last > first.lengthOfMonth() ? null : first.withDayOfMonth(last);
    return same == null || !same.isAfter(first) ? null : Edtf.interval(first, same);
  }

  /** A month so many years from the year told last. */
  static @Nullable String month(@Nullable String context, Map<String, String> values) {
    String month = values.get("m");
    if (context == null || context.length() < 4 || month == null) {
      return null;
    }
    int year = Integer.parseInt(context.substring(0, 4));
    int away = (int) Double.parseDouble(values.getOrDefault("years", "0"));
    return YearMonth.of(year + away, (int) Double.parseDouble(month)).toString();
  }

  private static @Nullable LocalDate day(
      @Nullable String context, Anchor anchor, Outlook.Way way, String figure) {
    YearMonth told = month(context);
    YearMonth base = told != null ? told : anchor.month();
    int day = figure.isEmpty() ? 0 : (int) Double.parseDouble(figure);
    if (base == null || day < 1 || day > base.lengthOfMonth()) {
      return null;
    }
    LocalDate date = base.atDay(day);
    LocalDate published = anchor.day();
    if (published == null) {
      return date;
    }
    boolean late = way == Outlook.Way.PAST && date.isAfter(published);
    boolean gone = way == Outlook.Way.FUTURE && date.isBefore(published);
    boolean beside = base.equals(anchor.month());
    if (late && beside) {
      return date.minusMonths(1);
    }
    return gone && beside ? date.plusMonths(1) : date;
  }
}
