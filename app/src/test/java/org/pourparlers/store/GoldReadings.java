package org.pourparlers.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Perfect readings, made from reports annotated by hand. */
public final class GoldReadings {
  private GoldReadings() {}

  /** Sixteen annotated reports: three families, and pairs that tell of the same events. */
  public static List<Reading> some() {
    try {
      return of(Path.of("src/test/resources/gold"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The readings of a folder's reports, by id. */
  public static List<Reading> of(Path folder) throws IOException {
    List<Reading> out = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".json", "");
        JsonNode node = new JsonMapper().readTree(Files.readString(file));
        if (node.has("report")) {
          out.add(reading(name, node));
        }
      }
    }
    return out;
  }

  private static Reading reading(String id, JsonNode node) {
    JsonNode report = node.path("report");
    String title = report.path("title").asString("");
    String text = title + "\n\n" + report.path("text").asString();
    Map<String, String> ids = new HashMap<>();
    List<Actor> actors = new ArrayList<>();
    for (JsonNode actor : node.path("actors")) {
      String own = "a" + (actors.size() + 1);
      ids.put(actor.path("name").asString(), own);
      List<Span> mentions = new ArrayList<>();
      for (JsonNode form : actor.path("forms")) {
        for (int at = text.indexOf(form.asString());
            at >= 0;
            at = text.indexOf(form.asString(), at + 1)) {
          Span span = new Span(at, at + form.asString().length());
          if (mentions.stream().noneMatch(span::overlaps)) {
            mentions.add(span);
          }
        }
      }
      mentions.sort(null);
      actors.add(
          new Actor(
              own,
              actor.path("name").asString(),
              ActorKind.valueOf(actor.path("kind").asString().toUpperCase(Locale.ROOT)),
              string(actor, "country"),
              Map.of(),
              mentions));
    }
    List<Role> roles = new ArrayList<>();
    for (JsonNode role : node.path("roles")) {
      String person = ids.get(role.path("person").asString());
      if (person != null) {
        roles.add(
            new Role(
                person,
                role.path("title").asString(),
                ids.get(role.path("of").asString("")),
                string(role, "country"),
                span(text, role.path("evidence").asString(""))));
      }
    }
    List<Event> events = new ArrayList<>();
    for (JsonNode event : node.path("events")) {
      events.add(event("e" + (events.size() + 1), event, text, ids));
    }
    List<Statement> statements = new ArrayList<>();
    for (JsonNode statement : node.path("statements")) {
      statements.add(statement("s" + (statements.size() + 1), statement, text, ids));
    }
    String published = string(report, "published");
    return new Reading(
        id,
        string(report, "url"),
        string(report, "publisher"),
        report.path("language").asString(),
        published == null ? Published.UNKNOWN : new Published(published, "given"),
        new Span(0, title.length()),
        text,
        List.of(),
        Garbling.NONE,
        actors,
        roles,
        events,
        statements);
  }

  private static Event event(String id, JsonNode node, String text, Map<String, String> ids) {
    Span evidence = span(text, node.path("evidence").asString(""));
    String place = string(node, "place");
    String date = string(node, "date");
    String duration = string(node, "duration");
    JsonNode ordinal = node.path("ordinal");
    List<Topic> topics = new ArrayList<>();
    node.path("topics").forEach(topic -> topics.add(new Topic(topic.asString(), evidence)));
    return new Event(
        id,
        EventKind.valueOf(node.path("kind").asString().toUpperCase(Locale.ROOT)),
        new Plover("CONSULT", null),
        Status.valueOf(node.path("status").asString().toUpperCase(Locale.ROOT)),
        ids(node.path("actors"), ids),
        ids(node.path("recipients"), ids),
        place == null ? null : new Place(place, string(node, "country"), null, evidence),
        date == null ? null : new When(date, null),
        duration == null ? null : new Length(duration, Length.Bound.EXACTLY, evidence),
        ordinal.isObject()
            ? new Ordinal(ordinal.path("number").asInt(), string(ordinal, "since"), evidence)
            : null,
        topics,
        ids(node.path("attributed_to"), ids),
        List.of(evidence),
        "gold",
        1);
  }

  private static Statement statement(
      String id, JsonNode node, String text, Map<String, String> ids) {
    List<Span> content = new ArrayList<>();
    for (String part : node.path("content").asString().split(" … ")) {
      content.add(span(text, part));
    }
    String date = string(node, "date");
    return new Statement(
        id,
        ids.get(node.path("speaker").asString("")),
        Statement.Mode.valueOf(node.path("mode").asString().toUpperCase(Locale.ROOT)),
        Statement.Act.valueOf(node.path("act").asString().toUpperCase(Locale.ROOT)),
        content,
        null,
        List.of(),
        date == null ? null : new When(date, null),
        content.get(0),
        "gold",
        1);
  }

  private static List<String> ids(JsonNode names, Map<String, String> ids) {
    List<String> out = new ArrayList<>();
    for (JsonNode name : names) {
      String id = ids.get(name.asString());
      if (id != null && !out.contains(id)) {
        out.add(id);
      }
    }
    return out;
  }

  private static @Nullable String string(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isMissingNode() || value.isNull() ? null : value.asString();
  }

  private static Span span(String text, String words) {
    int at = Math.max(0, text.indexOf(words));
    return new Span(at, Math.min(text.length(), at + words.length()));
  }
}
