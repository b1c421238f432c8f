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
  private final Orthography orthography;

  DatelineFinder(Orthography orthography) {
    this.orthography = orthography;
  }

  /** The dateline with its dash, or null. */
  @Nullable Span find(String content, Span paragraph) {
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
        boolean colon = c == ':';
        return end < paragraph.end()
                && header(content.substring(paragraph.start(), at).strip(), colon)
            ? new Span(paragraph.start(), end)
            : null;
      }
    }
    return null;
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
  private boolean header(String head, boolean colon) {
    if (head.isEmpty()) {
      return false;
    }
    int bracket = head.indexOf('(');
    boolean agency = bracket >= 0 && head.endsWith(")") || head.endsWith("/");
    if (bracket == 0) {
      return agency && !colon && head.length() < 50 && capital(head, 1);
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
    return words > 0 && (colon ? capitals && (agency || dated) : capitals || agency || dated);
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
