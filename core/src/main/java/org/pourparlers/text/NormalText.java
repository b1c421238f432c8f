package org.pourparlers.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;

/**
 * A text in normal form: Unicode NFC, one space between words, a blank line between paragraphs.
 *
 * @param content the text
 * @param titled whether the first paragraph is the title
 * @param paragraphs where the paragraphs stand
 * @param origin the way back
 */
record NormalText(String content, boolean titled, List<Span> paragraphs, OriginMap origin) {

  /**
   * Brings a title, if there is one, and a body into normal form.
   *
   * @param hyphened first parts of words whose hyphen stays where a line ends at it ("vice")
   */
  static NormalText of(@Nullable String title, String body, Set<String> hyphened) {
    Mended mended = mend(title == null ? body : title + "\n" + body);
    String given = mended.text();
    int bodyStart = title == null ? 0 : bodyStart(mended, title.length() + 1);
    List<List<Span>> paragraphs = new ArrayList<>();
    boolean titled = title != null && title.chars().anyMatch(c -> Characters.shows((char) c));
    if (titled) {
      paragraphs.add(List.of(new Span(0, bodyStart - 1)));
    }
    paragraphs.addAll(Lines.paragraphs(given, bodyStart));
    NormalText normal = new Writer(given, hyphened).write(paragraphs, titled);
    OriginMap last = normal.origin();
    OriginMap origin = offset -> mended.origin().original(last.original(offset));
    return new NormalText(normal.content(), titled, normal.paragraphs(), origin);
  }

  /** A text whose characters are those that were meant. */
  private static Mended mend(String given) {
    Mended mended = Entities.mend(Entities.mend(Mended.none(given)));
    return LostSpaces.mend(MailMarks.mend(PageMisread.mend(Utf8Misread.mend(mended))));
  }

  /** The first offset into a mended text that comes from an offset or from behind it. */
  private static int bodyStart(Mended mended, int came) {
    int from = 0;
    int to = mended.text().length();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (mended.origin().original(middle) < came) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private static final class Writer {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** A longer run of combining marks is cut, so that sorting them stays cheap (UAX 15, D4). */
    private static final int LONGEST_RUN = 64;

    private final String given;
    private final Set<String> hyphened;
    private final StringBuilder out;
    private final OffsetMap.Builder map = new OffsetMap.Builder();
    private int runStart;
    private int runOrigin;
    private int reached;
    private boolean unsettled;

    Writer(String given, Set<String> hyphened) {
      this.given = given;
      this.hyphened = hyphened;
      this.out = new StringBuilder(given.length() + 16);
    }

    NormalText write(List<List<Span>> paragraphs, boolean titled) {
      List<Span> spans = new ArrayList<>();
      for (List<Span> lines : paragraphs) {
        if (!out.isEmpty()) {
          breakParagraph(lines.get(0).start());
        }
        int start = out.length();
        for (int i = 0; i < lines.size(); i++) {
          line(lines.get(i), i > 0);
        }
        settle();
        spans.add(new Span(start, out.length()));
      }
      String content = out.toString();
      return new NormalText(
          content, titled, List.copyOf(spans), map.build(content.length(), given.length()));
    }

    private void breakParagraph(int next) {
      map.put(out.length(), reached);
      out.append('\n');
      map.put(out.length(), Math.max(reached, next - 1));
      out.append('\n');
    }

    private void line(Span line, boolean follows) {
      reached = line.end();
      boolean broken = follows && brokenWord(line.start());
      if (broken && divided(line)) {
        int hyphen = out.length() - 1;
        map.cut(hyphen);
        out.setLength(hyphen);
        runStart = Math.min(runStart, hyphen);
      }
      boolean gap = follows && !broken;
      int gapOrigin = line.start() - 1;
      boolean first = !follows;
      for (int at = line.start(); at < line.end(); at++) {
        char c = given.charAt(at);
        if (Characters.space(c) || Characters.breaksLine(c)) {
          gapOrigin = gap ? gapOrigin : at;
          gap = true;
        } else if (!Characters.vanishes(c)) {
          if (gap && !first) {
            put(' ', gapOrigin);
          }
          gap = false;
          first = false;
          boolean pair =
              Character.isHighSurrogate(c)
                  && at + 1 < line.end()
                  && Character.isLowSurrogate(given.charAt(at + 1));
          if (pair) {
            pair(Character.toCodePoint(c, given.charAt(at + 1)), at++);
          } else {
            put(Character.isSurrogate(c) ? '\ufffd' : Characters.meant(c), at);
          }
        }
      }
    }

    /** A hyphen at the end of a broken line holds the halves of a word together. */
    private boolean brokenWord(int next) {
      int last = out.length() - 1;
      return last > 0
          && out.charAt(last) == '-'
          && Character.isLetter(out.charAt(last - 1))
          && Character.isLowerCase(given.charAt(next));
    }

    /** Whether the hyphen only divides a word at the end of a line, and is no part of it. */
    private boolean divided(Span next) {
      int first = out.length() - 1;
      while (first > 0 && Character.isLetter(out.charAt(first - 1))) {
        first--;
      }
      String left = out.substring(first, out.length() - 1).toLowerCase(Locale.ROOT);
      boolean compound = first > 0 && out.charAt(first - 1) == '-';
      int end = next.start();
      while (end < next.end() && Character.isLetter(given.charAt(end))) {
        end++;
      }
      compound |= end < next.end() && given.charAt(end) == '-';
      return !compound && left.length() > 1 && !hyphened.contains(left);
    }

    private void put(char c, int origin) {
      boolean plain = c < 0x300 || (c >= 0x2010 && c < 0x2071);
      boolean starts = plain || NFC.hasBoundaryBefore(c) || out.length() - runStart > LONGEST_RUN;
      begin(starts, origin);
      unsettled |= !plain && !normal(c);
      map.put(out.length(), origin);
      out.append(c);
    }

    private void pair(int codePoint, int origin) {
      begin(NFC.hasBoundaryBefore(codePoint) || out.length() - runStart > LONGEST_RUN, origin);
      unsettled |= !normal(codePoint);
      map.put(out.length(), origin);
      out.appendCodePoint(codePoint);
    }

    private static boolean normal(int codePoint) {
      return NFC.hasBoundaryBefore(codePoint)
          && UCharacter.getIntPropertyValue(codePoint, UProperty.NFC_QUICK_CHECK) == YES;
    }

    private static final int YES = 1;

    private void begin(boolean starts, int origin) {
      if (starts) {
        settle();
        runStart = out.length();
        runOrigin = origin;
      }
    }

    private void settle() {
      if (unsettled) {
        String run = out.substring(runStart);
        String settled = NFC.normalize(run);
        if (!settled.equals(run)) {
          map.cut(runStart);
          out.setLength(runStart);
          for (int i = 0; i < settled.length(); i++) {
            map.put(out.length(), runOrigin);
            out.append(settled.charAt(i));
          }
        }
        unsettled = false;
      }
    }
  }
}
