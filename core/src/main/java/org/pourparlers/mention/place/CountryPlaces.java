package org.pourparlers.mention.place;

import org.pourparlers.language.shared.Country;
import org.pourparlers.language.shared.CountryMatch;
import org.pourparlers.language.shared.Gazetteer;
import org.pourparlers.language.shared.KnownPlace;
import org.pourparlers.language.shared.PlaceMatch;
import org.pourparlers.mention.PlaceMention.Level;

/** Takes the countries and capitals of a sentence as places; demonyms only use up their words. */
final class CountryPlaces {
  private final Surroundings around;
  private final PlaceCues cues;
  private final Gazetteer gazetteer;
  private final Witness witness;
  private final Taken taken;

  CountryPlaces(
      Surroundings around, PlaceCues cues, Gazetteer gazetteer, Witness witness, Taken taken) {
    this.around = around;
    this.cues = cues;
    this.gazetteer = gazetteer;
    this.witness = witness;
    this.taken = taken;
  }

  void take(CountryMatch match) {
    PlaceMatch place = witness.matchAt(match.first());
    if (place != null && place.span().contains(match.span()) && isBetter(place, match)) {
      return;
    }
    Country country = match.country();
    if (takeCapital(match)) {
      return;
    }
    switch (match.sort()) {
      case NAME -> {
        if (country.isCountry() && !witness.isGivenName(match)) {
          var named = new Named(country.englishName(), country.located(), null, levelOf(country));
          taken.addWithNoun(named, match.first(), match.last());
        }
      }
      case CAPITAL -> taken.add(capitalOf(country), match.first(), match.last());
      default -> taken.use(match.first(), match.last());
    }
  }

  /** Whether the words rather name a place that is no country: "Persian Gulf", "Moscow". */
  private static boolean isBetter(PlaceMatch place, CountryMatch match) {
    boolean more = place.span().length() > match.span().length();
    boolean area = match.sort() == CountryMatch.Sort.NAME && place.trust() == PlaceMatch.Trust.SURE;
    return more
        || match.sort() == CountryMatch.Sort.CAPITAL
        || area && place.place().level() != KnownPlace.Level.CITY;
  }

  /** "The Venezuelan capital", "la capitale du Venezuela": the city. */
  private boolean takeCapital(CountryMatch match) {
    Country country = match.country();
    boolean adjective = match.sort() == CountryMatch.Sort.ADJECTIVE;
    if (country.capital() == null || !adjective && match.sort() != CountryMatch.Sort.NAME) {
      return false;
    }
    int at = around.beforeArticle(match.first());
    int left = adjective ? match.first() - 1 : cues.is("of", around.folded(at)) ? at - 1 : -1;
    boolean before = cues.is("capital", around.folded(left));
    boolean after = adjective && cues.is("capital", around.folded(match.last() + 1));
    if (!before && !after) {
      return false;
    }
    taken.add(
        capitalOf(country), before ? left : match.first(), after ? match.last() + 1 : match.last());
    return true;
  }

  private Named capitalOf(Country country) {
    KnownPlace city = gazetteer.capital(country);
    String name = country.capital() == null ? country.englishName() : country.capital();
    return city == null
        ? new Named(name, country.located(), null, Level.CITY)
        : new Named(city.name(), city.country(), city.geonames(), Level.CITY);
  }

  private static Level levelOf(Country country) {
    return country.kind() == Country.Kind.NATION || country.kind() == Country.Kind.DE_FACTO
        ? Level.REGION
        : Level.COUNTRY;
  }
}
