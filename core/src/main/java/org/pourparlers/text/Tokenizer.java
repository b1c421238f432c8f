package org.pourparlers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pourparlers.report.Span;

/**
 * Cuts a sentence into words and marks as the Universal Dependencies treebanks of its language do.
 * Forms have straight apostrophes, whatever stands in the text.
 */
final class Tokenizer {
  private static final String RUNS = ".-!?*=_#~";
  private final Orthography orthography;
  private final WordCutter cutter;

  /** Marks and addresses, each one string however often it comes. */
  private final Kept<String> others = new Kept<>(form -> form);

  Tokenizer(Orthography orthography) {
    this.orthography = orthography;
    this.cutter = new WordCutter(orthography);
  }

  /** The tokens between two offsets, in order. */
  List<Token> tokens(String content, Span sentence) {
    List<Token> tokens = new ArrayList<>();
    int at = sentence.start();
    while (at < sentence.end()) {
      char c = content.charAt(at);
      if (Characters.space(c) || Characters.breaksLine(c)) {
        at++;
      } else {
        int address = addressEnd(content, at, sentence);
        int end = address > at ? address : tokenEnd(content, at, sentence);
        if (Marks.word(content.charAt(at)) && address == at) {
          cutter.cut(content, at, end, tokens);
        } else {
          tokens.add(new Token(at, end, others.of(content.substring(at, end))));
        }
        at = end;
      }
    }
    return tokens;
  }

  private static int addressEnd(String content, int at, Span sentence) {
    boolean begins = at == sentence.start() || content.charAt(at - 1) == ' ';
    return begins ? Addresses.end(content, at, sentence.end()) : at;
  }

  private int tokenEnd(String content, int at, Span sentence) {
    char c = content.charAt(at);
    boolean begins = at == sentence.start() || content.charAt(at - 1) == ' ';
    if (Marks.word(c)) {
      return wordEnd(content, at, sentence);
    }
    int end = at + 1;
    if (c == '°' && end < sentence.end() && Character.isUpperCase(content.charAt(end))) {
      return end + 1;
    }
    if (RUNS.indexOf(c) >= 0) {
      while (end < sentence.end() && content.charAt(end) == c) {
        end++;
      }
    }
    boolean sign = begins && c == '-' && end == at + 1 && end < sentence.end();
    return sign && Character.isDigit(content.charAt(end)) ? wordEnd(content, end, sentence) : end;
  }

  private int wordEnd(String content, int from, Span sentence) {
    int at = from;
    int limit = sentence.end();
    while (at < limit) {
      char c = content.charAt(at);
      boolean word = Marks.word(c);
      boolean joins = !word && at + 1 < limit && joins(content, at, from);
      if (!word && !joins) {
        break;
      }
      at++;
    }
    if (at < limit && Marks.apostrophe(content.charAt(at))) {
      String elided = WordCutter.straight(content.substring(from, at + 1));
      if (orthography.words().elided().contains(elided.toLowerCase(Locale.ROOT))) {
        return at + 1;
      }
    }
    if (at < limit && content.charAt(at) == '.' && stays(content, from, at, sentence)) {
      return at + 1;
    }
    return at;
  }

  /** Whether the mark at an offset stands inside a word. */
  private boolean joins(String content, int at, int from) {
    char before = content.charAt(at - 1);
    char mark = content.charAt(at);
    char after = content.charAt(at + 1);
    if (mark == ' ') {
      return orthography.words().groupsDigits() && groups(content, from, at);
    }
    if (mark == '.' && after == '-') {
      return initialBeforeHyphen(content, from, at);
    }
    if (mark == '°') {
      return at - from == 1 && (before == 'n' || before == 'N') && after == ' ';
    }
    if (!Marks.word(after) || at == from) {
      return false;
    }
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    return switch (mark) {
      case '.' -> digits || Character.isLetter(before) && Character.isLetter(after);
      case ',', ':', '/' -> digits;
      case '-', '\u2010', '\u2011', '\'', '’', 'ʼ', '_', '·' -> true;
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      default -> false;
    };
  }

  /** Whether a full stop stands between an initial and a hyphen: "J.-C.", "U.S.-led". */
  private static boolean initialBeforeHyphen(String content, int from, int at) {
    boolean initial = Character.isUpperCase(content.charAt(at - 1));
    boolean alone = at - 1 == from || ".-".indexOf(content.charAt(at - 2)) >= 0;
    return initial && alone && at + 2 < content.length() && Marks.word(content.charAt(at + 2));
  }

  /** Whether the space at an offset stands between groups of three digits. */
  private static boolean groups(String content, int from, int at) {
    if (at - from > 3 && content.charAt(at - 4) != ' ' || at + 3 >= content.length()) {
      return false;
    }
    for (int i = Math.max(from, at - 3); i <= at + 3; i++) {
      if (i != at && !Character.isDigit(content.charAt(i))) {
        return false;
      }
    }
    return at + 4 >= content.length() || !Marks.word(content.charAt(at + 4));
  }

  /** Whether the full stop at an offset belongs to the word before it. */
  private boolean stays(String content, int from, int at, Span sentence) {
    String word = content.substring(from, at + 1);
    String small = word.toLowerCase(Locale.ROOT);
    Orthography.Abbreviations known = orthography.abbreviations();
    int after = at + 1;
    boolean last = after >= sentence.end();
    if (word.length() == 2) {
      return !last && Character.isUpperCase(word.charAt(0)) || known.titles().contains(small);
    }
    boolean dotted = word.indexOf('.') < word.length() - 1 && Character.isLetter(word.charAt(0));
    return known.titles().contains(small)
        || known.others().contains(small)
        || known.numbered().contains(small) && !last
        || dotted && !known.titles().isEmpty() && shortParts(word);
  }

  private static boolean shortParts(String word) {
    int part = 0;
    for (int i = 0; i < word.length(); i++) {
      part = word.charAt(i) == '.' ? 0 : part + 1;
      if (part > 2) {
        return false;
      }
    }
    return true;
  }
}
