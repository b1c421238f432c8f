package org.pourparlers.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Days;
import org.pourparlers.record.Fact;

/** EDTF dates and ISO durations, written for people. */
public final class Dates {
  private final Words words;
  private final Locale locale;

  Dates(Words words, Locale locale) {
    this.words = words;
    this.locale = locale;
  }

  /** A day with its weekday: "Friday 11 April 2025". */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale)
        .format(day)
        .replace(" 1 ", first());
  }

  /** The first of a month is an ordinal in French. */
  private String first() {
    return locale.getLanguage().equals("fr") ? " 1er " : " 1 ";
  }

  /** An EDTF date in full, or "no date". */
  public String full(@Nullable String edtf) {
    return edtf == null ? words.t("date.none") : say(edtf, "EEEE d MMMM yyyy");
  }

  /** An EDTF date in few characters: "11 Apr 2025"; empty without one. */
  public String brief(@Nullable String edtf) {
    return edtf == null ? "" : say(edtf, "d MMM yyyy");
  }

  private String say(String edtf, String pattern) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return single(edtf, pattern);
    }
    String from = edtf.substring(0, slash);
    String to = edtf.substring(slash + 1);
    if (open(from)) {
      return words.t("date.until", single(to, pattern));
    }
    if (open(to)) {
      return words.t("date.since", single(from, pattern));
    }
    String first = single(from, pattern);
    String last = single(to, pattern);
    if (from.length() >= 4
        && to.startsWith(from.substring(0, 4))
        && first.endsWith(from.substring(0, 4))) {
      first = first.substring(0, first.length() - 5);
    }
    return first + " – " + last;
  }

  private static boolean open(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private String single(String edtf, String pattern) {
    boolean about = edtf.endsWith("~") || edtf.endsWith("%");
    boolean doubtful = edtf.endsWith("?") || edtf.endsWith("%");
    String date = edtf.replaceAll("[~?%]+$", "");
    int time = date.indexOf('T');
    if (time > 0) {
      date = date.substring(0, time);
    }
    String said = date;
    try {
      if (date.length() == 10) {
        said =
            DateTimeFormatter.ofPattern(pattern, locale)
                .format(LocalDate.parse(date))
                .replace(" 1 ", first());
        if (said.startsWith("1 ")) {
          said = first().strip() + said.substring(1);
        }
      } else if (date.length() == 7) {
        int month = Integer.parseInt(date.substring(5));
        said =
            month > 20
                ? words.t("season." + month) + " " + date.substring(0, 4)
                : month(YearMonth.parse(date));
      }
    } catch (DateTimeException | NumberFormatException e) {
      return edtf;
    }
    return (about ? words.t("date.about", said) : said) + (doubtful ? " (?)" : "");
  }

  /** A month: "April 2025". */
  public String month(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale)
        + " "
        + month.getYear();
  }

  /** A month's short name. */
  public String monthName(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
  }

  /** A weekday's short name, Monday first, 1 to 7. */
  public String weekday(int number) {
    return java.time.DayOfWeek.of(number).getDisplayName(TextStyle.SHORT, locale);
  }

  /** The first day of an EDTF date, or null where there is none or it is open. */
  public static @Nullable LocalDate start(@Nullable String edtf) {
    Days days = Days.of(edtf);
    if (days == null || days.from() == Days.ALWAYS && days.to() == Days.FOREVER) {
      return null;
    }
    return LocalDate.ofEpochDay(days.from() == Days.ALWAYS ? days.to() : days.from());
  }

  /** Whether an EDTF date is one day. */
  public static boolean exact(@Nullable String edtf) {
    return edtf != null && edtf.length() == 10;
  }

  /** A duration: "4 h", "45 min", "2 d"; with its bound. */
  public String length(Fact.HowLong length) {
    String plain = iso(length.iso());
    return switch (length.bound()) {
      case EXACTLY -> plain;
      case AT_LEAST -> words.t("length.at_least", plain);
      case AT_MOST -> words.t("length.at_most", plain);
      case ABOUT -> words.t("length.about", plain);
    };
  }

  /** An ISO 8601 duration. */
  public String iso(String iso) {
    List<String> parts = new ArrayList<>();
    try {
      int time = iso.indexOf('T');
      String date = time < 0 ? iso : iso.substring(0, time);
      if (date.length() > 1) {
        Period period = Period.parse(date);
        part(parts, "length.years", period.getYears());
        part(parts, "length.months", period.getMonths());
        part(parts, "length.days", period.getDays());
      }
      if (time >= 0) {
        Duration rest = Duration.parse("P" + iso.substring(time));
        part(parts, "length.hours", rest.toHours());
        part(parts, "length.minutes", rest.toMinutesPart());
      }
    } catch (DateTimeException e) {
      return iso;
    }
    return parts.isEmpty() ? iso : String.join(" ", parts);
  }

  private void part(List<String> parts, String key, long number) {
    if (number != 0) {
      parts.add(words.t(key, number));
    }
  }
}
