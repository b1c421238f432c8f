package org.pourparlers.mention.time;

import org.jspecify.annotations.Nullable;

/** Dates in figures. */
final class Figures {
  private Figures() {}

  /** A year from 1900 to 2100, or null. */
  static @Nullable String year(String form) {
    if (form.length() != 4) {
      return null;
    }
    int year = number(form);
    return year >= 1900 && year <= 2100 ? form : null;
  }

  /** A day of the month ("7", "07", "1er", "2nd"), as a number, or null. */
  static @Nullable String dayOfMonth(String form) {
    int digits = 0;
    while (digits < form.length() && Pieces.isDigit(form.charAt(digits))) {
      digits++;
    }
    if (digits == 0 || digits > 2) {
      return null;
    }
    String rest = form.substring(digits);
    boolean ordinal =
        switch (rest) {
          case "", "er", "e", "st", "nd", "rd", "th" -> true;
          default -> false;
        };
    int day = number(form.substring(0, digits));
    return ordinal && day >= 1 && day <= 31 ? String.valueOf(day) : null;
  }

  /** Whether the form is a date as ISO 8601 writes it. */
  static boolean isIso(String form) {
    return form.length() == 10
        && form.charAt(4) == '-'
        && form.charAt(7) == '-'
        && year(form.substring(0, 4)) != null
        && between(form.substring(5, 7), 1, 12)
        && between(form.substring(8), 1, 31);
  }

  /** Whether the form is a time of day: "17h00", "5pm", "17:30", "9h". */
  static boolean isClock(String form) {
    int digits = 0;
    while (digits < form.length() && Pieces.isDigit(form.charAt(digits))) {
      digits++;
    }
    if (digits == 0 || digits > 2 || digits == form.length()) {
      return false;
    }
    String rest = form.substring(digits);
    return rest.equals("am")
        || rest.equals("pm")
        || rest.charAt(0) == 'h' && (rest.length() == 1 || number(rest.substring(1)) >= 0)
        || rest.charAt(0) == ':' && number(rest.substring(1)) >= 0;
  }

  /** The minute of the day of a time of day ("17h30", "5pm", "17:30", "9", "9.0"), or -1. */
  static int minuteOfDay(String form) {
    int digits = 0;
    while (digits < form.length() && Pieces.isDigit(form.charAt(digits))) {
      digits++;
    }
    int hour = number(form.substring(0, digits));
    if (hour < 0 || hour > 24) {
      return -1;
    }
    String rest = form.substring(digits);
    if (rest.equals("am") || rest.equals("pm")) {
      return 60 * (hour % 12 + (rest.equals("pm") ? 12 : 0));
    }
    int minute = rest.length() < 3 ? 0 : number(rest.substring(1));
    return minute < 0 || minute > 59 ? -1 : 60 * hour + minute;
  }

  static boolean between(String form, int least, int most) {
    int value = number(form);
    return value >= least && value <= most;
  }

  /** The value of up to nine figures, or -1. */
  static int number(String form) {
    if (form.isEmpty() || form.length() > 9) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < form.length(); i++) {
      if (!Pieces.isDigit(form.charAt(i))) {
        return -1;
      }
      value = 10 * value + form.charAt(i) - '0';
    }
    return value;
  }
}
