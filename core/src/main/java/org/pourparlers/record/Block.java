package org.pourparlers.record;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;

/**
 * Where events that may be one are looked for: one kind (or two between which reports waver), one
 * month. A dated event stands in the month in which it may have ended; an undated one in that of
 * its origin's first report, so that the copies of a report stand together however late they come.
 */
public final class Block {
  private static final int VAGUE = 120;
  private static final int SAME_NEWS = 14;

  private Block() {}

  /**
   * The block of an event.
   *
   * @param originDay the day of publication of its origin's first report, or null
   * @return "meeting/2025-04", "meeting/-" where neither date is known
   */
  public static String of(Told told, @Nullable Integer originDay) {
    return family(told.kind()).name().toLowerCase(Locale.ROOT)
        + "/"
        + month(anchor(told, originDay));
  }

  /** Kinds between which reports of one event waver stand together. */
  private static EventKind family(EventKind kind) {
    return switch (kind) {
      case TALKS -> EventKind.MEETING;
      case CEASEFIRE -> EventKind.AGREEMENT;
      default -> kind;
    };
  }

  /**
   * The day of an origin's first report, for a report published within days of it; else its own, so
   * that no month fills up with what a long chain of reports tells undated.
   */
  static @Nullable Integer near(@Nullable Integer originDay, @Nullable Integer published) {
    return originDay == null || published == null || Math.abs(published - originDay) <= SAME_NEWS
        ? originDay
        : published;
  }

  /** The month of a day ("2025-04"); "-" for null. */
  static String month(@Nullable Integer day) {
    return day == null ? "-" : Days.iso(day).substring(0, 7);
  }

  /** The day that an event is looked for at; null where neither it nor its report is dated. */
  static @Nullable Integer anchor(Told told, @Nullable Integer originDay) {
    Days days = Days.of(told.date());
    if (days == null) {
      return near(originDay, told.published());
    }
    return days.length() <= VAGUE || days.from() == Days.ALWAYS ? days.to() : days.from();
  }
}
