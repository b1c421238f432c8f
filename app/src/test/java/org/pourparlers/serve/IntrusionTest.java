package org.pourparlers.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pourparlers.http.Accounts;
import org.pourparlers.http.Secrets;
import org.pourparlers.http.Visitor;
import org.pourparlers.store.Store;

/** Tries what is not allowed, against a server with accounts of its own for each try. */
class IntrusionTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private Path folder;

  private final String token = Secrets.token();
  private Path users;
  private Store store;
  private Server server;

  @BeforeEach
  void start() throws Exception {
    users = folder.resolve("users");
    Accounts.write(users, "bot", Visitor.Role.EDITOR, Secrets.digest(token));
    store = Store.open(folder.resolve("record").toString());
    var settings =
        new Settings(
            "127.0.0.1",
            0,
            Accounts.read(users),
            folder.resolve("audit"),
            false,
            100,
            Clock.systemUTC());
    server = Server.start(store, settings);
  }

  @AfterEach
  void stop() {
    server.close();
    store.close();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> form(String path, String body) throws Exception {
    return CLIENT.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void whoIsRemovedIsOutAtOnce() throws Exception {
    assertThat(get("/").statusCode()).isEqualTo(200);
    assertThat(Accounts.remove(users, "bot")).isTrue();
    assertThat(Accounts.remove(users, "bot")).isFalse();
    Files.setLastModifiedTime(users, FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(get("/api/v1/entries").statusCode()).isEqualTo(401);
    Accounts.write(users, "bot", Visitor.Role.READER, Secrets.digest(token));
    Files.setLastModifiedTime(users, FileTime.from(Instant.now().plusSeconds(10)));
    assertThat(get("/api/v1/entries").statusCode()).isEqualTo(200);
    assertThat(form("/add", "text=abc").statusCode()).isEqualTo(403);
    assertThat(Accounts.list(users)).containsExactly("bot\treader\ttoken");
  }

  @Test
  void manyNamesFromOnePlaceAreTooMany() throws Exception {
    var page =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/login"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    String body = page.body();
    int at = body.indexOf("name=\"csrf\" value=\"") + 19;
    String csrf = body.substring(at, body.indexOf('"', at));
    List<Integer> answers = new ArrayList<>();
    for (int i = 0; i < 36; i++) {
      String path = "http://127.0.0.1:" + server.port() + "/login";
      answers.add(
          CLIENT
              .send(
                  HttpRequest.newBuilder(URI.create(path))
                      .header("Content-Type", "application/x-www-form-urlencoded")
                      .POST(
                          HttpRequest.BodyPublishers.ofString(
                              "name=who" + i + "&password=guess&csrf=" + csrf))
                      .build(),
                  HttpResponse.BodyHandlers.ofString())
              .statusCode());
    }
    assertThat(answers).contains(401, 429);
    assertThat(answers.get(0)).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/x/..%2F..%2Fwords%2Fen.properties",
        "/assets/x/%2e%2e%2fwords%2fen.properties",
        "/assets/..%2f..%2f..%2fetc/passwd",
        "/assets/x/..;/base.css",
        "/reports/..%2F..%2Fusers",
        "/entries/..%2f..%2f..%2fetc%2fpasswd",
        "/entries/n-1/cite/..%2f..%2fusers",
        "/../users",
        "/%2e%2e/users"
      })
  void pathsLeadNowhereElse(String path) throws Exception {
    try (var socket = new Socket("127.0.0.1", server.port())) {
      socket
          .getOutputStream()
          .write(
              ("GET "
                      + path
                      + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                      + token
                      + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).matches("(?s)HTTP/1.1 (400|404).*");
      assertThat(answer).doesNotContain("sha256$", "root:", "nav.skip=");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/choose?lang=fr&back=/%0d%0aSet-Cookie:%20evil=1",
        "/choose?lang=fr%0d%0aSet-Cookie:%20evil=1&back=/",
        "/people/p-1%0d%0aSet-Cookie:%20evil=1",
        "/entries/n-1%0d%0aSet-Cookie:%20evil=1",
        "/?q=a%0d%0aSet-Cookie:%20evil=1&limit=1",
        "/api/v1/entries?limit=1&q=%0d%0aSet-Cookie:%20evil=1",
        "/choose?theme=dark&back=https://evil.example",
        "/choose?theme=dark&back=//evil.example",
        "/choose?theme=dark&back=/%5Cevil.example"
      })
  void headersAreTheServersAlone(String path) throws Exception {
    var answer = get(path);
    assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(c -> c.startsWith("evil"));
    assertThat(answer.headers().firstValue("Location").orElse("/"))
        .doesNotContain("evil.example")
        .doesNotContain("\n");
  }

  @Test
  void nobodyListensWithoutEnd() throws Exception {
    List<InputStream> open = new ArrayList<>();
    int closed = 0;
    for (int i = 0; i < 45; i++) {
      var answer =
          CLIENT.send(
              request("/live").header("Accept", "text/event-stream").build(),
              HttpResponse.BodyHandlers.ofInputStream());
      open.add(answer.body());
    }
    for (InputStream stream : open) {
      closed += stream.read() < 0 ? 1 : 0;
    }
    assertThat(closed).isEqualTo(5);
    for (InputStream stream : open) {
      stream.close();
    }
  }

  @Test
  void formsThatAreTooLongAreRefused() throws Exception {
    String text = "text=" + "a".repeat(Server.LONGEST_REQUEST + 1000);
    assertThat(form("/add", text).statusCode()).isEqualTo(413);
    assertThat(form("/read", text).statusCode()).isEqualTo(413);
  }

  @Test
  void theLogKeepsLinesShortAndWhole() throws Exception {
    var answer =
        CLIENT.send(
            HttpRequest.newBuilder(
                    URI.create(
                        "http://127.0.0.1:"
                            + server.port()
                            + "/entries/n-"
                            + "x".repeat(900)
                            + "%22%7D%0A/correct"))
                .POST(HttpRequest.BodyPublishers.ofString("what=reject"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(Files.readAllLines(folder.resolve("audit"))).hasSize(1);
    for (String line : Files.readAllLines(folder.resolve("audit"))) {
      assertThat(line).startsWith("{\"at\":").endsWith("}").hasSizeLessThan(600);
    }
  }
}
