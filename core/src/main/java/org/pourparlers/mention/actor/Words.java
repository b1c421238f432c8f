package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;
import org.pourparlers.text.Kept;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Token;

/**
 * A sentence in pieces that do not depend on how hyphens, apostrophes and contractions are
 * tokenised: "vice-president" is two pieces, "du" is one, "d’Anselme" two; hyphens are none.
 */
final class Words {
  final Sentence sentence;
  final @Nullable Tree tree;

  /** Whether capitals tell nothing here: a headline in title case, or all in capitals. */
  final boolean headline;

  private final List<String> keys = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int[] tokens = new int[16];
  private boolean[] joined = new boolean[16];

  Words(Sentence sentence, @Nullable Tree tree, String content, int skipBefore, boolean title) {
    this.sentence = sentence;
    this.tree = tree;
    List<Token> all = sentence.tokens();
    int before = -1;
    boolean hyphen = false;
    for (int i = 0; i < all.size(); i++) {
      Token token = all.get(i);
      if (token.start() == before && i > 0 && token.end() == all.get(i - 1).end()
          || token.end() <= skipBefore) {
        continue;
      }
      before = token.start();
      Cut cut = CUTS.of(token.written(content));
      if (cut.hyphen
          && !keys.isEmpty()
          && ends[keys.size() - 1] == token.start()
          && i + 1 < all.size()
          && all.get(i + 1).start() == token.end()) {
        hyphen = true;
        continue;
      }
      boolean join = hyphen || cut.clitic;
      for (int k = 0; k < cut.pieces.size(); k++) {
        add(cut.pieces.get(k), token.start(), i, join);
        join = true;
      }
      hyphen = false;
    }
    headline = isHeadline(title);
  }

  /** A piece of a word, with where it stands in it. */
  private record Piece(String key, String form, int from, int to) {}

  /**
   * A word in pieces.
   *
   * @param hyphen whether it only joins what stands beside it
   * @param clitic whether it leans on the word before: "-t-il"
   */
  private record Cut(List<Piece> pieces, boolean hyphen, boolean clitic) {
    static Cut of(String word) {
      boolean clitic =
          word.length() > 1 && word.charAt(0) == '-' && Character.isLetter(word.charAt(1));
      List<Piece> pieces = new ArrayList<>();
      int from = clitic ? 1 : 0;
      for (int i = from + 1; i < word.length() - 1; i++) {
        char c = word.charAt(i);
        if (c == '-' || c == '‑' || c == '/' || c == '\'' || c == '’') {
          if (i > from) {
            pieces.add(piece(word, from, i));
          }
          from = i + 1;
        }
      }
      if (from < word.length()) {
        pieces.add(piece(word, from, word.length()));
      }
      return new Cut(List.copyOf(pieces), isHyphen(word), clitic);
    }

    private static Piece piece(String word, int from, int to) {
      String form = word.substring(from, to);
      String key = Spelling.fold(form);
      if (key.isEmpty()) {
        key = form; // nothing but accents
      }
      if (key.length() > 1 && key.charAt(key.length() - 1) == '\'') {
        key = key.substring(0, key.length() - 1);
      }
      return new Piece(key, form, from, to);
    }
  }

  private static final Kept<Cut> CUTS = new Kept<>(Cut::of);

  private void add(Piece piece, int start, int token, boolean join) {
    int n = keys.size();
    if (n == starts.length) {
      starts = java.util.Arrays.copyOf(starts, 2 * n);
      ends = java.util.Arrays.copyOf(ends, 2 * n);
      tokens = java.util.Arrays.copyOf(tokens, 2 * n);
      joined = java.util.Arrays.copyOf(joined, 2 * n);
    }
    keys.add(piece.key);
    forms.add(piece.form);
    starts[n] = start + piece.from;
    ends[n] = start + piece.to;
    tokens[n] = token;
    joined[n] = join;
  }

  private static boolean isHyphen(String form) {
    return form.length() == 1
        && (form.charAt(0) == '-' || form.charAt(0) == '‑' || form.charAt(0) == '/');
  }

  /** Whether most longer words have capitals, in a title or where all letters are capitals. */
  private boolean isHeadline(boolean title) {
    int capitals = 0;
    int lower = 0;
    int shouted = 0;
    for (int i = 1; i < size(); i++) {
      String form = forms.get(i);
      if (form.length() >= 4 && Character.isLetter(form.charAt(0))) {
        if (Character.isUpperCase(form.charAt(0))) {
          capitals++;
          shouted += allCapitals(i) ? 1 : 0;
        } else {
          lower++;
        }
      }
    }
    return capitals >= 4 && capitals > 3 * lower && (title || shouted == capitals && lower == 0);
  }

  int size() {
    return keys.size();
  }

  /** The folded piece: lower case, no accents, no final apostrophe. */
  String key(int i) {
    return i < 0 || i >= size() ? "" : keys.get(i);
  }

  /** The piece as it stands. */
  String form(int i) {
    return forms.get(i);
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** The number of the word that the piece is of. */
  int token(int i) {
    return tokens[i];
  }

  /** Whether a hyphen or an inner apostrophe joins the piece to the one before. */
  boolean joined(int i) {
    return i < size() && joined[i];
  }

  boolean capital(int i) {
    return i >= 0 && i < size() && Character.isUpperCase(forms.get(i).charAt(0));
  }

  /** Whether the piece has two letters or more, all capitals ("ELN", "U.S."). */
  boolean allCapitals(int i) {
    int letters = 0;
    String form = forms.get(i);
    for (int k = 0; k < form.length(); k++) {
      char c = form.charAt(k);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 2;
  }

  boolean letter(int i) {
    return i >= 0 && i < size() && Character.isLetter(forms.get(i).charAt(0));
  }

  @Nullable Upos upos(int i) {
    return tree == null || i < 0 || i >= size() ? null : tree.upos(tokens[i]);
  }

  /** Whether one of some pieces is the subject of a verb. */
  boolean acts(int first, int last) {
    for (int i = first; tree != null && i <= last; i++) {
      if (tree.is(tokens[i], "nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** Whether an acronym in brackets stands behind a piece. */
  boolean acronymAfter(int last) {
    int i = last + 2;
    return key(i - 1).equals("(")
        && i < size()
        && capital(i)
        && (key(i + 1).equals(")") || key(i + 1).equals(","))
        && (allCapitals(i) || initials(i));
  }

  /** Whether a word in brackets is made of the first letters of those before: "(Minuee)". */
  private boolean initials(int i) {
    String word = key(i);
    int at = word.length() - 1;
    for (int k = i - 2; k >= 0 && k >= i - 12 && at >= 0 && letter(k); k--) {
      at -= key(k).charAt(0) == word.charAt(at) ? 1 : 0;
    }
    return word.length() >= 3 && at < word.length() - 2 && starts(i, word.charAt(0));
  }

  private boolean starts(int i, char letter) {
    for (int k = i - 2; k >= 0 && k >= i - 12 && letter(k); k--) {
      if (key(k).charAt(0) == letter) {
        return true;
      }
    }
    return false;
  }

  Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** The piece that begins at or after an offset, or -1. */
  int pieceFrom(int offset) {
    for (int i = 0; i < size(); i++) {
      if (starts[i] >= offset) {
        return i;
      }
    }
    return -1;
  }

  /** The last piece that ends at or before an offset, or -1. */
  int pieceTo(int offset) {
    int last = -1;
    for (int i = 0; i < size() && ends[i] <= offset; i++) {
      last = i;
    }
    return last;
  }

  /** The pieces of a phrase of a table. */
  static List<String> pieces(String phrase) {
    List<String> out = new ArrayList<>();
    for (String word : phrase.trim().split("[ \\-‑/]+")) {
      String key = Spelling.fold(word);
      int from = 0;
      for (int i = 1; i < key.length(); i++) {
        if (key.charAt(i) == '\'') {
          if (i > from) {
            out.add(key.substring(from, i));
          }
          from = i + 1;
          if (from == key.length() - 1 && key.charAt(from) == 's') {
            out.add("'s");
            from = key.length();
          }
        }
      }
      if (from < key.length()) {
        out.add(key.substring(from));
      }
    }
    return out;
  }
}
