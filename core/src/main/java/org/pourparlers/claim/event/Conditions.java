package org.pourparlers.claim.event;

import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Status;
import org.pourparlers.language.Language;
import org.pourparlers.syntax.Tree;

/** Conjunctions that make a clause a condition of another: "if", "unless", "until". */
final class Conditions {
  private final Map<String, Status> conjunctions;

  /** Those that do so only where the other is still to come: "will sign nothing until". */
  private final Set<String> until;

  Conditions(Language language) {
    conjunctions = Tables.map(language, "standing", "if", Status.class);
    until = Tables.map(language, "standing", "until", Status.class).keySet();
  }

  /** The status that a conjunction gives the verb of its clause, or null. */
  @Nullable Status of(String conjunction) {
    return conjunctions.get(conjunction);
  }

  /**
   * Whether a verb is the condition of something else: "if the treaty is signed".
   *
   * @param standing the status of a verb by its own tense, mood and negation
   */
  boolean conditional(Tree tree, int verb, IntFunction<@Nullable Status> standing) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "mark")
          && (conjunctions.containsKey(tree.lemma(child))
              || until.contains(tree.lemma(child))
                  && tree.head(verb) >= 0
                  && standing.apply(tree.head(verb)) != null)) {
        return true;
      }
    }
    return false;
  }
}
