package org.pourparlers.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pourparlers.http.Accounts;
import org.pourparlers.http.RateLimit;
import org.pourparlers.http.Secrets;
import org.pourparlers.http.Visitor;
import org.pourparlers.store.Store;

/** Tries to get in. */
class AccessTest {
  private static final String PASSWORD = "correct horse battery";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir static Path folder;

  private static Store store;
  private static Server guarded;
  private static Server open;
  private static String reading;
  private static String editing;

  @BeforeAll
  static void start() throws IOException {
    Path users = folder.resolve("users");
    reading = Secrets.token();
    editing = Secrets.token();
    Accounts.write(users, "rita", Visitor.Role.READER, Secrets.hash(PASSWORD));
    Accounts.write(users, "ed", Visitor.Role.EDITOR, Secrets.hash(PASSWORD + "!"));
    Accounts.write(users, "reads", Visitor.Role.READER, Secrets.digest(reading));
    Accounts.write(users, "edits", Visitor.Role.EDITOR, Secrets.digest(editing));
    store = Store.open(folder.resolve("record").toString());
    guarded =
        Server.start(
            store,
            new Settings(
                "127.0.0.1",
                0,
                Accounts.read(users),
                folder.resolve("audit"),
                false,
                30,
                Clock.systemUTC()));
    open = Server.start(store, Settings.local(0));
  }

  @AfterAll
  static void stop() {
    guarded.close();
    open.close();
    store.close();
  }

  private static HttpRequest.Builder request(Server server, String path, String... headers) {
    var out = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    return headers.length == 0 ? out : out.headers(headers);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder post(
      Server server, String path, String body, String... headers) {
    return request(server, path, headers).POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private static final String[] FORM = {"Content-Type", "application/x-www-form-urlencoded"};

  private static String[] form(String... more) {
    String[] out = java.util.Arrays.copyOf(FORM, FORM.length + more.length);
    System.arraycopy(more, 0, out, FORM.length, more.length);
    return out;
  }

  private static String csrf(HttpResponse<String> page) {
    Matcher matcher =
        Pattern.compile("name=\"csrf\" value=\"(?<token>[^\"]+)\"").matcher(page.body());
    assertThat(matcher.find()).isTrue();
    return matcher.group("token");
  }

  /** Signs in; the cookie. */
  private static String session(String name, String password) throws Exception {
    String token = csrf(send(request(guarded, "/login")));
    var answer =
        send(
            post(
                guarded,
                "/login",
                "name="
                    + name
                    + "&password="
                    + password.replace(" ", "+").replace("!", "%21")
                    + "&csrf="
                    + token,
                FORM));
    assertThat(answer.statusCode()).isEqualTo(302);
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
    return cookie.substring(0, cookie.indexOf(';'));
  }

  @Test
  void listensElsewhereOnlyWithAccounts() {
    assertThatThrownBy(
            () -> new Settings("0.0.0.0", 0, Accounts.NONE, null, false, 1, Clock.systemUTC()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--users");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/entries",
        "/api/v1/changes",
        "/api/v1/openapi.json",
        "/feeds/entries.atom",
        "/api/v1/changes/stream"
      })
  void programsNeedAToken(String path) throws Exception {
    assertThat(send(request(guarded, path)).statusCode()).isEqualTo(401);
    assertThat(send(request(guarded, path, "Authorization", "Bearer wrong")).statusCode())
        .isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/entries/n-1",
        "/reports/x",
        "/network",
        "/live",
        "/since",
        "/nothing/at/all"
      })
  void pagesLeadToTheSignIn(String path) throws Exception {
    var answer = send(request(guarded, path));
    assertThat(answer.statusCode()).isIn(302, 401, 404);
    assertThat(answer.body()).doesNotContain("data-item");
  }

  @Test
  void aTokenLetsIn() throws Exception {
    assertThat(
            send(request(guarded, "/api/v1/entries", "Authorization", "Bearer " + reading))
                .statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/reports, POST",
    "/api/v1/corrections, POST",
    "/api/v1/processes/abc, PUT",
    "/api/v1/processes/abc, DELETE",
    "/api/v1/corrections/1, DELETE"
  })
  void readersChangeNothing(String path, String method) throws Exception {
    var answer =
        send(
            request(
                    guarded,
                    path,
                    "Authorization",
                    "Bearer " + reading,
                    "Content-Type",
                    "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString("{\"text\":\"x\"}")));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(Files.readString(folder.resolve("audit")))
        .contains("\"who\":\"reads\"")
        .contains("refused");
  }

  @Test
  void editorsAddAndItIsLogged() throws Exception {
    var answer =
        send(
            post(
                guarded,
                "/api/v1/reports",
                "{\"text\":\"Vladimir Putin met Xi Jinping in Beijing.\",\"id\":\"logged\"}",
                "Authorization",
                "Bearer " + editing,
                "Content-Type",
                "application/json"));
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(Files.readString(folder.resolve("audit")))
        .contains("\"who\":\"edits\"")
        .contains("\"what\":\"add\"");
  }

  @Test
  void signsInReadsAndSignsOut() throws Exception {
    String cookie = session("rita", PASSWORD);
    var page = send(request(guarded, "/account", "Cookie", cookie));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("rita");
    assertThat(send(request(guarded, "/add", "Cookie", cookie)).statusCode()).isEqualTo(403);
    send(post(guarded, "/logout", "csrf=" + csrf(page), form("Cookie", cookie)));
    assertThat(send(request(guarded, "/account", "Cookie", cookie)).statusCode()).isEqualTo(302);
  }

  @Test
  void formsOfOtherSitesAreRefused() throws Exception {
    String cookie = session("ed", PASSWORD + "!");
    String token = csrf(send(request(guarded, "/add", "Cookie", cookie)));
    String text = "text=Vladimir+Putin+met+Xi+Jinping.";
    assertThat(send(post(guarded, "/add", text, form("Cookie", cookie))).statusCode())
        .isEqualTo(403);
    assertThat(
            send(post(guarded, "/add", text + "&csrf=guess", form("Cookie", cookie))).statusCode())
        .isEqualTo(403);
    assertThat(
            send(post(
                    guarded,
                    "/add",
                    text + "&csrf=" + token,
                    form("Cookie", cookie, "Origin", "https://evil.example")))
                .statusCode())
        .isEqualTo(403);
    assertThat(
            send(post(
                    guarded,
                    "/add",
                    text + "&csrf=" + token,
                    form("Cookie", cookie, "Sec-Fetch-Site", "cross-site")))
                .statusCode())
        .isEqualTo(403);
    assertThat(
            send(post(
                    guarded,
                    "/api/v1/reports",
                    "{\"text\":\"x\"}",
                    "Cookie",
                    cookie,
                    "Content-Type",
                    "text/plain"))
                .statusCode())
        .isEqualTo(403);
    assertThat(
            send(post(guarded, "/add", text + "&csrf=" + token, form("Cookie", cookie)))
                .statusCode())
        .isEqualTo(302);
  }

  @Test
  void anOpenServerRefusesOtherSitesToo() throws Exception {
    assertThat(send(post(open, "/add", "text=abc", FORM)).statusCode()).isEqualTo(403);
    assertThat(
            send(post(open, "/api/v1/reports", "{\"text\":\"x\"}", "Content-Type", "text/plain"))
                .statusCode())
        .isEqualTo(403);
    assertThat(
            send(post(
                    open,
                    "/api/v1/read",
                    "{\"text\":\"x\"}",
                    "Content-Type",
                    "application/json",
                    "Origin",
                    "https://evil.example"))
                .statusCode())
        .isEqualTo(403);
    assertThat(
            send(post(open, "/api/v1/read", "{\"text\":\"x\"}", "Content-Type", "application/json"))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void anOpenServerAnswersToItsOwnNameAlone() throws Exception {
    try (var socket = new Socket("127.0.0.1", open.port())) {
      socket
          .getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("data-head=\"1");
    }
  }

  @Test
  void passwordsCannotBeTriedForEver() throws Exception {
    String token = csrf(send(request(guarded, "/login")));
    int last = 0;
    for (int i = 0; i < 7; i++) {
      last =
          send(post(guarded, "/login", "name=nobody&password=guess" + i + "&csrf=" + token, FORM))
              .statusCode();
      assertThat(last).isIn(401, 429);
    }
    assertThat(last).isEqualTo(429);
  }

  @Test
  void tooMuchIsRefused() throws Exception {
    String long9 = "a".repeat(Server.LONGEST_REQUEST + 1000);
    var answer =
        send(
            post(
                open,
                "/api/v1/read",
                "{\"text\":\"" + long9 + "\"}",
                "Content-Type",
                "application/json"));
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  void theRateIsLimited() {
    var limit = new RateLimit(3, 1);
    assertThat(limit.take("a", 0) && limit.take("a", 0) && limit.take("a", 0)).isTrue();
    assertThat(limit.take("a", 0)).isFalse();
    assertThat(limit.take("b", 0)).isTrue();
    assertThat(limit.take("a", 1_100_000_000L)).isTrue();
    assertThat(limit.take("a", 1_200_000_000L)).isFalse();
  }

  @Test
  void passwordsAreHashedWithArgon2id() {
    String hash = Secrets.hash("secret of some length");
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(Secrets.matches("secret of some length", hash)).isTrue();
    assertThat(Secrets.matches("secret of some lengtH", hash)).isFalse();
    assertThat(Secrets.hash("secret of some length")).isNotEqualTo(hash);
  }

  @Test
  void accountsAreTheOwnersAlone() throws IOException {
    Path file = folder.resolve("others");
    Accounts.write(file, "a", Visitor.Role.ADMIN, Secrets.hash(PASSWORD));
    Accounts.write(file, "a", Visitor.Role.READER, Secrets.hash(PASSWORD));
    assertThat(Files.readAllLines(file))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("a\treader\t$argon2id$");
    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    assertThatThrownBy(() -> Accounts.write(file, "a\tadmin\tx", Visitor.Role.READER, "h"))
        .isInstanceOf(IllegalArgumentException.class);
    Files.writeString(file, "only a name\n");
    assertThatThrownBy(() -> Accounts.read(file)).hasMessageContaining(":1:");
  }
}
