package org.pourparlers.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Plover;
import org.pourparlers.claim.Status;
import org.pourparlers.mention.Length;

/**
 * Corrections as the clustering heeds them: in their order, over whatever clusters the reports give
 * by themselves.
 */
public final class Amendments {
  /** Nothing corrected. */
  public static final Amendments NONE = new Amendments(List.of());

  private final List<Amendment> all;

  /** Corrections that are in force, in order. */
  public Amendments(List<Amendment> all) {
    this.all = List.copyOf(all);
  }

  /**
   * A correction whose targets were found among today's events.
   *
   * @param what what it does
   * @param targets for each target the keys ({@link #key}) of the events that it meant
   * @param values as in {@link Correction}
   */
  public record Amendment(
      Correction.What what, List<Set<String>> targets, Map<String, String> values) {}

  /** The key of an event. */
  public static String key(Told told) {
    return told.report() + "/" + told.event();
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Merges and splits clusters as corrected. */
  public List<List<Clustering.Item>> regroup(List<List<Clustering.Item>> clusters) {
    List<List<Clustering.Item>> groups = new ArrayList<>(clusters);
    for (Amendment amendment : all) {
      if (amendment.what == Correction.What.MERGE) {
        merge(groups, amendment);
      } else if (amendment.what == Correction.What.SPLIT) {
        split(groups, amendment);
      }
    }
    return groups;
  }

  private static void merge(List<List<Clustering.Item>> groups, Amendment amendment) {
    List<Clustering.Item> one = new ArrayList<>();
    List<List<Clustering.Item>> found = new ArrayList<>();
    for (Set<String> target : amendment.targets) {
      List<Clustering.Item> group = holding(groups, target);
      if (group != null && found.stream().noneMatch(other -> other == group)) {
        found.add(group);
        one.addAll(group);
      }
    }
    if (found.size() > 1) {
      groups.removeIf(group -> found.stream().anyMatch(other -> other == group));
      groups.add(one);
    }
  }

  private static void split(List<List<Clustering.Item>> groups, Amendment amendment) {
    Set<String> leaving = new HashSet<>();
    for (int i = 1; i < amendment.targets.size(); i++) {
      leaving.addAll(amendment.targets.get(i));
    }
    List<Clustering.Item> apart = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      List<Clustering.Item> stays = new ArrayList<>();
      for (Clustering.Item item : groups.get(i)) {
        (leaving.contains(key(item.told())) ? apart : stays).add(item);
      }
      if (stays.size() < groups.get(i).size()) {
        groups.set(i, stays);
      }
    }
    groups.removeIf(List::isEmpty);
    if (!apart.isEmpty()) {
      groups.add(apart);
    }
  }

  /** The group that holds most of the events of a target; null if none holds any. */
  private static @Nullable List<Clustering.Item> holding(
      List<List<Clustering.Item>> groups, Set<String> target) {
    List<Clustering.Item> best = null;
    int most = 0;
    for (List<Clustering.Item> group : groups) {
      int held = held(group, target);
      if (held > most) {
        most = held;
        best = group;
      }
    }
    return best;
  }

  private static int held(List<Clustering.Item> group, Set<String> target) {
    int held = 0;
    for (Clustering.Item item : group) {
      if (target.contains(key(item.told()))) {
        held++;
      }
    }
    return held;
  }

  /** The corrections of values that apply to an entry, in order. */
  private List<Amendment> of(List<Clustering.Item> items) {
    List<Amendment> out = new ArrayList<>();
    for (Amendment amendment : all) {
      boolean touches =
          amendment.what == Correction.What.SET
              || amendment.what == Correction.What.REJECT
              || amendment.what == Correction.What.CONFIRM;
      if (touches && amendment.targets.stream().anyMatch(target -> meant(items, target))) {
        out.add(amendment);
      }
    }
    return out;
  }

  /** Whether a target is these events. Of an entry that fell apart the larger part was meant. */
  private static boolean meant(List<Clustering.Item> items, Set<String> target) {
    int held = held(items, target);
    return held > 0 && (2 * held > target.size() || held == items.size());
  }

  /** The processes that users assigned an entry to (true) or kept it out of (false). */
  public Map<String, Boolean> processes(List<Clustering.Item> items) {
    Map<String, Boolean> out = new TreeMap<>();
    for (Amendment amendment : all) {
      boolean assign = amendment.what == Correction.What.ASSIGN;
      String process = amendment.values.get("process");
      if ((assign || amendment.what == Correction.What.UNASSIGN)
          && process != null
          && amendment.targets.stream().anyMatch(target -> meant(items, target))) {
        out.put(process, assign);
      }
    }
    return out;
  }

  /** Whether a user rejected an entry and did not confirm it since. */
  public boolean rejects(List<Clustering.Item> items) {
    boolean out = false;
    for (Amendment amendment : of(items)) {
      out =
          amendment.what == Correction.What.REJECT || amendment.what == Correction.What.SET && out;
    }
    return out;
  }

  /** The entry with the values that users set. */
  public Entry amend(Entry entry, List<Clustering.Item> items) {
    Entry out = entry;
    for (Amendment amendment : of(items)) {
      out = set(out, amendment.values);
    }
    boolean regrouped =
        all.stream()
            .anyMatch(
                amendment ->
                    (amendment.what == Correction.What.MERGE
                            || amendment.what == Correction.What.SPLIT)
                        && amendment.targets.stream().anyMatch(t -> held(items, t) > 0));
    return out == entry && regrouped ? set(entry, Map.of()) : out;
  }

  private static Entry set(Entry e, Map<String, String> values) {
    String given = values.get("kind");
    EventKind kind = given == null ? e.kind() : EventKind.valueOf(given.toUpperCase(Locale.ROOT));
    String status = values.get("status");
    String place = values.get("place");
    String duration = values.get("duration");
    String ordinal = values.get("ordinal");
    return new Entry(
        e.id(),
        kind,
        kind == e.kind() ? e.plover() : new Plover(null, null),
        status == null ? e.status() : Status.valueOf(status.toUpperCase(Locale.ROOT)),
        e.actors(),
        e.recipients(),
        values.containsKey("date") ? empty(values.get("date")) : e.date(),
        place == null
            ? e.place()
            : place.isEmpty() ? null : new Fact.Where(place, empty(values.get("country")), null),
        duration == null
            ? e.duration()
            : duration.isEmpty() ? null : new Fact.HowLong(duration, Length.Bound.EXACTLY),
        ordinal == null
            ? e.ordinal()
            : ordinal.isEmpty() ? null : new Fact.HowManieth(Integer.parseInt(ordinal), null),
        e.topics(),
        e.origins(),
        e.reports(),
        e.mentions(),
        e.values(),
        e.disagreements().stream().filter(field -> !values.containsKey(field)).toList(),
        e.checks(),
        e.announcedBy(),
        e.answers(),
        e.answeredBy(),
        e.process(),
        true);
  }

  private static @Nullable String empty(@Nullable String value) {
    return value == null || value.isEmpty() ? null : value;
  }
}
