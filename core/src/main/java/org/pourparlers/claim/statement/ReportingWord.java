package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.List;
import org.pourparlers.claim.Statement.Act;

/**
 * A word that reports speech.
 *
 * @param act what saying it does
 * @param frames how what is said stands by it
 * @param words the word and those that follow it within a few words ("rule", "out")
 * @param beside what must stand before the verb in its group ("s'en prendre"), or with "!" must not
 */
record ReportingWord(Act act, List<Frame> frames, List<String> words, List<String> beside) {
  private static final int NEAR = 5;

  /** Reads "prendre_<en_<se": what "&lt;" leads stands before the verb, what "!" leads does not. */
  static ReportingWord of(Act act, List<Frame> frames, String expression) {
    List<String> words = new ArrayList<>();
    List<String> beside = new ArrayList<>();
    for (String word : expression.split("_")) {
      if (word.startsWith("<")) {
        beside.add(word.substring(1));
      } else if (word.startsWith("!")) {
        beside.add(word);
      } else {
        words.add(word);
      }
    }
    return new ReportingWord(act, frames, List.copyOf(words), List.copyOf(beside));
  }

  private boolean accompanied(Clause clause, int verb) {
    for (String word : beside) {
      boolean wanted = word.charAt(0) != '!';
      String lemma = wanted ? word : word.substring(1);
      boolean found = false;
      for (int i = clause.groupStart(verb); i < verb && !found; i++) {
        found = clause.lemma(i).equals(lemma);
      }
      if (found != wanted) {
        return false;
      }
    }
    return true;
  }

  /** How many words it takes. */
  int length() {
    return words.size() + beside.size();
  }

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
    if (!beside.isEmpty() && !accompanied(clause, verb)) {
      return -1;
    }
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
