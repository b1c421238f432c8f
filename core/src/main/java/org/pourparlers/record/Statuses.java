package org.pourparlers.record;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pourparlers.claim.Status;

/**
 * How far an event has come when reports differ: what was told to have happened outweighs what was
 * announced before; among mere prospects the latest report is right.
 */
final class Statuses {
  private Statuses() {}

  /**
   * The status by some events.
   *
   * @param sorted at least one, those of the earliest report first
   */
  static Status of(List<Clustering.Item> sorted) {
    Map<Status, Set<String>> origins = new EnumMap<>(Status.class);
    for (Clustering.Item item : sorted) {
      origins.computeIfAbsent(item.told().status(), s -> new HashSet<>()).add(item.origin());
    }
    int occurred = count(origins, Status.OCCURRED);
    int ongoing = count(origins, Status.ONGOING);
    int denied = count(origins, Status.DENIED);
    if (occurred + ongoing > 0) {
      return denied > occurred + ongoing
          ? Status.DENIED
          : occurred >= ongoing ? Status.OCCURRED : Status.ONGOING;
    }
    Status out = sorted.get(sorted.size() - 1).told().status();
    Integer last = sorted.get(sorted.size() - 1).told().published();
    int most = 0;
    for (Clustering.Item item : sorted) {
      boolean latest = java.util.Objects.equals(item.told().published(), last);
      int votes = count(origins, item.told().status());
      if (latest && votes > most) {
        most = votes;
        out = item.told().status();
      }
    }
    return out;
  }

  private static int count(Map<Status, Set<String>> origins, Status status) {
    return origins.getOrDefault(status, Set.of()).size();
  }
}
