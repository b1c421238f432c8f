package org.pourparlers.export;

import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.pourparlers.claim.Event;
import org.pourparlers.claim.Statement;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Span;
import org.pourparlers.store.ReportPage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The words of every event and statement as W3C Web Annotations, one a line, each with a text quote
 * selector and a text position selector. Positions count UTF-16 code units of the normalised text.
 */
final class WebAnnotations {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int AROUND = 32;

  private WebAnnotations() {}

  static void write(Export export, PrintWriter out) {
    export.all(
        export.store()::reports,
        line -> {
          ReportPage page = export.store().report(line.id());
          if (page != null) {
            report(page, out);
          }
        });
  }

  private static void report(ReportPage page, PrintWriter out) {
    Reading reading = page.reading();
    Map<String, String> entries = page.entries();
    for (Event event : reading.events()) {
      int number = 0;
      for (Span span : event.evidence()) {
        String id = reading.report() + "/" + event.id() + "/" + ++number;
        String body = entries.getOrDefault(event.id(), event.id());
        out.println(
            annotation(reading, id, span, body, "event: " + ReadingJson.name(event.kind())));
      }
    }
    for (Statement statement : reading.statements()) {
      int number = 0;
      for (Span span : statement.content()) {
        String id = reading.report() + "/" + statement.id() + "/" + ++number;
        String body = page.utterances().getOrDefault(statement.id(), statement.id());
        out.println(
            annotation(reading, id, span, body, "statement: " + ReadingJson.name(statement.act())));
      }
    }
  }

  private static String urn(String id) {
    return "urn:pourparlers:"
        + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }

  private static String annotation(Reading reading, String id, Span span, String body, String tag) {
    String text = reading.text();
    ObjectNode out = MAPPER.createObjectNode();
    out.put("@context", "http://www.w3.org/ns/anno.jsonld");
    out.put("id", urn(id)).put("type", "Annotation");
    var bodies = out.putArray("body");
    bodies.addObject().put("type", "TextualBody").put("purpose", "tagging").put("value", tag);
    bodies.addObject().put("type", "TextualBody").put("purpose", "identifying").put("value", body);
    ObjectNode target = out.putObject("target");
    target.put("source", reading.url() == null ? urn(reading.report()) : reading.url());
    var selectors = target.putArray("selector");
    selectors
        .addObject()
        .put("type", "TextQuoteSelector")
        .put("exact", span.of(text))
        .put("prefix", text.substring(Math.max(0, span.start() - AROUND), span.start()))
        .put("suffix", text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)));
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", span.start())
        .put("end", span.end());
    return MAPPER.writeValueAsString(out);
  }
}
