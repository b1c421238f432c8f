package org.pourparlers.mention.place;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.shared.Country;
import org.pourparlers.language.shared.CountryMatch;
import org.pourparlers.language.shared.Gazetteer;
import org.pourparlers.language.shared.PlaceMatch;

/** What a sentence says for or against a name being a place's. */
final class Witness {
  private static final int BESIDE = 4;
  private static final double LARGE = 4.7;
  private final Surroundings around;
  private final PlaceCues cues;
  private final Gazetteer.Found found;
  private final Evidence evidence;
  private final Taken taken;
  private final @Nullable PlaceMatch[] matches;

  Witness(
      Surroundings around, PlaceCues cues, Gazetteer.Found found, Evidence evidence, Taken taken) {
    this.around = around;
    this.cues = cues;
    this.found = found;
    this.evidence = evidence;
    this.taken = taken;
    this.matches = new PlaceMatch[around.size()];
    for (PlaceMatch match : found.places()) {
      Arrays.fill(matches, match.first(), match.last() + 1, match);
    }
  }

  /** Whether the sentence shows that a name of the gazetteer is meant as a place. */
  boolean isShown(PlaceMatch match) {
    int first = match.first();
    int last = match.last();
    boolean noun = around.lead(first) != null || around.trail(last) != null;
    boolean in = around.follows("in", first);
    boolean nameRight = isNameAt(last + 1) && !around.touch(last) || goesOn(last);
    boolean nameLeft = isNameAt(first - 1);
    return switch (match.trust()) {
      // "at the New York Times" is nowhere, "in New York Monday" is
      case SURE -> noun || (nameRight ? in && !around.hasArticle(first) : in || !nameLeft);
      case LIKELY, RARE ->
          noun
              || (in || beside(last) != null || around.follows("from", first) && isAtHome(match))
                  && !nameRight
                  && !isNever(first, last);
      case DOUBTFUL -> (noun || in || beside(last) != null) && !nameRight && !isNever(first, last);
    };
  }

  /** Whether the words only begin a name or title: "Ain al-Asad", "Dayton Accords". */
  private boolean goesOn(int last) {
    int next = last + 1;
    if (next < around.size() && cues.is("particle", around.folded(next))) {
      int after = around.isHyphen(next + 1) ? next + 2 : next + 1;
      return around.isCapital(after) && !isMatched(after);
    }
    return around.isCapital(next)
        && around.isNoun(next)
        && around.modifiesNext(around.head(last, last), last);
  }

  /** Whether a town is large or lies in a country of the report. */
  private boolean isAtHome(PlaceMatch match) {
    return match.place().rank() >= LARGE || evidence.names(match.place().country());
  }

  private boolean isNever(int first, int last) {
    return isPerson(first, last)
        || cues.is("never", around.folded(first))
        || around.modifiesNext(around.head(first, last), last);
  }

  boolean isPerson(int first, int last) {
    return first == last && evidence.isPerson(around.folded(first));
  }

  /** Whether the name of a country is somebody's: "Chad Smith", "Michael Jordan". */
  boolean isGivenName(CountryMatch match) {
    int first = match.first();
    boolean right = isNameAt(match.last() + 1) && !around.touch(match.last());
    boolean day = right && cues.is("never", around.folded(match.last() + 1));
    boolean led = around.follows("in", first) || around.follows("from", first);
    return first == match.last() && (right && !day && !led || isNameAt(first - 1) && !led);
  }

  /** Whether a lone name is somebody's first name elsewhere in the report. */
  boolean isGiven(int first, int last) {
    return first == last && evidence.isGiven(around.folded(first));
  }

  boolean isPartOfName(int first, int last) {
    return isNameAt(first - 1) || isNameAt(last + 1) && !around.touch(last);
  }

  /** Whether a token is a name that is no place itself. */
  private boolean isNameAt(int token) {
    return token >= 0 && token < around.size() && around.isName(token) && !isMatched(token);
  }

  private boolean isMatched(int token) {
    if (taken.isUsed(token)) {
      return true;
    }
    PlaceMatch match = matches[token];
    return match != null && match.trust() == PlaceMatch.Trust.SURE;
  }

  /** The listed name that covers a token, or null. */
  @Nullable PlaceMatch matchAt(int token) {
    return matches[token];
  }

  /** The country named right after a place: "Tripoli, Lebanon", "Tripoli, au Liban". */
  @Nullable Country beside(int last) {
    if (!around.folded(last + 1).equals(",")) {
      return null;
    }
    for (CountryMatch country : found.countries()) {
      if (country.first() > last + BESIDE) {
        return null;
      }
      if (country.sort() == CountryMatch.Sort.NAME
          && country.first() > last
          && !around.isName(country.first() - 1)) {
        return country.country();
      }
    }
    return null;
  }
}
