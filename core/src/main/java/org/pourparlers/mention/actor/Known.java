package org.pourparlers.mention.actor;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;

/**
 * What the lists know under a name.
 *
 * @param key tells it from all others
 * @param name usual English form
 * @param kind what it is
 * @param country alpha-3 code, or null
 * @param adjective English adjective of a country ("Iranian"), else ""
 * @param ids identifiers in public catalogues
 * @param use how the name stands for it
 * @param sure whether the name cannot mean anybody else
 */
record Known(
    String key,
    String name,
    ActorKind kind,
    @Nullable String country,
    String adjective,
    Map<String, String> ids,
    Use use,
    boolean sure) {
  /** How a name stands for an actor. */
  enum Use {
    NAME,
    DEMONYM,
    /** The people for the country: "the Russians". */
    PEOPLE,
    CAPITAL
  }

  boolean isCountry() {
    return kind == ActorKind.COUNTRY;
  }
}
