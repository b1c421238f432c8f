package org.pourparlers.claim.event;

import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Status;
import org.pourparlers.language.Language;
import org.pourparlers.rule.Predicate;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * Tells what was brought about from what was only aimed at: "succeeded in", "failed to", "a dû".
 * The table {@code standing} of a language has its verbs.
 */
final class Achievements {
  /** Deeds that are done even where they fail. */
  private static final Set<String> ATTEMPTED = Set.of("attack", "mediation");

  private final Set<String> attempts;

  /** What each verb makes of its infinitive. */
  private final Map<String, Status> verbs;

  /** Modals that tell what was done once they stand in the perfect: "a pu", "a dû". */
  private final Set<String> perfect;

  /** Verbs that say what came of an event: where they are negated the event took place. */
  private final Set<String> outcomes;

  private final Negation negation;

  Achievements(Language language, Negation negation) {
    verbs = Tables.map(language, "standing", "achievement", Status.class);
    perfect = Tables.map(language, "standing", "perfect", Status.class).keySet();
    outcomes = Tables.map(language, "standing", "outcome", Status.class).keySet();
    attempts = Tables.map(language, "standing", "attempt", Status.class).keySet();
    this.negation = negation;
  }

  /** Whether a deed is one even where it fails: "tried to retake the town", "to mediate". */
  boolean tried(Predicate predicate, Tree tree, int verb) {
    int head = tree.head(verb);
    return head >= 0
        && tree.is(verb, "xcomp")
        && attempts.contains(tree.lemma(head))
        && ATTEMPTED.contains(predicate.match().rule().kind());
  }

  /** Whether what a verb is about came to be: "succeeded in negotiating an exchange". */
  boolean achieved(Tree tree, int verb) {
    int head = tree.head(verb);
    return head >= 0
        && (tree.is(verb, "xcomp") || tree.is(verb, "advcl"))
        && (verbs.get(tree.lemma(head)) == Status.OCCURRED
            || perfect.contains(tree.lemma(head)) && perfect(tree, head))
        && !negation.of(tree, head);
  }

  /**
   * What the verb above makes of an infinitive; null where it only governs it.
   *
   * @param standing the status of a verb by its own tense, mood and negation
   */
  @Nullable Status of(Tree tree, int verb, IntFunction<@Nullable Status> standing) {
    int head = tree.head(verb);
    if (head < 0 || !tree.is(verb, "xcomp") || !tree.has(verb, "VerbForm", "Inf")) {
      return null;
    }
    Status value = verbs.get(tree.lemma(head) + "_" + tree.lemma(Math.min(head + 1, verb)));
    value = value != null ? value : verbs.get(tree.lemma(head));
    if (value == null && perfect.contains(tree.lemma(head)) && perfect(tree, head)) {
      value = Status.OCCURRED;
    }
    if (value == null) {
      return null;
    }
    Status own = standing.apply(head);
    if (own == Status.DENIED || own == Status.CALLED_OFF) {
      return value == Status.OCCURRED ? own : Status.OCCURRED;
    }
    if (value == Status.OCCURRED) {
      return own == null ? value : own;
    }
    return own == null ? value : Status.POSSIBLE;
  }

  /** Whether a verb whose subject is an event only says what came of it: "n'a pas abouti". */
  boolean outcome(Tree tree, int verb) {
    return outcomes.contains(tree.lemma(verb));
  }

  private static boolean perfect(Tree tree, int verb) {
    if (!tree.has(verb, "VerbForm", "Part")) {
      return false;
    }
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux") && tree.upos(child) == Upos.AUX) {
        return !tree.has(child, "Mood", "Cnd");
      }
    }
    return false;
  }
}
