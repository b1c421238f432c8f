package org.pourparlers.mention.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.pourparlers.text.Folding;
import org.pourparlers.text.Kept;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Token;

/**
 * A sentence as the time patterns see it: folded words, hyphens gone ("forty-one" and
 * "quarante-huit" are two pieces each), every piece with the token it belongs to. Figures keep
 * their full stops, commas, colons and strokes.
 */
final class Pieces {
  /** The pieces of each word. */
  private static final Kept<List<String>> WORDS = new Kept<>(Pieces::cut);

  private final List<String> forms = new ArrayList<>();
  private int[] tokens;
  private final Sentence sentence;

  Pieces(Sentence sentence) {
    this.sentence = sentence;
    List<Token> words = sentence.tokens();
    tokens = new int[words.size() + 8];
    for (int i = 0; i < words.size(); i++) {
      List<String> pieces = WORDS.of(words.get(i).form());
      for (int k = 0; k < pieces.size(); k++) {
        if (forms.size() == tokens.length) {
          tokens = Arrays.copyOf(tokens, 2 * tokens.length);
        }
        tokens[forms.size()] = i;
        forms.add(pieces.get(k));
      }
    }
  }

  private static List<String> cut(String word) {
    boolean figure = isDigit(word.charAt(0));
    String form = figure ? word.toLowerCase(Locale.ROOT).replace('–', '-') : Folding.of(word);
    List<String> pieces = new ArrayList<>();
    boolean iso = form.length() == 10 && form.charAt(4) == '-' && form.charAt(7) == '-';
    boolean date = isDate(form);
    int from = 0;
    for (int i = 0; i <= form.length(); i++) {
      boolean cut = i == form.length() || form.charAt(i) == ' ' || date && !isDigit(form.charAt(i));
      if (cut || form.charAt(i) == '-' && !iso) {
        if (i > from) {
          pieces.add(form.substring(from, i));
        }
        from = i + 1;
      }
    }
    return List.copyOf(pieces);
  }

  /** Whether figures are cut into three by strokes or full stops: "4/3/2025", "04.03.2025". */
  private static boolean isDate(String form) {
    int cuts = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c == '/' || c == '.') {
        cuts++;
      } else if (!isDigit(c)) {
        return false;
      }
    }
    return cuts == 2 && form.length() <= 10 && form.length() >= 8;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  int size() {
    return forms.size();
  }

  /** The folded form, "" past the end. */
  String form(int piece) {
    return piece < forms.size() ? forms.get(piece) : "";
  }

  /** The number of the token that a piece belongs to. */
  int token(int piece) {
    return tokens[piece];
  }

  /** Whether the token that a piece belongs to begins with a capital. */
  boolean isCapital(int piece) {
    return Character.isUpperCase(sentence.tokens().get(token(piece)).form().charAt(0));
  }
}
