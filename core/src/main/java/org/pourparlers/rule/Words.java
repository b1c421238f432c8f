package org.pourparlers.rule;

import java.util.Locale;
import java.util.Set;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Small questions about words. */
final class Words {
  private Words() {}

  /** Whether a word's lemma, form or lemma without a plural's "s" ("troops") is one of some. */
  static boolean among(Tree tree, int word, Set<String> words) {
    String lemma = tree.lemma(word);
    String form = lower(tree.form(word));
    return words.contains(lemma)
        || !form.equals(lemma) && words.contains(form)
        || lemma.endsWith("s") && words.contains(lemma.substring(0, lemma.length() - 1))
        || hyphen(tree, word - 1) && words.contains(lower(tree.form(word - 2)) + "-" + lemma)
        || hyphen(tree, word + 1) && words.contains(lemma + "-" + lower(tree.form(word + 2)));
  }

  /** Whether a word is a hyphen between two others: words with one are cut at it. */
  private static boolean hyphen(Tree tree, int word) {
    return word > 0 && word + 1 < tree.size() && "-".equals(tree.form(word));
  }

  /** Whether a verb or one of its auxiliaries is finite. */
  static boolean finite(Tree tree, int verb) {
    if (tree.has(verb, "VerbForm", "Fin")) {
      return true;
    }
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux") && tree.has(child, "VerbForm", "Fin")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun is said twice around a preposition, which tells how: "tour à tour". */
  static boolean twice(Tree tree, int noun) {
    return noun + 2 < tree.size()
        && tree.upos(noun + 1) == Upos.ADP
        && tree.lemma(noun).equals(tree.lemma(noun + 2));
  }

  static String lower(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= 'a' && c <= 'z') {
        continue;
      }
      return form.toLowerCase(Locale.ROOT);
    }
    return form;
  }
}
