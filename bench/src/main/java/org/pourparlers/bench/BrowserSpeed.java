package org.pourparlers.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pourparlers.http.Views;
import org.pourparlers.serve.Server;
import org.pourparlers.serve.Settings;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;

/**
 * Times what one does with the chronicle, the network and the map in a real browser: scrolling,
 * coming closer by wheel, dragging, choosing an actor, moving the slider. For each it prints how
 * long the page waits between two pictures (at 60 a second one takes 16.7 ms), the longest time
 * from an input to the picture that answers it (Event Timing, W3C), and how much processor time the
 * page's own thread took for each input. Arguments: a record, or how many made-up reports (default
 * 20000, of 2,000 people).
 */
public final class BrowserSpeed {
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;

  /** Counts pictures and answers to inputs from now on. */
  private static final String WATCH =
      """
      () => {
        const seen = window.seen = { frames: [], inputs: [], last: performance.now(), on: true };
        const frame = now => {
          if (!seen.on) return;
          seen.frames.push(now - seen.last);
          seen.last = now;
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(now => { seen.last = now; requestAnimationFrame(frame); });
        seen.observer = new PerformanceObserver(list => {
          for (const entry of list.getEntries()) seen.inputs.push(entry.duration);
        });
        seen.observer.observe({ type: 'event', durationThreshold: 16 });
      }
      """;

  private static final String STOP =
      "() => { seen.on = false; seen.observer.disconnect(); return [seen.frames, seen.inputs]; }";

  /** Moves the slider to a month and waits for the picture of it. */
  private static final String SLIDE =
      """
      month => new Promise(done => {
        const range = document.querySelector('[data-slider] input');
        const drawn = document.querySelector('#graph') ?? document.querySelector('#world');
        const start = performance.now();
        const watch = new MutationObserver(() => {
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
        });
        watch.observe(drawn, { subtree: true, childList: true, attributes: true });
        range.value = month;
        range.dispatchEvent(new Event('input', { bubbles: true }));
        setTimeout(() => done(-1), 10000);
      })
      """;

  private final PrintStream out = System.out;

  private BrowserSpeed() {}

  public static void main(String[] arguments) throws IOException {
    String what = arguments.length > 0 ? arguments[0] : "20000";
    boolean made = what.matches("\\d+");
    String where =
        made ? Files.createTempDirectory("browser-speed").resolve("record").toString() : what;
    try (Store store = Store.open(where)) {
      if (made) {
        PagesSpeed.fill(store, Integer.parseInt(what));
      }
      new BrowserSpeed().run(store);
    }
  }

  private void run(Store store) {
    out.println(Machine.line());
    Views.Network network = Views.network(store, Query.ALL.limit(1));
    out.printf(
        "%d entries, %d actors with contacts, %d places; chromium, %d by %d%n",
        store.entries(Query.ALL.limit(1)).total(),
        network.all(),
        store.places(Query.ALL.limit(1000)).size(),
        WIDTH,
        HEIGHT);
    try (Server server = Server.start(store, Settings.local(0));
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")))) {
      Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(WIDTH, HEIGHT));
      String host = "http://127.0.0.1:" + server.port();
      chronicle(page, host);
      drawing(page, host + "/network", "#graph");
      drawing(page, host + "/network?limit=" + Views.MOST_NODES, "#graph");
      drawing(page, host + "/map", "#world");
    }
  }

  private static Path chromium() {
    String named = System.getenv("CHROMIUM");
    return Stream.of(named == null ? "" : named, "/usr/bin/chromium", "/usr/bin/google-chrome")
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("this bench needs chromium"));
  }

  private void chronicle(Page page, String host) {
    open(page, host + "/", "main");
    watched(
        page,
        "scrolling",
        60,
        () -> {
          for (int i = 0; i < 60; i++) {
            page.mouse().wheel(0, 120);
            page.waitForTimeout(16);
          }
        });
    watched(
        page,
        "earlier entries",
        5,
        () -> {
          for (int i = 0; i < 5; i++) {
            int before = page.locator(".row").count();
            page.locator(".more a").last().click();
            page.waitForFunction("n => document.querySelectorAll('.row').length > n", before);
          }
        });
  }

  private void drawing(Page page, String address, String drawn) {
    open(page, address, drawn + "[data-ready]");
    BoundingBox box = page.locator(drawn).boundingBox();
    double x = box.x + box.width / 2;
    double y = box.y + box.height / 2;
    page.mouse().move(x, y);
    watched(page, "closer by wheel", 12, () -> wheel(page, -120));
    watched(
        page,
        "dragging",
        40,
        () -> {
          page.mouse().move(x, y);
          page.mouse().down();
          for (int i = 1; i <= 40; i++) {
            page.mouse().move(x + 4 * i, y + 2 * i);
            page.waitForTimeout(16);
          }
          page.mouse().up();
        });
    watched(page, "farther by wheel", 12, () -> wheel(page, 120));
    if (drawn.equals("#graph")) {
      watched(
          page,
          "choosing an actor",
          8,
          () -> {
            int nodes = page.locator(".node").count();
            for (int i = 1; i <= 8; i++) {
              page.locator(".node").nth(nodes - i).dispatchEvent("click");
              page.waitForTimeout(60);
            }
          });
    }
    if (page.locator("[data-slider]").count() > 0) {
      slide(page);
    }
  }

  private static void wheel(Page page, int by) {
    for (int i = 0; i < 12; i++) {
      page.mouse().wheel(0, by);
      page.waitForTimeout(80);
    }
  }

  private void open(Page page, String address, String ready) {
    long start = System.nanoTime();
    page.navigate(address);
    page.waitForSelector(ready);
    out.printf(
        "%s: there after %.0f ms%n",
        address.substring(address.indexOf('/', 8)), (System.nanoTime() - start) / 1e6);
  }

  private void slide(Page page) {
    int months = Integer.parseInt(page.locator("[data-slider] input").getAttribute("max"));
    double[] waits = new double[8];
    for (int i = 0; i < waits.length; i++) {
      int month = months * (i + 1) / (waits.length + 2);
      waits[i] = ((Number) page.evaluate(SLIDE, month)).doubleValue();
    }
    Arrays.sort(waits);
    out.printf(
        "  %-20s %3d inputs  from slider to picture: median %.0f ms, longest %.0f ms%n",
        "the slider", waits.length, waits[waits.length / 2], waits[waits.length - 1]);
  }

  private void watched(Page page, String what, int inputs, Runnable doing) {
    CDPSession session = page.context().newCDPSession(page);
    var domain = new com.google.gson.JsonObject();
    domain.addProperty("timeDomain", "threadTicks");
    session.send("Performance.enable", domain);
    page.evaluate(WATCH);
    double before = tasks(session);
    doing.run();
    page.waitForTimeout(200);
    double after = tasks(session);
    List<?> seen = (List<?>) page.evaluate(STOP);
    double[] frames = numbers(seen.get(0));
    double[] answers = numbers(seen.get(1));
    session.detach();
    out.printf(
        "  %-20s %3d inputs  between pictures: median %.1f ms, 99%% %.1f, longest %.1f  "
            + "input to picture: longest %s  processor %.1f ms an input%n",
        what,
        inputs,
        at(frames, .5),
        at(frames, .99),
        at(frames, 1),
        answers.length == 0
            ? "under 16 ms"
            : String.format(java.util.Locale.ROOT, "%.0f ms", at(answers, 1)),
        1000 * (after - before) / inputs);
  }

  /** Seconds of processor time that the page's thread has spent. */
  private static double tasks(CDPSession session) {
    double sum = 0;
    for (var metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      if (metric.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
        sum += metric.getAsJsonObject().get("value").getAsDouble();
      }
    }
    return sum;
  }

  private static double[] numbers(Object list) {
    double[] out =
        ((List<?>) list).stream().mapToDouble(one -> ((Number) one).doubleValue()).toArray();
    Arrays.sort(out);
    return out;
  }

  private static double at(double[] sorted, double share) {
    return sorted.length == 0
        ? 0
        : sorted[Math.min(sorted.length - 1, (int) Math.floor(share * sorted.length))];
  }
}
