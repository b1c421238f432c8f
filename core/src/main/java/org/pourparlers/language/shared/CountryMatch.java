package org.pourparlers.language.shared;

import java.util.List;
import org.pourparlers.report.Span;

/**
 * Words that name a country, its capital or its people.
 *
 * @param first the number of its first token
 * @param last the number of its last token; a compound ("russo-ukrainien") may hold several matches
 * @param span the characters
 * @param sort how it is named
 * @param candidates the countries that bear the name, the likeliest first; never empty
 */
public record CountryMatch(int first, int last, Span span, Sort sort, List<Country> candidates) {
  public CountryMatch {
    candidates = List.copyOf(candidates);
  }

  /** How words name a country. */
  public enum Sort {
    /** "Russia", "la Russie". */
    NAME,
    /** "Moscow": the city, or the government that sits there. */
    CAPITAL,
    /** "Russian", "russe". */
    ADJECTIVE,
    /** "Russians", "les Russes". */
    NOUN,
    /** The first part of a compound: "russo-". */
    PREFIX
  }

  /** The likeliest of the candidates. */
  public Country country() {
    return candidates.get(0);
  }
}
