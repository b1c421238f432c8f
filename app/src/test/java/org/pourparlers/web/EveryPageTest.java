package org.pourparlers.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pourparlers.record.Entry;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;

/** Every page, in both themes and widths: accessible, quiet, at home on the screen. */
class EveryPageTest {
  /** Every page by its name in the guide. */
  static Map<String, String> pages() {
    return pages(Running.store());
  }

  /** Every page of a record of the examples. */
  static Map<String, String> pages(Store store) {
    Entry entry =
        store.entries(Query.ALL.text("Witkoff").newestFirst(true)).items().stream()
            .max((a, b) -> Integer.compare(a.origins(), b.origins()))
            .orElseThrow();
    String person = store.people(Query.ALL.text("Putin").limit(1)).items().get(0).id();
    String said = store.statements(Query.ALL.text("requires")).items().get(0).id();
    String origin = store.origins(Query.ALL.limit(1)).items().get(0).id();
    Map<String, String> out = new LinkedHashMap<>();
    out.put("chronicle", "/");
    out.put("search", "/?country=RUS&kind=meeting");
    out.put("nothing-found", "/?q=zzzz");
    out.put("entry", "/entries/" + entry.id());
    out.put("report", "/reports/en-told");
    out.put("reports", "/reports");
    out.put("origin", "/origins/" + origin);
    out.put("statements", "/statements");
    out.put("statement", "/statements/" + said);
    out.put("people", "/people");
    out.put("person", "/people/" + person);
    out.put("processes", "/processes");
    out.put("process", "/processes/orsa-2025");
    out.put("network", "/network");
    out.put("map", "/map");
    out.put("calendar", "/calendar?month=2025-04");
    out.put("since", "/since?day=2020-01-01");
    out.put("corrections", "/corrections");
    out.put("read", "/read");
    out.put("add", "/add");
    return out;
  }

  @ParameterizedTest
  @CsvSource({
    "1280, light, en", "1280, light, fr", "1280, dark, en", "1280, dark, fr",
    "390, light, en", "390, light, fr", "390, dark, en", "390, dark, fr"
  })
  void isAccessibleAndQuiet(int width, String theme, String language) {
    Map<String, String> barriers = new LinkedHashMap<>();
    try (var tab = new Tab(width, theme, language)) {
      pages()
          .forEach(
              (name, path) -> {
                tab.open(path);
                ready(tab.page, name);
                tab.barriers().forEach(barrier -> barriers.put(name + " " + barrier, path));
                tab.quiet(path);
                assertThat(tab.page.locator("html").getAttribute("lang")).isEqualTo(language);
                picture(tab.page, name, width, theme, language);
              });
    }
    assertThat(barriers.keySet()).isEmpty();
  }

  /** Waits until what scripts draw is drawn. */
  private static void ready(Page page, String name) {
    if (name.equals("network")) {
      page.waitForSelector(
          "#graph[data-ready]",
          new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    } else if (name.equals("map")) {
      page.waitForSelector("#world[data-ready]");
    }
  }

  /** The pictures of the guide are made anew by {@code -Dguide=FOLDER}. */
  private static void picture(Page page, String name, int width, String theme, String language) {
    String folder = System.getProperty("guide");
    boolean telephone = width == Tab.TELEPHONE;
    boolean wanted =
        theme.equals("light") && !telephone
            || theme.equals("dark") && List.of("chronicle", "entry", "process").contains(name);
    if (folder != null && wanted && language.equals("en")) {
      String suffix = (telephone ? "-telephone" : "") + (theme.equals("dark") ? "-dark" : "");
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of(folder, name + suffix + ".png")));
    }
  }

  @Test
  void firstPageIsLight() {
    try (var tab = new Tab(Tab.DESKTOP, "auto", "en")) {
      long[] bytes = {0};
      tab.page.onResponse(
          response -> {
            if (!response.url().contains("/live")) {
              bytes[0] += response.request().sizes().responseBodySize;
            }
          });
      tab.open("/");
      tab.page.waitForTimeout(300);
      assertThat(bytes[0]).isPositive().isLessThan(250_000);
    }
  }
}
