package org.pourparlers.http;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Fact;
import org.pourparlers.record.Party;
import org.pourparlers.store.Page;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Visits: from which country somebody came to which place, and how often. */
public final class Journeys {
  /** So many entries are looked at, the latest. */
  private static final int MOST = 3000;

  private static final int SHOWN = 100;
  private static final JsonMapper MAPPER = new JsonMapper();

  private Journeys() {}

  /**
   * Visits of one country's people to one place.
   *
   * @param country ISO 3166-1 alpha-3 code of where they came from
   * @param from where that country lies
   * @param to where the place lies
   * @param visits how many entries
   * @param last EDTF date of the latest one, or null
   */
  public record Journey(
      String country,
      Fact.Where place,
      Points.Point from,
      Points.Point to,
      int visits,
      @Nullable String last) {}

  private record Way(String country, Fact.Where place) {}

  /** The visits among the entries that a query selects, the most frequent first. */
  static List<Journey> of(Store store, Query query) {
    Map<Way, Journey> ways = new HashMap<>();
    Query part =
        query
            .kinds(EnumSet.of(EventKind.VISIT))
            .statuses(EnumSet.of(Status.OCCURRED, Status.ONGOING))
            .newestFirst(true)
            .limit(1000);
    for (int seen = 0; seen < MOST; seen += 1000) {
      Page<Entry> page = store.entries(part);
      page.items().forEach(entry -> add(entry, ways));
      String next = page.next();
      if (next == null) {
        break;
      }
      part = part.after(next);
    }
    List<Journey> out = new ArrayList<>(ways.values());
    out.sort(
        (a, b) ->
            a.visits != b.visits
                ? b.visits - a.visits
                : (a.country + a.place).compareTo(b.country + b.place));
    return List.copyOf(out.subList(0, Math.min(SHOWN, out.size())));
  }

  private static void add(Entry entry, Map<Way, Journey> ways) {
    Fact.Where place = entry.place();
    if (place == null) {
      return;
    }
    Points.Point to = Points.point(place.name(), place.geonames(), place.country());
    Set<String> countries = new LinkedHashSet<>();
    for (Party actor : entry.actors()) {
      String country = actor.country();
      if (country != null && !country.equals(place.country())) {
        countries.add(country);
      }
    }
    for (String country : countries) {
      Points.Point from = Points.point("", null, country);
      if (from != null && to != null) {
        ways.merge(
            new Way(country, place),
            new Journey(country, place, from, to, 1, entry.date()),
            (a, b) -> new Journey(country, place, a.from, a.to, a.visits + 1, a.last));
      }
    }
  }

  /** Visits as JSON. */
  public static ArrayNode json(List<Journey> journeys) {
    ArrayNode out = MAPPER.createArrayNode();
    for (Journey one : journeys) {
      ObjectNode node = out.addObject();
      node.put("country", one.country)
          .put("place", one.place.name())
          .put("visits", one.visits)
          .put("last", one.last);
      node.putArray("from").add(one.from.latitude()).add(one.from.longitude());
      node.putArray("to").add(one.to.latitude()).add(one.to.longitude());
    }
    return out;
  }

  /** Visits as a text of JSON. */
  public static String text(List<Journey> journeys) {
    return MAPPER.writeValueAsString(json(journeys));
  }
}
