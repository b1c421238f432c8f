package org.pourparlers.rule;

import java.util.List;
import java.util.Set;

/**
 * Words that tell an event.
 *
 * @param head lemma of the word on which the arguments hang
 * @param sort what the head is
 * @param next lemmas or forms that follow the head ("down" after "turn"); {@code +} before one that
 *     may stand further off, {@code <} before one that stands right before the head
 * @param reflexive whether the verb must be reflexive; a rule file writes {@code ~} before it
 * @param objects lemmas one of which is its object ("sanction" of "lift"), {@code @name} for any
 *     name; empty for any or none
 * @param subjects lemmas one of which is its subject ("troop" of "leave"); empty for any
 */
public record Trigger(
    String head,
    Sort sort,
    List<String> next,
    boolean reflexive,
    Set<String> objects,
    Set<String> subjects) {
  /** What a trigger's head is. */
  public enum Sort {
    VERB,
    /** A noun that tells an event by itself. */
    NOUN,
    /** A noun that tells an event only where a verb or a date says that it happens. */
    WEAK
  }

  /** How much it asks for: of two triggers with one head, the more exact one reads. */
  int exactness() {
    return next.size()
        + (reflexive ? 1 : 0)
        + (objects.isEmpty() ? 0 : 1)
        + (subjects.isEmpty() ? 0 : 1);
  }
}
