package org.pourparlers.rule;

import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** The nouns that relative pronouns stand for. */
final class Antecedents {
  private static final int DEPTH = 6;

  private Antecedents() {}

  /** For a relative pronoun the noun that it stands for; else the word itself; -1 for none. */
  static int of(Tree tree, int word, int verb) {
    if (!tree.has(word, "PronType", "Rel") && !relativeForm(tree, word)) {
      return word;
    }
    int up = verb;
    for (int steps = 0; up >= 0 && steps < DEPTH; steps++) {
      if (tree.is(up, "acl")) {
        int noun = tree.head(up);
        return noun < word && nominal(tree, noun) ? noun : before(tree, word);
      }
      up = tree.head(up);
    }
    return before(tree, word);
  }

  private static boolean nominal(Tree tree, int word) {
    Upos upos = tree.upos(word);
    return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON;
  }

  /** The nearest noun before a relative pronoun, where the tree hangs its clause on a verb. */
  private static int before(Tree tree, int pronoun) {
    for (int i = pronoun - 1; i >= 0 && i >= pronoun - DEPTH; i--) {
      if (tree.upos(i) == Upos.NOUN || tree.upos(i) == Upos.PROPN) {
        return i;
      }
    }
    return -1;
  }

  private static boolean relativeForm(Tree tree, int word) {
    if (tree.upos(word) != Upos.PRON || !tree.has(word, "PronType", "Int")) {
      return false;
    }
    return true;
  }
}
