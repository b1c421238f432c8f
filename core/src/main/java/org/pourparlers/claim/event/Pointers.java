package org.pourparlers.claim.event;

import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.mention.Mentions;
import org.pourparlers.mention.Place;
import org.pourparlers.mention.PlaceMention;
import org.pourparlers.rule.Predicates;
import org.pourparlers.rule.Relation;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * Finds the places that words point back to: "here", "there", "in the same city", "they took the
 * village".
 */
final class Pointers {
  /** How many sentences back the town may stand that a noun points to. */
  private static final int BACK = 3;

  private final Predicates predicates;
  private final CircumstanceWords words;
  private final Mentions mentions;

  Pointers(Predicates predicates, CircumstanceWords words, Mentions mentions) {
    this.predicates = predicates;
    this.words = words;
    this.mentions = mentions;
  }

  /** The place that words beside an event point to, or null. */
  @Nullable Place of(Draft draft) {
    Tree tree = mentions.trees().get(draft.sentence);
    for (int i = 0; tree != null && i < tree.size(); i++) {
      boolean here = words.is("here", tree.lemma(i));
      boolean there = !here && there(draft, tree, i);
      boolean spot = !here && !there && spot(draft, tree, i);
      if (here || there || spot) {
        Place place =
            Nearness.of(draft, tree, i, i, i, 0) >= 200
                ? null
                : here ? mentions.dateline() : told(draft.sentence, i, spot ? BACK : 1);
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }

  private boolean there(Draft draft, Tree tree, int word) {
    return words.is("there", tree.lemma(word))
        && (!tree.is(word, "expl") || tree.head(word) == draft.predicate.word())
        && !tree.is(word, "nsubj")
        && tree.upos(word) != Upos.NOUN;
  }

  /** Whether a noun is a town told before: definite, bare of names, in it or taken. */
  private boolean spot(Draft draft, Tree tree, int noun) {
    if (tree.upos(noun) != Upos.NOUN || !words.is("spot", tree.lemma(noun))) {
      return false;
    }
    Relation relation = predicates.preposition(tree, noun);
    boolean taken =
        draft.kind == EventKind.ATTACK
            && (tree.is(noun, "obj")
                || relation == Relation.OF && tree.head(noun) == draft.predicate.word());
    return (relation == Relation.AT || relation == Relation.TO || taken) && pointing(tree, noun);
  }

  /** Whether a noun has a definite article or "same" and no name: no "the city of X". */
  private boolean pointing(Tree tree, int noun) {
    boolean definite = words.is("bare spot", tree.lemma(noun));
    for (int child : tree.children(noun)) {
      if (tree.upos(child) == Upos.PROPN || tree.is(child, "nmod") || tree.is(child, "appos")) {
        return false;
      }
      definite |=
          tree.is(child, "det") && (tree.has(child, "Definite", "Def") || demonstrative(tree, child))
              || words.is("same", tree.lemma(child));
    }
    return definite;
  }

  private static boolean demonstrative(Tree tree, int word) {
    return tree.has(word, "PronType", "Dem");
  }

  /** The town told last before a word, here or in the sentences before. */
  private @Nullable Place told(int sentence, int word, int back) {
    for (int i = sentence; i >= Math.max(0, sentence - back); i--) {
      Place last = null;
      for (PlaceMention place : mentions.places().get(i)) {
        boolean before = i < sentence || place.last() < word;
        if (before && place.level() == PlaceMention.Level.CITY) {
          last = place.place();
        }
      }
      if (last != null) {
        return last;
      }
    }
    return null;
  }
}
