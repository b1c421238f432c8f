package org.pourparlers.store;

import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Days;

/** A row of {@code origins}. */
final class OriginRow {
  final int number;
  String id;
  String first;
  int day;
  int reports;

  OriginRow(int number, String id, String first, int day, int reports) {
    this.number = number;
    this.id = id;
    this.first = first;
    this.day = day;
    this.reports = reports;
  }

  /** The day of its first report, or null. */
  @Nullable Integer firstDay() {
    return day(day);
  }

  /** A day as domain types have it, of a day as the columns have it. */
  static @Nullable Integer day(int column) {
    return column == Days.FOREVER ? null : (Integer) column;
  }

  /** A day as the columns have it: what is undated comes last. */
  static int column(@Nullable Integer day) {
    return day == null ? Days.FOREVER : day;
  }
}
