package org.pourparlers.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Wordings sought at every place of a text at once, by their first two characters. */
final class Wordings {
  private static final int LOW = 0x7f;

  /** By the low halves of the two characters that a wording begins with. */
  private final boolean[] beginnings = new boolean[(LOW + 1) * (LOW + 1)];

  private final Map<String, List<String>> byBeginning = new HashMap<>();

  /**
   * @param wordings each of two characters or more
   */
  Wordings(List<String> wordings) {
    for (String wording : wordings) {
      if (wording.length() < 2) {
        throw new IllegalArgumentException("too short to be sought in a text: " + wording);
      }
      beginnings[pair(wording.charAt(0), wording.charAt(1))] = true;
      byBeginning
          .computeIfAbsent(wording.substring(0, 2), beginning -> new ArrayList<>())
          .add(wording);
    }
  }

  private static int pair(char first, char second) {
    return (first & LOW) << 7 | second & LOW;
  }

  /**
   * Whether one of them stands in a text.
   *
   * @param from where it may begin at the earliest
   * @param whole whether no letter or figure may follow the last place where it stands
   */
  boolean standIn(String text, int from, boolean whole) {
    for (int at = from; at + 1 < text.length(); at++) {
      if (beginnings[pair(text.charAt(at), text.charAt(at + 1))] && standsAt(text, at, whole)) {
        return true;
      }
    }
    return false;
  }

  private boolean standsAt(String text, int at, boolean whole) {
    for (String wording : byBeginning.getOrDefault(text.substring(at, at + 2), List.of())) {
      if (text.startsWith(wording, at) && (!whole || ends(text, at, wording))) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(String text, int at, String wording) {
    int after = at + wording.length();
    return (after == text.length() || !Character.isLetterOrDigit(text.charAt(after)))
        && text.indexOf(wording, at + 1) < 0;
  }
}
