package org.pourparlers.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pourparlers.http.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API in OpenAPI 3.1, made from the operations themselves. */
final class OpenApi {
  private static final Pattern PLACE = Pattern.compile("\\{(?<name>\\w+)\\}");

  private OpenApi() {}

  static String of(List<Operation> operations) {
    ObjectNode out = Answers.MAPPER.createObjectNode();
    out.put("openapi", "3.1.0");
    out.putObject("info")
        .put("title", "Pourparlers")
        .put("version", "1")
        .put(
            "description", "The record of negotiations, each line sourced to the words of reports.")
        .putObject("license")
        .put("name", "Apache-2.0")
        .put("identifier", "Apache-2.0");
    out.putArray("servers").addObject().put("url", Api.ROOT);
    JsonNode parts = schemas();
    ObjectNode paths = out.putObject("paths");
    for (Operation operation : operations) {
      ObjectNode path =
          paths.has(operation.path())
              ? (ObjectNode) paths.get(operation.path())
              : paths.putObject(operation.path());
      operation(path.putObject(operation.method().name().toLowerCase(Locale.ROOT)), operation);
    }
    ObjectNode components = out.putObject("components");
    components.set("schemas", parts.get("schemas"));
    components.set("parameters", parts.get("parameters"));
    ObjectNode security = components.putObject("securitySchemes");
    security.putObject("token").put("type", "http").put("scheme", "bearer");
    security
        .putObject("session")
        .put("type", "apiKey")
        .put("in", "cookie")
        .put("name", "pourparlers");
    out.putArray("security").addObject().putArray("token");
    ((tools.jackson.databind.node.ArrayNode) out.get("security")).addObject().putArray("session");
    ((tools.jackson.databind.node.ArrayNode) out.get("security")).addObject();
    return Answers.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(out);
  }

  private static JsonNode schemas() {
    try (InputStream in = OpenApi.class.getResourceAsStream("schemas.json")) {
      return Answers.MAPPER.readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void operation(ObjectNode out, Operation operation) {
    out.put("operationId", operation.id()).put("summary", operation.summary());
    if (operation.role() == Visitor.Role.EDITOR) {
      out.put("description", "Takes the role editor.");
    }
    var parameters = out.putArray("parameters");
    Matcher places = PLACE.matcher(operation.path());
    while (places.find()) {
      parameters
          .addObject()
          .put("name", places.group("name"))
          .put("in", "path")
          .put("required", true)
          .putObject("schema")
          .put("type", "string");
    }
    for (String name : operation.parameters()) {
      String part =
          operation.id().equals("listChanges") && name.equals("after") ? "afterNumber" : name;
      parameters.addObject().put("$ref", "#/components/parameters/" + part);
    }
    String body = operation.body();
    if (body != null) {
      ObjectNode content = out.putObject("requestBody").put("required", true).putObject("content");
      ref(content.putObject("application/json").putObject("schema"), body);
      if (operation.id().equals("addReports")) {
        content.putObject("application/x-ndjson").putObject("schema").put("type", "string");
      }
    }
    ObjectNode responses = out.putObject("responses");
    String code =
        operation.id().equals("correct") ? "201" : operation.schema() == null ? "204" : "200";
    ObjectNode good = responses.putObject(code).put("description", "Done.");
    String schema = operation.schema();
    if (schema != null) {
      answer(good, schema, operation.list());
    }
    if (operation.id().equals("addReports")) {
      answer(responses.putObject("201").put("description", "Added."), "Added", false);
    }
    ObjectNode problem = responses.putObject("default").put("description", "A problem (RFC 9457).");
    ref(
        problem.putObject("content").putObject("application/problem+json").putObject("schema"),
        "Problem");
  }

  private static void answer(ObjectNode response, String schema, boolean list) {
    ObjectNode out =
        response.putObject("content").putObject("application/json").putObject("schema");
    if (!list) {
      ref(out, schema);
      return;
    }
    out.put("type", "object");
    out.putArray("required").add("items").add("next").add("total");
    ObjectNode properties = out.putObject("properties");
    ref(properties.putObject("items").put("type", "array").putObject("items"), schema);
    properties.putObject("next").putArray("type").add("string").add("null");
    properties.putObject("total").putArray("type").add("integer").add("null");
  }

  private static void ref(ObjectNode out, String schema) {
    out.put("$ref", "#/components/schemas/" + schema);
  }
}
