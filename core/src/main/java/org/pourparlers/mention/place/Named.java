package org.pourparlers.mention.place;

import org.jspecify.annotations.Nullable;
import org.pourparlers.language.shared.KnownPlace;
import org.pourparlers.mention.PlaceMention.Level;

/**
 * What words name, before they are a mention.
 *
 * @param name English name
 * @param country ISO 3166-1 alpha-3 code, or null
 * @param geonames GeoNames id, or null
 * @param level how exact it is
 */
record Named(String name, @Nullable String country, @Nullable Integer geonames, Level level) {

  static Named of(KnownPlace place) {
    return new Named(
        place.name(), place.country(), place.geonames(), Level.valueOf(place.level().name()));
  }

  /** Whether it is the place itself, whatever noun stands beside it. */
  boolean outweighs(PlaceCues.Noun noun) {
    return noun.isNameAlone()
        || noun.city() && geonames != null
        || level == noun.level()
        || level == Level.COUNTRY
        || level == Level.AREA
        || level == Level.REGION && noun.level() == Level.VENUE;
  }
}
