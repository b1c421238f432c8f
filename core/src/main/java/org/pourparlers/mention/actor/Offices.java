package org.pourparlers.mention.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who holds the offices of which a country has one: two prime ministers are of two countries. */
final class Offices {
  private final Map<String, Map<Figure, Figure>> holders = new HashMap<>();

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
