package org.pourparlers.syntax;

import java.util.Map;

/** Dictionary forms: what the treebanks say, else the dictionary's analysis that fits the tags. */
final class Lemmas {
  final Map<String, String> exceptions;
  final Map<Integer, Integer> fits;

  /**
   * @param exceptions lemmas by {@link #key} that the dictionary would get wrong
   * @param fits how well dictionary tags go with parts of speech and FEATS, by {@link #fit}
   */
  Lemmas(Map<String, String> exceptions, Map<Integer, Integer> fits) {
    this.exceptions = exceptions;
    this.fits = fits;
  }

  static String key(Word word, Upos upos) {
    return word.lower + ' ' + upos;
  }

  static int fit(String tag, Upos upos, String feats) {
    return (tag.hashCode() * 31 + upos.ordinal()) * 31 + feats.hashCode();
  }

  /** How often a dictionary tag goes with a part of speech and FEATS. */
  int fits(String tag, Upos upos, String feats) {
    return fits.getOrDefault(fit(tag, upos, feats), 0);
  }

  String of(Word word, Upos upos, String feats) {
    String exception = exceptions.get(key(word, upos));
    return exception != null ? exception : byDictionary(word, upos, feats);
  }

  String byDictionary(Word word, Upos upos, String feats) {
    String best = null;
    int most = 0;
    for (Analysis analysis : word.analyses) {
      int fit = fits.getOrDefault(fit(analysis.tag(), upos, feats), 0) * 4;
      fit += fits.getOrDefault(fit(analysis.tag(), upos, ""), 0);
      if (fit > most) {
        most = fit;
        best = analysis.lemma();
      }
    }
    if (best != null) {
      return upos == Upos.PROPN ? capitalised(best, word.form) : best;
    }
    return upos == Upos.PROPN ? word.form : word.lower;
  }

  /** The lemma with a capital where the form has one. */
  private static String capitalised(String lemma, String form) {
    return !lemma.isEmpty()
            && Character.isLowerCase(lemma.charAt(0))
            && Character.isUpperCase(form.charAt(0))
        ? Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1)
        : lemma;
  }
}
