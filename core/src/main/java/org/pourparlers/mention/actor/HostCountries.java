package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pourparlers.language.shared.Countries;
import org.pourparlers.language.shared.Country;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.PlaceMention;
import org.pourparlers.report.Span;

/**
 * The countries of the places that a report names, which may be hosts though it names only the
 * place: "arrived in Nairobi" is a visit to Kenya.
 */
final class HostCountries {
  private HostCountries() {}

  /** The actors, and after them the countries of places that are not among them. */
  static List<Actor> with(
      List<Actor> actors, List<List<PlaceMention>> places, Countries countries) {
    Set<String> known = new LinkedHashSet<>();
    for (Actor actor : actors) {
      if (actor.kind() == ActorKind.COUNTRY && actor.country() != null) {
        known.add(actor.country());
      }
    }
    Map<String, Span> hosts = new LinkedHashMap<>();
    for (List<PlaceMention> sentence : places) {
      for (PlaceMention place : sentence) {
        String country = place.place().country();
        if (country != null && !known.contains(country)) {
          hosts.putIfAbsent(country, place.place().evidence());
        }
      }
    }
    List<Actor> all = new ArrayList<>(actors);
    hosts.forEach(
        (code, span) -> {
          Country country = countries.byCode(code);
          if (country != null && country.isCountry()) {
            all.add(
                new Actor(
                    Actor.UNNAMED + (all.size() + 1),
                    country.englishName(),
                    ActorKind.COUNTRY,
                    code,
                    Map.of(),
                    List.of(span)));
          }
        });
    return all;
  }
}
