package org.pourparlers.mention.time;

import org.pourparlers.language.Language;
import org.pourparlers.syntax.Syntax;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;
import org.pourparlers.text.Folding;
import org.pourparlers.text.Sentence;

/**
 * Frees what a parser hung on a weekday: in "ils ont quitté mardi Genève" and "they left on Tuesday
 * for Rome" the place belongs to the verb. Immutable.
 */
public final class Weekdays implements Syntax {
  private final Syntax parser;
  private final TimeWords words;

  /**
   * @param language whose weekdays are meant
   * @param parser what makes the trees
   */
  public Weekdays(Language language, Syntax parser) {
    this.parser = parser;
    this.words = new TimeWords(language);
  }

  @Override
  public Tree parse(Sentence sentence) {
    Tree tree = parser.parse(sentence);
    Mend mend = null;
    for (int i = 0; i < tree.size(); i++) {
      int governor = tree.head(i);
      if (governor < 0 || !nominal(tree, i) || !burdened(tree, i)) {
        continue;
      }
      String form = Folding.of(tree.form(i));
      if (words.value("weekday", form) != null
          || words.value("unit", form) != null && counted(tree, i)) {
        mend = mend == null ? new Mend(tree) : mend;
        mend.free(i, governor, words.value("weekday", form) == null);
      }
    }
    return mend == null ? tree : mend.tree();
  }

  /** Whether a unit is counted, and so tells how long: "three hours in Rome". */
  private static boolean counted(Tree tree, int word) {
    return tree.child(word, "nummod") >= 0;
  }

  private static boolean nominal(Tree tree, int word) {
    return tree.upos(word) == Upos.NOUN || tree.upos(word) == Upos.PROPN;
  }

  private static boolean burdened(Tree tree, int word) {
    for (int child : tree.children(word)) {
      if (burden(tree, word, child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean burden(Tree tree, int word, int child) {
    return child > word
        && nominal(tree, child)
        && (tree.is(child, "nmod") || tree.is(child, "obl"));
  }

  /** The tree in the making. */
  private final class Mend {
    private final Tree tree;
    private final int[] heads;
    private final String[] relations;

    Mend(Tree tree) {
      this.tree = tree;
      heads = new int[tree.size()];
      relations = new String[tree.size()];
      for (int i = 0; i < heads.length; i++) {
        heads[i] = tree.head(i);
        relations[i] = tree.relation(i);
      }
    }

    /**
     * Hangs on a governor what hung on a word of time; on a unit only names: no "days of talks".
     */
    void free(int weekday, int governor, boolean names) {
      for (int child : tree.children(weekday)) {
        boolean freed = !names || tree.upos(child) == Upos.PROPN;
        if (freed && burden(tree, weekday, child) && !ofTime(child)) {
          hang(child, governor);
        }
      }
    }

    /** Whether a word belongs to the date: "mardi 3 juin", "Tuesday evening", "à 15 heures". */
    private boolean ofTime(int word) {
      String form = Folding.of(tree.form(word));
      return words.value("month", form) != null
          || words.value("weekday", form) != null
          || words.value("part", form) != null
          || words.value("unit", form) != null;
    }

    private void hang(int word, int governor) {
      boolean verb = tree.upos(governor) == Upos.VERB;
      if (tree.child(word, "case") >= 0) {
        relations[word] = verb ? "obl" : "nmod";
      } else if (verb && tree.child(governor, "nsubj") < 0) {
        relations[word] = "nsubj";
      } else if (verb && tree.child(governor, "obj") < 0) {
        relations[word] = "obj";
      } else if (verb && renamed(word, tree.child(governor, "obj"))) {
        heads[tree.child(governor, "obj")] = word;
        relations[tree.child(governor, "obj")] = "appos";
        relations[word] = "obj";
      } else {
        return;
      }
      heads[word] = governor;
    }

    /** Whether an object only says what the name before it is: "a bombardé mardi X, un port". */
    private boolean renamed(int name, int object) {
      return object > name + 1 && ",".equals(tree.form(name + 1));
    }

    Tree tree() {
      String[] lemmas = new String[heads.length];
      Upos[] upos = new Upos[heads.length];
      String[] features = new String[heads.length];
      for (int i = 0; i < heads.length; i++) {
        lemmas[i] = tree.lemma(i);
        upos[i] = tree.upos(i);
        features[i] = tree.features(i);
      }
      return new Tree(tree.sentence(), lemmas, upos, features, heads, relations);
    }
  }
}
