package org.pourparlers.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What relative dates count from: the date of publication, as exact as it is known.
 *
 * @param day the day, or null
 * @param month the month, or null
 * @param year the year, or null
 */
public record Anchor(@Nullable LocalDate day, @Nullable YearMonth month, @Nullable Integer year) {
  /** No date of publication is known. */
  public static final Anchor NONE = new Anchor(null, null, null);

  /** The anchor of an EDTF date; of an interval its end; none where there is no date. */
  public static Anchor of(@Nullable String edtf) {
    if (edtf == null) {
      return NONE;
    }
    String date = edtf.substring(edtf.lastIndexOf('/') + 1);
    if (date.length() >= 10 && Figures.isIso(date.substring(0, 10))) {
      try {
        LocalDate day = LocalDate.parse(date.substring(0, 10));
        return new Anchor(day, YearMonth.from(day), day.getYear());
      } catch (java.time.DateTimeException e) {
        return NONE;
      }
    }
    if (date.length() >= 7
        && date.charAt(4) == '-'
        && Figures.between(date.substring(5, 7), 1, 12)
        && Figures.year(date.substring(0, 4)) != null) {
      YearMonth month = YearMonth.parse(date.substring(0, 7));
      return new Anchor(null, month, month.getYear());
    }
    if (date.length() >= 4 && Figures.year(date.substring(0, 4)) != null) {
      return new Anchor(null, null, Integer.valueOf(date.substring(0, 4)));
    }
    return NONE;
  }
}
