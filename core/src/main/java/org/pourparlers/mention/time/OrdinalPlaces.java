package org.pourparlers.mention.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;
import org.pourparlers.text.Folding;
import org.pourparlers.text.Sentence;

/**
 * Tells ordinals that count something from those in titles, names and adverbs ("first lady",
 * "Second World War").
 */
final class OrdinalPlaces {
  private final TimeWords words;

  OrdinalPlaces(TimeWords words) {
    this.words = words;
  }

  /**
   * Whether the ordinal at the given words counts events. One that its pattern marks as sure always
   * does.
   */
  boolean counts(
      @Nullable Tree tree, Sentence sentence, int first, int last, Map<String, String> values) {
    if (values.containsKey("sure")) {
      return true;
    }
    if (tree == null) {
      return false;
    }
    int next = last + 1;
    if (next < tree.size()) {
      String form = sentence.tokens().get(next).form();
      boolean named = Character.isUpperCase(form.charAt(0)) && Folding.of(form).length() > 1;
      if (named || words.value("uncounted", Folding.of(tree.lemma(next))) != null) {
        return false;
      }
    }
    int head = tree.head(last);
    boolean modifies = tree.is(last, "amod") || tree.is(last, "nummod") || tree.is(last, "det");
    if (modifies && head >= 0 && tree.upos(head) == Upos.NOUN) {
      return words.value("uncounted", Folding.of(tree.lemma(head))) == null;
    }
    if (tree.upos(last) == Upos.ADV || tree.is(last, "advmod")) {
      return false;
    }
    boolean standsForNoun = !tree.is(last, "compound") && !tree.is(last, "flat");
    return standsForNoun && tree.upos(last) != Upos.NUM;
  }
}
