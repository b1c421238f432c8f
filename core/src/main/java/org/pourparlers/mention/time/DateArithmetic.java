package org.pourparlers.mention.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What date rules can compute. Each operation takes the captures of a pattern and the settings of
 * its rule, and gives an EDTF date, or null where it cannot be anchored.
 */
final class DateArithmetic {
  private final Anchor anchor;
  private final Outlook.Way way;
  private final boolean future;
  private final @Nullable String context;

  /**
   * @param anchor the date of publication
   * @param way whether the words around speak of what is past or to come
   * @param context EDTF day or month that the text told last, or null
   */
  DateArithmetic(Anchor anchor, Outlook.Way way, @Nullable String context) {
    this.anchor = anchor;
    this.way = way;
    this.future = way == Outlook.Way.FUTURE;
    this.context = context;
  }

  @Nullable String compute(String operation, Map<String, String> values) {
    try {
      return switch (operation) {
        case "iso" -> LocalDate.parse(need(values, "iso")).toString();
        case "day" -> edtf(day(values, "d", "m"));
        case "figures" -> edtf(figures(values));
        case "week-of" -> Edtf.weekOf(day(values, "d", "m"));
        case "weekday-in" -> weekdayIn(values);
        case "days" -> days(values);
        case "month" -> month(values);
        case "months" -> months(values);
        case "year" -> values.get("y");
        case "season" -> Seasons.of(anchor, future, values);
        case "weekday" -> weekday(values, "w");
        case "night" -> night(values);
        case "day-offset" -> offset(values);
        case "overnight" ->
            anchor.day() == null ? null : Edtf.interval(anchor.day().minusDays(1), anchor.day());
        case "period" -> period(values);
        case "week-so-far" -> Edtf.weekSoFar(anchor.day());
        case "ago" -> away(values, -1);
        case "ahead" -> ahead(values);
        case "within" -> within(values);
        case "until-end" -> untilEnd(values);
        case "until-month" -> untilMonth(values);
        case "until-day" -> untilDay(values);
        case "night-into" -> nightInto(values);
        case "until-weekday" -> untilWeekday(values);
        case "part-of-year" -> Edtf.part(anchor.year(), values);
        case "told-day" -> ToldDays.day(context, anchor, way, values);
        case "told-days" -> ToldDays.days(context, anchor, way, values);
        case "told-month" -> ToldDays.month(context, values);
        case "context-offset" -> Offsets.from(context, anchor, values);
        default -> throw new IllegalArgumentException("no such date operation: " + operation);
      };
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  /** A rule whose pattern does not capture what its operation needs. */
  private static final class MissingCapture extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    MissingCapture(String name) {
      super("the pattern captures no " + name);
    }
  }

  private static String need(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new MissingCapture(name);
    }
    return value;
  }

  private static int integer(Map<String, String> values, String name) {
    return (int) Double.parseDouble(need(values, name));
  }

  private static @Nullable String edtf(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /**
   * A day of a month; without a year that of publication, or the one beside it that the tense asks
   * for.
   */
  private @Nullable LocalDate day(Map<String, String> values, String d, String m) {
    int day = integer(values, d);
    int month = integer(values, m);
    String year = values.get("y");
    if (year != null) {
      return LocalDate.of(Integer.parseInt(year), month, day);
    }
    if (anchor.year() == null) {
      return null;
    }
    LocalDate date = LocalDate.of(anchor.year(), month, day);
    if (values.containsKey("years")) {
      return date.plusYears(integer(values, "years")); // "July 10 of last year"
    }
    LocalDate base = anchor.day();
    if (base == null) {
      return date;
    }
    if (values.containsKey("n")) {
      // "le 12 juin dernier", "le 20 février prochain"
      boolean last = integer(values, "n") < 0;
      boolean beyond = last ? date.isAfter(base) : date.isBefore(base);
      return beyond ? date.plusYears(last ? -1 : 1) : date;
    }
    YearMonth told = future ? null : ToldDays.month(context);
    if (told != null && told.getMonthValue() == month && told.getYear() < date.getYear()) {
      return date.withYear(told.getYear()); // "the nights of May 2024. He came on 23 May"
    }
    if (!future && date.isAfter(base.plusMonths(5))) {
      return date.minusYears(1);
    }
    return future && date.isBefore(base.minusMonths(5)) ? date.plusYears(1) : date;
  }

  /** A day and a month in figures, either first: the order that exists, else the nearer day. */
  private @Nullable LocalDate figures(Map<String, String> values) {
    int a = integer(values, "a");
    int b = integer(values, "b");
    int year = integer(values, "y");
    if (a > 12 || b > 12 || a == b) {
      return LocalDate.of(year, Math.min(a, b), Math.max(a, b));
    }
    LocalDate base = anchor.day();
    if (base == null) {
      return null;
    }
    long dayFirst = Math.abs(LocalDate.of(year, b, a).toEpochDay() - base.toEpochDay());
    long monthFirst = Math.abs(LocalDate.of(year, a, b).toEpochDay() - base.toEpochDay());
    return dayFirst <= monthFirst ? LocalDate.of(year, b, a) : LocalDate.of(year, a, b);
  }

  /** A weekday so many weeks after the next one: "lundi en huit", "a week on Monday". */
  private @Nullable String weekdayIn(Map<String, String> values) {
    LocalDate next =
        new DateArithmetic(anchor, Outlook.Way.FUTURE, context).nearWeekday(values, "w");
    return next == null ? null : next.plusWeeks(integer(values, "weeks")).toString();
  }

  private @Nullable String days(Map<String, String> values) {
    LocalDate first = day(values, "d1", values.containsKey("m1") ? "m1" : "m");
    if (first == null) {
      return null;
    }
    LocalDate last = LocalDate.of(first.getYear(), integer(values, "m"), integer(values, "d2"));
    if (last.isBefore(first) && values.containsKey("y")) {
      first = first.minusYears(1); // "from 30 December to 2 January 2026"
    } else if (last.isBefore(first)) {
      last = last.plusYears(1);
    }
    return Edtf.interval(first, last);
  }

  private @Nullable String month(Map<String, String> values) {
    YearMonth month = yearMonth(values);
    return month == null ? null : month.toString();
  }

  private @Nullable YearMonth yearMonth(Map<String, String> values) {
    int month = integer(values, "m");
    String year = values.get("y");
    if (year != null) {
      return YearMonth.of(Integer.parseInt(year), month);
    }
    YearMonth base = anchor.month();
    if (base == null) {
      return null;
    }
    int shift = values.containsKey("n") ? integer(values, "n") : 0;
    YearMonth own = YearMonth.of(base.getYear(), month);
    if (values.containsKey("years")) {
      // "June of last year"
      return own.plusYears(integer(values, "years"));
    }
    if (shift != 0) {
      // "février dernier", "next March"
      boolean beyond = shift < 0 ? !own.isBefore(base) : !own.isAfter(base);
      return beyond ? own.plusYears(shift) : own;
    }
    if (future) {
      return own.isBefore(base) ? own.plusYears(1) : own;
    }
    return own.isAfter(base) ? own.minusYears(1) : own;
  }

  private @Nullable String months(Map<String, String> values) {
    YearMonth last = yearMonth(Map.copyOf(values));
    if (last == null) {
      return null;
    }
    YearMonth first = YearMonth.of(last.getYear(), integer(values, "m1"));
    return (first.isAfter(last) ? first.minusYears(1) : first) + "/" + last;
  }

  private @Nullable LocalDate nearWeekday(Map<String, String> values, String name) {
    if (anchor.day() == null) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(integer(values, name));
    LocalDate published = anchor.day();
    switch (values.getOrDefault("way", "near")) {
      case "last":
        return published.with(TemporalAdjusters.previous(day));
      case "next":
        return published.with(TemporalAdjusters.next(day));
      default:
        LocalDate before = published.with(TemporalAdjusters.previousOrSame(day));
        LocalDate after = published.with(TemporalAdjusters.nextOrSame(day));
        boolean nearer = before.until(published).getDays() <= published.until(after).getDays();
        return switch (way) {
          case PAST -> before;
          case FUTURE -> after;
          case EITHER -> nearer ? before : after;
        };
    }
  }

  private @Nullable String weekday(Map<String, String> values, String name) {
    LocalDate date = nearWeekday(values, name);
    LocalDate published = anchor.day();
    if (date == null || published == null || !values.containsKey("weeks")) {
      return edtf(date);
    }
    // "Tuesday of last week", "mardi de la semaine prochaine"
    int weeks = integer(values, "weeks");
    LocalDate monday =
        published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
    return monday
        .with(TemporalAdjusters.nextOrSame(DayOfWeek.of(integer(values, name))))
        .toString();
  }

  private @Nullable String night(Map<String, String> values) {
    LocalDate second = nearWeekday(values, "w2");
    if (second == null) {
      return null;
    }
    LocalDate first = second.with(TemporalAdjusters.previous(DayOfWeek.of(integer(values, "w1"))));
    return Edtf.interval(first, second);
  }

  /** The night before a weekday: "overnight into Tuesday". */
  private @Nullable String nightInto(Map<String, String> values) {
    LocalDate day = nearWeekday(values, "w");
    return day == null ? null : Edtf.interval(day.minusDays(1), day);
  }

  private @Nullable String offset(Map<String, String> values) {
    return anchor.day() == null ? null : anchor.day().plusDays(integer(values, "n")).toString();
  }

  /** A whole week, weekend, month, quarter or year, counted from that of publication. */
  private @Nullable String period(Map<String, String> values) {
    int n = integer(values, "n");
    LocalDate day = anchor.day();
    switch (need(values, "unit")) {
      case "W":
        if (day == null) {
          return null;
        }
        LocalDate monday =
            day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(n);
        return Edtf.interval(monday, monday.plusDays(6));
      case "WE":
        return day == null ? null : Edtf.weekend(day, n);
      case "M":
        return anchor.month() == null ? null : anchor.month().plusMonths(n).toString();
      case "Y":
        return anchor.year() == null ? null : String.format("%04d", anchor.year() + n);
      case "D":
        return day == null ? null : day.plusDays(n).toString();
      default:
        return null;
    }
  }

  private @Nullable String away(Map<String, String> values, int sign) {
    double count = Double.parseDouble(need(values, "n"));
    int n = sign * (int) Math.round(count);
    LocalDate day = anchor.day();
    boolean about = values.containsKey("about");
    switch (need(values, "unit")) {
      case "H":
      case "MIN":
        return day == null ? null : day.plusDays(sign * (long) (count / 24)).toString();
      case "D":
        return day == null ? null : day.plusDays(n) + (about ? "~" : "");
      case "W":
        return day == null ? null : day.plusWeeks(n) + "~";
      case "M":
        return anchor.month() == null ? null : anchor.month().plusMonths(n).toString();
      case "Y":
        return anchor.year() == null ? null : String.format("%04d", anchor.year() + n);
      default:
        return null;
    }
  }

  /** What lies so far ahead; "the first in six years" looks back, unless the rule is sure. */
  private @Nullable String ahead(Map<String, String> values) {
    return way == Outlook.Way.PAST && !values.containsKey("sure") ? null : away(values, 1);
  }

  private static LocalDate plus(LocalDate day, int n, String unit) {
    return switch (unit) {
      case "H" -> day.plusDays((n + 23) / 24);
      case "W" -> day.plusWeeks(n);
      case "M" -> day.plusMonths(n);
      case "Y" -> day.plusYears(n);
      default -> day.plusDays(n);
    };
  }

  private @Nullable String within(Map<String, String> values) {
    return anchor.day() == null
        ? null
        : Edtf.interval(
            anchor.day(), plus(anchor.day(), integer(values, "n"), need(values, "unit")));
  }

  /** From publication to the end of the current (or nth next) week, month or year. */
  private @Nullable String untilEnd(Map<String, String> values) {
    LocalDate day = anchor.day();
    if (day == null) {
      return null;
    }
    String whole = period(Map.of("n", values.getOrDefault("n", "0"), "unit", need(values, "unit")));
    LocalDate last = whole == null ? null : Edtf.last(whole);
    return last == null || last.isBefore(day) ? null : Edtf.interval(day, last);
  }

  private @Nullable String untilMonth(Map<String, String> values) {
    LocalDate day = anchor.day();
    YearMonth month = new DateArithmetic(anchor, Outlook.Way.FUTURE, context).yearMonth(values);
    return day == null || month == null ? null : Edtf.interval(day, month.atEndOfMonth());
  }

  /** From publication to a day to come; what ended before is no date of anything. */
  private @Nullable String untilDay(Map<String, String> values) {
    LocalDate day = new DateArithmetic(anchor, Outlook.Way.FUTURE, context).day(values, "d", "m");
    LocalDate from = anchor.day();
    if (day == null || from == null) {
      return null;
    }
    if (day.isBefore(from)) {
      // "By May 3 they had signed"
      return values.containsKey("by") ? day.toString() : null;
    }
    return Edtf.interval(from, day);
  }

  private @Nullable String untilWeekday(Map<String, String> values) {
    if (way == Outlook.Way.PAST && values.containsKey("by")) {
      // "By Wednesday they had signed"
      return weekday(values, "w");
    }
    LocalDate day =
        new DateArithmetic(anchor, Outlook.Way.FUTURE, context).nearWeekday(values, "w");
    return day == null || anchor.day() == null ? null : Edtf.interval(anchor.day(), day);
  }
}
