package org.pourparlers.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Token;

/**
 * Tells cheaply whether a sentence may hold a trigger of any rule, by the first letters of its
 * words. It may say yes for nothing. A trigger of several words needs the first letters of its head
 * and of one other.
 */
public final class TriggerIndex {
  /** The most letters compared. */
  private static final int PREFIX = 6;

  /** The fewest; shorter words are compared whole. */
  private static final int SHORTEST = 3;

  private static final Set<String> ALONE = Set.of();

  /** For the beginning of a head, the beginnings one of which must stand beside it. */
  private final Map<String, Set<String>> heads = new HashMap<>();

  private final Map<String, String> irregular;

  /**
   * @param irregular lemmas by forms that do not begin like them
   */
  public TriggerIndex(RuleBook rules, Map<String, String> irregular) {
    this.irregular = Map.copyOf(irregular);
    for (Rule rule : rules.rules()) {
      for (Trigger trigger : rule.triggers()) {
        add(trigger);
      }
    }
  }

  private void add(Trigger trigger) {
    Set<String> others = new HashSet<>();
    if (!trigger.objects().contains("@name")) {
      trigger.objects().forEach(object -> others.add(prefix(object)));
      trigger.subjects().forEach(subject -> others.add(prefix(subject)));
      if (others.isEmpty() && !trigger.next().isEmpty()) {
        String next = trigger.next().get(trigger.next().size() - 1);
        others.add(prefix(next.startsWith("+") ? next.substring(1) : next));
      }
    }
    String head = prefix(trigger.head());
    Set<String> known = heads.get(head);
    if (others.isEmpty() || known == ALONE) {
      heads.put(head, ALONE);
    } else if (known == null) {
      heads.put(head, others);
    } else {
      known.addAll(others);
    }
  }

  /** Whether a sentence may hold a trigger. */
  public boolean mayTrigger(Sentence sentence) {
    List<Set<String>> wanted = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String form = Words.lower(token.form());
      String lemma = irregular.get(form);
      for (String key : lemma == null ? keys(form) : new String[] {prefix(lemma), form}) {
        Set<String> others = heads.get(key);
        if (others == ALONE) {
          return true;
        }
        if (others != null) {
          wanted.add(others);
        }
      }
    }
    return !wanted.isEmpty() && beside(sentence, wanted);
  }

  private static boolean beside(Sentence sentence, List<Set<String>> wanted) {
    for (Token token : sentence.tokens()) {
      for (String key : keys(Words.lower(token.form()))) {
        for (Set<String> others : wanted) {
          if (others.contains(key)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static String[] keys(String form) {
    int longest = Math.min(form.length(), PREFIX);
    if (longest < SHORTEST) {
      return new String[] {form};
    }
    String[] keys = new String[longest - SHORTEST + 1];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = form.substring(0, SHORTEST + i);
    }
    return keys;
  }

  /** The beginning that a lemma shares with its forms: without a mute or an infinitive's ending. */
  private static String prefix(String lemma) {
    String lower = Words.lower(lemma);
    int end = lower.length();
    if (end > SHORTEST + 1
        && (lower.endsWith("er") || lower.endsWith("ir") || lower.endsWith("re"))) {
      end -= 2;
    } else if (end > SHORTEST && (lower.endsWith("e") || lower.endsWith("y"))) {
      end -= 1;
    }
    return lower.substring(0, Math.min(end, PREFIX));
  }
}
