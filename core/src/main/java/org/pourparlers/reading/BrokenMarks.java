package org.pourparlers.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.pourparlers.report.Span;
import org.pourparlers.text.Paragraph;
import org.pourparlers.text.Text;

/**
 * Quotation marks that lack their partner within their paragraph, or open again what a comma has
 * just closed. A quotation that goes on in the next paragraph may stay open, if that begins with a
 * mark.
 */
final class BrokenMarks {
  private static final String WHY = "unbalanced quotation mark";
  private static final String OPENING = "«“„";
  private static final String CLOSING = "»”";

  private BrokenMarks() {}

  static void find(Text text, List<Garbling.Evidence> evidence) {
    List<Paragraph> paragraphs = text.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      Span span = paragraphs.get(i).span();
      boolean goesOn =
          i + 1 < paragraphs.size()
              && quotes(text.content().charAt(paragraphs.get(i + 1).span().start()));
      paragraph(text.content(), span, goesOn, evidence);
    }
  }

  private static boolean quotes(char c) {
    return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || c == '"';
  }

  private static void paragraph(
      String content, Span span, boolean goesOn, List<Garbling.Evidence> evidence) {
    Deque<Integer> open = new ArrayDeque<>();
    int closed = -1;
    int straight = -1;
    for (int at = span.start(); at < span.end(); at++) {
      char c = content.charAt(at);
      if (c == '"' && !(at > 0 && Character.isDigit(content.charAt(at - 1)) && straight < 0)) {
        straight = straight < 0 ? at : -1;
      } else if (OPENING.indexOf(c) >= 0) {
        if (closed >= 0
            && at - closed < 5
            && content.substring(closed + 1, at).strip().equals(",")) {
          evidence.add(mark(at));
        } else {
          open.push(at);
        }
      } else if (CLOSING.indexOf(c) >= 0) {
        closed = at;
        if (open.isEmpty() && at > span.start()) {
          evidence.add(mark(at));
        } else if (!open.isEmpty()) {
          open.pop();
        }
      }
    }
    if (!goesOn) {
      open.descendingIterator().forEachRemaining(at -> evidence.add(mark(at)));
      if (straight >= 0) {
        evidence.add(mark(straight));
      }
    }
  }

  private static Garbling.Evidence mark(int at) {
    return new Garbling.Evidence(new Span(at, at + 1), WHY);
  }
}
