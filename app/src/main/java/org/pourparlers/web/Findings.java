package org.pourparlers.web;

import java.util.List;
import java.util.Set;
import org.pourparlers.record.Check;

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
        && check.figures().get("missing") instanceof List<?> missing) {
      return w.t("check.ordinal.missing", missing.size());
    }
    return w.t("check." + check.verdict());
  }

  /** The finding in a sentence. */
  public static String sentence(Check check, Words w) {
    return w.code().equals("en")
        ? check.text()
        : w.t("check." + check.verdict()) + " — " + check.text();
  }
}
