package org.pourparlers.claim.event;

import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Questions about the clause of a verb: what governs it, whether it is finite, what it holds. */
final class Clauses {
  private Clauses() {}

  /** Whether nothing finite governs it: "Chad, Niger to meet". */
  static boolean headline(Tree tree, int verb) {
    int noun = tree.is(verb, "acl") ? tree.head(verb) : verb;
    if (noun != verb && tree.is(noun, "conj")) {
      noun = tree.head(noun);
    }
    return noun >= 0 && tree.is(noun, "root") && (noun == verb || tree.child(noun, "cop") < 0);
  }

  /** Whether a particle makes it an infinitive: "leaders to meet". */
  static boolean marked(Tree tree, int verb) {
    int mark = tree.child(verb, "mark");
    return mark >= 0 && tree.upos(mark) == Upos.PART;
  }

  static boolean infinitive(Tree tree, int verb) {
    if (!tree.has(verb, "VerbForm", "Inf")) {
      return false;
    }
    if (tree.child(verb, "cop") >= 0) {
      return false;
    }
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux")
          && !"to".equals(tree.form(child))
          && !tree.has(child, "VerbForm", "Inf")) {
        return false;
      }
    }
    return true;
  }

  static boolean object(Tree tree, int conjunct) {
    int noun = conjunct;
    while (tree.is(noun, "conj") && tree.head(noun) >= 0 && tree.head(noun) < noun) {
      noun = tree.head(noun);
    }
    return tree.is(noun, "obj")
        || tree.is(noun, "obl")
        || tree.is(noun, "nsubj:pass")
        || tree.is(noun, "nmod")
        || tree.is(noun, "xcomp")
        || tree.is(noun, "ccomp");
  }

  /** Whether somebody is said to have said it: then a conditional is a future. */
  static boolean told(Tree tree, int verb) {
    int word = verb;
    while (tree.is(word, "conj") && tree.head(word) >= 0) {
      word = tree.head(word);
    }
    return tree.is(word, "ccomp")
        || tree.child(word, "parataxis") >= 0
        || tree.is(word, "parataxis");
  }

  static boolean finite(Tree tree, int verb) {
    int mark = tree.child(verb, "mark");
    boolean particle = mark >= 0 && tree.upos(mark) == Upos.PART;
    if (tree.has(verb, "VerbForm", "Fin") || tree.child(verb, "nsubj") >= 0 && !particle) {
      return true;
    }
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux") && tree.has(child, "VerbForm", "Fin")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The word above; of a finite clause that the tree hangs on a modal the verb under the modal: "I
   * can confirm that he is there".
   */
  static int teller(Tree tree, int word) {
    int head = tree.head(word);
    int inner = head >= 0 && tree.is(word, "ccomp") ? tree.child(head, "xcomp") : -1;
    return inner > head && inner < word && finite(tree, word) ? inner : head;
  }

  /** Whether a verb is an infinitive of purpose: "to end the war", "pour négocier". */
  static boolean aim(Tree tree, int verb) {
    if (!infinitive(tree, verb)) {
      return false;
    }
    return tree.is(verb, "advcl")
        || tree.is(verb, "acl")
        || tree.is(verb, "xcomp")
        || tree.is(verb, "obl")
        || tree.is(verb, "nmod");
  }

  /**
   * The adjective beside an infinitive that the tree hangs on the same verb ("s'est dit prêt à
   * négocier"), or the empty string.
   */
  static String ready(Tree tree, int verb, int infinitive) {
    for (int child : tree.children(verb)) {
      if (child < infinitive && tree.is(child, "xcomp") && tree.is(infinitive, "xcomp")) {
        return tree.lemma(child);
      }
    }
    return "";
  }
}
