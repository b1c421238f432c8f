package org.pourparlers.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts sentences longer than any that people write, so that no later stage meets one. */
final class LongSentence {
  private static final int LONGEST = 250;
  private static final int LOOKED_BACK = 60;
  private static final int MOST_MARKS = 20;

  private LongSentence() {}

  /**
   * The tokens as they are, or in pieces, cut behind a mark where there is one; without pieces that
   * are nothing but marks.
   */
  static List<List<Token>> cut(List<Token> tokens) {
    if (tokens.size() <= MOST_MARKS) {
      return tokens.isEmpty() ? List.of() : List.of(tokens);
    }
    return pieces(tokens).stream().filter(LongSentence::hasWords).toList();
  }

  private static boolean hasWords(List<Token> tokens) {
    return tokens.size() <= MOST_MARKS
        || tokens.stream().anyMatch(token -> Marks.word(token.form().charAt(0)));
  }

  private static List<List<Token>> pieces(List<Token> tokens) {
    List<List<Token>> pieces = new ArrayList<>();
    int from = 0;
    while (tokens.size() - from > LONGEST) {
      int to = from + LONGEST;
      for (int at = to; at > to - LOOKED_BACK; at--) {
        if (!Marks.word(tokens.get(at - 1).form().charAt(0))) {
          to = at;
          break;
        }
      }
      while (tokens.get(to).start() == tokens.get(to - 1).start()) {
        to--;
      }
      pieces.add(tokens.subList(from, to));
      from = to;
    }
    pieces.add(tokens.subList(from, tokens.size()));
    return pieces;
  }
}
