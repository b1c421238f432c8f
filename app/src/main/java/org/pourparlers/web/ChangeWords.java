package org.pourparlers.web;

import org.pourparlers.record.Change;

/** Changes of the record, in the words of the interface. */
public final class ChangeWords {
  private ChangeWords() {}

  /** A change in a sentence: the record's own in English, a shorter one in other languages. */
  public static String say(Change change, Words w) {
    if (w.code().equals("en")) {
      return change.text();
    }
    String what = w.t("change." + change.what());
    String field = change.field();
    String before = change.before();
    String after = change.after();
    return what
        + (field == null ? "" : " (" + w.t("field." + field) + ")")
        + (before == null && after == null
            ? ""
            : " : " + (before == null ? "—" : before) + " → " + (after == null ? "—" : after));
  }

  /** The page of what changed. */
  public static String link(Change change) {
    String subject = change.subject();
    if (subject.startsWith("n-")) {
      return "/entries/" + subject;
    } else if (subject.startsWith("u-")) {
      return "/statements/" + subject;
    } else if (subject.startsWith("p-")) {
      return "/people/" + subject;
    }
    return "/reports/" + org.pourparlers.http.Asked.encode(subject);
  }
}
