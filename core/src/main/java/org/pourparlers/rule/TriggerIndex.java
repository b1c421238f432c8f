package org.pourparlers.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells cheaply whether words may be a trigger of any rule. A trigger of several words asks for its
 * head and for one other.
 */
public final class TriggerIndex {
  /** Stands for any capitalised word among the others that a head asks for. */
  public static final String NAME = "@name";

  /** How far behind its head a continuation may stand, in words. */
  public static final int REACH = Companions.REACH;

  /** What a head asks for that tells something alone. */
  public static final Set<String> ALONE = Set.of();

  private final Map<String, Set<String>> heads = new HashMap<>();
  private final Map<String, Set<String>> followed = new HashMap<>();
  private final Map<String, Set<String>> continued = new HashMap<>();

  /**
   * @param verbs whether it is of the triggers that are verbs, or of those that are nouns
   * @param prepositions whether a word is a preposition, which only tells something right behind
   *     its head
   */
  public TriggerIndex(RuleBook rules, boolean verbs, Predicate<String> prepositions) {
    for (Rule rule : rules.rules()) {
      for (Trigger trigger : rule.triggers()) {
        if (verbs == (trigger.sort() == Trigger.Sort.VERB)) {
          add(trigger, prepositions);
        }
      }
    }
  }

  private void add(Trigger trigger, Predicate<String> prepositions) {
    String head = trigger.head();
    boolean bare = trigger.objects().isEmpty() && trigger.subjects().isEmpty();
    String rarest = "";
    for (String next : trigger.next()) {
      String word = next.startsWith("+") ? next.substring(1) : next;
      boolean rarer = rarest.isEmpty() || prepositions.test(rarest) && !prepositions.test(word);
      if (!next.startsWith("<")
          && (rarer || !prepositions.test(word) && word.length() > rarest.length())) {
        rarest = word;
      }
    }
    if (!rarest.isEmpty()) {
      boolean near = bare && prepositions.test(rarest) && trigger.next().get(0).equals(rarest);
      (near ? followed : continued).computeIfAbsent(head, h -> new HashSet<>()).add(rarest);
      return;
    }
    Set<String> others = new HashSet<>();
    others.addAll(trigger.objects());
    others.addAll(trigger.subjects());
    for (String word : List.copyOf(others)) {
      others.addAll(List.of(word.split("-")));
    }
    if (others.isEmpty()) {
      trigger.next().forEach(before -> others.add(before.substring(1)));
    }
    Set<String> known = heads.get(head);
    if (others.contains(Companions.PERSON) || others.isEmpty() || known == ALONE) {
      heads.put(head, ALONE);
    } else if (known == null) {
      heads.put(head, others);
    } else {
      known.addAll(others);
    }
  }

  /**
   * The words one of which must stand beside a head; none where it tells something alone ({@link
   * #ALONE}); null where the word is no head.
   *
   * @param word a lemma or a form in lower case
   */
  public @Nullable Set<String> asked(String word) {
    return heads.get(word);
  }

  /**
   * The words one of which makes a head tell something where it stands behind it, up to {@link
   * #REACH} words away.
   */
  public Set<String> continuations(String word) {
    return continued.getOrDefault(word, Set.of());
  }

  /** The prepositions one of which makes a head tell something where it stands right behind it. */
  public Set<String> followers(String word) {
    return followed.getOrDefault(word, Set.of());
  }
}
