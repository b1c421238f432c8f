package org.pourparlers.mention.actor;

import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.syntax.Tree;

/**
 * Tells a state that no list knows by what it does: "Kestria accused Velkania of", "la Kestrie a
 * signé".
 */
final class StateActs {
  private static final int STEPS = 4;
  private final ActorWords tables;

  StateActs(ActorWords tables) {
    this.tables = tables;
  }

  /**
   * Whether an unknown name, alone, is called as states are and does to another, or undergoes, what
   * states do.
   */
  boolean acts(Passage passage, int i) {
    Words w = passage.words;
    Tree tree = w.tree;
    if (tree == null
        || w.headline
        || tables.givenName(w.key(i)) != null
        || tables.ordinary(w.form(i))
        || w.joined(i)
        || w.joined(i + 1)
        || !called(w, i)) {
      return false;
    }
    int word = w.token(i);
    for (int steps = 0; steps < STEPS && word >= 0; steps++) {
      int head = tree.head(word);
      if (tree.is(word, "nsubj") || tree.is(word, "obj")) {
        return head >= 0 && tables.is(Part.STATE_ACT, Spelling.fold(tree.lemma(head)));
      }
      if (!tree.is(word, "conj")) {
        return false;
      }
      word = head;
    }
    return false;
  }

  /** Whether a name has a state's ending, or the article that goes with states' names only. */
  private boolean called(Words w, int i) {
    String key = w.key(i);
    for (String[] ending : tables.stateNames()) {
      if (key.length() > ending[0].length() + 2 && key.endsWith(ending[0])) {
        return true;
      }
    }
    return tables.is(Part.STATE_ARTICLE, w.key(i - 1));
  }
}
