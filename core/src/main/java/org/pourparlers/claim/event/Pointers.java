package org.pourparlers.claim.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.mention.ActorMention;
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

  /** Words between sides: where they are said is not where something happens. */
  private static final Set<EventKind> PLACELESS =
      EnumSet.of(
          EventKind.DEMAND,
          EventKind.REJECTION,
          EventKind.ACCUSATION,
          EventKind.THREAT,
          EventKind.SANCTION,
          EventKind.APPOINTMENT,
          EventKind.CALL);

  /** Deeds done to the town that a noun points to. */
  static final Set<EventKind> TAKING =
      EnumSet.of(EventKind.ATTACK, EventKind.WITHDRAWAL, EventKind.MOBILIZATION);

  private final Predicates predicates;
  private final CircumstanceWords words;
  private final Mentions mentions;

  Pointers(Predicates predicates, CircumstanceWords words, Mentions mentions) {
    this.predicates = predicates;
    this.words = words;
    this.mentions = mentions;
  }

  /**
   * The place that words beside an event point to, or null.
   *
   * @param before what was told before it
   */
  @Nullable Place of(Draft draft, List<Draft> before) {
    Tree tree = mentions.trees().get(draft.sentence);
    boolean placed = !PLACELESS.contains(draft.kind);
    boolean pointed = Scene.FRAMES.contains(draft.kind) || TAKING.contains(draft.kind);
    for (int i = 0; tree != null && placed && i < tree.size(); i++) {
      boolean here = words.is("here", tree.lemma(i));
      boolean there = !here && there(draft, tree, i);
      boolean spot = pointed && !here && !there && spot(draft, tree, i);
      if (here || there || spot) {
        Place place =
            Nearness.of(draft, tree, i, i, i, 0) >= 200
                ? null
                : here
                    ? mentions.dateline()
                    : spot ? spot(draft, i, before) : told(draft.sentence, i, 1);
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }

  /** The town that a noun points to: of a contact sooner that of the contact told last. */
  private @Nullable Place spot(Draft draft, int noun, List<Draft> before) {
    for (int i = before.size() - 1; i >= 0 && !TAKING.contains(draft.kind); i--) {
      Draft frame = before.get(i);
      if (frame.place != null
          && Contacts.KINDS.contains(frame.kind)
          && draft.sentence - frame.last <= 2 * BACK) {
        return frame.place;
      }
    }
    return told(draft.sentence, noun, BACK);
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
        TAKING.contains(draft.kind)
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
          tree.is(child, "det")
                  && (tree.has(child, "Definite", "Def") || demonstrative(tree, child))
              || words.is("same", tree.lemma(child));
    }
    return definite;
  }

  private static boolean demonstrative(Tree tree, int word) {
    return tree.has(word, "PronType", "Dem");
  }

  /** Whether a capital stands for those who rule in it. */
  private boolean acts(int sentence, PlaceMention place) {
    Tree tree = mentions.trees().get(sentence);
    ActorMention actor = mentions.actorAt(sentence, place.head());
    Relation relation = tree == null ? null : predicates.preposition(tree, place.head());
    return actor != null
        && actor.head() == place.head()
        && tree != null
        && (tree.is(place.head(), "nsubj")
            || relation == Relation.OF
            || relation == Relation.WITH
            || relation == Relation.BETWEEN
            || relation == Relation.SUBJECT);
  }

  /** The town told last before a word, here or in the sentences before. */
  private @Nullable Place told(int sentence, int word, int back) {
    for (int i = sentence; i >= Math.max(0, sentence - back); i--) {
      Place last = null;
      for (PlaceMention place : mentions.places().get(i)) {
        boolean before = i < sentence || place.last() < word;
        if (before && !acts(i, place) && place.level() == PlaceMention.Level.CITY) {
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
