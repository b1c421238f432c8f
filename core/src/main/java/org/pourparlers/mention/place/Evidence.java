package org.pourparlers.mention.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.shared.Country;
import org.pourparlers.language.shared.CountryMatch;
import org.pourparlers.language.shared.Gazetteer;
import org.pourparlers.language.shared.KnownPlace;

/**
 * What a whole report tells of the names in it: which countries it is about, and which words it
 * uses as parts of people's names.
 */
final class Evidence {
  private static final double OF_REPORT = 2;
  private final Map<String, Integer> countries = new HashMap<>();
  private final Set<String> people = new HashSet<>();
  private final Set<String> given = new HashSet<>();

  void add(Gazetteer.Found found) {
    for (CountryMatch match : found.countries()) {
      String country = match.country().located();
      if (country != null && match.candidates().size() == 1) {
        countries.merge(country, 1, Integer::sum);
      }
    }
  }

  /** Notes the names that follow another name or a noun of people ("Bill Clinton", "M. Nice"). */
  void addPeople(Surroundings around, PlaceCues cues) {
    for (int i = 1; i < around.size(); i++) {
      if (!around.isName(i)) {
        continue;
      }
      int left = i - 1;
      boolean named = around.isName(left) && !around.isAcronym(left) && around.trail(i) == null;
      boolean titled =
          around.isNoun(left)
              && !around.isCapital(left)
              && cues.before(around.folded(left)) == null;
      if (named && i == left + 1 && !around.isName(left - 1) && !around.follows("in", left)) {
        given.add(around.folded(left));
      }
      if ((named || titled) && !around.follows("in", left)) {
        people.add(around.folded(i));
      }
    }
  }

  /** Whether a name stands before another one elsewhere: "Anwar" beside "Anwar Ibrahim". */
  boolean isGiven(String folded) {
    return given.contains(folded);
  }

  boolean isPerson(String folded) {
    return people.contains(folded);
  }

  boolean names(@Nullable String country) {
    return country != null && countries.containsKey(country);
  }

  /** The candidate that this report most likely means. */
  KnownPlace likeliest(Iterable<KnownPlace> candidates, @Nullable Country beside) {
    KnownPlace best = null;
    double most = 0;
    for (KnownPlace place : candidates) {
      double rank = place.rank() + (names(place.country()) ? OF_REPORT : 0);
      if (beside != null && place.country() != null && place.country().equals(beside.located())) {
        rank += 2 * OF_REPORT;
      }
      if (best == null || rank > most) {
        best = place;
        most = rank;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("no candidates");
    }
    return best;
  }
}
