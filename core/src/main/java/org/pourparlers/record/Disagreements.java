package org.pourparlers.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the fields of an entry whose values contradict one another. */
final class Disagreements {
  private Disagreements() {}

  static List<String> of(Map<String, List<Stated>> values) {
    List<String> out = new ArrayList<>();
    if (status(values.getOrDefault("status", List.of()))) {
      out.add("status");
    }
    if (dates(values.getOrDefault("date", List.of()))) {
      out.add("date");
    }
    if (places(values.getOrDefault("place", List.of()))) {
      out.add("place");
    }
    if (values.getOrDefault("duration", List.of()).size() > 1) {
      out.add("duration");
    }
    if (ordinals(values.getOrDefault("ordinal", List.of()))) {
      out.add("ordinal");
    }
    return List.copyOf(out);
  }

  /**
   * A later status is no contradiction of an earlier one; a denial is, and so is a cancellation.
   */
  private static boolean status(List<Stated> values) {
    Set<String> all = new TreeSet<>();
    values.forEach(value -> all.add(value.value().text()));
    boolean happened = all.contains("occurred") || all.contains("ongoing");
    return happened && (all.contains("denied") || all.contains("called_off"))
        || all.contains("planned") && all.contains("denied");
  }

  private static boolean dates(List<Stated> values) {
    for (Stated a : values) {
      for (Stated b : values) {
        Days first = Days.of(a.value().text());
        Days second = Days.of(b.value().text());
        if (first != null && second != null && !first.overlaps(second)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean places(List<Stated> values) {
    for (Stated a : values) {
      for (Stated b : values) {
        if (a.value() instanceof Fact.Where first
            && b.value() instanceof Fact.Where second
            && !Places.same(first, second)
            && !Places.within(first, second)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean ordinals(List<Stated> values) {
    Set<Integer> numbers = new TreeSet<>();
    for (Stated stated : values) {
      if (stated.value() instanceof Fact.HowManieth ordinal) {
        numbers.add(ordinal.number());
      }
    }
    return numbers.size() > 1;
  }
}
