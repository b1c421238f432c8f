package org.pourparlers.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.pourparlers.report.Report;

/** Feeds, web archives, mail, saved pages, and any of them compressed. */
class FormsTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Dépêche Boréale</title><link>https://boreale.example/</link><language>fr-FR</language>
        <item><title>Le pont rouvre</title><link>https://boreale.example/1</link>
          <pubDate>Tue, 01 Apr 2025 08:30:00 GMT</pubDate>
          <description>Court.</description>
          <content:encoded><![CDATA[<p>Le pont de Karsk a rouvert mardi.</p><p>« Enfin », a dit Ilan Torvak.</p>]]></content:encoded>
        </item>
        <item><title>Sans corps</title><link>https://boreale.example/2</link></item>
      </channel></rss>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><updated>2025-04-02T10:00:00Z</updated>
        <entry><title>Envoys meet &amp; part</title><link href="https://harbour.example/a"/><id>a</id>
          <updated>2025-04-02T09:00:00Z</updated>
          <content type="text">The envoys met in Oslo.</content></entry></feed>
      """;

  private static final String PAGE =
      "<html><head><title>Talks in Oslo</title></head><body><article><h1>Talks in Oslo</h1>"
          + "<p>The envoys met in Oslo for three hours.</p><p>They will meet again.</p></article></body></html>";

  private static final String LETTER =
      """
      From: "Wire Room" <wire@agency.example>
      To: desk@paper.example
      Subject: =?utf-8?q?Tr=C3=AAve_=C3=A0_Karsk?=
      Date: Wed, 2 Apr 2025 11:00:00 +0200
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="b"

      --b
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      La tr=C3=AAve tient.
      --b
      Content-Type: text/html; charset=utf-8

      <p>La trêve tient.</p>
      --b--
      """;

  private record Taken(List<Report> reports, List<String> problems) {}

  private static Taken take(String name, byte[] bytes) {
    var out = new Taken(new ArrayList<>(), new ArrayList<>());
    try {
      Intake.any()
          .read(
              new ByteArrayInputStream(bytes),
              name,
              out.reports::add,
              problem -> out.problems.add(problem.getMessage()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out;
  }

  private static Taken take(String name, String text) {
    return take(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] packed(byte[]... parts) throws IOException {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      try (var gzip = new GZIPOutputStream(out)) {
        gzip.write(part);
      }
    }
    return out.toByteArray();
  }

  @Test
  void itemsOfAFeedAreReports() {
    Taken taken = take("news.xml", RSS);
    assertThat(taken.problems).isEmpty();
    Report first = taken.reports.get(0);
    assertThat(first.title()).isEqualTo("Le pont rouvre");
    assertThat(first.body())
        .isEqualTo("Le pont de Karsk a rouvert mardi.\n\n« Enfin », a dit Ilan Torvak.");
    assertThat(first.url()).isEqualTo("https://boreale.example/1");
    assertThat(first.publisher()).isEqualTo("Dépêche Boréale");
    assertThat(first.language()).isEqualTo("fr");
    assertThat(first.published()).isEqualTo("2025-04-01");
    assertThat(taken.reports.get(1).title()).isEqualTo("Sans corps");
    Report atom = take("feed", ATOM).reports.get(0);
    assertThat(atom.title()).isEqualTo("Envoys meet & part");
    assertThat(atom.body()).isEqualTo("The envoys met in Oslo.");
    assertThat(atom.published()).isEqualTo("2025-04-02");
  }

  @Test
  void aBrokenFeedIsSaid() {
    Taken taken = take("news.rss", RSS.substring(0, RSS.length() / 2));
    assertThat(taken.reports).isEmpty();
    assertThat(taken.problems).singleElement().asString().startsWith("news.rss: is no feed");
    // A feed that would read other files is refused.
    String outside =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
            + RSS.replace("Court.", "&x;");
    assertThat(take("news.rss", outside).reports).isEmpty();
  }

  private static String response(String url, String type, String body) {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + length(body)
            + "\r\n\r\n"
            + body;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
        + url
        + "\r\nWARC-Date: 2025-04-03T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:0d0e6f5c-0b3c-4a53-9b9f-5d5b0f3a1c2"
        + Math.abs(url.hashCode() % 10)
        + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + length(http)
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  @Test
  void pagesOfAWebArchiveAreReports() throws IOException {
    String page = response("https://harbour.example/talks", "text/html; charset=utf-8", PAGE);
    String picture = response("https://harbour.example/a.png", "image/png", "xx");
    Taken taken = take("crawl.warc", page + picture);
    assertThat(taken.problems).isEmpty();
    assertThat(taken.reports)
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report.url()).isEqualTo("https://harbour.example/talks");
              assertThat(report.title()).isEqualTo("Talks in Oslo");
              assertThat(report.body()).startsWith("The envoys met in Oslo for three hours.");
              assertThat(report.published()).as("fetched, not published, then").isNull();
            });
    byte[] members =
        packed(
            page.getBytes(StandardCharsets.UTF_8),
            response("https://harbour.example/2", "text/html", PAGE)
                .getBytes(StandardCharsets.UTF_8));
    assertThat(take("crawl.warc.gz", members).reports).hasSize(2);
  }

  @Test
  void lettersAreReports() {
    Report letter = take("a.eml", LETTER).reports.get(0);
    assertThat(letter.title()).isEqualTo("Trêve à Karsk");
    assertThat(letter.body().strip()).isEqualTo("La trêve tient.");
    assertThat(letter.published()).isEqualTo("2025-04-02");
    assertThat(letter.publisher()).isEqualTo("Wire Room");
    String box =
        "From wire@agency.example Wed Apr  2 09:00:00 2025\n"
            + LETTER
            + "\nFrom other@agency.example Thu Apr  3 09:00:00 2025\n"
            + LETTER.replace("tient", "ne tient plus");
    assertThat(take("desk.mbox", box).reports)
        .extracting(report -> report.body().strip())
        .containsExactly("La trêve tient.", "La trêve ne tient plus.");
  }

  @Test
  void savedPagesAreReports() {
    String whole =
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://harbour.example/talks\r\n"
            + "Subject: Talks in Oslo\r\nDate: Sat, 5 Apr 2025 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"--B\"\r\n\r\n----B\r\n"
            + "Content-Type: text/html\r\nContent-Location: https://harbour.example/talks\r\n\r\n"
            + PAGE
            + "\r\n----B--\r\n";
    Report saved = take("page", whole).reports.get(0);
    assertThat(saved.url()).isEqualTo("https://harbour.example/talks");
    assertThat(saved.title()).isEqualTo("Talks in Oslo");
    assertThat(saved.published()).as("saved, not published, then").isNull();
    Report complete =
        take(
                "page.html",
                "<!DOCTYPE html>\n<!-- saved from url=(0029)https://harbour.example/talks -->\n"
                    + PAGE)
            .reports
            .get(0);
    assertThat(complete.url()).isEqualTo("https://harbour.example/talks");
  }

  @Test
  void whatIsCompressedIsWhatItIsInside() throws IOException {
    byte[] lines =
        packed("{\"text\": \"The envoys met.\", \"id\": \"r\"}\n".getBytes(StandardCharsets.UTF_8));
    assertThat(take("a.jsonl.gz", lines).reports).extracting(Report::id).containsExactly("r");
    byte[] half = java.util.Arrays.copyOf(lines, lines.length / 2);
    assertThat(take("a.txt.gz", half).problems)
        .singleElement()
        .asString()
        .startsWith("a.txt.gz: is compressed and damaged");
  }
}
