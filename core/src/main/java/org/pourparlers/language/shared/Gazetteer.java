package org.pourparlers.language.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Language;
import org.pourparlers.text.Token;

/**
 * What one language calls the countries, peoples and places of the world: the one entry to {@code
 * countries}, {@code demonyms} and {@code places}. Immutable.
 */
public final class Gazetteer {
  private final Countries countries;
  private final Places places;

  private Gazetteer(Countries countries, Places places) {
    this.countries = countries;
    this.places = places;
  }

  /** Reads the tables of a language and those that all languages share. */
  public static Gazetteer of(Language language) {
    return new Gazetteer(Countries.of(language), Places.of(language));
  }

  public Countries countries() {
    return countries;
  }

  public Places places() {
    return places;
  }

  /** The city that is a country's capital, or null. */
  public @Nullable KnownPlace capital(Country country) {
    if (country.capital() == null) {
      return null;
    }
    for (KnownPlace place : places.byName(country.capital())) {
      if (place.country() != null && place.country().equals(country.located())) {
        return place;
      }
    }
    return null;
  }

  /**
   * What a sentence names.
   *
   * @param content the text that the tokens' offsets count into
   */
  public Found in(String content, List<Token> tokens) {
    FoldedWords words = FoldedWords.of(content, tokens);
    return new Found(countries.in(words), places.in(words));
  }

  /**
   * What a sentence names; the two lists may overlap: a capital is a place too.
   *
   * @param countries countries, capitals, peoples
   * @param places cities, regions, venues, areas
   */
  public record Found(List<CountryMatch> countries, List<PlaceMatch> places) {}
}
