package org.pourparlers.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Statement;
import org.pourparlers.text.Folding;

/**
 * Finds out which statements of a block ({@link Said#block}) are the same words: in one language by
 * the pairs of words that they share, across languages by their place in reports of one origin. A
 * pure function of the set of statements.
 */
public final class Quotes {
  private static final double SAME = 0.55;
  private static final double SAME_KIN = 0.34;
  private static final int LEAST = 3;
  private static final int NEARBY = 110;
  private static final double SHORTEST = 0.5;

  private static final Comparator<Item> ORDER =
      Comparator.comparingInt(
              (Item item) -> {
                Integer day = item.said.published();
                return day == null ? Days.FOREVER : day;
              })
          .thenComparing(item -> item.said.report())
          .thenComparingInt(item -> item.said.position())
          .thenComparing(item -> item.said.statement());

  private Quotes() {}

  /**
   * A statement with its report's origin.
   *
   * @param said the statement
   * @param origin the id of the report's origin
   */
  public record Item(Said said, String origin) {}

  /** The statements, those of the earliest report first. */
  public static List<Item> sorted(List<Item> items) {
    List<Item> out = new ArrayList<>(items);
    out.sort(ORDER);
    return out;
  }

  private static final class Group {
    final List<Item> items = new ArrayList<>();
    final Set<String> reports = new HashSet<>();
    final Map<String, Set<Stand>> stands = new HashMap<>();
    int[] words = new int[0];

    void add(Item item) {
      items.add(item);
      reports.add(item.said.report());
      stands.computeIfAbsent(item.origin, o -> new LinkedHashSet<>()).add(Stand.of(item.said));
    }
  }

  /** Where words stand in a text, and what a translation is known by: alike for exact copies. */
  private record Stand(String language, Statement.Act act, int length, int position) {
    static Stand of(Said said) {
      return new Stand(said.language(), said.act(), said.text().length(), said.position());
    }
  }

  /** The groups of statements that are one, in the order of their earliest. */
  public static List<List<Item>> cluster(List<Item> items) {
    List<Group> groups = new ArrayList<>();
    Map<String, Integer> exact = new HashMap<>();
    Map<String, Set<Integer>> byOrigin = new HashMap<>();
    Map<String, String> folds = new HashMap<>();
    var postings = new Postings();
    for (Item item : sorted(items)) {
      String folded = folds.computeIfAbsent(item.said.text(), Folding::of);
      Integer best = exact.get(folded);
      if (best != null && !groups.get(best).reports.contains(item.said.report())) {
        groups.get(best).add(item);
        byOrigin.computeIfAbsent(item.origin, o -> new LinkedHashSet<>()).add(best);
        continue;
      }
      int[] words = pairs(folded);
      best = alike(item, words, groups, postings);
      if (best == null) {
        best = translated(item, groups, byOrigin.getOrDefault(item.origin, Set.of()));
      }
      if (best == null) {
        best = groups.size();
        groups.add(new Group());
      }
      Group group = groups.get(best);
      group.add(item);
      byOrigin.computeIfAbsent(item.origin, o -> new LinkedHashSet<>()).add(best);
      if (exact.putIfAbsent(folded, best) == null) {
        int[] all = java.util.Arrays.copyOf(group.words, group.words.length + words.length);
        System.arraycopy(words, 0, all, group.words.length, words.length);
        group.words = Hashes.set(all, all.length);
        for (int pair : words) {
          postings.add(pair, best);
        }
      }
    }
    return groups.stream().map(group -> List.copyOf(group.items)).toList();
  }

  private static int[] pairs(String folded) {
    int[] words = Shingles.words(folded);
    int[] out = new int[Math.max(0, words.length - 1)];
    for (int i = 0; i + 1 < words.length; i++) {
      out[i] = Hashes.mix(words[i], words[i + 1]);
    }
    return Hashes.set(out, out.length);
  }

  private static @Nullable Integer alike(
      Item item, int[] words, List<Group> groups, Postings postings) {
    if (words.length < LEAST) {
      return null;
    }
    Integer best = null;
    double most = 0;
    int[] shared = new int[groups.size()];
    for (int pair : words) {
      postings.count(pair, shared);
    }
    for (int i = 0; i < shared.length; i++) {
      Group group = groups.get(i);
      if (shared[i] < 2 || group.words.length < LEAST) {
        continue;
      }
      double share =
          (double) Hashes.shared(words, group.words) / Math.min(words.length, group.words.length);
      boolean kin = group.stands.containsKey(item.origin);
      if (share > most
          && share >= (kin ? SAME_KIN : SAME)
          && !group.reports.contains(item.said.report())) {
        most = share;
        best = i;
      }
    }
    return best;
  }

  /** The statement of the same origin, in another language, that stands at the same place. */
  private static @Nullable Integer translated(Item item, List<Group> groups, Set<Integer> kin) {
    Integer best = null;
    int nearest = NEARBY;
    for (int number : kin) {
      Group group = groups.get(number);
      if (group.reports.contains(item.said.report())) {
        continue;
      }
      for (Stand other : group.stands.getOrDefault(item.origin, Set.of())) {
        if (other.language.equals(item.said.language())
            || other.act != item.said.act()
            || !alikeInLength(other.length, item.said.text().length())) {
          continue;
        }
        int distance = Math.abs(other.position - item.said.position());
        if (distance < nearest) {
          nearest = distance;
          best = number;
        }
      }
    }
    return best;
  }

  private static boolean alikeInLength(int a, int b) {
    return Math.min(a, b) >= SHORTEST * Math.max(a, b);
  }
}
