package org.pourparlers.json;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Event;
import org.pourparlers.claim.Statement;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.Role;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes readings in the format {@code pourparlers-reading/1}: keys in fixed order, absent values
 * as null.
 */
public final class ReadingJson {
  /** The name of the format. */
  public static final String FORMAT = "pourparlers-reading/1";

  private static final JsonMapper COMPACT =
      JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private static final JsonMapper PRETTY =
      JsonMapper.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
          .defaultPrettyPrinter(new DefaultPrettyPrinter())
          .build();

  private ReadingJson() {}

  /** The reading as JSON on one line, without a line feed. */
  public static String compact(Reading reading) {
    var out = new java.io.StringWriter(4 * reading.text().length() + 1024);
    write(COMPACT, reading, out);
    return out.toString();
  }

  /** The reading as indented JSON for people. */
  public static String pretty(Reading reading) {
    var out = new java.io.StringWriter();
    write(PRETTY, reading, out);
    return out.toString();
  }

  private static void write(JsonMapper mapper, Reading reading, Writer out) {
    try (JsonGenerator json = mapper.createGenerator(out)) {
      new Writing(json, reading.text()).reading(reading);
    }
  }

  /** The name of an enum constant as the formats write it. */
  public static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** One reading being written. */
  private record Writing(JsonGenerator json, String text) {

    void reading(Reading reading) {
      json.writeStartObject();
      json.writeStringProperty("format", FORMAT);
      json.writeName("report");
      report(reading);
      array("actors", reading.actors(), this::actor);
      array("roles", reading.roles(), this::role);
      array("events", reading.events(), this::event);
      array("statements", reading.statements(), this::statement);
      json.writeEndObject();
    }

    private void report(Reading reading) {
      json.writeStartObject();
      json.writeStringProperty("id", reading.report());
      string("url", reading.url());
      string("publisher", reading.publisher());
      json.writeStringProperty("language", reading.language());
      json.writeName("published");
      json.writeStartObject();
      string("edtf", reading.published().edtf());
      string("from", reading.published().from());
      json.writeEndObject();
      span("title", reading.title());
      json.writeStringProperty("text", text);
      array(
          "left_out",
          reading.leftOut(),
          left -> {
            json.writeStartObject();
            json.writeNumberProperty("start", left.span().start());
            json.writeNumberProperty("end", left.span().end());
            json.writeStringProperty("why", left.why());
            json.writeEndObject();
          });
      json.writeName("garbled");
      json.writeStartObject();
      json.writeNumberProperty("score", reading.garbled().score());
      array(
          "evidence",
          reading.garbled().evidence(),
          garbled -> {
            json.writeStartObject();
            place(garbled.span());
            json.writeStringProperty("why", garbled.why());
            json.writeEndObject();
          });
      json.writeEndObject();
      json.writeEndObject();
    }

    private void actor(Actor actor) {
      json.writeStartObject();
      json.writeStringProperty("id", actor.id());
      json.writeStringProperty("name", actor.name());
      json.writeStringProperty("kind", ReadingJson.name(actor.kind()));
      string("country", actor.country());
      json.writeName("ids");
      json.writeStartObject();
      new java.util.TreeMap<>(actor.ids()).forEach(json::writeStringProperty);
      json.writeEndObject();
      array("mentions", actor.mentions(), this::span);
      json.writeEndObject();
    }

    private void role(Role role) {
      json.writeStartObject();
      json.writeStringProperty("person", role.person());
      json.writeStringProperty("title", role.title());
      string("of", role.of());
      string("country", role.country());
      span("evidence", role.evidence());
      json.writeEndObject();
    }

    private void event(Event event) {
      json.writeStartObject();
      json.writeStringProperty("id", event.id());
      json.writeStringProperty("kind", ReadingJson.name(event.kind()));
      json.writeName("plover");
      json.writeStartObject();
      string("event", event.plover().event());
      string("mode", event.plover().mode());
      json.writeEndObject();
      json.writeStringProperty("status", ReadingJson.name(event.status()));
      array("actors", event.actors(), json::writeString);
      array("recipients", event.recipients(), json::writeString);
      json.writeName("place");
      if (event.place() == null) {
        json.writeNull();
      } else {
        json.writeStartObject();
        json.writeStringProperty("name", event.place().name());
        string("country", event.place().country());
        if (event.place().geonames() == null) {
          json.writeNullProperty("geonames");
        } else {
          json.writeNumberProperty("geonames", event.place().geonames());
        }
        span("evidence", event.place().evidence());
        json.writeEndObject();
      }
      when(event.date());
      json.writeName("duration");
      if (event.duration() == null) {
        json.writeNull();
      } else {
        json.writeStartObject();
        json.writeStringProperty("iso", event.duration().iso());
        json.writeStringProperty("bound", ReadingJson.name(event.duration().bound()));
        span("evidence", event.duration().evidence());
        json.writeEndObject();
      }
      json.writeName("ordinal");
      if (event.ordinal() == null) {
        json.writeNull();
      } else {
        json.writeStartObject();
        json.writeNumberProperty("number", event.ordinal().number());
        string("since", event.ordinal().since());
        span("evidence", event.ordinal().evidence());
        json.writeEndObject();
      }
      array(
          "topics",
          event.topics(),
          topic -> {
            json.writeStartObject();
            json.writeStringProperty("name", topic.name());
            span("evidence", topic.evidence());
            json.writeEndObject();
          });
      array("attributed_to", event.attributedTo(), json::writeString);
      array("evidence", event.evidence(), this::span);
      json.writeStringProperty("rule", event.rule());
      json.writeNumberProperty("confidence", event.confidence());
      json.writeEndObject();
    }

    private void statement(Statement statement) {
      json.writeStartObject();
      json.writeStringProperty("id", statement.id());
      string("speaker", statement.speaker());
      json.writeStringProperty("mode", ReadingJson.name(statement.mode()));
      json.writeStringProperty("act", ReadingJson.name(statement.act()));
      array("content", statement.content(), this::span);
      span("cue", statement.cue());
      array("audience", statement.audience(), json::writeString);
      when(statement.date());
      span("evidence", statement.evidence());
      json.writeStringProperty("rule", statement.rule());
      json.writeNumberProperty("confidence", statement.confidence());
      json.writeEndObject();
    }

    private void when(org.pourparlers.mention.@Nullable When when) {
      json.writeName("date");
      if (when == null) {
        json.writeNull();
        return;
      }
      json.writeStartObject();
      json.writeStringProperty("edtf", when.edtf());
      span("evidence", when.evidence());
      json.writeEndObject();
    }

    private void span(String name, @Nullable Span span) {
      json.writeName(name);
      if (span == null) {
        json.writeNull();
      } else {
        span(span);
      }
    }

    private void span(Span span) {
      json.writeStartObject();
      place(span);
      json.writeEndObject();
    }

    private void place(Span span) {
      json.writeNumberProperty("start", span.start());
      json.writeNumberProperty("end", span.end());
      json.writeStringProperty("text", span.of(text));
    }

    private void string(String name, @Nullable String value) {
      if (value == null) {
        json.writeNullProperty(name);
      } else {
        json.writeStringProperty(name, value);
      }
    }

    private <T> void array(String name, List<T> values, Consumer<T> write) {
      json.writeName(name);
      json.writeStartArray();
      values.forEach(write);
      json.writeEndArray();
    }
  }
}
