package org.pourparlers.claim.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.Mentions;
import org.pourparlers.mention.Place;
import org.pourparlers.mention.PlaceMention;

/** Compares places as far as events need it. */
final class Places {
  private Places() {}

  /** Whether a place is a town, and the other one the country or region around it. */
  static boolean inside(Place town, Place around, Mentions mentions) {
    return town.country() != null
        && town.country().equals(around.country())
        && wide(level(around, mentions))
        && !wide(level(town, mentions));
  }

  private static boolean wide(PlaceMention.@Nullable Level level) {
    return level == PlaceMention.Level.COUNTRY || level == PlaceMention.Level.REGION;
  }

  private static PlaceMention.@Nullable Level level(Place place, Mentions mentions) {
    for (List<PlaceMention> sentence : mentions.places()) {
      for (PlaceMention mention : sentence) {
        if (mention.place().evidence().equals(place.evidence())) {
          return mention.level();
        }
      }
    }
    return null;
  }
}
