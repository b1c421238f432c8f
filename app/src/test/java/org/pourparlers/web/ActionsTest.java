package org.pourparlers.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pourparlers.Pourparlers;
import org.pourparlers.report.Report;
import org.pourparlers.store.Query;

/** What one does on the pages, done in a browser. */
class ActionsTest {
  private final Tab tab = new Tab(Tab.DESKTOP, "light", "en");
  private final Page page = tab.page;

  @AfterEach
  void close() {
    tab.quiet(page.url());
    tab.close();
  }

  @Test
  void facetsNarrowDownAndTheBackButtonWidens() {
    tab.open("/");
    String all = page.locator(".total").textContent();
    page.locator(".facets a:has-text('Meeting')").first().click();
    assertThat(page.url()).contains("kind=meeting");
    assertThat(page.locator(".crumbs li").first().textContent())
        .contains("Kind")
        .contains("Meeting");
    assertThat(page.locator(".day .kind").allTextContents()).isNotEmpty().containsOnly("Meeting");
    page.goBack();
    assertThat(page.locator(".total").textContent()).isEqualTo(all);
    page.goForward();
    page.locator(".crumbs li a").first().click();
    assertThat(page.locator(".total").textContent()).isEqualTo(all);
  }

  @Test
  void keysSearchMoveAndOpen() {
    tab.open("/");
    page.keyboard().press("/");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("search");
    page.keyboard().type("Witkoff");
    page.keyboard().press("Enter");
    page.waitForURL("**/?q=Witkoff");
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("k");
    assertThat(page.locator("[data-current]").count()).isEqualTo(1);
    String href = page.locator("[data-current] a.open").getAttribute("href");
    page.keyboard().press("s");
    page.waitForURL("**" + href + "#sources");
    page.goBack();
    page.keyboard().press("?");
    assertThat(page.locator("#keys").isVisible()).isTrue();
    page.keyboard().press("Escape");
    assertThat(page.locator("#keys").isVisible()).isFalse();
    page.keyboard().press("j");
    page.keyboard().press("o");
    page.waitForURL("**" + href);
    page.keyboard().press("c");
    assertThat(page.locator("#correct").getAttribute("open")).isNotNull();
  }

  @Test
  void spansAndReadingsLightEachOther() {
    tab.open("/reports/en-told");
    page.locator(".margin .of-event").first().hover();
    assertThat(page.locator(".report-words .lit-on").count()).isPositive();
    String id = page.locator(".margin .of-event").first().getAttribute("data-of");
    page.mouse().move(0, 0);
    page.locator(".report-words [data-of~='" + id + "']").first().hover();
    assertThat(page.locator("#r-" + id).getAttribute("class")).contains("lit-on");
    page.locator(".report-words [data-of='" + id + "']").first().click();
    assertThat(page.url()).endsWith("#r-" + id);
  }

  @Test
  void readsATextAndStoresNothing() {
    long before = Running.store().reports(Query.ALL.limit(1)).total();
    tab.open("/read");
    page.fill(
        "textarea", "Vladimir Putin met Steve Witkoff in Moscow on 6 August 2025 for three hours.");
    page.click("button.main");
    assertThat(page.locator(".margin .of-event").first().textContent())
        .contains("Meeting")
        .contains("Vladimir Putin");
    assertThat(Running.store().reports(Query.ALL.limit(1)).total()).isEqualTo(before);
  }

  @Test
  void addsAReportAndOthersHearOfIt() {
    try (var other = new Tab(Tab.DESKTOP, "light", "en")) {
      other.open("/");
      other.page.waitForTimeout(600);
      tab.open("/add");
      page.fill("textarea", "Sergei Lavrov spoke by telephone with Marco Rubio on 3 May 2025.");
      page.click("button.main");
      page.waitForURL("**/reports/*");
      other.page.waitForSelector("#live:not([hidden])");
      assertThat(other.page.locator("#live a").textContent()).matches("1 new entry.* – show");
      other.page.locator("#live a").click();
      other.page.waitForLoadState(LoadState.LOAD);
      assertThat(other.page.locator("#live").isVisible()).isFalse();
      other.quiet("/");
    }
  }

  @Test
  void changesElsewhereDoNotDisturb() {
    try (var other = new Tab(Tab.DESKTOP, "light", "en")) {
      other.open("/?kind=release&country=COL");
      other.page.waitForTimeout(600);
      Running.store()
          .add(
              List.of(
                  Pourparlers.read(
                      Report.of("Sergei Lavrov met Hakan Fidan in Antalya on 4 May 2025."))));
      other.page.waitForTimeout(2500);
      assertThat(other.page.locator("#live").isVisible()).isFalse();
      other.quiet("/");
    }
    tab.open("/");
  }

  @Test
  void correctsAndUndoes() {
    String id = entry("Rubio");
    tab.open("/entries/" + id);
    page.keyboard().press("c");
    page.selectOption("#correct select[name=status]", "called_off");
    page.fill("#correct input[name=note]", "put off at the last hour");
    page.locator("#correct form.line button.main").click();
    assertThat(page.locator(".over").first().textContent()).contains("called off");
    assertThat(page.locator(".correction").textContent()).contains("put off at the last hour");
    page.locator(".correction button").click();
    assertThat(page.locator(".over").first().textContent()).doesNotContain("called off");
    assertThat(page.locator(".correction").textContent()).contains("undone");
  }

  @Test
  void rejectsAndFindsAgain() {
    Running.store()
        .add(
            List.of(
                Pourparlers.read(
                    Report.of(
                        "Emmanuel Macron met Abdelmadjid Tebboune in Algiers on 5 May 2024."))));
    String id = entry("Tebboune");
    tab.open("/entries/" + id);
    page.keyboard().press("c");
    page.locator("button[value=reject]").click();
    tab.open("/?q=Tebboune");
    assertThat(page.locator(".empty").isVisible()).isTrue();
    tab.open("/?q=Tebboune&rejected=true");
    assertThat(page.locator(".row").count()).isPositive();
    tab.open("/corrections");
    page.locator("tr:has-text('rejected') button").first().click();
    tab.open("/?q=Tebboune");
    assertThat(page.locator(".row").count()).isPositive();
  }

  @Test
  void mergesTwoEntries() {
    Running.store()
        .add(
            List.of(
                Pourparlers.read(
                    Report.of("Masoud Pezeshkian met Shehbaz Sharif in Tehran on 2 March 2024.")),
                Pourparlers.read(
                    Report.of(
                        "Masoud Pezeshkian met Shehbaz Sharif in Islamabad on 9 March 2024."))));
    tab.open("/?q=Pezeshkian");
    int before = page.locator(".row").count();
    page.locator(".row a.open").first().click();
    page.waitForURL("**/entries/*");
    page.keyboard().press("c");
    page.locator("#correct input[type=checkbox]").first().check();
    page.locator("button:has-text('Merge')").click();
    assertThat(page.locator(".origin").count()).isEqualTo(2);
    tab.open("/?q=Pezeshkian");
    assertThat(page.locator(".row").count()).isEqualTo(before - 1);
  }

  private static String entry(String word) {
    return Running.store().entries(Query.ALL.text(word)).items().get(0).id();
  }

  @Test
  void choosesLanguageAndTheme() {
    tab.open("/statements?act=say");
    page.locator(".choices a[hreflang=fr]").click();
    assertThat(page.url()).endsWith("/statements?act=say");
    assertThat(page.locator("nav").textContent()).contains("Chronique");
    page.locator(".choices a").nth(1).click();
    assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("auto");
  }

  @Test
  void networkAnswersAClickOnItsListAndTime() {
    tab.open("/network");
    page.waitForSelector("#graph[data-ready]");
    String first = page.locator("[data-pair]").first().getAttribute("data-pair").split(" ")[0];
    page.locator("[data-node='" + first + "'] > :nth-child(2)").dispatchEvent("click");
    assertThat(page.locator("#graph .node.chosen").count()).isGreaterThan(1);
    for (var row : page.locator("[data-pair]:visible").all()) {
      assertThat(row.getAttribute("data-pair")).contains(first);
    }
    page.locator("[data-node='" + first + "'] > :nth-child(2)").dispatchEvent("click");
    page.locator("[data-zoom]").first().click();
    page.waitForFunction(
        "() => !document.querySelector('#graph').getAttribute('viewBox').startsWith('0 0 1000')");
    int rows = page.locator("[data-pair]:visible").count();
    assertThat(rows).isPositive();
    page.locator(".slider input")
        .evaluate("e => { e.value = 0; e.dispatchEvent(new Event('input')); }");
    page.waitForFunction(
        "n => document.querySelectorAll('[data-pair]:not([hidden])').length < n", rows);
    assertThat(page.locator(".slider output").textContent()).contains("until");
    String month = page.locator(".slider").getAttribute("data-months").split(" ")[0];
    for (var line : page.locator("#graph [data-edge]").all()) {
      String met = line.getAttribute("data-first");
      boolean there = !met.isEmpty() && met.compareTo(month) <= 0;
      assertThat(line.getAttribute("class").contains("gone")).isNotEqualTo(there);
    }
  }

  @Test
  void whatWasSaidStandsUnderItsEntry() {
    tab.open("/?q=Witkoff");
    var remark =
        page.locator(".row .remark", new Page.LocatorOptions().setHasText("Putin requires"));
    assertThat(remark.textContent()).contains("as long as", "Dmitry Peskov", "Kremlin");
    remark.locator("a").click();
    assertThat(page.url()).contains("/statements/u-");
    page.locator(".row a.open").first().click();
    assertThat(page.locator("#words-title").isVisible()).isTrue();
    page.locator("#words-title a").click();
    assertThat(page.url()).contains("/statements?about=n-");
    assertThat(page.locator(".said").count()).isPositive();
  }

  @Test
  void theLedgerTellsToWhomWordsAreSaid() {
    tab.open("/statements?actor=Lena%20Ardo");
    assertThat(page.locator(".said .told-to").first().textContent()).contains("journalists");
  }

  @Test
  void aThreadLeadsFromWordsToTheirReading() {
    tab.open("/reports/en-told");
    assertThat(page.locator(".thread path").count()).isZero();
    page.locator(".report-words .lit.event").first().hover();
    page.waitForSelector(".thread path");
    page.mouse().move(5, 5);
    page.waitForFunction("() => !document.querySelector('.thread path')");
    tab.quiet("/reports/en-told");
  }

  @Test
  void facetsUnfoldAndMonthsOfAYearLead() {
    tab.open("/");
    var rest = page.locator(".facets .rest").first();
    int shown = page.locator(".facets li:visible").count();
    rest.locator("summary").click();
    assertThat(page.locator(".facets li:visible").count()).isGreaterThan(shown);
    tab.open("/calendar?month=2025-04");
    assertThat(page.locator(".year [aria-current]").textContent()).startsWith("Apr");
    page.locator(".year a").nth(3).click();
    assertThat(page.url()).endsWith("month=2025-03");
  }

  @Test
  void mapOpensAPlace() {
    tab.open("/map");
    page.waitForSelector("#world[data-ready] path.leaflet-interactive");
    page.locator("#world path[stroke-width='1.5']").first().dispatchEvent("click");
    page.locator(".leaflet-popup-content a").first().click();
    assertThat(page.url()).contains("place=");
    assertThat(page.locator(".row").count()).isPositive();
  }

  @Test
  void telephoneKeepsFacetsInADrawer() {
    try (var telephone = new Tab(Tab.TELEPHONE, "light", "en")) {
      telephone.open("/");
      assertThat(telephone.page.locator(".facets").isVisible()).isFalse();
      telephone.page.locator(".drawer > summary").click();
      assertThat(telephone.page.locator(".facets").isVisible()).isTrue();
      telephone.page.locator(".menu-button").click();
      assertThat(telephone.page.locator("nav a").first().isVisible()).isTrue();
      telephone.quiet("/");
    }
  }

  @Test
  void worksWithoutScripts() {
    try (var context =
        Running.browser()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setJavaScriptEnabled(false))) {
      Page plain = context.newPage();
      plain.navigate(Running.host() + "/?q=Putin");
      plain.locator(".row a.open").first().click();
      assertThat(plain.locator("h1").textContent()).contains("Putin");
    }
  }

  @Test
  void printsWithoutTheProgramAround() {
    tab.open("/processes/orsa-2025");
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
    assertThat(page.locator(".top").isVisible()).isFalse();
    assertThat(page.locator("h1").isVisible()).isTrue();
  }
}
