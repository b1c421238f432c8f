package org.pourparlers.text;

import java.util.ArrayList;
import java.util.List;
import org.pourparlers.report.Span;

/**
 * The lines of a text as it came, and which of them belong together: a paragraph is what stands
 * between blank lines, or each line by itself, unless lines were broken to fit a width.
 */
final class Lines {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 110;

  /** A line of a newspaper's column. */
  private static final int COLUMN = 28;

  private static final int SLACK = 5;

  private Lines() {}

  /** The paragraphs, each as the spans of its lines, without blank lines. */
  static List<List<Span>> paragraphs(String text, int from) {
    List<List<Span>> blocks = blocks(text, from);
    int width = width(text, blocks);
    List<List<Span>> paragraphs = new ArrayList<>();
    for (List<Span> block : blocks) {
      List<Span> open = new ArrayList<>();
      for (Span line : block) {
        if (!open.isEmpty() && !continues(text, open.get(open.size() - 1), line, width)) {
          paragraphs.add(open);
          open = new ArrayList<>();
        }
        open.add(line);
      }
      paragraphs.add(open);
    }
    return paragraphs;
  }

  /** Runs of lines that hold something to see, trimmed, between lines that do not. */
  private static List<List<Span>> blocks(String text, int from) {
    List<List<Span>> blocks = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    int at = from;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !Characters.breaksLine(text.charAt(end))) {
        end++;
      }
      Span line = trimmed(text, at, end);
      if (line.length() > 0) {
        open.add(line);
      }
      boolean paragraphMark = end < text.length() && text.charAt(end) == '\u2029';
      if (!open.isEmpty() && (line.length() == 0 || paragraphMark)) {
        blocks.add(open);
        open = new ArrayList<>();
      }
      boolean pair = end + 1 < text.length() && text.charAt(end) == '\r';
      at = pair && text.charAt(end + 1) == '\n' ? end + 2 : end + 1;
    }
    if (!open.isEmpty()) {
      blocks.add(open);
    }
    return blocks;
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !Characters.shows(text.charAt(start))) {
      start++;
    }
    while (end > start && !Characters.shows(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** The width that lines were broken to fit; 0 where lines end as their writer wished. */
  private static int width(String text, List<List<Span>> blocks) {
    int longest = 0;
    for (List<Span> block : blocks) {
      for (Span line : block) {
        longest = Math.max(longest, line.length());
      }
    }
    int inner = 0;
    int broken = 0;
    int full = 0;
    for (List<Span> block : blocks) {
      for (int i = 0; i + 1 < block.size(); i++) {
        inner++;
        broken += inMidSentence(text, block.get(i)) ? 1 : 0;
        full += full(text, block.get(i), block.get(i + 1), longest) ? 1 : 0;
      }
    }
    boolean fits = longest >= NARROWEST && longest <= WIDEST;
    return fits && inner > 0 && broken * 2 >= inner && full * 10 >= inner * 7 ? longest : 0;
  }

  private static boolean continues(String text, Span line, Span next, int width) {
    char first = text.charAt(next.start());
    if (Marks.bullet(first) && next.length() > 1 && text.charAt(next.start() + 1) == ' ') {
      return false;
    }
    boolean small = Character.isLowerCase(first);
    if (small
        && (dividesWord(text, line) || inMidSentence(text, line) && line.length() >= COLUMN)) {
      return true;
    }
    return width > 0 && full(text, line, next, width)
        || line.length() >= COLUMN && Character.isUpperCase(first) && addresses(text, line);
  }

  /** Whether a line ends in a short word of address, behind which a name must follow: "M.". */
  private static boolean addresses(String text, Span line) {
    int at = line.end() - 2;
    if (text.charAt(line.end() - 1) != '.') {
      return false;
    }
    while (at > line.start() && Character.isLetter(text.charAt(at))) {
      at--;
    }
    String word = text.substring(at + 1, line.end() - 1);
    return text.charAt(at) == ' '
        && (word.equals("M") || word.equals("MM") || word.equals("Dr") || word.equals("Mr"));
  }

  /** Whether the first word of the next line had no room in a line of the given width. */
  private static boolean full(String text, Span line, Span next, int width) {
    int word = 0;
    int most = Math.min(next.length(), width);
    if (most > 2 && text.charAt(next.start()) == '«') {
      word = 2; // no line ends between a mark and its word
    }
    while (word < most && !Characters.space(text.charAt(next.start() + word))) {
      word++;
    }
    return line.length() + 1 + word > width - SLACK;
  }

  private static boolean dividesWord(String text, Span line) {
    return line.length() > 2
        && text.charAt(line.end() - 1) == '-'
        && Character.isLetter(text.charAt(line.end() - 2));
  }

  private static boolean inMidSentence(String text, Span line) {
    char last = text.charAt(line.end() - 1);
    return Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == '\'';
  }
}
