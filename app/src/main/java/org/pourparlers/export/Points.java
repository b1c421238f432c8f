package org.pourparlers.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Language;
import org.pourparlers.language.shared.Gazetteer;
import org.pourparlers.language.shared.KnownPlace;
import org.pourparlers.record.Fact;

/** Where places lie, by the gazetteer that the reader uses. Not safe for use by several threads. */
final class Points {
  private final Gazetteer gazetteer = Gazetteer.of(new Language("en"));
  private final Map<Fact.Where, Optional<Point>> known = new HashMap<>();

  /**
   * WGS 84 coordinates.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   */
  record Point(double latitude, double longitude) {}

  /** Where a place lies; null where the gazetteer does not tell. */
  @Nullable Point of(Fact.Where place) {
    return known.computeIfAbsent(place, p -> Optional.ofNullable(find(p))).orElse(null);
  }

  private @Nullable Point find(Fact.Where place) {
    KnownPlace best = null;
    for (KnownPlace found : gazetteer.places().byName(place.name())) {
      boolean same =
          place.geonames() != null
              ? place.geonames().equals(found.geonames())
              : place.country() == null || place.country().equals(found.country());
      if (same && found.position() != null && (best == null || found.rank() > best.rank())) {
        best = found;
      }
    }
    KnownPlace.Position position = best == null ? null : best.position();
    return position == null ? null : new Point(position.latitude(), position.longitude());
  }
}
