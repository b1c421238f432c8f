package org.pourparlers.record;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares places. */
final class Places {
  private static final Set<String> GENERAL =
      Set.of(
          Spelling.of("region"),
          Spelling.of("oblast"),
          Spelling.of("province"),
          Spelling.of("district"),
          Spelling.of("governorate"),
          Spelling.of("city"));

  private Places() {}

  /** Whether two places whose {@link #name}s are known are one. */
  static boolean same(Fact.Where a, String nameOfA, Fact.Where b, String nameOfB) {
    return a.geonames() != null && a.geonames().equals(b.geonames()) || nameOfA.equals(nameOfB);
  }

  /** Whether two reports mean one place. */
  static boolean same(Fact.Where a, Fact.Where b) {
    return a.geonames() != null && a.geonames().equals(b.geonames()) || name(a).equals(name(b));
  }

  /** Whether the one is the country in which the other lies. */
  static boolean within(Fact.Where a, Fact.@Nullable Where b) {
    return b != null
        && a.country() != null
        && a.country().equals(b.country())
        && (isCountry(a) || isCountry(b));
  }

  /** A country's name has its own code. */
  static boolean isCountry(Fact.Where place) {
    return place.country() != null
        && COUNTRIES.computeIfAbsent(place.country(), Places::countryName).equals(name(place));
  }

  private static final java.util.Map<String, String> COUNTRIES =
      new java.util.concurrent.ConcurrentHashMap<>();

  private static String countryName(String alpha3) {
    for (String code : java.util.Locale.getISOCountries()) {
      var locale = new com.ibm.icu.util.ULocale("", code);
      if (locale.getISO3Country().equals(alpha3)) {
        return Spelling.of(locale.getDisplayCountry(com.ibm.icu.util.ULocale.ENGLISH));
      }
    }
    return "";
  }

  /** A place's name as names are compared, without a word like "region" at its end. */
  static String name(Fact.Where place) {
    String name = Spelling.of(place.name());
    int space = name.lastIndexOf(' ');
    return space > 0 && GENERAL.contains(name.substring(space + 1))
        ? name.substring(0, space)
        : name;
  }
}
