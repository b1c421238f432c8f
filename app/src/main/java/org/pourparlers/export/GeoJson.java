package org.pourparlers.export;

import java.io.PrintWriter;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Fact;
import org.pourparlers.record.Party;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Entries whose place the gazetteer knows, as GeoJSON (RFC 7946), a point each. */
final class GeoJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private GeoJson() {}

  static void write(Export export, PrintWriter out) {
    var points = new Points();
    String[] comma = {""};
    out.println("{\"type\":\"FeatureCollection\",\"features\":[");
    export.entries(
        entry -> {
          Fact.Where place = entry.place();
          Points.Point point = place == null ? null : points.of(place);
          if (place != null && point != null) {
            out.print(comma[0]);
            out.print(MAPPER.writeValueAsString(feature(entry, place, point)));
            comma[0] = ",\n";
          }
        });
    out.println("\n]}");
  }

  private static ObjectNode feature(Entry entry, Fact.Where place, Points.Point point) {
    ObjectNode out = MAPPER.createObjectNode();
    out.put("type", "Feature").put("id", entry.id());
    ObjectNode geometry = out.putObject("geometry").put("type", "Point");
    geometry.putArray("coordinates").add(point.longitude()).add(point.latitude());
    ObjectNode properties = out.putObject("properties");
    properties.put("kind", ReadingJson.name(entry.kind()));
    properties.put("status", ReadingJson.name(entry.status())).put("date", entry.date());
    properties.put("place", place.name()).put("country", place.country());
    ArrayNode actors = properties.putArray("actors");
    entry.actors().stream().map(Party::name).forEach(actors::add);
    ArrayNode recipients = properties.putArray("recipients");
    entry.recipients().stream().map(Party::name).forEach(recipients::add);
    properties.put("origins", entry.origins()).put("reports", entry.reports());
    return out;
  }
}
