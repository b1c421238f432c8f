package org.pourparlers.rule;

/**
 * A rule's trigger found in a sentence.
 *
 * @param word the trigger's head
 * @param companions the other words of the trigger; they are no arguments
 */
public record Match(Rule rule, Trigger trigger, int word, int[] companions) {
  /** Whether a word is one of the companions. */
  public boolean companion(int other) {
    for (int companion : companions) {
      if (companion == other) {
        return true;
      }
    }
    return false;
  }
}
