package org.pourparlers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pourparlers.report.Span;

/**
 * Cuts a paragraph into sentences at full stops, question and exclamation marks and ellipses that
 * end one. Closing marks after such a stop belong to the sentence that it ends.
 */
final class SentenceSplitter {
  private final Orthography orthography;

  SentenceSplitter(Orthography orthography) {
    this.orthography = orthography;
  }

  /** The sentences between two offsets, in order, without the space between them. */
  List<Span> split(String content, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    int straight = 0;
    int at = start;
    while (at < paragraph.end()) {
      char c = content.charAt(at);
      if (c == '"') {
        straight++;
      }
      if (!Marks.endsSentence(c)) {
        at++;
        continue;
      }
      int stop = at;
      while (at < paragraph.end() && Marks.endsSentence(content.charAt(at))) {
        at++;
      }
      int end = closed(content, at, paragraph.end(), straight % 2 == 1);
      for (; at < end; at++) {
        straight += content.charAt(at) == '"' ? 1 : 0;
      }
      if (end < paragraph.end() && ends(content, paragraph, start, stop, end)) {
        sentences.add(new Span(start, end));
        start = end + 1;
        straight = 0;
      }
    }
    if (start < paragraph.end()) {
      sentences.add(new Span(start, paragraph.end()));
    }
    return sentences;
  }

  /** The offset after the closing marks that follow a stop. */
  private static int closed(String content, int from, int limit, boolean open) {
    int at = from;
    boolean waits = open;
    while (at < limit) {
      char c = content.charAt(at);
      if (Marks.closes(c)) {
        at++;
      } else if (Marks.opensOrCloses(c) && !startsWord(content, at, limit)) {
        waits = false;
        at++;
      } else if (c == ' ' && at + 1 < limit && closesAfterSpace(content, at + 1, limit, waits)) {
        waits = false;
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean closesAfterSpace(String content, int at, int limit, boolean waits) {
    char c = content.charAt(at);
    return c == '»'
        || ((c == '"' || c == '”') && (c == '”' || waits) && !startsWord(content, at, limit));
  }

  private static boolean startsWord(String content, int at, int limit) {
    return at + 1 < limit && Marks.word(content.charAt(at + 1));
  }

  private boolean ends(String content, Span paragraph, int start, int stop, int end) {
    if (content.charAt(end) != ' ') {
      return false;
    }
    int next = end + 1;
    while (next < paragraph.end() && begins(content.charAt(next))) {
      next++;
    }
    if (next >= paragraph.end()) {
      return false;
    }
    char first = content.charAt(next);
    boolean marked = next > end + 1;
    if (Character.isLowerCase(first) && !marked) {
      return false;
    }
    boolean fullStop = content.charAt(stop) == '.' && end == stop + 1;
    if (Character.isLowerCase(first) && (fullStop || Marks.quotes(content.charAt(end - 1)))) {
      return false;
    }
    return !fullStop || !abbreviated(content, start, stop, next, paragraph.end());
  }

  private static boolean begins(char c) {
    return c == ' '
        || Marks.opens(c)
        || Marks.opensOrCloses(c)
        || Marks.bullet(c)
        || c == '»'
        || c == '”';
  }

  private boolean abbreviated(String content, int start, int stop, int next, int limit) {
    int from = stop;
    while (from > start && inAbbreviation(content.charAt(from - 1))) {
      from--;
    }
    String word = content.substring(from, stop + 1);
    String small = word.toLowerCase(Locale.ROOT);
    Orthography.Abbreviations known = orthography.abbreviations();
    boolean digit = Character.isDigit(content.charAt(next));
    if (word.length() > 24) {
      return false;
    }
    if (known.titles().contains(small)) {
      boolean unit = small.length() == 2 && Character.isLowerCase(word.charAt(0));
      return !unit || from - 2 < start || !Character.isDigit(content.charAt(from - 2));
    }
    if (known.numbered().contains(small)) {
      return digit;
    }
    boolean initial =
        word.length() == 2
            && Character.isUpperCase(word.charAt(0))
            && !(word.charAt(0) == 'X' && afterSmallWord(content, from));
    boolean numberOfList = from == start && word.length() <= 3 && Character.isDigit(word.charAt(0));
    if (initial || numberOfList) {
      return true;
    }
    boolean dotted = word.indexOf('.') < word.length() - 1 && Character.isLetter(word.charAt(0));
    if (known.others().contains(small) || dotted) {
      return digit || !beginsSentence(content, next, limit);
    }
    return false;
  }

  /** "wrote on X. He …": the network's name ends a sentence; few people have such an initial. */
  private static boolean afterSmallWord(String content, int from) {
    int i = from - 2;
    while (i >= 0 && Character.isLetter(content.charAt(i))) {
      i--;
    }
    return i < from - 2 && Character.isLowerCase(content.charAt(i + 1));
  }

  private static boolean inAbbreviation(char c) {
    return Marks.word(c) || c == '.' || c == '-' || c == '°';
  }

  /** Whether a word that seldom is part of a name begins here with a capital. */
  private boolean beginsSentence(String content, int at, int limit) {
    int end = at;
    while (end < limit && Marks.word(content.charAt(end))) {
      end++;
    }
    return Character.isUpperCase(content.charAt(at))
        && orthography
            .functionWords()
            .contains(content.substring(at, end).toLowerCase(Locale.ROOT));
  }
}
