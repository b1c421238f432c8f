package org.pourparlers.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;

/**
 * Finds the dateline that a paragraph begins with: a place, perhaps a date, perhaps the agency in
 * brackets, and a dash ("PARIS, 3 mars 2025 (AFP) —").
 */
final class DatelineFinder {
  private static final int LONGEST = 120;
  private static final int SHORT = 30;
  private final Orthography orthography;

  DatelineFinder(Orthography orthography) {
    this.orthography = orthography;
  }

  /**
   * The dateline with its dash, or null.
   *
   * @param first whether the paragraph is the first of the body, where less is asked of a dateline
   * @param colon whether a colon may stand for the dash ("KYIV: The talks …")
   */
  @Nullable Span find(String content, Span paragraph, boolean first, boolean colon) {
    Span alone = first ? alone(content, paragraph) : null;
    if (alone != null) {
      return alone;
    }
    int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
    int depth = 0;
    for (int at = paragraph.start(); at < limit; at++) {
      char c = content.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (Marks.quotes(c) || c == '!' || c == '?') {
        return null;
      }
      int end = depth == 0 ? separator(content, at, limit) : -1;
      if (end > 0) {
        String head = content.substring(paragraph.start(), at).strip();
        boolean found =
            c == ':'
                ? header(head, false) && (colon || head.endsWith(")")) && capitals(head)
                : header(head, first && Marks.longDash(c) && capital(content, end + 1));
        return found && end < paragraph.end() ? new Span(paragraph.start(), end) : null;
      }
    }
    return null;
  }

  /**
   * A place in capitals that fills the paragraph, or an agency in brackets that nothing follows.
   */
  private static @Nullable Span alone(String content, Span paragraph) {
    int end = paragraph.start();
    int limit = Math.min(paragraph.end(), paragraph.start() + SHORT);
    boolean bracket = content.charAt(end) == '(';
    end += bracket ? 1 : 0;
    int letters = 0;
    while (end < limit && (Character.isUpperCase(content.charAt(end)) || separates(content, end))) {
      letters += Character.isLetter(content.charAt(end)) ? 1 : 0;
      end++;
    }
    if (bracket) {
      boolean agency = letters > 1 && end + 2 < paragraph.end() && content.charAt(end) == ')';
      return agency && content.charAt(end + 1) == ' ' && capital(content, end + 2)
          ? new Span(paragraph.start(), end + 1)
          : null;
    }
    return letters > 3 && end == paragraph.end() ? paragraph : null;
  }

  /** Whether a paragraph begins with words in capitals and a colon. */
  static boolean namesSpeaker(String content, Span paragraph) {
    int limit = Math.min(paragraph.end(), paragraph.start() + SHORT);
    String head = content.substring(paragraph.start(), limit);
    int colon = head.indexOf(':');
    return colon > 1 && capitals(head.substring(0, colon));
  }

  private static boolean capitals(String head) {
    int bracket = head.indexOf('(');
    String name = bracket > 0 ? head.substring(0, bracket) : head;
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static boolean separates(String content, int at) {
    return " -./,".indexOf(content.charAt(at)) >= 0;
  }

  private static int separator(String content, int at, int limit) {
    char c = content.charAt(at);
    boolean spaced = at > 0 && content.charAt(at - 1) == ' ';
    if (Marks.longDash(c) || (c == '-' && at + 1 < limit && spaced)) {
      int end = at + 1;
      while (end < limit && content.charAt(end) == c) {
        end++;
      }
      return end < limit && content.charAt(end) == ' ' ? end : -1;
    }
    boolean slash = c == '/' && at + 2 < limit && content.startsWith(". ", at + 1);
    if (slash && content.lastIndexOf('/', at - 1) > 0) {
      return at + 2;
    }
    return c == ':' && at + 1 < limit && content.charAt(at + 1) == ' ' ? at + 1 : -1;
  }

  /** Whether the words before the separator are those of a dateline. */
  private boolean header(String head, boolean dashed) {
    if (head.isEmpty()) {
      return false;
    }
    int bracket = head.indexOf('(');
    boolean agency = bracket >= 0 && head.endsWith(")") || head.endsWith("/");
    if (bracket == 0) {
      return agency && head.length() < 50 && capital(head, 1);
    }
    String place = head;
    boolean dated = false;
    boolean capitals = false;
    int words = 0;
    int depth = 0;
    boolean first = true;
    for (String word : place.split(" ")) {
      depth += count(word, '(');
      boolean inside = depth > 0;
      depth -= count(word, ')');
      if (inside || word.startsWith("/")) {
        continue;
      }
      String bare = bare(word);
      if (bare.isEmpty()) {
        continue;
      }
      if (first) {
        capitals = bare.equals(bare.toUpperCase(Locale.ROOT)) && bare.length() > 1;
        first = false;
        if (!Character.isUpperCase(bare.charAt(0)) || initials(word)) {
          return false;
        }
      }
      boolean date = date(bare);
      dated |= date;
      if (!date && ++words > 6) {
        return false;
      }
      if (!date && !Character.isUpperCase(bare.charAt(0)) && !small(bare)) {
        return false;
      }
    }
    return words > 0 && (capitals || agency || dated || dashed && words < 4);
  }

  private static boolean capital(String head, int at) {
    return at < head.length() && Character.isUpperCase(head.charAt(at));
  }

  private static boolean initials(String word) {
    return word.length() == 2 && word.charAt(1) == '.';
  }

  private static int count(String word, char c) {
    return (int) word.chars().filter(each -> each == c).count();
  }

  private static String bare(String word) {
    int end = word.length();
    while (end > 0 && ".,;/".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  private boolean date(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return Character.isDigit(word.charAt(0))
        || orthography.cues().dates().contains(small)
        || orthography.cues().dates().contains(small + ".");
  }

  /** Words of place names and dates that have no capital: "de", "le", "of". */
  private boolean small(String word) {
    return word.length() <= 3 || word.startsWith("d'") || word.startsWith("l'");
  }
}
