package org.pourparlers.rule;

import java.util.HashSet;
import java.util.Set;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Token;

/**
 * Tells cheaply whether a sentence may hold a trigger of any rule, by the first letters of its
 * words. It may say yes for nothing; it says no only of words that begin like no form of any
 * trigger.
 */
public final class TriggerIndex {
  /** Letters compared; shorter words are compared whole. */
  private static final int PREFIX = 4;

  private final Set<String> prefixes = new HashSet<>();

  /**
   * @param irregular forms of triggers that do not begin like their lemma
   */
  public TriggerIndex(RuleBook rules, Set<String> irregular) {
    for (Rule rule : rules.rules()) {
      for (Trigger trigger : rule.triggers()) {
        prefixes.add(prefix(trigger.head()));
      }
    }
    irregular.forEach(form -> prefixes.add(prefix(form)));
  }

  /** Whether a sentence may hold a trigger. */
  public boolean mayTrigger(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (prefixes.contains(prefix(token.form()))) {
        return true;
      }
    }
    return false;
  }

  private static String prefix(String form) {
    String lower = Words.lower(form);
    return lower.length() <= PREFIX ? lower : lower.substring(0, PREFIX);
  }
}
