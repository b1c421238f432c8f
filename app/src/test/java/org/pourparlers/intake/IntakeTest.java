package org.pourparlers.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pourparlers.report.Report;

class IntakeTest {
  private final List<Report> reports = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private void read(String name, byte[] bytes) throws IOException {
    Intake.any()
        .read(
            new ByteArrayInputStream(bytes),
            name,
            reports::add,
            problem -> problems.add(problem.getMessage()));
  }

  private void read(String name, String text) throws IOException {
    read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theFirstLineIsTheTitle() throws IOException {
    read("a.txt", "\nTalks open\r\nThe talks opened.\r\n");
    read("b.txt", "The talks opened.\n");
    read("c.txt", "The delegations met in the old customs house above the harbour and\ntalked.");
    read("d.txt", "Dovrance meets Teket, two days before the\ntruce runs out\n\nThe talks opened.");
    read("e.txt", "The talks opened in the old house and\nwent on for two days.\n\nThey failed.");
    assertThat(reports)
        .extracting(Report::title)
        .containsExactly(
            "Talks open",
            null,
            null,
            "Dovrance meets Teket, two days before the\ntruce runs out",
            null);
    assertThat(reports.get(0).body()).isEqualTo("The talks opened.\r\n");
  }

  @Test
  void everyEncodingIsTold() throws IOException {
    String text = "L’accord signé\n\nLe président a été reçu à l’Élysée.";
    for (String charset : List.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252")) {
      read("a.txt", text.getBytes(Charset.forName(charset)));
    }
    assertThat(problems).isEmpty();
    assertThat(reports).hasSize(5).extracting(Report::title).containsOnly("L’accord signé");
    assertThat(reports)
        .extracting(r -> r.body().strip())
        .containsOnly("Le président a été reçu à l’Élysée.");
  }

  @Test
  void aBadLineIsNamedAndTheRestGoesOn() throws IOException {
    read(
        "r.jsonl",
        """
        {"id":"1","text":"One.","published":"2025-04-11T10:00:00Z","other":[1]}
        {"id":"2","text":
        {"id":"3","title":"No text"}

        [1]
        {"id":6,"text":"Six.","published":"tomorrow"}
        """);
    assertThat(reports).extracting(Report::id).containsExactly("1", "6");
    assertThat(reports).extracting(Report::published).containsExactly("2025-04-11", null);
    assertThat(reports.get(0).publishedFrom()).isEqualTo("metadata");
    assertThat(problems).hasSize(4);
    assertThat(problems.get(0)).startsWith("r.jsonl:2: is no JSON");
    assertThat(problems.get(1)).startsWith("r.jsonl:3: has no \"text\"; put");
    assertThat(problems.get(2)).startsWith("r.jsonl:5: is no JSON object");
    assertThat(problems.get(3)).startsWith("r.jsonl:6: \"published\" is no date: \"tomorrow\"");
  }

  @Test
  void whatIsNoTextIsRefused() throws IOException {
    read("a.pdf", "%PDF-1.7 ...");
    read("b", new byte[] {1, 2, 3, 4, 0, 0, 0, 5});
    read("c.txt", " \n ");
    read("d.jsonl", "");
    assertThat(reports).isEmpty();
    assertThat(problems)
        .containsExactly(
            "a.pdf: is a PDF, not text; save it as text or HTML first",
            "b: is binary, not text; save it as text or HTML first",
            "c.txt: holds no text; give it a text, or leave it out",
            "d.jsonl: holds no line of JSON; give one report a line, {\"text\": \"…\"}");
  }

  @Test
  void theArticleOfAPageIsRead() throws IOException {
    read(
        "a.html",
        """
        <!DOCTYPE html><html lang="fr-CA"><head><title>Accord | Le Fil</title>
        <meta property="og:title" content="Un accord à Port-Ambre">
        <meta property="og:site_name" content="Le Fil">
        <link rel="canonical" href="https://fil.example/accord">
        <script type="application/ld+json">
        {"@graph":[{"@type":"NewsArticle","datePublished":"2026-02-12T23:30:00+01:00"}]}</script>
        </head><body><nav><p>Une longue ligne de menu, avec des mots et encore des mots.</p></nav>
        <div class="page"><h1>Un accord à Port-Ambre</h1>
        <div class="text"><p>Les deux délégations ont signé <b>jeudi</b> un accord de trêve.</p>
        <div class="share-bar"><p>Partagez cet article avec vos amis et vos collègues.</p></div>
        <p>Elles se reverront en mai dans la même ville, selon l'hôte.</p></div></div>
        <footer><p>Tous droits réservés, Le Fil, Port-Ambre, depuis 1998.</p></footer></body></html>
        """);
    Report report = reports.get(0);
    assertThat(report.title()).isEqualTo("Un accord à Port-Ambre");
    assertThat(report.body())
        .isEqualTo(
            "Les deux délégations ont signé jeudi un accord de trêve.\n\n"
                + "Elles se reverront en mai dans la même ville, selon l'hôte.");
    assertThat(report.language()).isEqualTo("fr");
    assertThat(report.published()).isEqualTo("2026-02-12");
    assertThat(report.publisher()).isEqualTo("Le Fil");
    assertThat(report.url()).isEqualTo("https://fil.example/accord");
  }

  @Test
  void deepPagesAreRead() throws IOException {
    read("a.html", "<div class=share>".repeat(100_000) + "<p>The talks opened on Monday.</p>");
    assertThat(reports.get(0).body()).isEqualTo("The talks opened on Monday.");
  }

  @Test
  void aFirstParagraphIsNoTitle() {
    String first =
        "NAIROBI, 3 March 2026 - Kenyan President William Ruto received Riek Machar at State House"
            + " on Tuesday. They met for two hours.";
    assertThat(PlainText.split(first + "\n\nJuba did not comment.").title()).isNull();
    assertThat(PlainText.split("Ruto receives Machar\n\n" + first).title())
        .isEqualTo("Ruto receives Machar");
  }
}
