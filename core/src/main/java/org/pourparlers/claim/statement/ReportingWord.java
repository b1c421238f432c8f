package org.pourparlers.claim.statement;

import java.util.List;
import org.pourparlers.claim.Statement.Act;

/**
 * A word that reports speech.
 *
 * @param act what saying it does
 * @param frames how what is said stands by it
 * @param words the word and those that follow it within a few words ("rule", "out")
 */
record ReportingWord(Act act, List<Frame> frames, List<String> words) {
  private static final int NEAR = 5;

  boolean has(Frame.Shape shape) {
    for (Frame frame : frames) {
      if (frame.shape() == shape) {
        return true;
      }
    }
    return false;
  }

  /** Whether it reports in no other way than beside a quotation. */
  boolean onlyQuotes() {
    return frames.size() == 1 && has(Frame.Shape.QUOTE);
  }

  /** The last word of the expression that begins with a verb, or -1 where the rest is missing. */
  int end(Clause clause, int verb) {
    int at = clause.groupEnd(verb);
    int from = verb;
    for (int k = 1; k < words.size(); k++) {
      int hit = -1;
      for (int i = from + 1; i < clause.size() && i <= from + NEAR && hit < 0; i++) {
        if (clause.sign(i, ',')) {
          break;
        }
        if (clause.lemma(i).equals(words.get(k)) || clause.tree().form(i).equals(words.get(k))) {
          hit = i;
        }
      }
      if (hit < 0) {
        return -1;
      }
      from = hit;
      at = Math.max(at, hit);
    }
    return Math.max(at, verb);
  }
}
