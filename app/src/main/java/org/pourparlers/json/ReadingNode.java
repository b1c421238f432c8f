package org.pourparlers.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Event;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Plover;
import org.pourparlers.claim.Statement;
import org.pourparlers.claim.Status;
import org.pourparlers.claim.Topic;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.Length;
import org.pourparlers.mention.Ordinal;
import org.pourparlers.mention.Place;
import org.pourparlers.mention.Role;
import org.pourparlers.mention.When;
import org.pourparlers.reading.Garbling;
import org.pourparlers.reading.Published;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Span;
import org.pourparlers.text.LeftOut;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads readings back from the format {@code pourparlers-reading/1}. */
public final class ReadingNode {
  private static final JsonMapper MAPPER = new JsonMapper();

  private ReadingNode() {}

  /**
   * The reading written as {@code json}.
   *
   * @throws IllegalArgumentException if it is not in the format
   */
  public static Reading parse(String json) {
    JsonNode node = MAPPER.readTree(json);
    if (!ReadingJson.FORMAT.equals(text(node, "format"))) {
      throw new IllegalArgumentException(
          "not a reading of the format " + ReadingJson.FORMAT + ": " + text(node, "format"));
    }
    JsonNode report = node.path("report");
    JsonNode published = report.path("published");
    JsonNode garbled = report.path("garbled");
    return new Reading(
        required(report, "id"),
        text(report, "url"),
        text(report, "publisher"),
        required(report, "language"),
        new Published(text(published, "edtf"), text(published, "from")),
        optional(report.path("title"), ReadingNode::span),
        required(report, "text"),
        list(report.path("left_out"), n -> new LeftOut(span(n), required(n, "why"))),
        new Garbling(
            garbled.path("score").asDouble(0),
            list(
                garbled.path("evidence"), n -> new Garbling.Evidence(span(n), required(n, "why")))),
        list(node.path("actors"), ReadingNode::actor),
        list(node.path("roles"), ReadingNode::role),
        list(node.path("events"), ReadingNode::event),
        list(node.path("statements"), ReadingNode::statement));
  }

  private static Actor actor(JsonNode node) {
    Map<String, String> ids = new TreeMap<>();
    node.path("ids").properties().forEach(e -> ids.put(e.getKey(), e.getValue().asString()));
    return new Actor(
        required(node, "id"),
        required(node, "name"),
        constant(ActorKind.class, node, "kind"),
        text(node, "country"),
        ids,
        list(node.path("mentions"), ReadingNode::span));
  }

  private static Role role(JsonNode node) {
    return new Role(
        required(node, "person"),
        required(node, "title"),
        text(node, "of"),
        text(node, "country"),
        span(node.path("evidence")));
  }

  private static Event event(JsonNode node) {
    JsonNode plover = node.path("plover");
    return new Event(
        required(node, "id"),
        constant(EventKind.class, node, "kind"),
        new Plover(text(plover, "event"), text(plover, "mode")),
        constant(Status.class, node, "status"),
        list(node.path("actors"), JsonNode::asString),
        list(node.path("recipients"), JsonNode::asString),
        optional(node.path("place"), ReadingNode::place),
        optional(node.path("date"), ReadingNode::when),
        optional(node.path("duration"), ReadingNode::length),
        optional(node.path("ordinal"), ReadingNode::ordinal),
        list(node.path("topics"), n -> new Topic(required(n, "name"), span(n.path("evidence")))),
        list(node.path("attributed_to"), JsonNode::asString),
        list(node.path("evidence"), ReadingNode::span),
        required(node, "rule"),
        node.path("confidence").asDouble(0));
  }

  private static Statement statement(JsonNode node) {
    return new Statement(
        required(node, "id"),
        text(node, "speaker"),
        constant(Statement.Mode.class, node, "mode"),
        constant(Statement.Act.class, node, "act"),
        list(node.path("content"), ReadingNode::span),
        optional(node.path("cue"), ReadingNode::span),
        list(node.path("audience"), JsonNode::asString),
        optional(node.path("date"), ReadingNode::when),
        span(node.path("evidence")),
        required(node, "rule"),
        node.path("confidence").asDouble(0));
  }

  private static Place place(JsonNode node) {
    JsonNode id = node.path("geonames");
    return new Place(
        required(node, "name"),
        text(node, "country"),
        id.isNumber() ? (Integer) id.asInt() : null,
        span(node.path("evidence")));
  }

  private static When when(JsonNode node) {
    return new When(required(node, "edtf"), optional(node.path("evidence"), ReadingNode::span));
  }

  private static Length length(JsonNode node) {
    return new Length(
        required(node, "iso"),
        constant(Length.Bound.class, node, "bound"),
        span(node.path("evidence")));
  }

  private static Ordinal ordinal(JsonNode node) {
    return new Ordinal(
        node.path("number").asInt(), text(node, "since"), span(node.path("evidence")));
  }

  private static Span span(JsonNode node) {
    return new Span(node.path("start").asInt(), node.path("end").asInt());
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String key) {
    return Enum.valueOf(type, required(node, key).toUpperCase(Locale.ROOT));
  }

  private static <T> @Nullable T optional(JsonNode node, Function<JsonNode, T> read) {
    return node.isMissingNode() || node.isNull() ? null : read.apply(node);
  }

  private static <T> List<T> list(JsonNode node, Function<JsonNode, T> read) {
    List<T> out = new ArrayList<>(node.size());
    for (JsonNode item : node) {
      out.add(read.apply(item));
    }
    return List.copyOf(out);
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isMissingNode() || value.isNull() ? null : value.asString();
  }

  private static String required(JsonNode node, String key) {
    String value = text(node, key);
    if (value == null) {
      throw new IllegalArgumentException("no \"" + key + "\" in " + node);
    }
    return value;
  }
}
