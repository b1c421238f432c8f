package org.pourparlers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pourparlers.http.Asked;
import org.pourparlers.store.Counts;
import org.pourparlers.store.Query;

/** The facets of a search, as lists of links. */
public final class Facets {
  /** So many values of a facet show at once; the others one unfolds. */
  private static final int FEW = 8;

  private Facets() {}

  /**
   * A facet.
   *
   * @param name its parameter
   * @param title for people
   * @param values its values
   * @param open whether it is shown unfolded
   */
  public record Facet(String name, String title, List<Value> values, boolean open) {
    /** The values that show at once. */
    public List<Value> first() {
      return values.size() <= FEW + 1 ? values : values.subList(0, FEW);
    }

    /** The values behind them. */
    public List<Value> rest() {
      return values.subList(first().size(), values.size());
    }
  }

  /**
   * A value of a facet.
   *
   * @param label for people
   * @param entries how many entries have it
   * @param link the search with it, or without it where it is chosen
   * @param chosen whether the search asks for it
   */
  public record Value(String label, String entries, String link, boolean chosen) {}

  /**
   * The facets of a search.
   *
   * @param processes the processes that are followed, with how many entries of the search each has
   */
  static List<Facet> of(
      Counts.Facets counts, List<Counts.Facet> processes, Query query, Search search) {
    Map<String, List<String>> asked = Asked.parameters(query);
    List<Facet> out = new ArrayList<>();
    add(out, "kind", counts.kinds(), asked, search, true);
    add(out, "status", counts.statuses(), asked, search, true);
    add(out, "country", counts.countries(), asked, search, true);
    add(out, "actor", counts.actors(), asked, search, true);
    add(out, "place", counts.places(), asked, search, false);
    add(out, "topic", counts.topics(), asked, search, false);
    add(out, "process", processes, asked, search, false);
    add(out, "origins", counts.origins(), asked, search, false);
    add(out, "in", counts.languages(), asked, search, false);
    return out;
  }

  private static void add(
      List<Facet> out,
      String name,
      List<Counts.Facet> counts,
      Map<String, List<String>> asked,
      Search search,
      boolean open) {
    List<String> chosen = asked.getOrDefault(name, List.of());
    List<Value> values = new ArrayList<>();
    for (Counts.Facet count : counts) {
      boolean is = chosen.contains(count.value());
      String label =
          switch (name) {
            case "actor" -> search.w().name(count.label());
            case "process" -> count.label();
            default -> search.say(name, count.value());
          };
      values.add(
          new Value(
              label,
              search.w().number(count.entries()),
              is ? search.without(name, count.value()) : search.with(name, count.value()),
              is));
    }
    if (!values.isEmpty()) {
      out.add(new Facet(name, search.w().t("facet." + name), values, open || !chosen.isEmpty()));
    }
  }
}
