package org.pourparlers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pourparlers.Pourparlers;
import org.pourparlers.report.Report;
import org.pourparlers.store.Query;
import org.xml.sax.InputSource;

/** Reports are hostile text: nothing of what they say is ever carried out. */
class HostileTextTest {
  @Test
  void nothingOfAReportRunsInTheBrowser() {
    String entry = Running.store().entries(Query.ALL.report("hostile")).items().get(0).id();
    String said = Running.store().statements(Query.ALL.report("hostile")).items().get(0).id();
    try (var tab = new Tab(Tab.DESKTOP, "light", "en")) {
      for (String path :
          List.of(
              "/",
              "/reports/hostile",
              "/entries/" + entry,
              "/statements",
              "/statements/" + said,
              "/reports",
              "/people",
              "/?q=" + "%3Cscript%3Ewindow.hurt%3D1%3C/script%3E",
              "/?place=%22%3E%3Cimg%20src=x%20onerror=window.hurt=1%3E")) {
        tab.open(path);
        assertThat(tab.page.evaluate("window.hurt")).as(path).isNull();
        assertThat(tab.page.locator("img").count()).as(path).isZero();
        assertThat(tab.page.content()).doesNotContain("href=\"javascript:");
        tab.quiet(path);
      }
      tab.open("/reports/hostile");
      assertThat(tab.page.locator(".report-words").first().textContent())
          .contains("<script>window.hurt=1</script>");
    }
  }

  @Test
  void enormousWordsAndTurnedTextStayInTheirPlace() {
    String long9 = "Abracadabra".repeat(300);
    Running.store()
        .add(
            List.of(
                Pourparlers.read(
                    new Report(
                        "enormous",
                        "https://example.org/" + long9,
                        "Paper \u202egnidaer fo",
                        "en",
                        "2023-02-01",
                        "given",
                        "\u202etitle turned " + long9,
                        "Russian President Vladimir Putin met Chinese President Xi Jinping in "
                            + "Harbin on 1 February 2023.\n\n"
                            + long9
                            + " \u202eturned\u0000\u0007 \ud83d\ude00 text.\n\n"
                            + "“We agreed on "
                            + long9
                            + ",” said President Putin."))));
    String entry = Running.store().entries(Query.ALL.report("enormous")).items().get(0).id();
    for (int width : new int[] {Tab.DESKTOP, Tab.TELEPHONE}) {
      try (var tab = new Tab(width, "light", "fr")) {
        for (String path :
            List.of("/reports/enormous", "/reports", "/entries/" + entry, "/statements", "/")) {
          tab.open(path);
          tab.quiet(path);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/feeds/entries.atom",
        "/feeds/statements.atom",
        "/feeds/changes.atom",
        "/feeds/statements.atom?q=say"
      })
  void feedsStayWellFormed(String path) throws Exception {
    String body = Running.get(path).body();
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(body)));
    assertThat(document.getElementsByTagName("entry").getLength()).isPositive();
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void citationsKeepTheirForm() {
    String entry = Running.store().entries(Query.ALL.report("hostile")).items().get(0).id();
    assertThat(Running.get("/entries/" + entry + "/cite/bib").body())
        .startsWith("@misc{" + entry + ",\n")
        .endsWith("}\n");
    assertThat(Running.get("/entries/" + entry + "/cite/ris").body())
        .startsWith("TY  - GEN\r\n")
        .endsWith("ER  - \r\n");
  }

  @Test
  void everyAnswerForbidsWhatPagesNeverNeed() {
    for (String path : List.of("/", "/api/v1/entries", "/nothing", "/feeds/entries.json")) {
      var headers = Running.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'")
          .contains("script-src 'self'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "javascript:alert(1)"
      })
  void choosingLeadsNowhereElse(String back) {
    var answer = Running.get("/choose?theme=dark&back=" + org.pourparlers.http.Asked.encode(back));
    assertThat(answer.headers().firstValue("Location")).contains("/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/x/..%2f..%2fcli%2fMain.class",
        "/assets/x/%2e%2e/secret",
        "/entries/%00",
        "/reports/..%2f..%2fetc%2fpasswd",
        "/entries/n-1'%20OR%20'1'='1",
        "/?after=!!!",
        "/?limit=99999999999",
        "/?between=RUS",
        "/?origins=-1",
        "/?time=2025-99-99"
      })
  void strangeAddressesAreRefusedPolitely(String path) {
    assertThat(Running.get(path).statusCode()).isBetween(400, 499);
  }
}
