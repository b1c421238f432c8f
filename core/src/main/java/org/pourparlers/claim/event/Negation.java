package org.pourparlers.claim.event;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Status;
import org.pourparlers.language.Language;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Tells what is negated; the table {@code standing} of a language has its words. */
final class Negation {
  private final Map<String, Status> words;

  /** Negations that "than" or "que" turns into "only", and those words. */
  private final Set<String> weak;

  private final Set<String> only;

  /** Words that say no but negate no verb: "persona non grata". */
  private final Set<String> spare;

  /** What makes a negation none: "n'en a pas moins". */
  private final Set<String> less;

  Negation(Language language) {
    words = Tables.map(language, "standing", "not", Status.class);
    weak = Tables.map(language, "standing", "weak", Status.class).keySet();
    only = Tables.map(language, "standing", "only", Status.class).keySet();
    less = Tables.map(language, "standing", "less", Status.class).keySet();
    spare = Tables.map(language, "standing", "spare", Status.class).keySet();
  }

  /** What a word that hangs on a noun does to it: "no meeting", "sans accord". */
  @Nullable Status of(String lemma) {
    return words.get(lemma);
  }

  /** Whether a verb is negated, by itself or by its subject or object. */
  boolean of(Tree tree, int verb) {
    if (restricted(tree, verb)) {
      return false;
    }
    for (int child : tree.children(verb)) {
      if ((tree.is(child, "advmod")
              || tree.is(child, "aux")
              || tree.is(child, "det")
              || tree.is(child, "mark"))
          && (words.containsKey(tree.lemma(child)) || tree.has(child, "Polarity", "Neg"))
          && !spare.contains(tree.lemma(child))) {
        return true;
      }
      int inCopula = tree.is(child, "cop") ? tree.child(child, "advmod") : -1;
      if (inCopula >= 0 && tree.has(inCopula, "Polarity", "Neg")) {
        return true; // "n'est plus à l'ordre du jour"
      }
      boolean argument = tree.is(child, "nsubj") || tree.is(child, "obj");
      for (int i = child - 1; argument && i >= 0 && i >= child - 2; i--) {
        if (words.containsKey(tree.lemma(i))
            && tree.upos(i) != Upos.PART
            && tree.head(i) != verb
            && i > verb == child > verb
            && tree.under(i, child)) {
          return true;
        }
      }
      if ((tree.is(child, "nsubj") || tree.is(child, "obj")) && !"rien".equals(tree.lemma(child))) {
        for (int inner : tree.children(child)) {
          if ((tree.is(inner, "det") || tree.is(inner, "advmod"))
              && words.containsKey(tree.lemma(inner))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether the negation only restricts what follows: "n'ont débouché que sur un texte". */
  private boolean restricted(Tree tree, int verb) {
    int negations = 0;
    boolean may = false;
    for (int child : tree.children(verb)) {
      if (child + 1 < tree.size()
          && less.contains(tree.lemma(child + 1))
          && words.containsKey(tree.lemma(child))
          && child > 2) {
        return true; // "n'en a pas moins reçu"
      }
      if (tree.has(child, "Polarity", "Neg") || words.containsKey(tree.lemma(child))) {
        negations++;
        may |= weak.contains(tree.lemma(child));
      }
    }
    if (!may || negations > 1) {
      return false;
    }
    for (int i = verb + 1; i < tree.size() && i <= verb + 3; i++) {
      if (only.contains(tree.lemma(i))) {
        return tree.child(verb, "ccomp") < 0;
      }
    }
    return false;
  }
}
