package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.text.Paragraph;
import org.pourparlers.text.Text;

/**
 * Finds the quotations of a text, paragraph by paragraph, in one pass over its characters. Marks of
 * all styles are paired by style; a mark without its partner ends at the paragraph's end, at the
 * next opening mark, or at a closing mark of another style; marks that open nothing are passed
 * over.
 */
final class QuotationScanner {
  private final String text;
  private final int paragraph;
  private final int end;
  private final int[] opening = new int[QuotationMark.values().length];
  private final int[] closing = new int[QuotationMark.values().length];
  private final int[] nested = new int[QuotationMark.values().length];
  private final List<Quotation> found;

  private @Nullable QuotationMark open;
  private int openAt;
  private int clauseStart;
  private int lastEnd;

  private QuotationScanner(String text, int paragraph, int start, int end, List<Quotation> found) {
    this.text = text;
    this.paragraph = paragraph;
    this.end = end;
    this.found = found;
    this.clauseStart = start;
    this.lastEnd = -1;
  }

  /** The outermost quotations of a text's title and body, in order. */
  static List<Quotation> scan(Text text) {
    List<Quotation> found = new ArrayList<>();
    for (int i = 0; i < text.paragraphs().size(); i++) {
      Paragraph p = text.paragraphs().get(i);
      if (p.kind() == Paragraph.Kind.BODY || p.kind() == Paragraph.Kind.TITLE) {
        int before = found.size();
        scan(text.content(), i, p.span().start(), p.span().end(), found);
        if (found.size() == before && dialogue(text.content(), p.span().start(), p.span().end())) {
          int start = p.span().start();
          int end = p.span().end();
          found.add(Quotation.of(text.content(), start, start + 1, end, end, i, false));
        }
      }
    }
    return found;
  }

  /** Whether a paragraph begins with the dash of direct speech. */
  static boolean dialogue(String text, int start, int end) {
    return end - start > 2
        && (text.charAt(start) == '—' || text.charAt(start) == '–')
        && Quotation.isBlank(text.charAt(start + 1));
  }

  /** Adds the quotations of one paragraph. */
  static void scan(String text, int paragraph, int start, int end, List<Quotation> found) {
    var scanner = new QuotationScanner(text, paragraph, start, end, found);
    scanner.count(start);
    scanner.run(start);
  }

  private void count(int start) {
    for (int i = start; i < end; i++) {
      QuotationMark mark = QuotationMark.of(text.charAt(i));
      if (mark == null) {
        continue;
      }
      if (mark.single()) {
        closing[mark.ordinal()] += couldCloseSingle(i) ? 1 : 0;
      } else if (mark.same()) {
        opening[mark.ordinal()]++;
      } else if (mark.opens(text.charAt(i))) {
        opening[mark.ordinal()]++;
      } else {
        closing[mark.ordinal()]++;
      }
    }
  }

  private void run(int start) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      QuotationMark mark = QuotationMark.of(c);
      if (mark == null) {
        if ((c == '.' || c == '?' || c == '!' || c == ':') && open == null && blankAt(i + 1)) {
          clauseStart = i + 1;
        }
      } else if (open == null) {
        outside(i, c, mark);
      } else {
        inside(i, c, mark);
      }
    }
    if (open != null && !strayOpening()) {
      add(openAt, openAt + 1, end, end, false);
    }
  }

  private void outside(int i, char c, QuotationMark mark) {
    int k = mark.ordinal();
    if (mark.single()) {
      boolean closes = couldCloseSingle(i);
      closing[k] -= closes ? 1 : 0;
      if (mark.opens(c) && opensWord(i) && closing[k] > 0) {
        begin(i, mark);
      }
    } else if (mark.same()) {
      int left = opening[k]--;
      if (opensWord(i) || (blankAt(i - 1) && left > 1)) {
        begin(i, mark);
      } else if (left % 2 == 1) {
        forgottenOpening(i);
      }
    } else if (mark.opens(c)) {
      opening[k]--;
      begin(i, mark);
    } else {
      closing[k]--;
      if (mark == QuotationMark.CURLY && opensWord(i)) {
        begin(i, mark);
      } else {
        forgottenOpening(i);
      }
    }
  }

  private void inside(int i, char c, QuotationMark mark) {
    int k = mark.ordinal();
    if (mark.single()) {
      boolean closes = couldCloseSingle(i);
      closing[k] -= closes ? 1 : 0;
      if (mark == open && closes && !(possessive(i) && closing[k] > 0)) {
        close(i);
      }
    } else if (mark.same()) {
      straight(i, mark, opening[k]--);
    } else if (mark.opens(c) && !(c == '“' && openingChar() == '„')) {
      int left = opening[k]--;
      if (mark != open || closing[k] > left) {
        nested[k]++;
      } else { // too few closing marks are left for this one and the open one to close both
        reopen(i, mark);
      }
    } else {
      if (mark.opens(c)) {
        opening[k]--;
      } else {
        closing[k]--;
      }
      if (nested[k] > 0) {
        nested[k]--;
      } else if (mark == open || !partnerLeft()) {
        close(i);
      }
    }
  }

  private char openingChar() {
    return text.charAt(openAt);
  }

  /** A straight mark inside a quotation; {@code left} counts it and those that follow. */
  private void straight(int i, QuotationMark mark, int left) {
    int k = mark.ordinal();
    if (mark != open) {
      if (nested[k] > 0) {
        nested[k]--;
      } else if (opensWord(i) && left > 1) {
        nested[k]++;
      } else if (!partnerLeft()) {
        close(i);
      }
      return;
    }
    boolean opens = opensWord(i) && !closesWord(i);
    boolean floats = blankAt(i - 1) && blankAt(i + 1) && afterSentence(i);
    if (nested[k] > 0 && !opens) {
      nested[k]--;
    } else if (opens && left % 2 == 1 && left > 1) {
      nested[k]++;
    } else if ((opens || floats) && left % 2 == 0) {
      reopen(i, mark);
    } else {
      close(i);
    }
  }

  /** Whether the open quotation's own closing mark may still come. */
  private boolean partnerLeft() {
    QuotationMark mark = open;
    if (mark == null) {
      return false;
    }
    return mark.same() && !mark.single()
        ? opening[mark.ordinal()] % 2 == 1
        : closing[mark.ordinal()] > 0;
  }

  private void begin(int i, QuotationMark mark) {
    open = mark;
    openAt = i;
    Arrays.fill(nested, 0);
  }

  private void reopen(int i, QuotationMark mark) {
    if (!strayOpening()) {
      add(openAt, openAt + 1, i, i, false);
    }
    begin(i, mark);
  }

  private void close(int i) {
    add(openAt, openAt + 1, i, i + 1, true);
    open = null;
    clauseStart = i + 1;
    lastEnd = i + 1;
  }

  /** A closing mark that nothing opened: the words since the last stop are the quotation. */
  private void forgottenOpening(int i) {
    int words = 0;
    for (int j = clauseStart; j < i && words < 4; j++) {
      words += blankAt(j) && !blankAt(j + 1) ? 1 : 0;
    }
    if (words >= 4 && i > 0 && !Character.isDigit(text.charAt(i - 1))) {
      add(clauseStart, clauseStart, i, i + 1, false);
    }
    clauseStart = i + 1;
    lastEnd = i + 1;
  }

  /** Whether the open mark only repeats itself after a quotation ("», « a dit …"). */
  private boolean strayOpening() {
    if (lastEnd < 0) {
      return false;
    }
    for (int j = lastEnd; j < openAt; j++) {
      char c = text.charAt(j);
      if (!blank(c) && c != ',') {
        return false;
      }
    }
    return openAt - lastEnd <= 4;
  }

  private void add(int start, int from, int to, int stop, boolean closed) {
    Quotation quotation = Quotation.of(text, start, from, to, stop, paragraph, closed);
    if (quotation.words().length() > 0) {
      found.add(quotation);
    }
  }

  private boolean opensWord(int i) {
    char before = i > 0 ? text.charAt(i - 1) : ' ';
    boolean free =
        blank(before) || before == '\'' || before == '’' || "([{—–-/«“„:".indexOf(before) >= 0;
    return free && i + 1 < end && !blank(text.charAt(i + 1));
  }

  private boolean closesWord(int i) {
    return !blankAt(i - 1) && (blankAt(i + 1) || ",.;:?!)]".indexOf(text.charAt(i + 1)) >= 0);
  }

  /** An apostrophe that no letter follows, or follows only after a stop, may be a closing mark. */
  private boolean couldCloseSingle(int i) {
    char c = text.charAt(i);
    if (c == '‘' || c == '‚' || i == 0) {
      return false;
    }
    char before = text.charAt(i - 1);
    boolean lettersFollow = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
    return !blank(before) && !lettersFollow;
  }

  /** "the negotiators’ room": an apostrophe after s before another word. */
  private boolean possessive(int i) {
    return i > 0
        && text.charAt(i - 1) == 's'
        && i + 2 < end
        && blank(text.charAt(i + 1))
        && Character.isLowerCase(text.charAt(i + 2));
  }

  private boolean afterSentence(int i) {
    return i >= 2
        && ".?!…".indexOf(text.charAt(i - 2)) >= 0
        && i + 2 < end
        && Character.isUpperCase(text.charAt(i + 2));
  }

  private boolean blankAt(int i) {
    return i < 0 || i >= end || blank(text.charAt(i));
  }

  private static boolean blank(char c) {
    return Quotation.isBlank(c);
  }
}
