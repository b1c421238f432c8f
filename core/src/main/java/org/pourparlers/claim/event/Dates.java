package org.pourparlers.claim.event;

/** Compares EDTF dates as far as events need it. */
final class Dates {
  private Dates() {}

  /** Whether a date is one day, told as sure: "2025-04-11". */
  static boolean day(String edtf) {
    return edtf.length() == 10 && edtf.charAt(4) == '-' && edtf.charAt(7) == '-';
  }

  /** Whether a date is the days from one to another: "2025-04-11/2025-04-13". */
  static boolean days(String edtf) {
    return edtf.length() == 21 && edtf.charAt(10) == '/' && edtf.indexOf("..") < 0;
  }

  /** Whether two dates can be the same: one lies within the other. */
  static boolean compatible(String a, String b) {
    return first(a).compareTo(last(b)) <= 0 && first(b).compareTo(last(a)) <= 0;
  }

  /** Whether the first date says more exactly when. */
  static boolean exacter(String a, String b) {
    return a.indexOf('/') < 0 && (b.indexOf('/') >= 0 || a.length() > b.length());
  }

  /** Whether a date lies wholly after another. */
  static boolean after(String date, String other) {
    return first(date).compareTo(last(other)) > 0;
  }

  private static String plain(String edtf) {
    int end = edtf.length();
    while (end > 0 && "~?%".indexOf(edtf.charAt(end - 1)) >= 0) {
      end--;
    }
    return edtf.substring(0, end);
  }

  private static String first(String edtf) {
    int slash = edtf.indexOf('/');
    String first = plain(slash < 0 ? edtf : edtf.substring(0, slash));
    return first.equals("..") || first.isEmpty()
        ? "0"
        : first + "-00-00".substring(Math.min(6, Math.max(0, first.length() - 4)));
  }

  private static String last(String edtf) {
    int slash = edtf.indexOf('/');
    String last = plain(slash < 0 ? edtf : edtf.substring(slash + 1));
    return last.equals("..") || last.isEmpty()
        ? "9"
        : last + "-99-99".substring(Math.min(6, Math.max(0, last.length() - 4)));
  }
}
