package org.pourparlers.record;

import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.Length;

/** A value that mentions give to a field of an entry. */
public sealed interface Fact {
  /** The value in one line, for people and for search. */
  String text();

  /**
   * A status, a date, a kind, an actor's id.
   *
   * @param text EDTF date, lower-case status or kind, or an id
   */
  record Word(String text) implements Fact {}

  /**
   * A place.
   *
   * @param name English name
   * @param country ISO 3166-1 alpha-3 code, or null
   * @param geonames GeoNames id, or null
   */
  record Where(String name, @Nullable String country, @Nullable Integer geonames) implements Fact {
    @Override
    public String text() {
      return name;
    }
  }

  /**
   * A duration.
   *
   * @param iso ISO 8601 duration
   * @param bound how it bounds the real one
   */
  record HowLong(String iso, Length.Bound bound) implements Fact {
    @Override
    public String text() {
      return switch (bound) {
        case EXACTLY -> iso;
        case AT_LEAST -> "≥ " + iso;
        case AT_MOST -> "≤ " + iso;
        case ABOUT -> "~ " + iso;
      };
    }
  }

  /**
   * An ordinal.
   *
   * @param number from 1
   * @param since EDTF date since when they are counted, or null
   */
  record HowManieth(int number, @Nullable String since) implements Fact {
    @Override
    public String text() {
      return since == null ? "no. " + number : "no. " + number + " since " + since;
    }
  }
}
