package org.pourparlers.language.shared;

import org.jspecify.annotations.Nullable;

/**
 * A person, body or group of the lists in {@code languages/shared/actors}.
 *
 * @param id stable identifier ("vladimir-putin")
 * @param name usual English form
 * @param kind what it is
 * @param sort for organisations {@code media}, {@code company}, {@code party}, {@code army} or
 *     {@code court} where they are one, else empty
 * @param country ISO 3166-1 alpha-3 code (XKX for Kosovo) of the country it belongs to or acts for,
 *     or null
 * @param wikidata its item ("Q7747"), or null where it is not known for certain
 */
public record KnownActor(
    String id,
    String name,
    Kind kind,
    String sort,
    @Nullable String country,
    @Nullable String wikidata) {
  /** What a known actor is. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    GROUP
  }

  /** Whether it is a news outlet, which is only the source of what it tells. */
  public boolean isMedia() {
    return sort.equals("media");
  }
}
