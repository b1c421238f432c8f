package org.pourparlers.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pourparlers.Pourparlers;
import org.pourparlers.report.Report;
import org.pourparlers.store.Query;
import org.pourparlers.web.Running;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds the API's description against the running server. */
class ApiTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final JsonNode DESCRIPTION =
      MAPPER.readTree(Running.get("/api/v1/openapi.json").body());

  private static JsonNode get(String path) {
    var answer = Running.get("/api/v1" + path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return MAPPER.readTree(answer.body());
  }

  /** What is wrong with a body by the schema of an operation's answer. */
  private static List<String> faults(JsonNode operation, String code, String body) {
    ObjectNode schema =
        operation
            .at("/responses/" + code + "/content/application~1json/schema")
            .deepCopy()
            .asObject();
    schema.set("components", DESCRIPTION.get("components"));
    Schema compiled =
        SchemaRegistry.withDialect(Dialects.getDraft202012())
            .getSchema(schema.toString(), InputFormat.JSON);
    return compiled.validate(body, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static String filled(String path) {
    var store = Running.store();
    String id =
        switch (path.split("/")[1]) {
          case "entries" -> store.entries(Query.ALL.limit(1)).items().get(0).id();
          case "statements" -> store.statements(Query.ALL.limit(1)).items().get(0).id();
          case "actors" -> store.people(Query.ALL.limit(1)).items().get(0).id();
          case "origins" -> store.origins(Query.ALL.limit(1)).items().get(0).id();
          case "processes" -> "orsa-2025";
          default -> "hostile";
        };
    return path.replaceAll("\\{\\w+}", id);
  }

  @Test
  void everyReadingOperationAnswersAsDescribed() {
    assertThat(DESCRIPTION.get("openapi").stringValue()).startsWith("3.1");
    Set<String> asked = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : DESCRIPTION.get("paths").properties()) {
      JsonNode operation = path.getValue().get("get");
      if (operation != null) {
        String address = filled(path.getKey());
        var answer = Running.get("/api/v1" + address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(faults(operation, "200", answer.body())).as(address).isEmpty();
        asked.add(operation.get("operationId").stringValue());
      }
    }
    assertThat(asked)
        .hasSizeGreaterThan(15)
        .contains("listEntries", "getReport", "getProcess", "listChanges");
  }

  @Test
  void everyParameterIsDescribedAndTaken() {
    for (JsonNode operation : DESCRIPTION.get("paths").get("/entries")) {
      for (JsonNode parameter : operation.get("parameters")) {
        String name = parameter.get("$ref").stringValue().replaceFirst(".*/", "");
        assertThat(DESCRIPTION.at("/components/parameters/" + name).get("description"))
            .as(name)
            .isNotNull();
      }
    }
    assertThat(get("/entries?kind=meeting,call&status=occurred&limit=3").get("items").size())
        .isBetween(1, 3);
  }

  @Test
  void writingOperationsAnswerAsDescribed() {
    JsonNode paths = DESCRIPTION.get("paths");
    var read =
        post("/read", "{\"text\": \"Vladimir Putin met Xi Jinping in Beijing on 3 May 2025.\"}");
    assertThat(faults(paths.at("/~1read/post"), "200", read.body())).isEmpty();
    var added =
        post(
            "/reports",
            "{\"id\": \"api-1\",\n \"text\": \"Ilham Aliyev met Nikol Pashinyan in Abu Dhabi on 10 July 2025.\"}");
    assertThat(added.statusCode()).isEqualTo(201);
    assertThat(faults(paths.at("/~1reports/post"), "201", added.body())).isEmpty();
    assertThat(
            post(
                    "/reports",
                    "{\"id\": \"api-1\",\n \"text\": \"Ilham Aliyev met Nikol Pashinyan in Abu Dhabi on 10 July 2025.\"}")
                .statusCode())
        .isEqualTo(200);
    String entry = get("/entries?report=api-1").get("items").get(0).get("id").stringValue();
    var corrected =
        post(
            "/corrections",
            "{\"what\":\"set\",\"targets\":[\""
                + entry
                + "\"],\"values\":{\"status\":\"denied\"}}");
    assertThat(corrected.statusCode()).isEqualTo(201);
    assertThat(faults(paths.at("/~1corrections/post"), "201", corrected.body())).isEmpty();
    assertThat(get("/entries/" + entry).get("status").stringValue()).isEqualTo("denied");
    long number = MAPPER.readTree(corrected.body()).get("number").longValue();
    var undone = Running.send(Running.request("/api/v1/corrections/" + number).DELETE().build());
    assertThat(faults(paths.at("/~1corrections~1{number}/delete"), "200", undone.body())).isEmpty();
    assertThat(get("/entries/" + entry).get("status").stringValue()).isEqualTo("occurred");
    var defined =
        Running.send(
            Running.request("/api/v1/processes/api-test", "Content-Type", "application/json")
                .PUT(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"name\":\"A\",\"parties\":[\"AZE\",\"ARM\"]}"))
                .build());
    assertThat(faults(paths.at("/~1processes~1{id}/put"), "200", defined.body())).isEmpty();
    assertThat(get("/entries?process=api-test").get("items").size()).isPositive();
    assertThat(
            Running.send(Running.request("/api/v1/processes/api-test").DELETE().build())
                .statusCode())
        .isEqualTo(204);
  }

  private static HttpResponse<String> post(String path, String body) {
    return Running.send(
        Running.request("/api/v1" + path, "Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"oldest", "newest"})
  void pagesNeitherSkipNorRepeatWhileTheRecordGrows(String order) {
    List<String> before = ids("/entries?limit=1000&order=" + order);
    List<String> seen = new ArrayList<>();
    String after = "";
    int pages = 0;
    do {
      JsonNode page = get("/entries?limit=4&order=" + order + after);
      page.get("items").forEach(item -> seen.add(item.get("id").stringValue()));
      after = page.get("next").isNull() ? "" : "&after=" + page.get("next").stringValue();
      assertThat(++pages).isLessThan(200);
      if (pages == 2) {
        Running.store()
            .add(
                List.of(
                    Pourparlers.read(
                        Report.of(
                            "William Ruto met Yoweri Museveni in Kampala on 1 January 20"
                                + (order.equals("newest") ? "23" : "22")
                                + "."))));
      }
    } while (!after.isEmpty());
    assertThat(new HashSet<>(seen)).hasSameSizeAs(seen).containsAll(before);
  }

  private static List<String> ids(String path) {
    List<String> out = new ArrayList<>();
    get(path).get("items").forEach(item -> out.add(item.get("id").stringValue()));
    return out;
  }

  @Test
  void whatIsKnownIsNotSentAgain() {
    var first = Running.get("/api/v1/reports/hostile/reading");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    var second = Running.get("/api/v1/reports/hostile/reading", "If-None-Match", tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(
            Running.get("/api/v1/reports/hostile/reading", "If-None-Match", "\"other\"")
                .statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/entries?kind=party",
        "/entries?time=soon",
        "/entries?limit=0",
        "/entries?after=x",
        "/changes?after=-1",
        "/changes?since=then",
        "/entries/n-none",
        "/nothing"
      })
  void problemsSayWhatIsWrong(String path) {
    var answer = Running.get("/api/v1" + path);
    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = MAPPER.readTree(answer.body());
    assertThat(problem.get("status").intValue()).isEqualTo(answer.statusCode());
    assertThat(problem.get("detail").stringValue()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"title\":\"x\"}"})
  void bodiesThatAreNoReportsAreRefused(String body) {
    assertThat(post("/read", body).statusCode()).isEqualTo(400);
  }

  @Test
  void changesAreToldAsTheyCome() throws Exception {
    long head = Running.store().head();
    var connection =
        URI.create(Running.host() + "/api/v1/changes/stream?after=" + head)
            .toURL()
            .openConnection();
    connection.setRequestProperty("Accept", "text/event-stream");
    connection.setReadTimeout(10_000);
    try (var lines =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      Running.store()
          .add(
              List.of(
                  Pourparlers.read(
                      Report.of("Kaja Kallas met Andrii Sybiha in Brussels on 9 June 2025."))));
      String data =
          lines.lines().filter(line -> line.startsWith("data:")).findFirst().orElseThrow();
      JsonNode change = MAPPER.readTree(data.substring(5));
      assertThat(change.get("number").longValue()).isEqualTo(head + 1);
      assertThat(change.get("format").stringValue()).isEqualTo("pourparlers-change/1");
    }
  }

  @Test
  void feedsFollowTheirQuery() {
    JsonNode feed =
        MAPPER.readTree(Running.get("/feeds/entries.json?kind=meeting&q=Witkoff").body());
    assertThat(feed.get("version").stringValue()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.get("items").size()).isPositive();
    feed.get("items")
        .forEach(
            item -> {
              assertThat(item.get("title").stringValue()).startsWith("Meeting: ");
              assertThat(item.get("url").stringValue()).startsWith(Running.host() + "/entries/n-");
              assertThat(item.get("date_modified").stringValue())
                  .matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
            });
    assertThat(Running.get("/feeds/entries.atom?kind=party").statusCode()).isEqualTo(400);
  }
}
