package org.pourparlers.syntax;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Other ways to write a sentence of a treebank, as news and its copies do: without the full stop,
 * in capitals, in a headline's capitals, in lower case, without accents, with other quotation
 * marks.
 */
final class Variants {
  private final Dropout random;
  private final double titles;

  /**
   * @param titles how often a sentence is written with a capital on every longer word
   */
  Variants(Dropout random, double titles) {
    this.random = random;
    this.titles = titles;
  }

  /** A variant, or null as a rule. */
  @Nullable Gold of(Gold gold) {
    Gold variant = gold;
    if (random.chance(0.12)) {
      variant = withoutLast(variant);
    }
    if (random.chance(0.4)) {
      variant = requoted(variant);
    }
    if (random.chance(titles)) {
      variant = written(variant, form -> form.length() > 3 ? capital(form) : form);
    } else if (random.chance(0.03)) {
      variant = written(variant, form -> form.toUpperCase(Locale.ROOT));
    } else if (random.chance(0.03)) {
      variant = written(variant, form -> form.toLowerCase(Locale.ROOT));
    } else if (random.chance(0.03)) {
      variant = written(variant, Variants::withoutAccents);
    }
    return variant == gold ? null : variant;
  }

  private static String capital(String form) {
    return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }

  private static String withoutAccents(String form) {
    return Normalizer.normalize(form, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }

  private static Gold written(Gold gold, UnaryOperator<String> how) {
    String[] forms = new String[gold.size()];
    Arrays.setAll(forms, i -> how.apply(gold.forms()[i]));
    return new Gold(
        forms, gold.lemmas(), gold.upos(), gold.feats(), gold.heads(), gold.relations());
  }

  /** Without the mark at the end, if there is one and nothing hangs from it. */
  private static Gold withoutLast(Gold gold) {
    int last = gold.size() - 1;
    if (last < 2 || gold.upos()[last] != Upos.PUNCT || gold.heads()[last] < 0) {
      return gold;
    }
    for (int head : gold.heads()) {
      if (head == last) {
        return gold;
      }
    }
    return new Gold(
        Arrays.copyOf(gold.forms(), last),
        Arrays.copyOf(gold.lemmas(), last),
        Arrays.copyOf(gold.upos(), last),
        Arrays.copyOf(gold.feats(), last),
        Arrays.copyOf(gold.heads(), last),
        Arrays.copyOf(gold.relations(), last));
  }

  /** Straight marks made opening and closing ones, or these made straight. */
  private Gold requoted(Gold gold) {
    String[] forms = gold.forms().clone();
    boolean straighten = random.chance(0.3);
    int count = 0;
    boolean changed = false;
    for (int i = 0; i < forms.length; i++) {
      String plain = Word.plain(forms[i]);
      if (plain.equals("\"")) {
        forms[i] = count++ % 2 == 0 ? "«" : "»";
        changed = true;
      } else if (straighten && (plain.equals("«") || plain.equals("»"))) {
        forms[i] = "\"";
        changed = true;
      }
    }
    return changed
        ? new Gold(forms, gold.lemmas(), gold.upos(), gold.feats(), gold.heads(), gold.relations())
        : gold;
  }
}
