package org.pourparlers.claim.event;

import java.util.Set;
import org.pourparlers.claim.EventKind;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.Mentions;
import org.pourparlers.rule.Predicate;
import org.pourparlers.rule.Relation;
import org.pourparlers.rule.Trigger;
import org.pourparlers.syntax.Tree;

/** Tells what sides do to each other. */
final class Mutual {
  private Mutual() {}

  /** "each accused the other", "les deux s'accusent": all do it to each other. */
  static void mark(Draft draft, Tree tree, Mentions mentions, Set<String> others) {
    Predicate predicate = draft.predicate;
    // "s'indigner" is reflexive by itself: nobody does it to another.
    boolean own =
        predicate.match().trigger().reflexive()
            && (predicate.match().companions().length == 0 || draft.kind != EventKind.ACCUSATION);
    boolean verb = predicate.match().trigger().sort() == Trigger.Sort.VERB;
    boolean other =
        verb && predicate.reciprocal() && !own && predicate.in(Relation.OBJECT).isEmpty();
    for (int word : predicate.in(Relation.OBJECT)) {
      ActorMention mention = mentions.actorAt(draft.sentence, word);
      boolean each =
          mention != null
              && mention.form() == ActorMention.Form.PRONOUN
              && mention.actors().size() > 1
              && draft.actors.containsAll(mention.actors());
      other |= each || tree.has(word, "PronType", "Rcp") || others.contains(tree.lemma(word));
    }
    if (other && predicate.match().rule().frame().aimed()) {
      draft.mutual = true;
      draft.actors.addAll(draft.recipients);
      draft.recipients.clear();
    }
  }
}
