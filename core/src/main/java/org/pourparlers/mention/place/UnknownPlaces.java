package org.pourparlers.mention.place;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.shared.Country;
import org.pourparlers.language.shared.CountryMatch;
import org.pourparlers.language.shared.Gazetteer;
import org.pourparlers.language.shared.KnownMatch;
import org.pourparlers.mention.PlaceMention.Level;

/** Takes names that no list knows where a sentence sets them in a place. */
final class UnknownPlaces {
  private static final int LONGEST_UNKNOWN = 7;
  private final Surroundings around;
  private final PlaceCues cues;
  private final Gazetteer.Found found;
  private final Witness witness;
  private final Taken taken;

  UnknownPlaces(
      Surroundings around, PlaceCues cues, Gazetteer.Found found, Witness witness, Taken taken) {
    this.around = around;
    this.cues = cues;
    this.found = found;
    this.witness = witness;
    this.taken = taken;
  }

  /** Takes names that no list knows where the sentence sets them in a place. */
  void take(Map<String, Named> accepted, Supplier<List<KnownMatch>> known) {
    for (int i = 0; i < around.size(); i++) {
      if (taken.isUsed(i)
          || !around.isName(i) && (i == 0 || !around.isCapital(i) || around.lead(i) == null)
          || i > 0 && around.isName(i - 1) && !taken.isUsed(i - 1)) {
        continue;
      }
      int first = firstOfName(i);
      int last = lastOfName(i);
      Surroundings.Lead lead = around.lead(first);
      Surroundings.Trail trail = around.trail(last);
      boolean shown = lead != null || trail != null || hasInfix(first, last);
      if (isName(first, last)
          && (shown || isSetInPlace(first, last))
          && !isKnown(known.get(), first, last)) {
        var named = new Named(around.text(first, last), homeOf(first, last), null, Level.CITY);
        taken.addWithNoun(named, first, last);
        accepted.putIfAbsent(named.name(), named);
      }
      i = last;
    }
  }

  /**
   * The country that the sentence gives an unknown place: "Pakistan's X", "X, Pakistan", "la ville
   * pakistanaise de X".
   */
  private @Nullable String homeOf(int first, int last) {
    Country beside = witness.beside(last);
    if (beside != null) {
      return beside.located();
    }
    Surroundings.Lead lead = around.lead(first);
    for (CountryMatch country : found.countries()) {
      boolean name = country.sort() == CountryMatch.Sort.NAME;
      boolean owner =
          name
              && first - country.last() == 2
              && !around.isCapital(first - 1)
              && around.touch(country.last());
      boolean described =
          country.sort() == CountryMatch.Sort.ADJECTIVE
              && lead != null
              && country.last() >= lead.first() - 1
              && country.last() < first;
      if (owner || described) {
        return country.country().located();
      }
    }
    return null;
  }

  /** Whether the words are only a part of a known actor's name: "New York Times". */
  static boolean isPartOfKnown(List<KnownMatch> actors, int first, int last) {
    return actors.stream()
        .anyMatch(
            actor ->
                actor.first() <= first
                    && actor.last() >= last
                    && actor.last() - actor.first() > last - first);
  }

  static boolean isKnown(List<KnownMatch> actors, int first, int last) {
    return actors.stream().anyMatch(actor -> actor.first() <= last && actor.last() >= first);
  }

  /** A name may begin before its first proper noun: "al-Shifa", "Upper Isk". */
  private int firstOfName(int capital) {
    if (capital > 1 && around.isCapitalAdjective(capital - 1) && !taken.isUsed(capital - 1)) {
      return capital - 1;
    }
    boolean joined =
        capital > 1
            && around.isHyphen(capital - 1)
            && around.touch(capital - 1)
            && around.touch(capital - 2)
            && taken.isFree(capital - 2, capital - 1);
    return joined ? capital - 2 : capital;
  }

  private int lastOfName(int first) {
    int last = first;
    while (last + 1 < around.size()
        && last - first + 1 < LONGEST_UNKNOWN
        && !taken.isUsed(last + 1)
        && (around.isName(last + 1)
            || around.touch(last) && isJoined(last + 1)
            || isParticle(last + 1))) {
      last++;
    }
    return last;
  }

  /** Whether a token joins two parts of a name: "Maguindanao del Sur", "Ain al-Asad". */
  private boolean isParticle(int token) {
    int after = around.isHyphen(token + 1) ? token + 2 : token + 1;
    return cues.is("particle", around.folded(token)) && around.isCapital(after);
  }

  /** Whether a token belongs to a name by a hyphen. */
  private boolean isJoined(int token) {
    return around.isHyphen(token) || around.isHyphen(token - 1);
  }

  /** Whether the words are more than a letter, a weekday or an adjective before a known place. */
  private boolean isName(int first, int last) {
    boolean adjective = !around.isName(last) && last + 1 < around.size() && taken.isUsed(last + 1);
    return around.text(first, last).length() > 1
        && !adjective
        && !cues.is("never", around.folded(first));
  }

  /** Whether a name is built as only places are: "Villers-sur-Mer". */
  private boolean hasInfix(int first, int last) {
    String[] parts = around.text(first, last).split("-");
    return parts.length > 2 && cues.is("infix", parts[1]);
  }

  /** Whether an unknown name stands where places stand and is nobody's. */
  private boolean isSetInPlace(int first, int last) {
    if (around.isAcronym(first)
        || witness.isGiven(first, last)
        || witness.isPerson(first, last)
        || witness.isPerson(last, last)) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      if (cues.is("never", around.folded(i)) || !around.isSpelled(i) || !around.isParsed()) {
        return false;
      }
    }
    int head = around.head(first, last);
    int governor = around.governor(head);
    String lemma = around.lemma(governor);
    return around.follows("in", first)
            && !around.hasArticle(first)
            && !around.follows("dative", first)
            && !cues.is("dative", lemma)
            && !around.modifiesNext(head, last)
        || around.is(head, "obj") && cues.is("object", lemma)
        || around.is(head, "conj")
            && cues.is("and", around.folded(first - 1))
            && taken.isPlace(governor);
  }

  /** Takes again the names that other sentences showed to be places. */
  void takeAgain(Map<String, Named> accepted) {
    for (int i = 0; i < around.size(); i++) {
      if (taken.isUsed(i) || !around.isName(i)) {
        continue;
      }
      int last = lastOfName(i);
      Named named = accepted.get(around.text(i, last));
      if (named != null && !witness.isPartOfName(i, last)) {
        taken.add(named, i, last);
      }
      i = last;
    }
  }
}
