package org.pourparlers.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Dates told from today. */
public final class Ago {
  private Ago() {}

  /** "3 days ago", "in 2 months"; empty without a date. */
  public static String of(@Nullable String edtf, Words w) {
    LocalDate day = Dates.start(edtf);
    return day == null ? "" : of(day, LocalDate.now(ZoneOffset.UTC), w);
  }

  static String of(LocalDate day, LocalDate today, Words w) {
    long days = ChronoUnit.DAYS.between(day, today);
    if (days == 0) {
      return w.t("ago.today");
    }
    long size = Math.abs(days);
    String span =
        size < 60
            ? w.t("span.days", size)
            : size < 730 ? w.t("span.months", size / 30) : w.t("span.years", size / 365);
    return w.t(days > 0 ? "ago.past" : "ago.future", span);
  }
}
