package org.pourparlers.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pourparlers.Pourparlers;
import org.pourparlers.intake.Intake;
import org.pourparlers.reading.Reading;
import org.pourparlers.record.Process;
import org.pourparlers.report.Report;
import org.pourparlers.serve.Server;
import org.pourparlers.serve.Settings;
import org.pourparlers.store.Store;

/** One server on a record of the examples, and one browser, for all tests of a run. */
public final class Running {
  /** A report whose every field is an attack on whoever shows it. */
  public static final String ATTACK =
      "</script><script>window.hurt=1</script><img src=x onerror=window.hurt=1>\"'${7*7}";

  private static Store store;
  private static Server server;
  private static Playwright playwright;
  private static Browser browser;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Running() {}

  /** The record. */
  public static synchronized Store store() {
    if (store == null) {
      try {
        Path folder = Files.createTempDirectory("pourparlers-web");
        folder.toFile().deleteOnExit();
        store = Store.open(folder.resolve("test.record").toString());
        fill(store);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return store;
  }

  /** Puts the examples on record, and follows a process of theirs. */
  static void fill(Store store) throws IOException {
    store.add(examples());
    store.define(
        new Process(
            "orsa-2025",
            "The Orsa talks",
            List.of("Tessalia", "Morvania"),
            List.of(),
            null,
            null,
            1));
  }

  private static List<Reading> examples() throws IOException {
    List<Report> reports = new ArrayList<>();
    Path folder =
        Files.isDirectory(Path.of("examples")) ? Path.of("examples") : Path.of("../examples");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().matches(".*\\.(txt|html|jsonl)")) {
          reports.addAll(Intake.any().readAll(file));
        }
      }
    }
    reports.add(
        new Report(
            "en-told",
            "https://example.org/told",
            "Wire",
            "en",
            "2025-04-11",
            "given",
            "Envoy meets president",
            "US envoy Steve Witkoff met Russian President Vladimir Putin in Saint Petersburg on Friday for more than four hours, their third meeting since February.\n\n"
                + "“The talks will last as long as President Putin requires,” said Kremlin spokesman Dmitry Peskov.\n\n"
                + "Russian Foreign Minister Sergei Lavrov will meet US Secretary of State Marco Rubio in Riyadh on 20 April 2025."));
    reports.add(
        new Report(
            "fr-told",
            null,
            "Agence",
            "fr",
            "2025-04-12",
            "given",
            "L'émissaire reçu au Kremlin",
            "L'émissaire américain Steve Witkoff a rencontré vendredi à Saint-Pétersbourg le président russe Vladimir Poutine pendant plus de quatre heures.\n\n"
                + "« Les pourparlers dureront aussi longtemps que le président Poutine le voudra », a déclaré le porte-parole du Kremlin, Dmitri Peskov."));
    reports.add(
        new Report(
            "hostile",
            "javascript:window.hurt=1",
            ATTACK,
            "en",
            "2025-03-09",
            "given",
            ATTACK,
            "Vladimir Putin met Steve Witkoff in Moscow on Saturday "
                + ATTACK
                + ".\n\n“"
                + ATTACK
                + " is what I say,” said Kremlin spokesman Dmitry Peskov."));
    return reports.stream().map(Pourparlers::read).toList();
  }

  /** The address of the server, without a path. */
  public static synchronized String host() {
    if (server == null) {
      server = Server.start(store(), Settings.local(0));
      Runtime.getRuntime().addShutdownHook(new Thread(Running::end));
    }
    return "http://127.0.0.1:" + server.port();
  }

  /** The browser: Debian's chromium, or what {@code CHROMIUM} names. */
  static synchronized Browser browser() {
    if (browser == null) {
      String named = System.getenv("CHROMIUM");
      Path chromium =
          Stream.of(
                  named == null ? "" : named,
                  "/usr/bin/chromium",
                  "/usr/bin/chromium-browser",
                  "/usr/bin/google-chrome")
              .filter(path -> !path.isEmpty())
              .map(Path::of)
              .filter(Files::isExecutable)
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          "these tests need chromium: apt-get install chromium"));
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(chromium)
                      .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }
    return browser;
  }

  private static void end() {
    if (playwright != null) {
      playwright.close();
    }
    if (server != null) {
      server.close();
    }
    if (store != null) {
      store.close();
    }
  }

  /** Asks the server for a path. */
  public static HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  /** A request of the server. */
  public static HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder out =
        HttpRequest.newBuilder(URI.create(host() + path)).timeout(java.time.Duration.ofSeconds(20));
    if (headers.length > 0) {
      out.headers(headers);
    }
    return out;
  }

  /** Sends a request. */
  public static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
