package org.pourparlers.claim.event;

import java.util.Set;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * What is demanded, or what somebody is accused of, rather than done.
 *
 * @param terms lemmas of words under which what is told has not happened
 * @param governors lemmas of verbs that say how far what they govern has come
 */
record Demands(Set<String> terms, Set<String> governors) {
  /** Whether a verb is what is demanded or what somebody is accused of, and no finite clause. */
  boolean term(Tree tree, int verb) {
    int word = verb;
    if (tree.is(word, "conj") && tree.head(word) >= 0 && tree.upos(tree.head(word)) == Upos.VERB) {
      word = tree.head(word);
    }
    if (Clauses.finite(tree, verb)) {
      return false;
    }
    for (int steps = 0; steps < 3; steps++) {
      int head = tree.head(word);
      boolean below =
          tree.is(word, "xcomp")
              || tree.is(word, "advcl")
              || tree.is(word, "ccomp")
              || tree.is(word, "acl")
              || tree.is(word, "obl")
              || tree.is(word, "nmod")
              || tree.is(word, "advmod");
      boolean beside =
          tree.is(word, "obl") || tree.is(word, "advcl") && tree.has(word, "VerbForm", "Part");
      boolean aside = beside && head >= 0 && tree.child(head, "aux:pass") >= 0;
      if (head < 0 || !below || aside) {
        return false;
      }
      if (terms.contains(tree.lemma(head))) {
        return true;
      }
      word = head;
    }
    return false;
  }

  /**
   * Whether a clause with a pronoun for its subject is what is demanded of somebody, though the
   * tree takes it for another clause: "exige de la Morvanie qu'elle retire ses troupes".
   */
  boolean demanded(Tree tree, int verb) {
    int subject = tree.child(verb, "nsubj");
    if (subject < 1
        || tree.upos(subject) != Upos.PRON
        || !tree.has(subject, "PronType", "Prs")
        || tree.upos(subject - 1) != Upos.SCONJ && !tree.has(subject - 1, "PronType", "Rel")) {
      return false;
    }
    int up = tree.head(verb);
    for (int steps = 0; up >= 0 && steps < 3; steps++) {
      if (tree.upos(up) == Upos.VERB) {
        return terms.contains(tree.lemma(up)) && governors.contains(tree.lemma(up));
      }
      up = tree.head(up);
    }
    return false;
  }
}
