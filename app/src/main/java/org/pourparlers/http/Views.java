package org.pourparlers.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.record.Party;
import org.pourparlers.store.Counts;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the network and the map show, for pages and programs alike. */
public final class Views {
  /** So many actors are shown; more cannot be told apart. */
  public static final int MOST_NODES = 80;

  private static final JsonMapper MAPPER = new JsonMapper();

  private Views() {}

  /**
   * Who met whom.
   *
   * @param nodes the actors with the most contacts, at most {@link #MOST_NODES}
   * @param edges the contacts among them
   * @param all how many actors there are
   */
  public record Network(List<Node> nodes, List<Counts.Edge> edges, int all) {
    /** As JSON: {@code {"nodes": […], "edges": […], "all": n}}. */
    public ObjectNode json() {
      ObjectNode out = MAPPER.createObjectNode();
      ArrayNode some = out.putArray("nodes");
      for (Node node : nodes) {
        some.addObject()
            .put("id", node.party.id())
            .put("name", node.party.name())
            .put("kind", ReadingJson.name(node.party.kind()))
            .put("country", node.party.country())
            .put("contacts", node.contacts);
      }
      ArrayNode lines = out.putArray("edges");
      for (Counts.Edge edge : edges) {
        lines
            .addObject()
            .put("a", edge.a().id())
            .put("b", edge.b().id())
            .put("contacts", edge.contacts())
            .put("last", edge.last());
      }
      return out.put("all", all);
    }

    /** The JSON as a text. */
    public String text() {
      return MAPPER.writeValueAsString(json());
    }
  }

  /** An actor with the number of its contacts. */
  public record Node(Party party, int contacts) {}

  /** The network of a query. */
  public static Network network(Store store, Query query) {
    List<Counts.Edge> edges = store.network(query.limit(1000));
    Map<String, Party> parties = new HashMap<>();
    Map<String, Integer> contacts = new HashMap<>();
    for (Counts.Edge edge : edges) {
      for (Party party : List.of(edge.a(), edge.b())) {
        parties.put(party.id(), party);
        contacts.merge(party.id(), edge.contacts(), Integer::sum);
      }
    }
    List<Node> nodes = new ArrayList<>();
    parties.forEach((id, party) -> nodes.add(new Node(party, contacts.getOrDefault(id, 0))));
    nodes.sort(
        (a, b) ->
            a.contacts != b.contacts
                ? b.contacts - a.contacts
                : a.party.id().compareTo(b.party.id()));
    List<Node> some = nodes.stream().limit(MOST_NODES).toList();
    Set<String> shown = new HashSet<>();
    some.forEach(node -> shown.add(node.party.id()));
    return new Network(
        some,
        edges.stream()
            .filter(e -> shown.contains(e.a().id()) && shown.contains(e.b().id()))
            .toList(),
        nodes.size());
  }

  /**
   * A place of entries with where it lies.
   *
   * @param point where, or null where that is not known
   */
  public record Site(Counts.Site site, Points.@Nullable Point point) {}

  /** The places of a query. */
  public static List<Site> sites(Store store, Query query) {
    return store.places(query.limit(500)).stream()
        .map(
            site ->
                new Site(
                    site,
                    Points.point(
                        site.place().name(), site.place().geonames(), site.place().country())))
        .toList();
  }

  /** Places as JSON. */
  public static ArrayNode json(List<Site> sites) {
    ArrayNode out = MAPPER.createArrayNode();
    for (Site site : sites) {
      ObjectNode one =
          out.addObject()
              .put("name", site.site.place().name())
              .put("country", site.site.place().country())
              .put("geonames", site.site.place().geonames())
              .put("entries", site.site.entries())
              .put("last", site.site.last());
      var point = site.point;
      if (point == null) {
        one.putNull("latitude").putNull("longitude");
      } else {
        one.put("latitude", point.latitude()).put("longitude", point.longitude());
      }
    }
    return out;
  }

  /** Places as a text of JSON. */
  public static String text(List<Site> sites) {
    return MAPPER.writeValueAsString(json(sites));
  }
}
