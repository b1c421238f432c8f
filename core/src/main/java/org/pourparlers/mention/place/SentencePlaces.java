package org.pourparlers.mention.place;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.pourparlers.language.shared.CountryMatch;
import org.pourparlers.language.shared.Gazetteer;
import org.pourparlers.language.shared.KnownMatch;
import org.pourparlers.language.shared.PlaceMatch;
import org.pourparlers.mention.PlaceMention;

/** The places of one sentence: countries, then listed places, then unknown ones. */
final class SentencePlaces {
  private final Surroundings around;
  private final Gazetteer.Found found;
  private final Evidence evidence;
  private final Taken taken;
  private final Witness witness;
  private final CountryPlaces countries;
  private final UnknownPlaces unknown;

  SentencePlaces(
      Surroundings around,
      PlaceCues cues,
      Gazetteer gazetteer,
      Gazetteer.Found found,
      Evidence evidence) {
    this.around = around;
    this.found = found;
    this.evidence = evidence;
    taken = new Taken(around);
    witness = new Witness(around, cues, found, evidence, taken);
    countries = new CountryPlaces(around, cues, gazetteer, witness, taken);
    unknown = new UnknownPlaces(around, cues, found, witness, taken);
  }

  /** The places taken, in order. */
  List<PlaceMention> places() {
    return taken.inOrder();
  }

  /**
   * Takes what the sentence itself shows to be a place.
   *
   * @param accepted receives, as written, the names that were taken
   * @param known the known actors of the sentence, asked for only where a name is doubtful
   */
  void take(Map<String, Named> accepted, Supplier<List<KnownMatch>> known) {
    for (CountryMatch country : found.countries()) {
      countries.take(country);
    }
    for (PlaceMatch place : found.places()) {
      if (taken.isFree(place.first(), place.last())
          && witness.isShown(place)
          && !isActor(place, known)) {
        Named named = named(place);
        taken.addWithNoun(named, place.first(), place.last());
        accepted.putIfAbsent(around.text(place.first(), place.last()), named);
      }
    }
    unknown.take(accepted, known);
  }

  private boolean isActor(PlaceMatch place, Supplier<List<KnownMatch>> known) {
    int first = place.first();
    int last = place.last();
    if (place.trust() != PlaceMatch.Trust.SURE) {
      return UnknownPlaces.isKnown(known.get(), first, last);
    }
    return (around.isCapital(last + 1) || around.isCapital(first - 1))
        && UnknownPlaces.isPartOfKnown(known.get(), first, last);
  }

  /** Takes what other sentences of the report showed to be a place. */
  void takeAgain(Map<String, Named> accepted) {
    for (PlaceMatch place : found.places()) {
      if (taken.isFree(place.first(), place.last())
          && accepted.containsKey(around.text(place.first(), place.last()))
          && !witness.isPartOfName(place.first(), place.last())) {
        taken.addWithNoun(named(place), place.first(), place.last());
      }
    }
    unknown.takeAgain(accepted);
  }

  private Named named(PlaceMatch match) {
    return Named.of(evidence.likeliest(match.candidates(), witness.beside(match.last())));
  }
}
