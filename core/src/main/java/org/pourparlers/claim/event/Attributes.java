package org.pourparlers.claim.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Status;
import org.pourparlers.syntax.Tree;

/** What the words that hang on a noun say of how far its event has come. */
final class Attributes {
  private final Map<String, Status> modifiers;
  private final Map<String, Status> holders;
  private final Negation negation;

  Attributes(Map<String, Status> modifiers, Map<String, Status> holders, Negation negation) {
    this.modifiers = modifiers;
    this.holders = holders;
    this.negation = negation;
  }

  /**
   * What stands with a noun says of it.
   *
   * @param over whether it is told to have taken place: then what its participles say is past
   */
  @Nullable Status of(Tree tree, int noun, boolean over) {
    Status status = null;
    for (int child : tree.children(noun)) {
      if (over && tree.is(child, "acl")) {
        continue;
      }
      if (tree.is(child, "amod") || tree.is(child, "acl") || tree.is(child, "nmod")) {
        status = Doubt.worst(status, modifiers.get(tree.lemma(child)));
        if (tree.is(child, "acl")) {
          status = Doubt.worst(status, holders.get(tree.lemma(child)));
        }
      } else if (tree.is(child, "det") || tree.is(child, "case") || tree.is(child, "advmod")) {
        status = Doubt.worst(status, negation.of(tree.lemma(child)));
      }
    }
    return status;
  }

  /** Whether a verb tells that what it is said of took place: "suspended in May, have resumed". */
  boolean over(Tree tree, int verb) {
    return verb >= 0 && Tense.past(tree, verb) && !holders.containsKey(tree.lemma(verb));
  }
}
