package org.pourparlers.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

  /** An event with its report's origin. */
  public static final class Item {
    private final Told told;
    private final String origin;
    private final @Nullable Integer originDay;
    private @Nullable String signature;

    /**
     * @param told the event
     * @param origin the id of the report's origin
     * @param originDay the day of publication of the origin's first report, or null
     */
    public Item(Told told, String origin, @Nullable Integer originDay) {
      this.told = told;
      this.origin = origin;
      this.originDay = originDay;
    }

    /** The event. */
    public Told told() {
      return told;
    }

    /** The id of the report's origin. */
    public String origin() {
      return origin;
    }

    /** The day of publication of the origin's first report, or null. */
    public @Nullable Integer originDay() {
      return originDay;
    }

    /** All that is told of it and where in the text: the same for exact copies of a report. */
    String signature() {
      if (signature == null) {
        var out = new StringBuilder(160).append(origin).append(originDay).append(told.kind());
        out.append(told.status()).append(told.plover());
        told.actors().forEach(who -> out.append('\n').append(who.key()).append(who.country()));
        out.append("\n>");
        told.recipients().forEach(who -> out.append('\n').append(who.key()).append(who.country()));
        out.append('\n').append(told.date()).append(told.place()).append(told.duration());
        out.append(told.ordinal()).append(told.topics()).append(told.position());
        signature = out.toString();
      }
      return signature;
    }
  }

  /** The clusters of a block's events, in the order in which they were started. */
  public static List<List<Item>> cluster(List<Item> items) {
    List<Traits> sorted = new ArrayList<>();
    for (List<Item> copies : copies(items)) {
      sorted.add(Traits.of(copies));
    }
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

  /** Exact copies of a report tell an event alike: such events go together, as if they were one. */
  private static Collection<List<Item>> copies(List<Item> items) {
    List<Item> sorted = new ArrayList<>(items);
    sorted.sort(
        Comparator.comparing((Item item) -> item.told.report())
            .thenComparingInt(item -> item.told.position())
            .thenComparing(item -> item.told.event()));
    Map<String, List<Item>> out = new LinkedHashMap<>();
    for (Item item : sorted) {
      String signature = item.signature();
      List<Item> same = out.computeIfAbsent(signature, s -> new ArrayList<>());
      // Told twice alike in one report, it is two events.
      for (int i = 2; !same.isEmpty() && isLast(same, item); i++) {
        same = out.computeIfAbsent(signature + "\n" + i, s -> new ArrayList<>());
      }
      same.add(item);
    }
    return out.values();
  }

  private static boolean isLast(List<Item> same, Item item) {
    return same.get(same.size() - 1).told.report().equals(item.told.report());
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
