package org.pourparlers.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which events of a {@link Block} are one. A pure function of the set of events: they are
 * taken in an order that follows from themselves (exact dates first, the fullest first), and each
 * joins the cluster that it fits best, or starts one.
 */
public final class Clustering {
  private static final Comparator<Traits> ORDER =
      Comparator.comparingInt(Traits::vagueness)
          .thenComparingInt(Traits::start)
          .thenComparing(Comparator.comparingInt(Traits::fullness).reversed())
          .thenComparing(traits -> traits.item().told().report())
          .thenComparingInt(traits -> traits.item().told().position())
          .thenComparing(traits -> traits.item().told().event());

  private Clustering() {}

  /**
   * An event with its report's origin.
   *
   * @param told the event
   * @param origin the id of the report's origin
   * @param originDay the day of publication of the origin's first report, or null
   */
  public record Item(Told told, String origin, @Nullable Integer originDay) {}

  /** The clusters of a block's events, in the order in which they were started. */
  public static List<List<Item>> cluster(List<Item> items) {
    List<Traits> sorted = new ArrayList<>(items.size());
    items.forEach(item -> sorted.add(Traits.of(item)));
    sorted.sort(ORDER);
    List<Cluster> clusters = new ArrayList<>();
    Map<String, List<Cluster>> bySide = new HashMap<>();
    for (Traits traits : sorted) {
      Cluster best = best(traits, bySide);
      if (best == null) {
        best = new Cluster(clusters.size());
        clusters.add(best);
      }
      for (String side : best.add(traits)) {
        bySide.computeIfAbsent(side, s -> new ArrayList<>()).add(best);
      }
    }
    return clusters.stream().map(cluster -> List.copyOf(cluster.items)).toList();
  }

  private static @Nullable Cluster best(Traits traits, Map<String, List<Cluster>> bySide) {
    Cluster best = null;
    double most = Fit.ENOUGH;
    Set<Cluster> seen = new LinkedHashSet<>();
    for (String side : traits.sides()) {
      seen.addAll(bySide.getOrDefault(side, List.of()));
    }
    for (Cluster cluster : seen) {
      double fit = Fit.of(traits, cluster);
      if (fit > most || fit == most && best != null && cluster.number < best.number) {
        most = fit;
        best = cluster;
      }
    }
    return best;
  }
}
