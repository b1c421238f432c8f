package org.pourparlers.language.shared;

import org.jspecify.annotations.Nullable;

/**
 * A country, or a part or people of one that acts in diplomacy.
 *
 * @param code ISO 3166-1 alpha-3 (XKX for Kosovo), else a key of our own ("ABKHAZIA")
 * @param kind what it is
 * @param located alpha-3 of the state in which it lies, or null
 * @param englishName the usual English name
 * @param capital the usual English name of its capital, or null
 */
public record Country(
    String code,
    Kind kind,
    @Nullable String located,
    String englishName,
    @Nullable String capital) {
  /** What a country is. */
  public enum Kind {
    /** A sovereign state that others recognise. */
    STATE,
    /** A territory with an ISO code of its own. */
    TERRITORY,
    /** A state that few recognise. */
    DE_FACTO,
    /** A state of the past. */
    HISTORIC,
    /** A nation or self-governing part of a state. */
    NATION,
    /** A people: its name is a group's, never a place's. */
    PEOPLE,
    /** A union of states: its demonym stands for an organisation. */
    UNION
  }

  /** ISO 3166-1 alpha-3 code of the state it acts for, or null. */
  public @Nullable String actsFor() {
    return kind == Kind.DE_FACTO ? null : located;
  }

  /** Whether it is a country rather than a people or a union. */
  public boolean isCountry() {
    return kind != Kind.PEOPLE && kind != Kind.UNION;
  }
}
