package org.pourparlers.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.json.RecordJson;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Party;
import org.pourparlers.record.Standing;
import org.pourparlers.store.Counts;
import org.pourparlers.store.MentionLine;
import org.pourparlers.store.ReportLine;
import org.pourparlers.store.ReportPage;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON of what only the API shows. */
final class Lines {
  private Lines() {}

  private static ObjectNode node() {
    return Answers.MAPPER.createObjectNode();
  }

  static ObjectNode of(ReportLine line) {
    return node()
        .put("id", line.id())
        .put("url", line.url())
        .put("publisher", line.publisher())
        .put("language", line.language())
        .put("published", line.published())
        .put("title", line.title())
        .put("origin", line.origin())
        .put("relation", ReadingJson.name(line.relation()))
        .put("overlap", line.overlap())
        .put("events", line.events())
        .put("statements", line.statements())
        .put("revision_of", line.revisionOf());
  }

  static ObjectNode of(MentionLine line) {
    return node()
        .put("report", line.telling().report())
        .put("event", line.telling().event())
        .put("origin", line.telling().origin())
        .put("url", line.url())
        .put("publisher", line.publisher())
        .put("language", line.language())
        .put("published", line.published())
        .put("title", line.title());
  }

  static ObjectNode of(ReportPage page) {
    ObjectNode out = of(page.line());
    map(out.putObject("entries"), page.entries());
    map(out.putObject("utterances"), page.utterances());
    map(out.putObject("actors"), page.actors());
    ArrayNode revisions = out.putArray("revisions");
    page.revisions().forEach(revisions::add);
    RecordJson.difference(out.putArray("changed"), page.changed());
    out.set("reading", Answers.MAPPER.readTree(ReadingJson.compact(page.reading())));
    return out;
  }

  private static void map(ObjectNode out, Map<String, String> values) {
    values.forEach(out::put);
  }

  static ObjectNode of(Counts.Facets facets) {
    ObjectNode out = node();
    facet(out, "kinds", facets.kinds());
    facet(out, "statuses", facets.statuses());
    facet(out, "places", facets.places());
    facet(out, "countries", facets.countries());
    facet(out, "actors", facets.actors());
    facet(out, "topics", facets.topics());
    facet(out, "origins", facets.origins());
    facet(out, "languages", facets.languages());
    facet(out, "months", facets.months());
    return out;
  }

  private static void facet(ObjectNode out, String name, List<Counts.Facet> values) {
    ArrayNode array = out.putArray(name);
    values.forEach(
        value ->
            array
                .addObject()
                .put("value", value.value())
                .put("label", value.label())
                .put("entries", value.entries()));
  }

  static ObjectNode of(Standing standing) {
    ObjectNode out = RecordJson.of(standing.process());
    out.put("stage", name(standing.stage())).put("pa_x", standing.paX());
    ArrayNode steps = out.putArray("steps");
    for (Standing.Step step : standing.steps()) {
      ObjectNode one = steps.addObject();
      one.put("entry", step.entry().id())
          .put("date", step.entry().date())
          .put("lane", name(step.lane()))
          .put("forward", step.forward())
          .put("pa_x", step.paX());
    }
    entries(out.putArray("evidence"), standing.evidence());
    entries(out.putArray("due"), standing.due());
    entries(out.putArray("announced"), standing.announced());
    entries(out.putArray("answered"), standing.answered());
    entries(out.putArray("open"), standing.open());
    ArrayNode speakers = out.putArray("speakers");
    for (Standing.Speaker speaker : standing.speakers()) {
      Party party = speaker.person();
      ObjectNode one = speakers.addObject();
      one.putObject("person")
          .put("id", party.id())
          .put("name", party.name())
          .put("country", party.country());
      one.put("role", speaker.role())
          .put("last", speaker.last())
          .put("statements", speaker.statements());
    }
    return out;
  }

  private static void entries(ArrayNode out, List<Entry> entries) {
    entries.forEach(entry -> out.add(RecordJson.of(entry)));
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : ReadingJson.name(constant);
  }
}
