package org.pourparlers.export;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.json.Xml;
import org.pourparlers.record.Party;
import org.pourparlers.store.Counts;
import org.pourparlers.store.Query;

/** Who had contact with whom, as GraphML 1.0: actors are nodes, contacts weigh the edges. */
final class GraphMl {
  private static final int EDGES = 1000;

  private GraphMl() {}

  static void write(Export export, PrintWriter out) {
    Query query = export.query().limit(EDGES);
    var edges = export.store().network(query);
    Map<String, Party> nodes = new LinkedHashMap<>();
    edges.forEach(
        edge -> {
          nodes.put(edge.a().id(), edge.a());
          nodes.put(edge.b().id(), edge.b());
        });
    out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    out.println("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">");
    key(out, "name", "node", "string");
    key(out, "kind", "node", "string");
    key(out, "country", "node", "string");
    key(out, "contacts", "edge", "int");
    key(out, "last", "edge", "string");
    out.println("<graph id=\"contacts\" edgedefault=\"undirected\">");
    for (Party node : nodes.values()) {
      out.println("<node id=\"" + Xml.text(node.id()) + "\">");
      data(out, "name", node.name());
      data(out, "kind", ReadingJson.name(node.kind()));
      data(out, "country", node.country());
      out.println("</node>");
    }
    for (Counts.Edge edge : edges) {
      out.println(
          "<edge source=\""
              + Xml.text(edge.a().id())
              + "\" target=\""
              + Xml.text(edge.b().id())
              + "\">");
      data(out, "contacts", String.valueOf(edge.contacts()));
      data(out, "last", edge.last());
      out.println("</edge>");
    }
    out.println("</graph>");
    out.println("</graphml>");
  }

  private static void key(PrintWriter out, String name, String of, String type) {
    out.println(
        "<key id=\""
            + name
            + "\" for=\""
            + of
            + "\" attr.name=\""
            + name
            + "\" attr.type=\""
            + type
            + "\"/>");
  }

  private static void data(PrintWriter out, String key, @Nullable String value) {
    if (value != null) {
      out.println("<data key=\"" + key + "\">" + Xml.text(value) + "</data>");
    }
  }
}
