package org.pourparlers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.rule.TriggerIndex;

/**
 * What a form asks for beside it to tell an event or a statement. Immutable.
 *
 * @param alone whether it asks for nothing
 * @param asked for each expression that it begins, the words one of which must stand beside it
 * @param followers the prepositions that make it tell something right before them
 * @param continuations the words that make it tell something somewhat before them
 */
record Sign(
    boolean alone, List<Set<String>> asked, Set<String> followers, Set<String> continuations) {
  private static final Sign NONE = new Sign(false, List.of(), Set.of(), Set.of());

  /**
   * The sign of a form.
   *
   * @param keys its lemmas and itself
   * @param triggers what tells events
   * @param openers what each word that tells statements asks for beside it
   */
  static Sign of(Collection<String> keys, TriggerIndex triggers, Map<String, Set<String>> openers) {
    boolean alone = false;
    List<Set<String>> asked = new ArrayList<>();
    Set<String> followers = new HashSet<>();
    Set<String> continuations = new HashSet<>();
    for (String key : keys) {
      followers.addAll(triggers.followers(key));
      continuations.addAll(triggers.continuations(key));
      alone |= add(openers.get(key), asked) | add(triggers.asked(key), asked);
    }
    return !alone && asked.isEmpty() && followers.isEmpty() && continuations.isEmpty()
        ? NONE
        : new Sign(alone, List.copyOf(asked), Set.copyOf(followers), Set.copyOf(continuations));
  }

  private static boolean add(@Nullable Set<String> others, List<Set<String>> asked) {
    if (others != null && others != TriggerIndex.ALONE) {
      asked.add(others);
    }
    return others == TriggerIndex.ALONE;
  }

  /** Whether the form tells nothing. */
  boolean idle() {
    return this == NONE;
  }
}
