package org.pourparlers.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pourparlers.http.Asked;
import org.pourparlers.store.Query;

/**
 * A search in the interface: its parts as crumbs, and the addresses of searches next to it.
 *
 * @param w the words of the interface
 * @param path the page that it is made on
 * @param query what is asked
 * @param names names of the actors that are asked for by id
 */
public record Search(Words w, String path, Query query, Map<String, String> names) {
  Search(Words w, String path, Query query) {
    this(w, path, query, Map.of());
  }

  /**
   * A part of a search.
   *
   * @param name what is asked of ("Kind")
   * @param value for people
   * @param without the address of the search without it
   */
  public record Crumb(String name, String value, String without) {}

  /** The parts of the search, in the order of its address. */
  public List<Crumb> crumbs() {
    List<Crumb> out = new ArrayList<>();
    Map<String, List<String>> all = Asked.parameters(query);
    all.forEach(
        (name, values) ->
            values.forEach(
                value ->
                    out.add(
                        new Crumb(w.t("facet." + name), say(name, value), without(name, value)))));
    return out;
  }

  /** A value of a parameter, for people. */
  public String say(String name, String value) {
    return switch (name) {
      case "kind" -> w.form("kind." + value, 0);
      case "status" -> w.form("status." + value, 0);
      case "act" -> w.t("act." + value);
      case "country" -> w.country(value);
      case "between" ->
          String.join(" – ", List.of(value.split(",")).stream().map(this::side).toList());
      case "time" -> w.dates.brief(value);
      case "origins" -> "≥ " + value;
      case "in" -> w.t("language." + value);
      case "actor" -> side(value);
      case "place" -> value.matches("[A-Z]{3}") ? w.country(value) : w.town(value);
      case "topic" -> w.topic(value);
      case "rejected" -> w.t("search.yes");
      default -> value;
    };
  }

  /** A side is a country's code, an actor's id, or a name. */
  private String side(String value) {
    return value.matches("[A-Z]{3}") ? w.country(value) : w.name(names.getOrDefault(value, value));
  }

  /** Whether nothing is asked. */
  public boolean everything() {
    return Asked.parameters(query).isEmpty();
  }

  /** The address of the search with a value; in the place of another where it takes only one. */
  public String with(String name, String value) {
    Map<String, List<String>> all = new LinkedHashMap<>(Asked.parameters(query));
    boolean several = List.of("kind", "status", "act", "actor", "country").contains(name);
    List<String> values = new ArrayList<>(several ? all.getOrDefault(name, List.of()) : List.of());
    values.add(value);
    all.put(name, values);
    return Asked.link(path, all);
  }

  /** The address of the search without a value. */
  public String without(String name, String value) {
    Map<String, List<String>> all = new LinkedHashMap<>(Asked.parameters(query));
    List<String> values = new ArrayList<>(all.getOrDefault(name, List.of()));
    values.remove(value);
    all.put(name, values);
    return Asked.link(path, all);
  }

  /** The address of the search with so many lines. */
  public String withLimit(int limit) {
    Map<String, List<String>> all = new LinkedHashMap<>(Asked.parameters(query));
    all.put("limit", List.of(String.valueOf(limit)));
    return Asked.link(path, all);
  }

  /** The address of a query on this page, with its cursor. */
  String address(Query asked) {
    Map<String, List<String>> all = new LinkedHashMap<>(Asked.parameters(asked));
    String after = asked.after();
    if (after != null) {
      all.put("after", List.of(after));
    }
    return Asked.link(path, all);
  }

  /** The address of the same search on another page. */
  public String on(String other) {
    return Asked.link(other, query);
  }
}
