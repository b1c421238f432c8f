package org.pourparlers.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An event's words in a sentence and what hangs on them.
 *
 * @param match the rule and its trigger
 * @param word the trigger's head
 * @param verb the verb that tells when and whether it is: the head itself, or the verb that holds
 *     the noun; -1 for a noun without one
 * @param hosted whether a verb says of the noun that it is held, happens or comes about
 * @param reciprocal whether it says "each other"
 * @param arguments heads of the arguments by relation, coordinated ones each by itself, in order of
 *     finding
 */
public record Predicate(
    Match match,
    int word,
    int verb,
    boolean hosted,
    boolean reciprocal,
    Map<Relation, List<Integer>> arguments) {

  public Predicate {
    arguments = new EnumMap<>(arguments);
  }

  /** The heads of the arguments in a relation, possibly none. */
  public List<Integer> in(Relation relation) {
    return arguments.getOrDefault(relation, List.of());
  }
}
