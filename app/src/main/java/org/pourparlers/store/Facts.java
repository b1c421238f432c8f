package org.pourparlers.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.Length;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Fact;
import org.pourparlers.record.Party;
import org.pourparlers.record.Stated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The column {@code facts} of an entry: actors, topics, values and disagreements as JSON. */
record Facts(
    List<String> actors,
    List<String> recipients,
    List<String> topics,
    Map<String, List<Stated>> values,
    List<String> disagreements) {
  private static final JsonMapper MAPPER = new JsonMapper();

  static String write(Entry entry) {
    ObjectNode node = MAPPER.createObjectNode();
    texts(node.putArray("actors"), entry.actors().stream().map(Party::id).toList());
    texts(node.putArray("recipients"), entry.recipients().stream().map(Party::id).toList());
    texts(node.putArray("topics"), entry.topics());
    ObjectNode values = node.putObject("values");
    entry
        .values()
        .forEach(
            (field, stated) -> {
              ArrayNode list = values.putArray(field);
              for (Stated value : stated) {
                ObjectNode own = list.addObject();
                fact(own, value.value());
                texts(own.putArray("origins"), value.origins());
              }
            });
    texts(node.putArray("disagreements"), entry.disagreements());
    return MAPPER.writeValueAsString(node);
  }

  private static void texts(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }

  private static void fact(ObjectNode out, Fact fact) {
    if (fact instanceof Fact.Word word) {
      out.put("word", word.text());
    } else if (fact instanceof Fact.Where where) {
      out.put("place", where.name()).put("country", where.country());
      out.put("geonames", where.geonames());
    } else if (fact instanceof Fact.HowLong length) {
      out.put("iso", length.iso()).put("bound", EventRows.name(length.bound()));
    } else if (fact instanceof Fact.HowManieth ordinal) {
      out.put("number", ordinal.number()).put("since", ordinal.since());
    }
  }

  static Facts read(String json) {
    JsonNode node = MAPPER.readTree(json);
    Map<String, List<Stated>> values = new LinkedHashMap<>();
    node.path("values")
        .properties()
        .forEach(
            field -> {
              List<Stated> list = new ArrayList<>();
              for (JsonNode value : field.getValue()) {
                list.add(new Stated(fact(value), texts(value.path("origins"))));
              }
              values.put(field.getKey(), list);
            });
    return new Facts(
        texts(node.path("actors")),
        texts(node.path("recipients")),
        texts(node.path("topics")),
        values,
        texts(node.path("disagreements")));
  }

  private static List<String> texts(JsonNode array) {
    List<String> out = new ArrayList<>();
    array.forEach(value -> out.add(value.asString()));
    return out;
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isMissingNode() || value.isNull() ? null : value.asString();
  }

  private static Fact fact(JsonNode node) {
    if (node.has("word")) {
      return new Fact.Word(node.path("word").asString());
    }
    if (node.has("place")) {
      return new Fact.Where(
          node.path("place").asString(),
          text(node, "country"),
          node.path("geonames").isNumber() ? (Integer) node.path("geonames").asInt() : null);
    }
    if (node.has("iso")) {
      return new Fact.HowLong(
          node.path("iso").asString(),
          Length.Bound.valueOf(node.path("bound").asString().toUpperCase(Locale.ROOT)));
    }
    return new Fact.HowManieth(node.path("number").asInt(), text(node, "since"));
  }

  /** The ids of everybody in it. */
  void collect(Collection<String> out) {
    out.addAll(actors);
    out.addAll(recipients);
    for (String field : List.of("actors", "recipients")) {
      for (Stated stated : values.getOrDefault(field, List.of())) {
        out.add(stated.value().text());
      }
    }
  }

  /** The parties with some ids, each once. */
  static List<Party> parties(List<String> ids, People people) {
    Set<String> seen = new LinkedHashSet<>();
    List<Party> out = new ArrayList<>();
    for (String id : ids) {
      Party party = people.party(id);
      if (party != null && seen.add(party.id())) {
        out.add(party);
      }
    }
    return out;
  }

  /** The values, with every actor's id leading to the actor it was joined to. */
  Map<String, List<Stated>> values(People people) {
    Map<String, List<Stated>> out = new LinkedHashMap<>(values);
    for (String field : List.of("actors", "recipients")) {
      List<Stated> stated = values.get(field);
      if (stated != null) {
        Map<String, Set<String>> origins = new LinkedHashMap<>();
        for (Stated value : stated) {
          Party party = people.party(value.value().text());
          origins
              .computeIfAbsent(
                  party == null ? value.value().text() : party.id(), id -> new TreeSet<>())
              .addAll(value.origins());
        }
        List<Stated> joined = new ArrayList<>();
        origins.forEach((id, who) -> joined.add(new Stated(new Fact.Word(id), List.copyOf(who))));
        joined.sort((a, b) -> b.origins().size() - a.origins().size());
        out.put(field, joined);
      }
    }
    return out;
  }
}
