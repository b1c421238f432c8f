package org.pourparlers.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells the article "des" from the contraction of "de les" by the words before it. */
final class ArticleFinder {
  private static final int LOOKED_BACK = 8;

  private final Orthography.@Nullable PluralArticle article;

  ArticleFinder(Orthography.@Nullable PluralArticle article) {
    this.article = article;
  }

  /** Whether a stretch of words in lower case may hold the article. */
  boolean concerns(String stretch) {
    return article != null && stretch.contains(article.word());
  }

  /** Whether a word is the article after the tokens read so far. */
  boolean isArticle(String word, List<Token> tokens) {
    if (article == null || !word.equals(article.word())) {
      return false;
    }
    String last = back(tokens, 1);
    if (last.isEmpty()) {
      return true;
    }
    if (article.never().match(last) && !article.after().words().contains(last)) {
      return false;
    }
    if (article.joining().contains(last)) {
      return !contractedBefore(tokens);
    }
    if (article.after().match(last) || !Marks.word(last.charAt(0)) && last.charAt(0) != '-') {
      return true;
    }
    String second = back(tokens, 2);
    String third = back(tokens, 3);
    boolean adverb = Orthography.Endings.ends(last, article.adverbs());
    boolean participle =
        Orthography.Endings.ends(last, article.participles())
            && (article.auxiliaries().contains(second)
                || article.auxiliaries().contains(third)
                    && Orthography.Endings.ends(second, article.adverbs()));
    boolean verb =
        Orthography.Endings.ends(last, article.verbs()) && article.subjects().contains(second);
    return participle || verb || adverb && article.auxiliaries().contains(second);
  }

  private boolean contractedBefore(List<Token> tokens) {
    int size = tokens.size();
    for (int i = Math.max(0, size - LOOKED_BACK); i < size - 1; i++) {
      if (article != null && article.contractedBefore().contains(small(tokens.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private static String back(List<Token> tokens, int steps) {
    return tokens.size() < steps ? "" : small(tokens.get(tokens.size() - steps));
  }

  private static String small(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
