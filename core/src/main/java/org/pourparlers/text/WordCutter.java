package org.pourparlers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts what stands between spaces and marks into syntactic words. */
final class WordCutter {
  /** What is longer is no word and stays whole. */
  private static final int LONGEST = 100;

  private final Orthography.Words words;
  private final ArticleFinder article;
  private final int longestClitic;

  /** The words of what stands between spaces and marks, as if a text began with it. */
  private final Kept<List<Token>> cuts = new Kept<>(this::cut);

  WordCutter(Orthography orthography) {
    words = orthography.words();
    article = new ArticleFinder(words.article());
    longestClitic = words.clitics().stream().mapToInt(String::length).max().orElse(0);
  }

  static String straight(String word) {
    return word.replace('’', '\'').replace('ʼ', '\'').replace('`', '\'');
  }

  /** Adds the words between two offsets to the tokens. */
  void cut(String content, int start, int end, List<Token> tokens) {
    if (end - start > LONGEST) {
      tokens.add(new Token(start, end, straight(content.substring(start, end))));
      return;
    }
    List<Token> cut = cuts.of(content.substring(start, end));
    if (cut.isEmpty()) {
      cut(straight(content.substring(start, end)), start, tokens);
    }
    for (int i = 0; i < cut.size(); i++) {
      Token token = cut.get(i);
      tokens.add(new Token(start + token.start(), start + token.end(), token.form()));
    }
  }

  /** The words of a stretch; none where it depends on the words before. */
  private List<Token> cut(String stretch) {
    String word = straight(stretch);
    List<Token> tokens = new ArrayList<>();
    if (!article.concerns(word.toLowerCase(Locale.ROOT))) {
      cut(word, 0, tokens);
    }
    return List.copyOf(tokens);
  }

  private void cut(String word, int start, List<Token> tokens) {
    String small = word.toLowerCase(Locale.ROOT);
    int from = number(small);
    if (from > 0) {
      add(tokens, start, word, 0, from);
    }
    while (small.indexOf('\'', from) >= 0 && !words.whole().contains(small.substring(from))) {
      int apostrophe = small.indexOf('\'', from);
      if (!words.elided().contains(small.substring(from, apostrophe + 1))) {
        break;
      }
      add(tokens, start, word, from, apostrophe + 1);
      from = apostrophe + 1;
    }
    if (from < word.length()) {
      hyphens(tokens, start, word, small, from);
    }
  }

  /** The length of the number before a unit, or 0. */
  private int number(String small) {
    int at = 0;
    while (at < small.length() && (small.charAt(at) < 'a' || small.charAt(at) > 'z')) {
      at++;
    }
    return at > 0
            && Character.isDigit(small.charAt(0))
            && words.units().contains(small.substring(at))
        ? at
        : 0;
  }

  private void hyphens(List<Token> tokens, int start, String word, String small, int from) {
    int at = from;
    if (words.cutsHyphens() && !words.whole().contains(small.substring(from))) {
      int hyphen = small.indexOf('-', at);
      int part = at;
      while (hyphen > 0) {
        boolean prefix = words.prefixes().contains(small.substring(part, hyphen));
        if (!prefix) {
          clitics(tokens, start, word, small, at, hyphen);
          add(tokens, start, word, hyphen, hyphen + 1);
          at = hyphen + 1;
        }
        part = hyphen + 1;
        hyphen = small.indexOf('-', part);
      }
    }
    clitics(tokens, start, word, small, at, word.length());
  }

  private void clitics(
      List<Token> tokens, int start, String word, String small, int from, int end) {
    if (from == end) {
      return;
    }
    int cut = end;
    boolean leans = small.indexOf('-', from) >= 0 || small.indexOf('\'', from) >= 0;
    if (leans && !words.whole().contains(small.substring(from, end))) {
      for (int at = Math.max(from + 1, end - longestClitic); at < end; at++) {
        if (words.clitics().contains(small.substring(at, end))) {
          cut = at;
          break;
        }
      }
    }
    if (cut < end) {
      clitics(tokens, start, word, small, from, cut);
      add(tokens, start, word, cut, end);
    } else {
      contraction(tokens, start, word, small.substring(from, end), from, end);
    }
  }

  private void contraction(
      List<Token> tokens, int start, String word, String small, int from, int end) {
    List<String> parts = words.contracted().get(small);
    if (parts == null || article.isArticle(small, tokens)) {
      add(tokens, start, word, from, end);
      return;
    }
    if (String.join("", parts).equals(small)) {
      int at = from;
      for (String part : parts) {
        add(tokens, start, word, at, at + part.length());
        at += part.length();
      }
      return;
    }
    boolean capitals = end - from > 1 && Character.isUpperCase(word.charAt(from + 1));
    boolean capital = Character.isUpperCase(word.charAt(from));
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      String form =
          capitals
              ? part.toUpperCase(Locale.ROOT)
              : capital && i == 0
                  ? part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1)
                  : part;
      tokens.add(new Token(start + from, start + end, form));
    }
  }

  private static void add(List<Token> tokens, int start, String word, int from, int end) {
    tokens.add(new Token(start + from, start + end, word.substring(from, end)));
  }
}
