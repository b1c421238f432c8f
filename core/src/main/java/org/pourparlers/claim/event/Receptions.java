package org.pourparlers.claim.event;

import java.util.List;
import org.pourparlers.claim.EventKind;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.Mentions;
import org.pourparlers.rule.Predicate;
import org.pourparlers.rule.Relation;
import org.pourparlers.rule.Trigger;
import org.pourparlers.syntax.Tree;

/**
 * Who receives a guest where the text only says in whose house: "was received at the Kremlin", or
 * to whom he is posted: "the ambassador of France in Chad was summoned".
 */
final class Receptions {
  private final CircumstanceWords words;

  Receptions(CircumstanceWords words) {
    this.words = words;
  }

  /** Gives a reception of one guest by nobody its host. */
  void fill(Draft draft, Tree tree, Mentions mentions) {
    Predicate predicate = draft.predicate;
    if (draft.kind != EventKind.MEETING
        || draft.actors.size() != 1
        || predicate.match().trigger().sort() != Trigger.Sort.VERB
        || !words.is("receive", tree.lemma(predicate.match().word()))
        || predicate.reciprocal()
        || !predicate.in(Relation.SUBJECT).isEmpty()
        || predicate.in(Relation.OBJECT).isEmpty()) {
      return;
    }
    for (Relation relation : List.of(Relation.TO, Relation.AT)) {
      for (int word : predicate.in(relation)) {
        ActorMention house = mentions.actorAt(draft.sentence, word);
        if (house != null
            && mentions.actor(house.actors().get(0)).kind() == ActorKind.ORGANISATION) {
          draft.actors.addAll(house.actors());
          return;
        }
      }
    }
    for (int guest : predicate.in(Relation.OBJECT)) {
      for (int child : tree.children(guest)) {
        ActorMention land = tree.is(child, "nmod") ? mentions.actorAt(draft.sentence, child) : null;
        int preposition = tree.child(child, "case");
        if (land == null || preposition < 0) {
          continue;
        }
        boolean posted =
            words.is("posted", tree.lemma(preposition))
                && words.is("post", tree.lemma(guest))
                && mentions.actor(land.actors().get(0)).kind() == ActorKind.COUNTRY;
        if (posted) {
          draft.actors.addAll(land.actors());
          return;
        }
      }
    }
  }
}
