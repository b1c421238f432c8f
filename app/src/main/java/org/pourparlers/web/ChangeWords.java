package org.pourparlers.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.mention.Length;
import org.pourparlers.record.Change;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Fact;

/** Changes of the record, in the words of the interface. */
public final class ChangeWords {
  private ChangeWords() {}

  /**
   * What changed, in few words.
   *
   * @param entry the entry that it changed, or null
   */
  public static String say(Change change, @Nullable Entry entry, Words w) {
    String before = change.before();
    String after = change.after();
    String field = change.field();
    EventKind kind = entry == null ? EventKind.MEETING : entry.kind();
    return switch (change.what()) {
      case "new_source" -> w.t("changed.new_source", number(after), number(before));
      case "changed" ->
          w.t("field." + field)
              + w.t("changed.colon")
              + value(field, before, kind, w)
              + " → "
              + value(field, after, kind, w);
      case "kept" ->
          w.t("changed.kept")
              + ("announced".equals(field) && !"kept".equals(after)
                  ? w.t("changed.colon") + w.t("check." + after)
                  : "");
      case "broken" ->
          "never".equals(after)
              ? w.t("check.never")
              : w.t("changed.broken", value("status", after, kind, w));
      case "disagreement" -> w.t("changed.disagreement", w.t("field." + field));
      case "merged" -> w.t("changed.merged", String.valueOf(before));
      case "revision" -> w.t("changed.revision", String.valueOf(before));
      case "corrected", "undone" ->
          w.t("changed." + change.what(), change.why().replaceFirst("^correction ", ""));
      default -> w.t("changed." + change.what());
    };
  }

  private static long number(@Nullable String text) {
    return text != null && text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
  }

  /** A field's value as changes and corrections write it, for people. */
  public static String value(
      @Nullable String field, @Nullable String value, EventKind kind, Words w) {
    if (value == null || value.isEmpty()) {
      return "—";
    }
    return switch (String.valueOf(field)) {
      case "status" -> w.has("status." + value) ? w.status(status(value), kind) : value;
      case "kind" -> w.has("kind." + value) ? w.form("kind." + value, 0) : value;
      case "date" -> w.dates.brief(value);
      case "duration" -> w.dates.length(new Fact.HowLong(value, Length.Bound.EXACTLY));
      case "place" -> w.town(value);
      case "country" -> w.country(value);
      default -> value;
    };
  }

  private static Status status(String name) {
    return Status.valueOf(name.toUpperCase(Locale.ROOT));
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
