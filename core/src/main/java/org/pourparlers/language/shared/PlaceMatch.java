package org.pourparlers.language.shared;

import java.util.List;
import org.pourparlers.report.Span;

/**
 * Words that may name a place.
 *
 * @param first the number of its first token
 * @param last the number of its last token
 * @param span the characters
 * @param candidates the places of this name, the likeliest first; never empty
 * @param trust how far the name alone tells that a place is meant
 */
public record PlaceMatch(int first, int last, Span span, List<KnownPlace> candidates, Trust trust) {
  public PlaceMatch {
    candidates = List.copyOf(candidates);
  }

  /** How far a name alone tells that a place is meant. */
  public enum Trust {
    /** Hardly anything else has this name. */
    SURE,
    /** A small town: the sentence should speak of a place. */
    LIKELY,
    /** A rare spelling, likewise. */
    RARE,
    /** An ordinary word or a person's name: the sentence must speak of a place. */
    DOUBTFUL
  }

  /** The likeliest of the candidates. */
  public KnownPlace place() {
    return candidates.get(0);
  }
}
