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
  boolean has(Frame.Shape shape) {
    for (Frame frame : frames) {
      if (frame.shape() == shape) {
        return true;
      }
    }
    return false;
  }
}
