package org.pourparlers.claim.event;

import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Status;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Whether a verb carries a story on: "met", "a reçu", not "had met", "has asked", "insists". */
final class Tense {
  private final CircumstanceWords words;

  Tense(CircumstanceWords words) {
    this.words = words;
  }

  /** Whether a verb tells what happened next, at the time told before. */
  boolean narrates(Tree tree, int verb) {
    if (verb < 0 || tree.upos(verb) != Upos.VERB) {
      return false;
    }
    boolean participle = tree.has(verb, "VerbForm", "Part");
    boolean helped = false;
    for (int child : tree.children(verb)) {
      boolean helper = tree.is(child, "aux") || tree.is(child, "cop");
      if (!helper) {
        continue;
      }
      boolean passive = "aux:pass".equals(tree.relation(child));
      boolean past = tree.has(child, "Tense", "Past") || tree.has(child, "Tense", "Imp");
      boolean now = tree.has(child, "Tense", "Pres");
      if (tree.has(child, "Tense", "Fut")
          || past && !passive
          || now && words.is("perfect", tree.lemma(child))) {
        return false;
      }
      helped |= past || now && participle;
    }
    if (helped) {
      return participle;
    }
    return tree.has(verb, "VerbForm", "Fin")
        && (tree.has(verb, "Tense", "Past") || tree.has(verb, "Tense", "Imp"));
  }

  /** Whether a verb tells what had been before, or what is to come: "had met", "will meet". */
  static boolean before(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      boolean helper = "aux".equals(tree.relation(child));
      boolean past = tree.has(child, "Tense", "Past") || tree.has(child, "Tense", "Imp");
      if (helper
          && (past && tree.has(verb, "VerbForm", "Part") || tree.has(child, "Tense", "Fut"))) {
        return true;
      }
    }
    return tree.has(verb, "Tense", "Fut") || tree.has(verb, "Mood", "Cnd");
  }

  /**
   * Whether what a verb tells goes on as it is told: "observe", "have been talking"; of a state
   * also "have observed".
   */
  static boolean present(Tree tree, int verb, boolean state) {
    if (verb < 0) {
      return false;
    }
    int helper = tree.child(verb, "aux");
    int finite = helper >= 0 ? helper : tree.child(verb, "cop");
    finite = finite >= 0 ? finite : verb;
    boolean perfect =
        helper >= 0 && tree.has(verb, "VerbForm", "Part") && tree.has(verb, "Tense", "Past");
    return tree.has(finite, "Tense", "Pres")
        && tree.has(finite, "VerbForm", "Fin")
        && (state || !perfect);
  }

  /** Whether a verb tells what is past: "resumed", "have resumed"; not a participle alone. */
  static boolean past(Tree tree, int verb) {
    boolean finite = tree.has(verb, "VerbForm", "Fin");
    return finite
        ? tree.has(verb, "Tense", "Past") || tree.has(verb, "Tense", "Imp")
        : tree.has(verb, "VerbForm", "Part") && tree.child(verb, "aux") >= 0;
  }

  /** What a future or a conditional makes of an event; null where the verb is neither. */
  static @Nullable Status mood(Tree tree, int verb) {
    if (tree.has(verb, "Tense", "Fut")) {
      return Status.PLANNED;
    }
    if (tree.has(verb, "Mood", "Cnd") && tree.upos(verb) == Upos.VERB) {
      return Status.PLANNED;
    }
    return null;
  }
}
