package org.pourparlers.claim.event;

import org.pourparlers.rule.Trigger;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** How near words of a sentence are to an event that it tells: by the tree first, then by words. */
final class Nearness {
  /** What is unrelated. */
  static final int NONE = Integer.MAX_VALUE;

  private Nearness() {}

  /**
   * How far a circumstance is from an event: below 100 where it hangs on the event's own words,
   * below 200 in its clause, more in a clause beside; {@link #NONE} for unrelated.
   *
   * @param head the word of the circumstance on which its others depend
   * @param reach how many words away what the tree does not join may be
   */
  static int of(Draft draft, Tree tree, int head, int first, int last, int reach) {
    int word = draft.predicate.word();
    int verb = draft.predicate.verb();
    int distance = Math.min(Math.abs(first - word), Math.abs(last - word));
    if (verb >= 0) {
      distance = Math.min(distance, Math.min(Math.abs(first - verb), Math.abs(last - verb)));
    }
    if (cleft(tree, clauseOf(tree, verb >= 0 ? verb : word), head, first)) {
      return 100 + distance;
    }
    int up = head;
    for (int steps = 0; up >= 0 && steps <= tree.size(); steps++) {
      if (up == word || up == verb && draft.predicate.hosted()) {
        return behindNext(tree, up, first) ? 200 + distance : distance;
      }
      if (up == verb && tree.is(word, "nsubj")) {
        return behindNext(tree, up, first) ? 200 + distance : Math.min(99, 40 + distance);
      }
      boolean own = tree.head(up) == word && tree.is(up, "acl") && !tree.is(up, "acl:relcl");
      if (steps > 0 && clause(tree, up) && !own) {
        break;
      }
      up = tree.head(up);
    }
    if (up < 0) {
      return NONE;
    }
    int own = clauseOf(tree, verb >= 0 ? verb : word);
    if (verb < 0 && inSubject(tree, word, own)) {
      return NONE;
    }
    if (up == own || up == verb) {
      return 100 + distance;
    }
    if (tree.head(own) == up
        && tree.is(own, "conj")
        && first > own
        && behindNext(tree, up, first)) {
      return 100 + distance;
    }
    if (tree.head(own) == up && (tree.is(own, "xcomp") || tree.is(own, "conj"))
        || tree.head(up) == own && tree.is(up, "xcomp")) {
      return 200 + distance;
    }
    boolean split =
        tree.is(word, "root") && tree.head(up) == word && tree.is(up, "conj") && up > word;
    if (split && draft.predicate.match().trigger().sort() != Trigger.Sort.VERB) {
      // "Talks on the war between A and B | opened in Geneva"
      return 200 + distance;
    }
    if (tree.is(up, "acl:relcl") && first > up && !tree.under(word, up)) {
      return NONE;
    }
    boolean loose = verb < 0 || !draft.predicate.hosted() && !tree.is(word, "nsubj");
    if (loose && draft.predicate.match().trigger().sort() != Trigger.Sort.VERB) {
      return NONE;
    }
    return distance <= reach && !verbBetween(tree, word, first) ? 300 + distance : NONE;
  }

  /** Whether a circumstance is set before its clause: "it was in Oslo that they met". */
  private static boolean cleft(Tree tree, int clause, int head, int first) {
    int top = tree.head(clause);
    if (top < 0 || tree.head(top) >= 0 || first >= clause || tree.child(top, "cop") < 0) {
      return false;
    }
    int it = tree.children(top)[0];
    if (it > 1 || tree.upos(it) != Upos.PRON || clause < top || tree.child(clause, "mark") < 0) {
      return false;
    }
    int up = head;
    for (int steps = 0; up >= 0 && up != top && steps < 6; steps++) {
      if (tree.upos(up) == Upos.VERB) {
        return false;
      }
      up = tree.head(up);
    }
    return up == top;
  }

  /**
   * Whether another verb of the same subject stands between a verb and what hangs on it: "met A and
   * received B in Oslo".
   */
  private static boolean behindNext(Tree tree, int verb, int first) {
    if (first < verb) {
      return false;
    }
    for (int child : tree.children(verb)) {
      if (child > verb
          && child < first
          && tree.upos(child) == Upos.VERB
          && tree.is(child, "conj")
          && tree.child(child, "nsubj") < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun only tells of a clause's subject: "a source close to the talks said". */
  private static boolean inSubject(Tree tree, int word, int clause) {
    int up = word;
    for (int steps = 0; up >= 0 && tree.head(up) != clause && steps <= tree.size(); steps++) {
      up = tree.head(up);
    }
    return up >= 0 && up != word && tree.is(up, "nsubj");
  }

  static boolean verbBetween(Tree tree, int a, int b) {
    for (int i = Math.min(a, b) + 1; i < Math.max(a, b); i++) {
      if (clause(tree, i)) {
        return true;
      }
    }
    return false;
  }

  static int clauseOf(Tree tree, int word) {
    int up = word;
    for (int steps = 0; tree.head(up) >= 0 && steps <= tree.size(); steps++) {
      if (clause(tree, up)) {
        return up;
      }
      up = tree.head(up);
    }
    return up;
  }

  static boolean clause(Tree tree, int word) {
    return switch (tree.upos(word)) {
      case VERB -> word == 0 || !Character.isUpperCase(tree.form(word).charAt(0));
      case AUX -> !tree.is(word, "aux") && !tree.is(word, "cop");
      default -> tree.is(word, "root") || tree.child(word, "cop") >= 0;
    };
  }
}
