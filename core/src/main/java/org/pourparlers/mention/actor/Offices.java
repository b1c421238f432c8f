package org.pourparlers.mention.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who holds the offices of which a country has one: two prime ministers are of two countries. */
final class Offices {
  /** What titles begin with that several hold, or held. */
  private static final Set<String> SEVERAL =
      Set.of("former", "deputy", "cabinet", "minister", "senior", "junior", "government");

  private final Map<String, Map<Figure, Figure>> holders = new HashMap<>();

  /** Whether one person holds a title at a time: a president, a foreign minister, no deputy. */
  static boolean single(Title.Sort sort, String title) {
    String first = title.contains(" ") ? title.substring(0, title.indexOf(' ')) : "";
    return !SEVERAL.contains(first)
        && (sort == Title.Sort.STATE || sort == Title.Sort.MINISTER && !first.isEmpty());
  }

  /** Remembers that somebody holds an office of a country, if nobody was said to before. */
  void take(String title, Figure country, Figure person) {
    holders.computeIfAbsent(title, key -> new HashMap<>()).putIfAbsent(country, person);
  }

  /** The countries in which somebody else than this person holds an office. */
  Set<Figure> taken(String title, Figure person) {
    Set<Figure> out = new HashSet<>();
    holders
        .getOrDefault(title, Map.of())
        .forEach(
            (country, holder) -> {
              if (holder != person) {
                out.add(country);
              }
            });
    return out;
  }
}
