package org.pourparlers.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A tab of the browser that watches its console and its requests. */
final class Tab implements AutoCloseable {
  static final int DESKTOP = 1280;
  static final int TELEPHONE = 390;

  private static final String AXE = axe();

  final Page page;
  private final BrowserContext context;
  private final int width;
  private final List<String> complaints = new ArrayList<>();

  Tab(int width, String theme, String language) {
    this.width = width;
    context =
        Running.browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, width == TELEPHONE ? 844 : 900)
                    .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    context.addCookies(
        List.of(
            new Cookie("theme", theme).setUrl(Running.host()),
            new Cookie("lang", language).setUrl(Running.host())));
    context.setDefaultTimeout(15_000);
    page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
    page.onPageError(error -> complaints.add("error: " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(Running.host()) && !request.url().startsWith("data:")) {
            complaints.add("request of " + request.url());
          }
        });
  }

  private static String axe() {
    try (InputStream in = Tab.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Tab open(String path) {
    page.navigate(Running.host() + path);
    return this;
  }

  /** What the console, the network and the page itself hold against it. */
  List<String> complaints() {
    return complaints;
  }

  /** Nothing was logged, no other host asked, and nothing sticks out at the side. */
  void quiet(String path) {
    assertThat(complaints).as(path).isEmpty();
    int full = (int) page.evaluate("document.documentElement.scrollWidth");
    assertThat(full).as("width of " + path).isLessThanOrEqualTo(width);
  }

  /** What axe-core holds against the page; empty where it is accessible. */
  List<String> barriers() {
    page.evaluate(AXE);
    Object found =
        page.evaluate(
            "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.flatMap(v => "
                + "v.nodes.map(n => v.id + ': ' + n.html.slice(0, 160) + ' ' + (n.any[0]?.message ?? ''))))");
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  @Override
  public void close() {
    context.close();
  }
}
