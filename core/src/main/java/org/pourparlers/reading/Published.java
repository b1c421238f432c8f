package org.pourparlers.reading;

import org.jspecify.annotations.Nullable;

/**
 * When a report was published.
 *
 * @param edtf EDTF date, or null where it is unknown
 * @param from given, metadata, dateline, text; null where the date is unknown
 */
public record Published(@Nullable String edtf, @Nullable String from) {
  /** An unknown date of publication. */
  public static final Published UNKNOWN = new Published(null, null);
}
