package org.pourparlers.language.shared;

import java.util.ArrayList;
import java.util.List;
import org.pourparlers.text.Token;

/**
 * The folded words of a sentence and the tokens they belong to: a token may hold several words
 * ("al-Shabab") or none ("-"), and the tokens of a contraction share theirs ("du").
 */
final class Words {
  private final List<String> words = new ArrayList<>();
  private final List<int[]> places = new ArrayList<>();

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
      all.add(spellings.words(content.substring(token.start(), end)), index, last);
      index = last + 1;
    }
    return all;
  }

  private void add(List<String> parts, int first, int last) {
    for (int i = 0; i < parts.size(); i++) {
      words.add(parts.get(i));
      places.add(new int[] {first, last, i == 0 ? 1 : 0, i == parts.size() - 1 ? 1 : 0});
    }
  }

  int size() {
    return words.size();
  }

  String word(int at) {
    return words.get(at);
  }

  /** The first of the tokens that hold the word. */
  int firstToken(int at) {
    return places.get(at)[0];
  }

  /** The last of the tokens that hold the word. */
  int token(int at) {
    return places.get(at)[1];
  }

  /** Whether a token begins with the word. */
  boolean begins(int at) {
    return places.get(at)[2] == 1;
  }

  /** Whether these words stand here and end where a token ends. */
  boolean continues(int at, List<String> form) {
    int end = at + form.size();
    if (end > words.size() || places.get(end - 1)[3] == 0) {
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
