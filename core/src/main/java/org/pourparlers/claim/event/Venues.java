package org.pourparlers.claim.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.mention.Mentions;
import org.pourparlers.mention.PlaceMention;
import org.pourparlers.rule.Predicates;
import org.pourparlers.rule.Relation;
import org.pourparlers.rule.Trigger;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * Finds the towns of palaces, hotels, airports: where a report names the town, that is the place.
 */
final class Venues {
  private final Predicates predicates;

  Venues(Predicates predicates) {
    this.predicates = predicates;
  }

  /** Of a venue and the town that it is in ("the embassy in Rome, Italy") the town. */
  PlaceMention town(PlaceMention venue, Tree tree, Mentions mentions) {
    if (venue.level() != PlaceMention.Level.VENUE) {
      return venue;
    }
    for (PlaceMention town : mentions.places().get(venue.sentence())) {
      int gap = town.first() - venue.last();
      if (town.level() != PlaceMention.Level.CITY || gap < 2 || gap > 4) {
        continue;
      }
      boolean bound = true;
      for (int i = venue.last() + 1; i < town.first(); i++) {
        bound &= tree.upos(i) == Upos.ADP || tree.upos(i) == Upos.DET || ",".equals(tree.form(i));
      }
      Relation relation = predicates.preposition(tree, town.head());
      if (bound
          && (relation == Relation.AT || relation == Relation.TO || relation == Relation.OF)) {
        return town;
      }
    }
    PlaceMention served =
        venue.place().name().endsWith(" airport") ? served(venue, mentions) : null;
    return served == null ? venue : served;
  }

  /** The one town of an airport's country that the report speaks of as a place, or null. */
  private @Nullable PlaceMention served(PlaceMention airport, Mentions mentions) {
    PlaceMention found = null;
    for (List<PlaceMention> sentence : mentions.places()) {
      for (PlaceMention town : sentence) {
        Tree tree = mentions.trees().get(town.sentence());
        boolean home =
            town.level() == PlaceMention.Level.CITY
                && town.place().country() != null
                && town.place().country().equals(airport.place().country());
        if (!home || tree == null || predicates.preposition(tree, town.head()) != Relation.AT) {
          continue;
        }
        if (found != null && !found.place().name().equals(town.place().name())) {
          return null;
        }
        found = town;
      }
    }
    return found;
  }

  /**
   * The town before the noun of what is held there: "the Doha talks", "les pourparlers de Doha".
   */
  boolean named(Draft draft, Tree tree, PlaceMention place) {
    int word = draft.predicate.word();
    boolean noun = draft.predicate.match().trigger().sort() != Trigger.Sort.VERB;
    boolean held = draft.kind == EventKind.MEETING || draft.kind == EventKind.TALKS;
    boolean after = tree.is(place.head(), "nmod") && place.first() - word == 2;
    boolean before = place.last() == word - 1 && tree.upos(word) == Upos.NOUN;
    return noun
        && held
        && place.level() == PlaceMention.Level.CITY
        && tree.head(place.head()) == word
        && (before || after && predicates.relation(tree.lemma(word + 1)) == Relation.OF);
  }
}
