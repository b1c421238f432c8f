package org.pourparlers.rule;

import java.util.Locale;
import java.util.Set;
import org.pourparlers.syntax.Tree;

/** Small questions about words. */
final class Words {
  private Words() {}

  /** Whether a word's lemma, form or lemma without a plural's "s" ("troops") is one of some. */
  static boolean among(Tree tree, int word, Set<String> words) {
    String lemma = tree.lemma(word);
    return words.contains(lemma)
        || words.contains(lower(tree.form(word)))
        || lemma.endsWith("s") && words.contains(lemma.substring(0, lemma.length() - 1));
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
