package org.pourparlers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.Length;
import org.pourparlers.record.Fact;

/** The columns that mentions and entries hold facts in, each fact in several. */
final class FactColumns {
  private FactColumns() {}

  /** Where it was, or null. */
  static Fact.@Nullable Where place(ResultSet row) throws SQLException {
    String place = row.getString("place");
    return place == null
        ? null
        : new Fact.Where(place, row.getString("place_country"), Batch.number(row, "geonames"));
  }

  /** How long it took, or null. */
  static Fact.@Nullable HowLong duration(ResultSet row) throws SQLException {
    String duration = row.getString("duration");
    return duration == null
        ? null
        : new Fact.HowLong(duration, Length.Bound.valueOf(EventRows.upper(row.getString("bound"))));
  }

  /** The how-manieth it was, or null. */
  static Fact.@Nullable HowManieth ordinal(ResultSet row) throws SQLException {
    Integer ordinal = Batch.number(row, "ordinal");
    return ordinal == null ? null : new Fact.HowManieth(ordinal, row.getString("since"));
  }
}
