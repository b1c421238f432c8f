package org.pourparlers.language.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pourparlers.text.Folding;
import org.pourparlers.text.Kept;
import org.pourparlers.text.Token;

/**
 * The folded words of a sentence as hashes, with the tokens and characters they come from. A token
 * may hold several words ("Tel-Aviv"); the tokens of a contraction ("du") share one word, but a
 * name may also begin with the last of them ("du Caire" holds "le Caire").
 */
final class FoldedWords {
  private final String content;
  private int size;
  private long[] hashes;
  private long[] others;
  private int[] starts;
  private int[] ends;
  private int[] firsts;
  private int[] lasts;

  private FoldedWords(String content, int capacity) {
    this.content = content;
    hashes = new long[capacity];
    others = new long[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
    firsts = new int[capacity];
    lasts = new int[capacity];
  }

  /** The words of a sentence whose tokens' offsets count into {@code content}. */
  static FoldedWords of(String content, List<Token> tokens) {
    var words = new FoldedWords(content, tokens.size() + 8);
    int index = 0;
    while (index < tokens.size()) {
      Token token = tokens.get(index);
      int last = index;
      int end = token.end();
      while (last + 1 < tokens.size() && tokens.get(last + 1).start() < end) {
        last++;
        end = Math.max(end, tokens.get(last).end());
      }
      long other = last > index ? FormTable.hash(Folding.of(tokens.get(last).form())) : 0;
      String written =
          last > index ? content.substring(token.start(), end) : token.written(content);
      words.split(written, token.start(), index, last, other);
      index = last + 1;
    }
    return words;
  }

  private void split(String written, int start, int first, int last, long other) {
    List<Part> parts = PARTS.of(written);
    for (int i = 0; i < parts.size(); i++) {
      add(parts.get(i), start, first, last, other);
    }
  }

  /** A word of a token, with where it stands in it. */
  private record Part(int from, int to, long hash) {
    static List<Part> of(String token) {
      List<Part> parts = new ArrayList<>();
      int from = 0;
      for (int i = 0; i <= token.length(); i++) {
        if (i == token.length() || isBreak(token.charAt(i))) {
          String folded = i > from ? Folding.of(token.substring(from, i)) : "";
          long ascii = FormTable.hashOfAscii(token, from, i);
          if (i > from && (ascii != 0 || !folded.isEmpty())) {
            parts.add(new Part(from, i, ascii != 0 ? ascii : FormTable.hash(folded)));
          }
          from = i + 1;
        }
      }
      return List.copyOf(parts);
    }
  }

  private static final Kept<List<Part>> PARTS = new Kept<>(Part::of);

  /** Whether a sign inside a token parts its words; see {@link Folding}. */
  private static boolean isBreak(char c) {
    return switch (c) {
      case '-', '\'', '’', '‘', 'ʼ', 'ʻ', '`', '´', ' ', '‐', '‑', '–', '—', '\u00a0' -> true;
      default -> false;
    };
  }

  private void add(Part part, int start, int first, int last, long other) {
    if (size == hashes.length) {
      grow();
    }
    hashes[size] = part.hash;
    others[size] = other;
    starts[size] = start + part.from;
    ends[size] = start + part.to;
    firsts[size] = first;
    lasts[size] = last;
    size++;
  }

  private void grow() {
    int more = size * 2;
    hashes = Arrays.copyOf(hashes, more);
    others = Arrays.copyOf(others, more);
    starts = Arrays.copyOf(starts, more);
    ends = Arrays.copyOf(ends, more);
    firsts = Arrays.copyOf(firsts, more);
    lasts = Arrays.copyOf(lasts, more);
  }

  int size() {
    return size;
  }

  long hash(int word) {
    return hashes[word];
  }

  /** The hash of the last token of a contraction, else 0. */
  long other(int word) {
    return others[word];
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  int length(int word) {
    return ends[word] - starts[word];
  }

  int firstToken(int word) {
    return firsts[word];
  }

  int lastToken(int word) {
    return lasts[word];
  }

  /** Whether a token begins with the word. */
  boolean opens(int word) {
    return word == 0 || firsts[word - 1] != firsts[word];
  }

  /** Whether a token ends with the word. */
  boolean closes(int word) {
    return word == size - 1 || firsts[word + 1] != firsts[word];
  }

  /** Whether the word stands before a hyphen and more of the same token. */
  boolean hyphened(int word) {
    return !closes(word) && ends[word] < content.length() && isHyphen(content.charAt(ends[word]));
  }

  /** Whether a hyphen follows the word, in its token or as the next one. */
  boolean compounds(int word) {
    return ends[word] < content.length() && isHyphen(content.charAt(ends[word]));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑' || c == '–';
  }

  /** Whether the word begins with a capital, a digit or a letter without case. */
  boolean capital(int word) {
    return !Character.isLowerCase(content.codePointAt(starts[word]));
  }

  /** Whether the word holds no small letter. */
  boolean capitals(int word) {
    for (int i = starts[word]; i < ends[word]; i++) {
      if (Character.isLowerCase(content.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
