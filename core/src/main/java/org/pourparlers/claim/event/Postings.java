package org.pourparlers.claim.event;

import org.pourparlers.mention.PlaceMention;
import org.pourparlers.rule.Predicates;
import org.pourparlers.rule.Relation;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * Tells the places where somebody holds an office: "the ambassador to London", "its office in
 * Doha".
 */
final class Postings {
  private static final int REACH = 8;

  private final Predicates predicates;
  private final CircumstanceWords words;

  Postings(Predicates predicates, CircumstanceWords words) {
    this.predicates = predicates;
    this.words = words;
  }

  /** Whether a place only says of what or where the office before it is. */
  boolean covers(Tree tree, PlaceMention place) {
    int at = place.first() - 1;
    while (at > 0 && tree.upos(at) == Upos.DET) {
      at--;
    }
    if (at < 1 || tree.upos(at) != Upos.ADP) {
      return false;
    }
    boolean to = predicates.relation(tree.lemma(at)) != Relation.AT;
    boolean country = place.level() == PlaceMention.Level.COUNTRY;
    int noun = office(tree, at - 1);
    return noun >= 0
        && !housed(tree, noun)
        && (words.is("post", tree.lemma(noun))
            || (to || country) && words.is("mission", tree.lemma(noun)));
  }

  /** Whether an office only says whose a house is: "at the residence of the ambassador in X". */
  private boolean housed(Tree tree, int office) {
    int house = tree.is(office, "nmod") ? tree.head(office) : -1;
    return house >= 0
        && house < office
        && words.is("site", tree.lemma(house))
        && predicates.preposition(tree, house) == Relation.AT;
  }

  /** The noun that ends at a word, what it is of passed over: "ambassadeur du Liban", or -1. */
  private int office(Tree tree, int last) {
    int at = last;
    while (at >= 0 && at > last - REACH) {
      switch (tree.upos(at)) {
        case NOUN -> {
          return at;
        }
        case ADJ -> at--;
        case PROPN -> {
          int before = at;
          while (before > 0 && (tree.upos(before) == Upos.PROPN || tree.upos(before) == Upos.DET)) {
            before--;
          }
          boolean of =
              tree.upos(before) == Upos.ADP
                  && predicates.relation(tree.lemma(before)) == Relation.OF;
          if (!of) {
            return -1;
          }
          at = before - 1;
        }
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }
}
