package org.pourparlers.api;

import static org.pourparlers.api.Operation.change;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.Pourparlers;
import org.pourparlers.http.Audit;
import org.pourparlers.http.Corrected;
import org.pourparlers.http.Visitor;
import org.pourparlers.intake.Form;
import org.pourparlers.intake.Given;
import org.pourparlers.intake.Intake;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.json.RecordJson;
import org.pourparlers.reading.Reading;
import org.pourparlers.record.Correction;
import org.pourparlers.record.Days;
import org.pourparlers.record.Process;
import org.pourparlers.report.Report;
import org.pourparlers.store.Added;
import org.pourparlers.store.Store;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the API does: reads texts, adds reports, corrects, defines processes. */
final class Changing {
  private final Store store;
  private final Audit audit;
  private final Corrected corrected;

  Changing(Store store, Audit audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.corrected = new Corrected(store, audit, clock);
  }

  List<Operation> operations() {
    return List.of(
        change(
            HandlerType.POST,
            "/read",
            "read",
            "Reads a report; nothing is stored.",
            Visitor.Role.READER,
            "ReportIn",
            "Reading",
            this::read),
        change(
            HandlerType.POST,
            "/reports",
            "addReports",
            "Adds reports: one as JSON, or many as JSON Lines (application/x-ndjson).",
            Visitor.Role.EDITOR,
            "ReportIn",
            "Added",
            this::add),
        change(
            HandlerType.POST,
            "/corrections",
            "correct",
            "Corrects the record.",
            Visitor.Role.EDITOR,
            "CorrectionIn",
            "Correction",
            this::correct),
        change(
            HandlerType.DELETE,
            "/corrections/{number}",
            "undo",
            "Undoes a correction; it stays in the list.",
            Visitor.Role.EDITOR,
            null,
            "Correction",
            this::undo),
        change(
            HandlerType.PUT,
            "/processes/{id}",
            "defineProcess",
            "Defines a process, or redefines it.",
            Visitor.Role.EDITOR,
            "ProcessIn",
            "Process",
            this::define),
        change(
            HandlerType.DELETE,
            "/processes/{id}",
            "forgetProcess",
            "Forgets a process; its entries stay.",
            Visitor.Role.EDITOR,
            null,
            null,
            this::forget));
  }

  private static List<Report> reports(Context context) {
    List<Report> out = new ArrayList<>();
    try {
      new Intake(Form.JSONL, Given.NOTHING)
          .read(
              new ByteArrayInputStream(lines(context)),
              "body",
              out::add,
              problem -> {
                throw new IllegalArgumentException(problem.getMessage(), problem);
              });
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
    if (out.isEmpty()) {
      throw new IllegalArgumentException("the body holds no report; \"text\" is required");
    }
    return out;
  }

  /** The body as JSON Lines: JSON of one report may be laid out over many lines. */
  private static byte[] lines(Context context) {
    String type = String.valueOf(context.contentType());
    if (!type.startsWith("application/json")) {
      return context.bodyAsBytes();
    }
    return Answers.MAPPER.writeValueAsBytes(body(context));
  }

  private static JsonNode body(Context context) {
    try {
      JsonNode node = Answers.MAPPER.readTree(context.bodyAsBytes());
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException e) {
      throw new IllegalArgumentException("the body is not JSON: " + e.getOriginalMessage(), e);
    }
    throw new IllegalArgumentException("the body must be one JSON object");
  }

  private void read(Context context) {
    Reading reading = Pourparlers.read(reports(context).get(0));
    context.contentType("application/json").result(ReadingJson.compact(reading));
  }

  private void add(Context context) {
    List<Reading> readings = reports(context).stream().map(Pourparlers::read).toList();
    Added added = store.add(readings);
    audit.done(context, "add", added.reports() + " reports");
    ObjectNode out =
        Answers.MAPPER
            .createObjectNode()
            .put("reports", added.reports())
            .put("known", added.known())
            .put("revisions", added.revisions())
            .put("entries", added.entries());
    ArrayNode ids = out.putArray("ids");
    readings.forEach(reading -> ids.add(reading.report()));
    context.status(added.reports() > 0 ? 201 : 200);
    Answers.json(context, out);
  }

  private void correct(Context context) {
    JsonNode body = body(context);
    List<String> targets = texts(body, "targets");
    if (targets.isEmpty()) {
      throw new IllegalArgumentException("name the targets of the correction");
    }
    Map<String, String> values = new LinkedHashMap<>();
    JsonNode given = body.get("values");
    if (given != null && given.isObject()) {
      given
          .properties()
          .forEach(value -> values.put(value.getKey(), value.getValue().asString("")));
    }
    Correction.What what;
    try {
      what = Correction.What.valueOf(String.valueOf(text(body, "what")).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "what must be one of merge, split, set, reject, confirm, rename, join, assign, unassign",
          e);
    }
    Correction made = corrected.make(context, what, targets, values, text(body, "note"));
    context.status(201);
    Answers.json(context, RecordJson.of(made));
  }

  private void undo(Context context) {
    String number = context.pathParam("number");
    if (!number.matches("\\d{1,9}")) {
      throw new IllegalArgumentException("a correction has a number");
    }
    Answers.json(context, RecordJson.of(corrected.undo(context, Long.parseLong(number))));
  }

  private void define(Context context) {
    JsonNode body = body(context);
    String id = context.pathParam("id");
    if (!id.matches("[a-z0-9][a-z0-9-]{1,59}")) {
      throw new IllegalArgumentException("the id has small letters, digits and hyphens only");
    }
    String name = text(body, "name");
    List<String> parties = texts(body, "parties");
    String from = text(body, "from");
    String to = text(body, "to");
    if (name == null || parties.isEmpty()) {
      throw new IllegalArgumentException("a process needs a name and parties");
    }
    if (from != null && Days.of(from) == null || to != null && Days.of(to) == null) {
      throw new IllegalArgumentException("from and to are days, as 2025-01-20");
    }
    JsonNode together = body.get("together");
    var process =
        new Process(
            id,
            name,
            parties,
            texts(body, "keywords"),
            from,
            to,
            together == null ? 2 : Math.max(1, together.asInt(2)));
    store.define(process);
    audit.done(context, "define", id);
    Answers.json(context, RecordJson.of(process));
  }

  private void forget(Context context) {
    store.forget(context.pathParam("id"));
    audit.done(context, "forget", context.pathParam("id"));
    context.status(204);
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value == null || !value.isString() || value.stringValue().isBlank()
        ? null
        : value.stringValue();
  }

  private static List<String> texts(JsonNode node, String key) {
    JsonNode value = node.get(key);
    List<String> out = new ArrayList<>();
    if (value != null && value.isArray()) {
      value.forEach(one -> out.add(one.asString("")));
    }
    return out;
  }
}
