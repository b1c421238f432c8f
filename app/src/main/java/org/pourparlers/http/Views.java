package org.pourparlers.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.store.Counts;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the network and the map show, for pages and programs alike. */
public final class Views {
  /** So many actors are shown unless more are asked for; more can hardly be told apart. */
  public static final int NODES = 80;

  /** More actors than these are never shown. */
  public static final int MOST_NODES = 320;

  private static final JsonMapper MAPPER = new JsonMapper();

  private Views() {}

  /**
   * Who met whom.
   *
   * @param nodes the actors with the most contacts
   * @param edges the contacts among them
   * @param all how many actors have contacts
   */
  public record Network(List<Counts.Member> nodes, List<Counts.Edge> edges, int all) {
    /** As JSON: {@code {"nodes": […], "edges": […], "all": n}}. */
    public ObjectNode json() {
      ObjectNode out = MAPPER.createObjectNode();
      ArrayNode some = out.putArray("nodes");
      for (Counts.Member node : nodes) {
        some.addObject()
            .put("id", node.party().id())
            .put("name", node.party().name())
            .put("kind", ReadingJson.name(node.party().kind()))
            .put("country", node.party().country())
            .put("contacts", node.contacts());
      }
      ArrayNode lines = out.putArray("edges");
      for (Counts.Edge edge : edges) {
        lines
            .addObject()
            .put("a", edge.a().id())
            .put("b", edge.b().id())
            .put("contacts", edge.contacts())
            .put("first", edge.first())
            .put("last", edge.last());
      }
      return out.put("all", all);
    }
  }

  /** The network of a query: as many actors as its limit, up to {@link #MOST_NODES}. */
  public static Network network(Store store, Query query) {
    Counts.Circle circle = store.circle(query, Math.min(MOST_NODES, query.limit()));
    return new Network(circle.members(), circle.edges(), circle.actors());
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
