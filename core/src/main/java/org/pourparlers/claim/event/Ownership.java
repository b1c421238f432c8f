package org.pourparlers.claim.event;

import java.util.List;
import java.util.Locale;
import org.pourparlers.claim.EventKind;
import org.pourparlers.rule.Predicate;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * Tells whose a length or an ordinal is: "a three-day visit to Aden, where he met the minister" is
 * no meeting of three days.
 */
final class Ownership {
  private Ownership() {}

  /**
   * Whether a length or ordinal may be an event's: it qualifies the event's own noun, or no noun.
   *
   * @param head its head
   * @param found the predicates of the sentence
   */
  static boolean may(Draft draft, Tree tree, int head, List<Predicate> found) {
    for (int child : tree.children(head)) {
      if (child > head && tree.is(child, "nmod") && tree.upos(child) == Upos.NOUN) {
        // "two days of talks"
        return draft.kind == EventKind.VISIT || !others(draft, child, found);
      }
    }
    int noun = qualified(tree, head);
    return noun < 0 || own(draft, tree, noun) && !others(draft, noun, found);
  }

  /** The noun that it qualifies ("visit" in "a three-day visit", "entretien de deux heures"). */
  private static int qualified(Tree tree, int head) {
    int up = tree.head(head);
    boolean qualifies =
        tree.is(head, "amod")
            || tree.is(head, "nummod")
            || tree.is(head, "compound")
            || tree.is(head, "nmod")
            || tree.is(head, "det");
    return qualifies && up >= 0 && tree.upos(up) == Upos.NOUN ? up : -1;
  }

  private static boolean own(Draft draft, Tree tree, int noun) {
    Predicate predicate = draft.predicate;
    boolean held =
        tree.is(noun, "appos")
            || tree.head(noun) == predicate.verb()
            || tree.head(noun) == predicate.word()
            || tree.head(predicate.word()) == noun;
    return noun == predicate.word()
        || noun == predicate.verb()
        || predicate.match().companion(noun)
        || held;
  }

  private static boolean others(Draft draft, int noun, List<Predicate> found) {
    if (noun == draft.predicate.word() || draft.predicate.match().companion(noun)) {
      return false;
    }
    for (Predicate other : found) {
      if (other.word() == noun || other.match().companion(noun)) {
        return other.word() != draft.predicate.word()
            && !EventKind.valueOf(other.match().rule().kind().toUpperCase(Locale.ROOT))
                .equals(draft.kind);
      }
    }
    return false;
  }
}
