package org.pourparlers.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The days that an EDTF date (ISO 8601-2) may mean. An open end ("2019/..") reaches as far as days
 * are counted.
 *
 * @param from the first day, counted from 1970-01-01
 * @param to the last day; never before {@code from}
 */
public record Days(int from, int to) implements Comparable<Days> {
  /** Before every date. */
  public static final int ALWAYS = -1_000_000;

  /** After every date. */
  public static final int FOREVER = 4_000_000;

  /** The days of an EDTF date; null where it is null or cannot be understood. */
  public static @Nullable Days of(@Nullable String edtf) {
    if (edtf == null) {
      return null;
    }
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return single(edtf);
    }
    Days first = end(edtf.substring(0, slash), ALWAYS);
    Days last = end(edtf.substring(slash + 1), FOREVER);
    return first == null || last == null || last.to < first.from
        ? null
        : new Days(first.from, last.to);
  }

  private static @Nullable Days end(String text, int open) {
    return text.isEmpty() || text.equals("..") ? new Days(open, open) : single(text);
  }

  private static @Nullable Days single(String text) {
    int end = text.length();
    while (end > 0 && "~?%".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int time = text.indexOf('T');
    String date = text.substring(0, time < 0 ? end : time);
    try {
      if (date.endsWith("-XX")) { // a day or month left open is any day of the rest
        return single(date.substring(0, date.length() - 3));
      }
      if (date.length() == 4 && date.endsWith("X")) {
        return decades(date);
      }
      if (date.length() == 10) {
        int day = (int) LocalDate.parse(date).toEpochDay();
        return new Days(day, day);
      }
      if (date.length() == 7) {
        return month(Integer.parseInt(date.substring(0, 4)), date.substring(5));
      }
      if (date.length() == 4) {
        int year = Integer.parseInt(date);
        return new Days(
            (int) LocalDate.of(year, 1, 1).toEpochDay(),
            (int) LocalDate.of(year, 12, 31).toEpochDay());
      }
      return null;
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  /** "202X" and "20XX": ten and a hundred years. */
  private static @Nullable Days decades(String date) {
    Days first = single(date.replace('X', '0'));
    Days last = single(date.replace('X', '9'));
    return first == null || last == null ? null : new Days(first.from, last.to);
  }

  /** A month, or one of the EDTF seasons 21 to 24 (spring to winter). */
  private static Days month(int year, String number) {
    int month = Integer.parseInt(number);
    if (month >= 21 && month <= 24) {
      YearMonth first = YearMonth.of(year, 3).plusMonths(3L * (month - 21));
      return new Days(
          (int) first.atDay(1).toEpochDay(), (int) first.plusMonths(2).atEndOfMonth().toEpochDay());
    }
    YearMonth whole = YearMonth.of(year, month);
    return new Days((int) whole.atDay(1).toEpochDay(), (int) whole.atEndOfMonth().toEpochDay());
  }

  /** The number of days. */
  public int length() {
    return to - from + 1;
  }

  /** Whether a day is among both. */
  public boolean overlaps(Days other) {
    return from <= other.to && other.from <= to;
  }

  /** The days among both; they must overlap. */
  public Days and(Days other) {
    return new Days(Math.max(from, other.from), Math.min(to, other.to));
  }

  /** How many days lie between the two; 0 where they overlap or touch. */
  public int gap(Days other) {
    return Math.max(0, Math.max(from, other.from) - Math.min(to, other.to) - 1);
  }

  /** The day as ISO 8601 date. */
  public static String iso(int day) {
    return LocalDate.ofEpochDay(day).toString();
  }

  @Override
  public int compareTo(Days other) {
    return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
  }
}
