package org.pourparlers.language.shared;

import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param name usual English name
 * @param country ISO 3166-1 alpha-3 code (XKX for Kosovo), or null where it lies in several or none
 * @param level how large it is
 * @param geonames GeoNames id, or null
 * @param position where it lies, or null
 * @param population inhabitants, 0 where not known
 * @param rank how likely its name means it and no other place of the same name; higher is likelier
 */
public record KnownPlace(
    String name,
    @Nullable String country,
    Level level,
    @Nullable Integer geonames,
    @Nullable Position position,
    int population,
    double rank) {
  /** The same place with another rank. */
  KnownPlace ranked(double other) {
    return new KnownPlace(name, country, level, geonames, position, population, other);
  }

  /** How large a place is, the smallest first. */
  public enum Level {
    VENUE,
    CITY,
    REGION,
    COUNTRY,
    AREA
  }

  /**
   * WGS 84 coordinates.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   */
  public record Position(double latitude, double longitude) {}
}
