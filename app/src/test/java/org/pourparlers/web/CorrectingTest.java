package org.pourparlers.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pourparlers.Pourparlers;
import org.pourparlers.report.Report;
import org.pourparlers.store.Query;

/** Corrections, citing and sharing, done in a browser. */
class CorrectingTest {
  private final Tab tab = new Tab(Tab.DESKTOP, "dark", "en");
  private final Page page = tab.page;

  @AfterEach
  void close() {
    tab.quiet(page.url());
    tab.close();
  }

  private static void add(String... texts) {
    Running.store().add(List.of(texts).stream().map(t -> Pourparlers.read(Report.of(t))).toList());
  }

  private static String entry(String word) {
    return Running.store().entries(Query.ALL.text(word)).items().get(0).id();
  }

  private static String person(String name) {
    return Running.store().people(Query.ALL.text(name)).items().get(0).id();
  }

  @Test
  void splitsOffAReport() {
    add(
        "Mia Mottley met Mark Carney in Bridgetown on 3 June 2024.",
        "Mark Carney met Mia Mottley in Bridgetown on 3 June 2024 for an hour.");
    tab.open("/entries/" + entry("Mottley"));
    assertThat(page.locator(".origin figure").count()).isEqualTo(2);
    page.keyboard().press("c");
    page.locator("#correct form:has(button:text-is('Split off')) input[type=checkbox]")
        .last()
        .check();
    page.locator("button:text-is('Split off')").click();
    assertThat(page.locator(".origin figure").count()).isEqualTo(1);
    assertThat(page.locator(".correction").textContent()).contains("split");
    page.locator(".correction button").click();
    assertThat(page.locator(".origin figure").count()).isEqualTo(2);
  }

  @Test
  void setsEveryFieldAndUndoes() {
    add("Mette Frederiksen met Jens-Frederik Nielsen in Nuuk on 8 June 2024.");
    String id = entry("Frederiksen");
    tab.open("/entries/" + id);
    page.keyboard().press("c");
    page.selectOption("#correct select[name=kind]", "talks");
    page.fill("#correct input[name=date]", "2024-06-09");
    page.fill("#correct input[name=place]", "Copenhagen");
    page.fill("#correct input[name=country]", "DNK");
    page.fill("#correct input[name=duration]", "PT2H");
    page.locator("#correct form.line button.main").click();
    assertThat(page.locator("h1").textContent()).startsWith("Talks");
    assertThat(page.locator("#facts").textContent())
        .contains("Sunday 9 June 2024", "Copenhagen, Denmark", "2 h");
    page.locator(".correction button").click();
    assertThat(page.locator("h1").textContent()).startsWith("Meeting");
    assertThat(page.locator("#facts").textContent()).contains("Saturday 8 June 2024", "Nuuk");
    tab.open("/corrections");
    assertThat(page.locator("tr.undone").first().textContent()).contains("length: 2 h");
  }

  @Test
  void wrongCorrectionsSayWhatIsRight() {
    add("Petteri Orpo met Kristen Michal in Tallinn on 8 May 2024.");
    tab.open("/entries/" + entry("Orpo"));
    page.keyboard().press("c");
    page.fill("#correct input[name=date]", "someday");
    page.locator("#correct form.line button.main").click();
    assertThat(page.locator("main").textContent()).contains("One is written as 2025-04-11");
    tab.complaints().removeIf(complaint -> complaint.contains("400"));
  }

  @Test
  void assignsToAProcessAndTakesOut() {
    add("Luc Frieden met Bart De Wever in Arlon on 4 April 2024.");
    tab.open("/entries/" + entry("Frieden"));
    page.keyboard().press("c");
    page.selectOption("#correct select[name=process]", "orsa-2025");
    page.locator("button[value=assign]").click();
    assertThat(page.locator("#facts a[href='/processes/orsa-2025']").count()).isEqualTo(1);
    page.keyboard().press("c");
    page.selectOption("#correct select[name=process]", "orsa-2025");
    page.locator("button[value=unassign]").click();
    assertThat(page.locator("#facts a[href='/processes/orsa-2025']").count()).isZero();
    page.keyboard().press("c");
    page.locator("button[value=confirm]").click();
    assertThat(page.locator(".correction").last().textContent()).contains("confirmed");
  }

  @Test
  void renamesAnActorAndJoinsTwo() {
    add("Prabowo Subianto met Anwar Ibrahim in Jakarta on 2 April 2024.");
    String one = person("Subianto");
    String other = person("Anwar Ibrahim");
    tab.open("/people/" + one);
    page.keyboard().press("c");
    page.locator("form:has(input[value=rename]) input[name=value]").fill("Prabowo");
    page.locator("form:has(input[value=rename]) button").click();
    assertThat(page.locator("h1").textContent()).isEqualTo("Prabowo");
    page.keyboard().press("c");
    page.locator("form:has(input[value=join]) input[name=value]").fill(other);
    page.locator("form:has(input[value=join]) button").click();
    assertThat(Running.store().person(other)).isEqualTo(Running.store().person(one));
    for (int i = 0; i < 2; i++) {
      tab.open("/corrections");
      page.locator(
              "tr:not(.undone):has-text('renamed') button, tr:not(.undone):has-text('joined') button")
          .first()
          .click();
    }
    assertThat(Running.store().person(other)).isNotEqualTo(Running.store().person(one));
  }

  @Test
  void citesAndShares() {
    String id = entry("Witkoff");
    tab.open("/entries/" + id);
    assertThat(page.locator(".citation").textContent()).contains("Witkoff", "/entries/" + id);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.locator(".cite [data-copy]").first().click();
    page.waitForSelector("button:text-is('Copied')");
    assertThat(page.evaluate("navigator.clipboard.readText()").toString())
        .contains("Witkoff", "Pourparlers");
    assertThat(page.locator("a[href^='mailto:']").getAttribute("href"))
        .contains("subject=", "Witkoff", "%2Fentries%2F" + id);
    assertThat(page.locator("meta[property='og:title']").getAttribute("content"))
        .contains("Witkoff");
    assertThat(page.locator("meta[property='og:description']").getAttribute("content"))
        .contains("origin");
    assertThat(Running.get("/entries/" + id + "/cite/bib").body())
        .startsWith("@misc{" + id)
        .contains("url = {");
    assertThat(Running.get("/entries/" + id + "/cite/ris").body()).startsWith("TY  - GEN");
    assertThat(Running.get("/entries/" + id + "/cite/txt").body()).contains("Witkoff");
    assertThat(Running.get("/entries/" + id + "/cite/pdf").statusCode()).isEqualTo(404);
  }

  @Test
  void theKeyboardAloneIsEnough() {
    tab.open("/");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip").evaluate("e => e === document.activeElement")).isEqualTo(true);
    page.keyboard().press("Enter");
    page.keyboard().press("/");
    page.keyboard().type("Witkoff");
    page.keyboard().press("Enter");
    page.waitForURL("**/?q=Witkoff");
    page.keyboard().press("j");
    page.keyboard().press("o");
    page.waitForURL("**/entries/*");
    page.keyboard().press("c");
    assertThat(page.evaluate("document.activeElement.name")).isEqualTo("status");
    for (int i = 0; i < 6; i++) {
      page.keyboard().press("Tab");
    }
    assertThat(page.evaluate("document.activeElement.name")).isEqualTo("note");
    page.keyboard().press("Escape");
    page.keyboard().press("?");
    assertThat(page.locator("#keys").isVisible()).isTrue();
    page.keyboard().press("Escape");
    page.keyboard().press("s");
    page.goBack();
    assertThat(page.url()).contains("q=Witkoff");
  }
}
