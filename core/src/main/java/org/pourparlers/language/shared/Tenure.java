package org.pourparlers.language.shared;

/**
 * The time for which somebody held an office.
 *
 * @param of the country (alpha-3) or the id of the body that the office belongs to
 * @param title plain English ("foreign minister")
 * @param holder the id of the {@link KnownActor}
 * @param from EDTF year, month or day from which it was held, or empty if unknown
 * @param to EDTF year, month or day until which it was held, or {@code ..} if it still was when the
 *     list was written
 */
public record Tenure(String of, String title, String holder, String from, String to) {

  /** Whether the office was held on some day of an EDTF year, month or day. */
  public boolean holdsOn(String date) {
    return !before(date, from) && (to.equals("..") || !before(to, date));
  }

  /** Whether one date is wholly before another, each as exact as it is written. */
  private static boolean before(String one, String other) {
    int length = Math.min(one.length(), other.length());
    return one.substring(0, length).compareTo(other.substring(0, length)) < 0;
  }
}
