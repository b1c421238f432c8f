package org.pourparlers.language.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.pourparlers.text.Token;

/**
 * The folded words of a sentence and the tokens they belong to: a token may hold several words
 * ("al-Shabab") or none ("-"), and the tokens of a contraction share theirs ("du").
 */
final class Words {
  private final List<String> words = new ArrayList<>();
  private int[] firsts = new int[32];
  private int[] lasts = new int[32];
  private final BitSet starts = new BitSet();
  private final BitSet ends = new BitSet();

  private Words() {}

  static Words of(String content, List<Token> tokens, Spellings spellings) {
    var all = new Words();
    int index = 0;
    while (index < tokens.size()) {
      Token token = tokens.get(index);
      int last = index;
      while (last + 1 < tokens.size() && tokens.get(last + 1).start() < token.end()) {
        last++;
      }
      int end = Math.max(token.end(), tokens.get(last).end());
      String written =
          last > index ? content.substring(token.start(), end) : token.written(content);
      all.add(spellings.known(written), index, last);
      index = last + 1;
    }
    return all;
  }

  private void add(List<String> parts, int first, int last) {
    if (parts.isEmpty()) {
      return;
    }
    starts.set(words.size());
    for (int i = 0; i < parts.size(); i++) {
      int at = words.size();
      if (at == firsts.length) {
        firsts = Arrays.copyOf(firsts, at * 2);
        lasts = Arrays.copyOf(lasts, at * 2);
      }
      firsts[at] = first;
      lasts[at] = last;
      words.add(parts.get(i));
    }
    ends.set(words.size() - 1);
  }

  int size() {
    return words.size();
  }

  String word(int at) {
    return words.get(at);
  }

  /** The first of the tokens that hold the word. */
  int firstToken(int at) {
    return firsts[at];
  }

  /** The last of the tokens that hold the word. */
  int token(int at) {
    return lasts[at];
  }

  /** Whether a token begins with the word. */
  boolean begins(int at) {
    return starts.get(at);
  }

  /** Whether these words stand here and end where a token ends. */
  boolean continues(int at, List<String> form) {
    int end = at + form.size();
    if (end > words.size() || !ends.get(end - 1)) {
      return false;
    }
    for (int i = 1; i < form.size(); i++) {
      if (!words.get(at + i).equals(form.get(i))) {
        return false;
      }
    }
    return true;
  }
}
