package org.pourparlers.export;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.record.Days;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Fact;
import org.pourparlers.record.Party;
import org.pourparlers.record.Person;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Entities of FollowTheMoney (the data model of Aleph and OpenSanctions) as JSON Lines: an Event
 * for each entry, then a Person, PublicBody or Organization for each actor that takes part.
 */
final class FollowTheMoney {
  private static final JsonMapper MAPPER = new JsonMapper();

  private FollowTheMoney() {}

  static void write(Export export, PrintWriter out) {
    Set<String> actors = new TreeSet<>();
    export.entries(
        entry -> {
          out.println(MAPPER.writeValueAsString(event(entry)));
          entry.actors().forEach(party -> actors.add(party.id()));
          entry.recipients().forEach(party -> actors.add(party.id()));
        });
    for (String id : actors) {
      Person person = export.store().person(id);
      if (person != null) {
        out.println(MAPPER.writeValueAsString(actor(person)));
      }
    }
  }

  private static ObjectNode entity(String id, String schema) {
    return MAPPER.createObjectNode().put("id", id).put("schema", schema);
  }

  private static void put(
      ObjectNode properties, String name, Collection<? extends @Nullable String> values) {
    List<String> given =
        values.stream().filter(Objects::nonNull).map(String::valueOf).distinct().toList();
    if (!given.isEmpty()) {
      ArrayNode out = properties.putArray(name);
      given.forEach(out::add);
    }
  }

  private static void put(ObjectNode properties, String name, @Nullable String value) {
    if (value != null) {
      put(properties, name, List.of(value));
    }
  }

  private static ObjectNode event(Entry entry) {
    ObjectNode out = entity(entry.id(), "Event");
    ObjectNode properties = out.putObject("properties");
    String kind = ReadingJson.name(entry.kind());
    Set<String> involved = new LinkedHashSet<>();
    Set<String> countries = new LinkedHashSet<>();
    List<String> names = entry.actors().stream().map(Party::name).toList();
    entry.actors().forEach(party -> involved.add(party.id()));
    entry.recipients().forEach(party -> involved.add(party.id()));
    put(properties, "name", kind + ": " + String.join(", ", names));
    put(properties, "recordId", entry.id());
    Days days = Days.of(entry.date());
    if (days != null && days.from() != Days.ALWAYS) {
      put(properties, "startDate", Days.iso(days.from()));
    }
    if (days != null && days.to() != Days.FOREVER) {
      put(properties, "endDate", Days.iso(days.to()));
    }
    Fact.Where place = entry.place();
    if (place != null) {
      put(properties, "location", place.name());
      countries.add(String.valueOf(code(place.country())));
    }
    countries.remove("null");
    put(properties, "country", countries);
    put(properties, "involved", involved);
    put(properties, "keywords", entry.topics());
    put(
        properties,
        "summary",
        ReadingJson.name(entry.status()).replace('_', ' ')
            + "; "
            + entry.origins()
            + " origins, "
            + entry.reports()
            + " reports");
    return out;
  }

  private static ObjectNode actor(Person person) {
    String schema =
        switch (person.kind()) {
          case PERSON -> "Person";
          case COUNTRY -> "PublicBody";
          case ORGANISATION, GROUP -> "Organization";
        };
    ObjectNode out = entity(person.id(), schema);
    ObjectNode properties = out.putObject("properties");
    put(properties, "name", person.name());
    put(properties, "country", code(person.country()));
    put(
        properties,
        "alias",
        person.forms().stream()
            .map(Person.Form::text)
            .filter(text -> !text.equals(person.name()))
            .toList());
    put(properties, "wikidataId", person.ids().get("wikidata"));
    if (schema.equals("Person")) {
      put(properties, "position", person.roles().stream().map(FollowTheMoney::position).toList());
    }
    return out;
  }

  private static String position(Person.Held held) {
    Party of = held.of();
    return of == null ? held.title() : held.title() + ", " + of.name();
  }

  private static @Nullable String code(@Nullable String alpha3) {
    String alpha2 = Countries.alpha2(alpha3);
    return alpha2 == null ? null : alpha2.toLowerCase(Locale.ROOT);
  }
}
