package org.pourparlers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pourparlers.Pourparlers;
import org.pourparlers.record.Entry;
import org.pourparlers.report.Report;
import org.pourparlers.serve.Server;
import org.pourparlers.serve.Settings;
import org.pourparlers.store.Postgres;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;

/** The pages and what one does on them, with the record in PostgreSQL. */
class PostgresPagesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static Store store;
  private static Server server;
  private static String csrf;

  @BeforeAll
  static void start() throws Exception {
    store = Store.open(Postgres.database());
    Running.fill(store);
    server = Server.start(store, Settings.local(0));
    Matcher secret =
        Pattern.compile("name=\"csrf\" content=\"(?<secret>[^\"]+)").matcher(get("/").body());
    assertThat(secret.find()).isTrue();
    csrf = secret.group("secret");
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Sends a form; names and values by turns. */
  private static void post(String path, String... fields) throws Exception {
    var form = new StringBuilder("csrf=" + csrf);
    for (int i = 0; i < fields.length; i += 2) {
      form.append('&').append(fields[i]).append('=');
      form.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    var answer =
        CLIENT.send(
            request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(302);
  }

  private static void add(String... texts) {
    store.add(List.of(texts).stream().map(t -> Pourparlers.read(Report.of(t))).toList());
  }

  private static List<Entry> entries(String word) {
    return store.entries(Query.ALL.text(word)).items();
  }

  private static long correction() {
    return store.corrections().get(store.corrections().size() - 1).number();
  }

  @Test
  void everyPageAnswers() throws Exception {
    for (Map.Entry<String, String> page : EveryPageTest.pages(store).entrySet()) {
      var answer = get(page.getValue());
      assertThat(answer.statusCode()).as(page.getKey()).isEqualTo(200);
      assertThat(answer.body()).as(page.getKey()).contains("<main id=\"main\"", "</html>");
    }
    for (String path :
        List.of("entries", "statements", "actors", "reports", "facets", "network", "journeys")) {
      assertThat(get("/api/v1/" + path).statusCode()).as(path).isEqualTo(200);
    }
    assertThat(get("/feeds/entries.atom").body()).contains("<entry>");
  }

  @Test
  void correctsRejectsAndUndoes() throws Exception {
    add("Emmanuel Macron met Abdelmadjid Tebboune in Algiers on 5 May 2024.");
    String id = entries("Tebboune").get(0).id();
    post("/entries/" + id + "/correct", "what", "set", "status", "called_off", "note", "why not");
    assertThat(get("/entries/" + id).body()).contains("called off", "why not");
    post("/corrections/" + correction() + "/undo");
    assertThat(get("/corrections").body()).contains("undone");
    post("/entries/" + id + "/correct", "what", "reject");
    assertThat(entries("Tebboune")).isEmpty();
    post("/corrections/" + correction() + "/undo", "back", "/entries/" + id);
    assertThat(entries("Tebboune")).hasSize(1);
    post("/entries/" + id + "/correct", "what", "confirm");
    post("/entries/" + id + "/correct", "what", "assign", "process", "orsa-2025");
    assertThat(get("/entries/" + id).body()).contains("/processes/orsa-2025");
    post("/entries/" + id + "/correct", "what", "unassign", "process", "orsa-2025");
    assertThat(get("/entries/" + id).body()).doesNotContain("href=\"/processes/orsa-2025");
  }

  @Test
  void mergesAndSplits() throws Exception {
    add(
        "Masoud Pezeshkian met Shehbaz Sharif in Tehran on 2 March 2024.",
        "Masoud Pezeshkian met Shehbaz Sharif in Islamabad on 9 March 2024.");
    List<Entry> two = entries("Pezeshkian");
    assertThat(two).hasSize(2);
    post("/entries/" + two.get(0).id() + "/correct", "what", "merge", "target", two.get(1).id());
    assertThat(entries("Pezeshkian")).hasSize(1);
    String id = entries("Pezeshkian").get(0).id();
    var told = store.mentions(id, 10, null).items().get(1).telling();
    post(
        "/entries/" + id + "/correct",
        "what",
        "split",
        "target",
        told.report() + "/" + told.event());
    assertThat(entries("Pezeshkian")).hasSize(2);
  }

  @Test
  void renamesAndJoins() throws Exception {
    add("Hakan Fidan met Badr Abdelatty in Cairo on 7 July 2024.");
    String fidan = store.people(Query.ALL.text("Fidan")).items().get(0).id();
    String other = store.people(Query.ALL.text("Abdelatty")).items().get(0).id();
    post("/people/" + fidan + "/correct", "what", "rename", "value", "Hakan F.");
    assertThat(get("/people/" + fidan).body()).contains("Hakan F.");
    post("/people/" + fidan + "/correct", "what", "join", "value", other);
    assertThat(store.person(other)).isEqualTo(store.person(fidan));
    post("/corrections/" + correction() + "/undo");
    assertThat(store.person(other)).isNotEqualTo(store.person(fidan));
  }

  @Test
  void addsAndFollows() throws Exception {
    post("/add", "text", "Marta Kos met Nikol Pashinyan in Yerevan on 9 July 2024.");
    assertThat(entries("Kos")).hasSize(1);
    post("/processes", "id", "test-2024", "name", "A test", "parties", "ARM, UE", "together", "1");
    assertThat(get("/processes/test-2024").body()).contains("A test");
    post("/processes/test-2024/forget");
    assertThat(get("/processes/test-2024").statusCode()).isEqualTo(404);
  }
}
