package org.pourparlers.claim.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Status;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Verbs that mean something else with their particle. */
final class Phrasal {
  private Phrasal() {}

  /** What a verb does with its particle, wherever the tree hangs that: "called off the swap". */
  static @Nullable Status status(Map<String, Status> holders, Tree tree, int noun, int verb) {
    for (int from : new int[] {noun, verb}) {
      for (int child : tree.children(from)) {
        boolean idiom = from == verb && (tree.is(child, "obl") || tree.is(child, "advmod"));
        if (idiom || tree.is(child, "case") || tree.is(child, "compound:prt")) {
          Status status = holders.get(tree.lemma(verb) + "_" + tree.lemma(child));
          if (status != null) {
            return status;
          }
        }
      }
    }
    Status idiom = holders.get(tree.lemma(verb) + "_" + tree.lemma(noun)); // "prendre rendez-vous"
    if (idiom != null) {
      return idiom;
    }
    int next = verb + 1 < tree.size() ? verb + 1 : verb;
    return tree.upos(next) == Upos.ADP || tree.upos(next) == Upos.ADV
        ? holders.get(tree.lemma(verb) + "_" + tree.lemma(next))
        : null;
  }
}
