package org.pourparlers.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds a stated ordinal ("the third since February") against the record. */
public final class OrdinalCheck {
  private OrdinalCheck() {}

  /**
   * The stated ordinal against the entries of the same kind and parties before it; null where none
   * is stated.
   */
  public static @Nullable Check of(Known own, List<Known> others) {
    Fact.HowManieth stated = own.ordinal();
    if (stated == null || !own.happened()) {
      return null;
    }
    Days since = Days.of(stated.since());
    List<Known> before = new ArrayList<>();
    for (Known other : others) {
      Integer day = other.day();
      Integer ownDay = own.day();
      if (!other.id().equals(own.id())
          && other.happened()
          && other.kind() == own.kind()
          && other.sameParties(own)
          && day != null
          && ownDay != null
          && day < ownDay
          && (since == null || day >= since.from())) {
        before.add(other);
      }
    }
    before.sort(Comparator.comparing(Known::id));
    Set<Integer> missing = missing(stated.number(), before);
    int onRecord = before.size() + 1;
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("stated", stated.number());
    if (stated.since() != null) {
      figures.put("since", stated.since());
    }
    figures.put("on_record", onRecord);
    figures.put("missing", List.copyOf(missing));
    String verdict =
        onRecord > stated.number() ? "differs" : missing.isEmpty() ? "agrees" : "missing";
    String text =
        "Stated to be number "
            + stated.number()
            + (stated.since() == null ? "" : " since " + stated.since())
            + "; the record holds "
            + before.size()
            + " of the "
            + (stated.number() - 1)
            + " before.";
    return new Check("ordinal", verdict, text, before.stream().map(Known::id).toList(), figures);
  }

  /** The numbers before {@code stated} that no entry has; unnumbered ones are the latest. */
  private static Set<Integer> missing(int stated, List<Known> before) {
    Set<Integer> missing = new TreeSet<>();
    for (int number = 1; number < stated; number++) {
      missing.add(number);
    }
    int unnumbered = 0;
    for (Known other : before) {
      Fact.HowManieth ordinal = other.ordinal();
      if (ordinal == null || !missing.remove(ordinal.number())) {
        unnumbered++;
      }
    }
    List<Integer> left = new ArrayList<>(missing);
    for (int i = left.size() - 1; i >= 0 && unnumbered > 0; i--, unnumbered--) {
      missing.remove(left.get(i));
    }
    return missing;
  }
}
