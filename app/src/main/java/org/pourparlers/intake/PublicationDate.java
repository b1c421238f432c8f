package org.pourparlers.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates of publication as pages and files write them, as EDTF. */
final class PublicationDate {
  private static final Pattern DAY =
      Pattern.compile("(?<year>\\d{4})[-/.]?(?<month>\\d{2})[-/.]?(?<day>\\d{2})(?!\\d).*");
  private static final Pattern EDTF =
      Pattern.compile(
          "-?\\d{4}(-\\d{2}(-\\d{2})?)?[~?%]?(/(\\d{4}(-\\d{2}(-\\d{2})?)?[~?%]?|\\.\\.)?)?");
  private static final int LONGEST = 64;

  private PublicationDate() {}

  /** The EDTF date, or null where the text is none: a day of ISO 8601, of RFC 1123, or EDTF. */
  static @Nullable String edtf(@Nullable String written) {
    if (written == null || written.length() > LONGEST) {
      return null;
    }
    String text = written.strip();
    Matcher day = DAY.matcher(text);
    if (day.matches() && text.indexOf('/') != 10) {
      return day(day.group("year"), day.group("month"), day.group("day"));
    }
    if (EDTF.matcher(text).matches()) {
      return text;
    }
    try {
      return LocalDate.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable String day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
          .toString();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
