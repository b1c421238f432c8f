package org.pourparlers.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pourparlers.record.Correction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows of {@code corrections}. They are never deleted. */
final class Corrections {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Corrections() {}

  /** All corrections, in order. */
  static List<Correction> all(Connection connection) throws SQLException {
    return Batch.list(
        connection,
        "SELECT num, at, who, what, targets, new_values, note, undone FROM corrections ORDER BY num",
        Corrections::correction);
  }

  /** Those that were not undone. */
  static List<Correction> inForce(Connection connection) throws SQLException {
    return all(connection).stream().filter(correction -> !correction.undone()).toList();
  }

  private static Correction correction(ResultSet row) throws SQLException {
    List<String> targets = new ArrayList<>();
    MAPPER.readTree(row.getString(5)).forEach(node -> targets.add(node.asString()));
    Map<String, String> values = new LinkedHashMap<>();
    MAPPER
        .readTree(row.getString(6))
        .properties()
        .forEach(field -> values.put(field.getKey(), field.getValue().asString()));
    return new Correction(
        row.getInt(1),
        row.getString(2),
        row.getString(3),
        Correction.What.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
        targets,
        values,
        row.getString(7),
        row.getInt(8) != 0);
  }

  /** For each correction, the anchors of each of its targets. */
  static Map<Long, List<List<String>>> anchors(Connection connection) throws SQLException {
    Map<Long, List<List<String>>> out = new LinkedHashMap<>();
    Batch.list(
        connection,
        "SELECT num, anchors FROM corrections",
        row -> {
          List<List<String>> targets = new ArrayList<>();
          for (JsonNode target : MAPPER.readTree(row.getString(2))) {
            List<String> own = new ArrayList<>();
            target.forEach(anchor -> own.add(anchor.asString()));
            targets.add(own);
          }
          out.put((long) row.getInt(1), targets);
          return targets;
        });
    return out;
  }

  /** Stores a correction under its number. */
  static void insert(Connection connection, Correction correction, List<List<String>> anchors)
      throws SQLException {
    ArrayNode targets = MAPPER.createArrayNode();
    correction.targets().forEach(targets::add);
    ArrayNode places = MAPPER.createArrayNode();
    for (List<String> target : anchors) {
      ArrayNode own = places.addArray();
      target.forEach(own::add);
    }
    ObjectNode values = MAPPER.createObjectNode();
    correction.values().forEach(values::put);
    Batch.run(
        connection,
        "INSERT INTO corrections (num, at, who, what, targets, anchors, new_values, note, undone) "
            + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)",
        (int) correction.number(),
        correction.at(),
        correction.who(),
        EventRows.name(correction.what()),
        MAPPER.writeValueAsString(targets),
        MAPPER.writeValueAsString(places),
        MAPPER.writeValueAsString(values),
        correction.note());
  }
}
