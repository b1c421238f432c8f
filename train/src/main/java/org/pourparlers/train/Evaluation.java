package org.pourparlers.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Gold;
import org.pourparlers.syntax.Syntax;
import org.pourparlers.syntax.Tree;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Token;

/**
 * How well a model does on gold tokens, all words counted; percentages. {@code las} compares
 * relations without subtypes (CoNLL 2018), {@code full} with them.
 */
public record Evaluation(
    int words, double upos, double feats, double lemmas, double uas, double las, double full) {

  /** Parses sentences and compares. */
  public static Evaluation of(Syntax syntax, List<Gold> sentences) {
    int[] right = new int[6];
    int words = 0;
    for (Gold gold : sentences) {
      Tree tree = syntax.parse(sentence(gold));
      words += gold.size();
      for (int i = 0; i < gold.size(); i++) {
        boolean head = tree.head(i) == gold.heads()[i];
        right[0] += tree.upos(i) == gold.upos()[i] ? 1 : 0;
        right[1] += tree.features(i).equals(gold.feats()[i]) ? 1 : 0;
        right[2] += tree.lemma(i).equals(gold.lemmas()[i]) ? 1 : 0;
        right[3] += head ? 1 : 0;
        right[4] += head && base(tree.relation(i)).equals(base(gold.relations()[i])) ? 1 : 0;
        right[5] += head && tree.relation(i).equals(gold.relations()[i]) ? 1 : 0;
      }
    }
    double one = 100.0 / Math.max(1, words);
    return new Evaluation(
        words,
        right[0] * one,
        right[1] * one,
        right[2] * one,
        right[3] * one,
        right[4] * one,
        right[5] * one);
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** The sentence's words, one space between them. */
  public static Sentence sentence(Gold gold) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String form : gold.forms()) {
      tokens.add(new Token(at, at + form.length(), form));
      at += form.length() + 1;
    }
    return new Sentence(0, 0, new Span(0, at), tokens);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "words %d  UPOS %.2f  FEATS %.2f  lemma %.2f  UAS %.2f  LAS %.2f  full %.2f",
        words,
        upos,
        feats,
        lemmas,
        uas,
        las,
        full);
  }
}
