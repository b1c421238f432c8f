package org.pourparlers.mention.actor;

import java.util.List;
import java.util.Set;

/** When two names are one person's. */
final class PersonNames {
  /** Articles and links of names that come and go. */
  private static final Set<String> LINKS =
      Set.of(
          "al", "el", "de", "da", "von", "van", "ben", "bin", "ibn", "der", "den", "del", "la", "d",
          "as", "ad", "ar", "es", "ul", "ould");

  private PersonNames() {}

  /** Whether two full names are spellings of one: last names alike, first names not at odds. */
  static boolean same(List<String> one, List<String> other) {
    if (one.equals(other)) {
      return true;
    }
    if (one.size() < 2 || other.size() < 2) {
      return false;
    }
    int i = one.size() - 1;
    int j = other.size() - 1;
    int matched = 0;
    while (i >= 0 && j >= 0) {
      String a = one.get(i);
      String b = other.get(j);
      if (Spelling.same(a, b)) {
        matched += LINKS.contains(a) ? 0 : 1;
        i--;
        j--;
      } else if (LINKS.contains(a)) {
        i--;
      } else if (LINKS.contains(b)) {
        j--;
      } else {
        break;
      }
    }
    if (matched == 0) {
      return false;
    }
    if (i < 0 && j < 0) {
      return true;
    }
    if (i < 0 || j < 0) {
      // one has more first names: "Recep Tayyip Erdogan", "Tayyip Erdogan"
      return matched >= 2;
    }
    boolean middle = Math.min(one.size(), other.size()) == 2 && one.size() != other.size();
    return initial(one.get(0), other.get(0))
        || middle && one.get(0).equals(other.get(0))
        || matched >= 2 && Spelling.same(one.get(0), other.get(0));
  }

  private static boolean initial(String a, String b) {
    return (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
  }

  /** Whether a name is a part of a fuller one: the last pieces, or the first alone. */
  static boolean shortened(List<String> part, List<String> full) {
    if (part.size() > full.size()) {
      return false;
    }
    boolean tail = true;
    for (int k = 1; k <= part.size() && tail; k++) {
      tail = part.get(part.size() - k).equals(full.get(full.size() - k));
    }
    if (tail) {
      return true;
    }
    boolean start = true;
    for (int k = 0; k < part.size() && start; k++) {
      start = part.get(k).equals(full.get(k));
    }
    if (start && !(part.size() == 1 && LINKS.contains(part.get(0)))) {
      return true;
    }
    return part.size() >= 2 && same(part, full);
  }
}
