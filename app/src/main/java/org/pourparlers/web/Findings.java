package org.pourparlers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.Length;
import org.pourparlers.record.Check;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Fact;
import org.pourparlers.record.Party;

/** What the record holds against entries, in the words of the interface. */
public final class Findings {
  private static final Set<String> ALARMING =
      Set.of("missing", "moved", "longer", "shorter", "late", "never", "differs", "unanswered");

  private Findings() {}

  /** Whether a finding speaks against what reports say. */
  public static boolean alarming(Check check) {
    return ALARMING.contains(check.verdict());
  }

  /** The finding in few words. */
  public static String brief(Check check, Words w) {
    if (check.check().equals("ordinal")
        && check.figures().get("missing") instanceof List<?> missing
        && !missing.isEmpty()) {
      return w.t("check.ordinal.missing", missing.size());
    }
    return w.t("check." + check.verdict());
  }

  /** The finding on an entry in a sentence. */
  public static String sentence(Check check, Entry entry, Words w) {
    return switch (check.check()) {
      case "ordinal" -> ordinal(check, entry.kind(), w);
      case "announced" -> announced(check, w);
      case "answer" -> w.t("found." + check.verdict(), check.figures().getOrDefault("days", 0));
      case "date" ->
          w.t(
              "found.date",
              check.figures().get("reports") instanceof List<?> some ? names(some) : "");
      case "role" ->
          w.t(
              "found.role." + check.verdict(),
              w.name(text(check, "person")),
              role(check, "role", w),
              role(check, check.verdict().equals("changed") ? "now" : "other", w));
      case "silence" ->
          w.t(
              "found.silence",
              check.figures().get("speakers") instanceof List<?> some
                  ? String.join(", ", some.stream().map(n -> w.name(String.valueOf(n))).toList())
                  : "");
      default -> w.t("check." + check.verdict());
    };
  }

  private static String ordinal(Check check, EventKind kind, Words w) {
    int stated = number(check, "stated");
    int before = number(check, "on_record") - 1;
    String manieth = w.ordinal(stated, word(check, "since"), kind);
    return w.t(
        before < stated ? "found.ordinal" : "found.ordinal.more", manieth, before, stated - 1);
  }

  private static String announced(Check check, Words w) {
    String due = word(check, "due");
    if (due != null) {
      return w.t("found." + check.verdict(), w.dates.brief(due));
    }
    List<String> parts = new ArrayList<>();
    int days = number(check, "days");
    if (days > 0) {
      parts.add(
          w.t(check.verdict().equals("late") || late(check) ? "found.late" : "found.early", days));
    }
    String place = word(check, "held_place");
    if (place != null) {
      parts.add(
          w.t(
              "found.place",
              w.town(place),
              w.town(String.valueOf(word(check, "announced_place")))));
    }
    String length = word(check, "held_duration");
    if (length != null) {
      parts.add(
          w.t("found.length", length(length, w), length(word(check, "announced_duration"), w)));
    }
    return check.figures().isEmpty()
        ? w.t("found.held")
        : parts.isEmpty() ? w.t("found.kept") : w.t("found.otherwise", String.join(", ", parts));
  }

  private static boolean late(Check check) {
    String held = word(check, "held_date");
    String announced = word(check, "announced_date");
    return held != null && announced != null && held.compareTo(announced) > 0;
  }

  private static String length(@Nullable String iso, Words w) {
    return iso == null ? "" : w.dates.length(new Fact.HowLong(iso, Length.Bound.EXACTLY));
  }

  private static String names(List<?> some) {
    return String.join(", ", some.stream().map(String::valueOf).toList());
  }

  private static String role(Check check, String figure, Words w) {
    String holder = text(check, "person");
    return w.offices.line(text(check, figure), new Party("", holder, ActorKind.PERSON, null));
  }

  private static String text(Check check, String figure) {
    String word = word(check, figure);
    return word == null ? "" : word;
  }

  private static int number(Check check, String figure) {
    return check.figures().get(figure) instanceof Integer number ? number : 0;
  }

  private static @Nullable String word(Check check, String figure) {
    return check.figures().get(figure) instanceof String word ? word : null;
  }
}
