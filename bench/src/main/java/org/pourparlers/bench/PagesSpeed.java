package org.pourparlers.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.pourparlers.Pourparlers;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Process;
import org.pourparlers.report.Report;
import org.pourparlers.serve.Server;
import org.pourparlers.serve.Settings;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;

/**
 * Times the pages as 20 readers see them while reports are being added, over HTTP, without the
 * browser's own work. Each reader rests a second between pages, as people do at the least. Prints
 * median and 99th percentile for each page. Arguments: how many reports (default 2000), or a record
 * that is there already; seconds (default 30); where to keep a record that is made.
 */
public final class PagesSpeed {
  private static final int READERS = 20;
  private static final int REST = 1000;
  private static final String PROCESS = "norway-sweden";
  private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);

  private final PrintStream out = System.out;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();
  private final Map<String, List<Double>> times = new LinkedHashMap<>();
  private final AtomicInteger failures = new AtomicInteger();

  private PagesSpeed() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    String what = arguments.length > 0 ? arguments[0] : "2000";
    int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
    boolean made = what.matches("\\d+");
    String where =
        arguments.length > 2
            ? arguments[2]
            : made ? Files.createTempDirectory("pages-speed").resolve("record").toString() : what;
    try (Store store = Store.open(where)) {
      var speed = new PagesSpeed();
      if (made) {
        fill(store, Integer.parseInt(what));
      }
      speed.run(store, seconds);
    }
  }

  /** Adds made-up reports. */
  static void fill(Store store, int count) {
    var read = new ReadOnce();
    List<Report> waiting = new ArrayList<>();
    new Assembly(1, FIRST, 40)
        .report(
            count,
            report -> {
              waiting.add(report);
              if (waiting.size() >= 400) {
                store.add(read.of(waiting));
                waiting.clear();
              }
            });
    store.add(read.of(waiting));
  }

  private void run(Store store, int seconds) throws InterruptedException {
    out.println(Machine.line());
    out.printf(
        "%d reports, %d entries on record; %d readers for %d s while reports are added%n",
        store.reports(Query.ALL.limit(1)).total(),
        store.entries(Query.ALL.limit(1)).total(),
        READERS,
        seconds);
    if (store.processes().isEmpty()) {
      store.define(
          new Process(
              PROCESS, "Norway and Sweden", List.of("NOR", "SWE"), List.of(), null, null, 2));
    }
    List<String> paths = paths(store);
    try (Server server = Server.start(store, Settings.local(0))) {
      String host = "http://127.0.0.1:" + server.port();
      weigh(host);
      paths.forEach(path -> get(host + path)); // loads what is loaded once
      paths.forEach(path -> times.put(path, Collections.synchronizedList(new ArrayList<>())));
      var done = new AtomicBoolean();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        var random = new Random(i);
        threads.add(new Thread(() -> read(host, paths, random, done)));
      }
      var added = new AtomicInteger();
      threads.add(new Thread(() -> add(store, added, done)));
      threads.forEach(Thread::start);
      Thread.sleep(1000L * seconds);
      done.set(true);
      for (Thread thread : threads) {
        thread.join();
      }
      report(added.get());
    }
  }

  private static List<String> paths(Store store) {
    Query newest = Query.ALL.newestFirst(true).limit(1);
    Entry most =
        store.entries(Query.ALL.limit(1000)).items().stream()
            .max((a, b) -> Integer.compare(a.reports(), b.reports()))
            .orElseThrow();
    return List.of(
        "/",
        "/?kind=meeting",
        "/?country=RUS&origins=2",
        "/?q=ceasefire",
        "/entries/" + store.entries(newest).items().get(0).id(),
        "/entries/" + most.id(),
        "/reports",
        "/reports/" + store.reports(newest).items().get(0).id(),
        "/statements",
        "/people",
        "/people/" + store.people(newest).items().get(0).id(),
        "/processes",
        "/processes/" + PROCESS,
        "/network",
        "/map",
        "/calendar",
        "/since",
        "/api/v1/entries?limit=50",
        "/api/v1/facets",
        "/feeds/entries.atom");
  }

  /** The bytes of the first page and of all that it loads, as they are sent. */
  private void weigh(String host) throws InterruptedException {
    try {
      var page = client.send(zipped(host + "/"), HttpResponse.BodyHandlers.ofByteArray());
      long bytes = page.body().length;
      try (var in = new GZIPInputStream(new ByteArrayInputStream(page.body()))) {
        var parts =
            Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"")
                .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        while (parts.find()) {
          var part =
              client.send(zipped(host + parts.group(1)), HttpResponse.BodyHandlers.ofByteArray());
          bytes += part.body().length;
        }
      }
      out.printf("first page with all that it loads: %.0f KB%n", bytes / 1000.0);
    } catch (IOException e) {
      out.println("the first page could not be weighed: " + e.getMessage());
    }
  }

  private static HttpRequest zipped(String address) {
    return HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip").build();
  }

  private void read(String host, List<String> paths, Random random, AtomicBoolean done) {
    while (!done.get()) {
      String path = paths.get(random.nextInt(paths.size()));
      long start = System.nanoTime();
      if (get(host + path)) {
        times.getOrDefault(path, List.of()).add((System.nanoTime() - start) / 1e6);
      } else {
        failures.incrementAndGet();
      }
      rest(REST / 2 + random.nextInt(REST));
    }
  }

  private static void add(Store store, AtomicInteger added, AtomicBoolean done) {
    List<Report> reports = new ArrayList<>();
    new Assembly(7, FIRST.plusYears(3), 40).report(2000, reports::add);
    for (int i = 0; i + 10 <= reports.size() && !done.get(); i += 10) {
      added.addAndGet(
          store.add(reports.subList(i, i + 10).stream().map(Pourparlers::read).toList()).reports());
      rest(500);
    }
  }

  private static void rest(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean get(String address) {
    try {
      var request = HttpRequest.newBuilder(URI.create(address)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void report(int added) {
    List<Double> all = new ArrayList<>();
    times.forEach(
        (path, some) -> {
          all.addAll(some);
          line(path, some);
        });
    line("all pages", all);
    out.printf("%d reports added meanwhile, %d requests failed%n", added, failures.get());
  }

  private void line(String name, List<Double> some) {
    double[] sorted = some.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (sorted.length > 0) {
      out.printf(
          "%-40s %5d times  median %7.1f ms  99%% %8.1f ms  longest %8.1f ms%n",
          name, sorted.length, at(sorted, .5), at(sorted, .99), sorted[sorted.length - 1]);
    }
  }

  private static double at(double[] sorted, double share) {
    return sorted[Math.min(sorted.length - 1, (int) Math.floor(share * sorted.length))];
  }
}
