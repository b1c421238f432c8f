package org.pourparlers.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Report;

/** A page of the web: the article on it, its title, and what it says of itself. */
final class HtmlPage {
  /** Elements nested deeper are hung into the last one of this depth. */
  private static final int DEEPEST = 200;

  private static final int LOOKED_AT = 2048;

  /** The parser's time grows with the square of the number of nested tables. */
  private static final int MOST_TABLES = 20_000;

  private HtmlPage() {}

  /** The report on a page. */
  static Report read(byte[] bytes, String name) {
    String html = Encoding.decode(bytes, declared(bytes));
    if (tables(html) > MOST_TABLES) {
      throw new UnreadableInputException(
          name, 0, "has more tables than a report's page has", "save its text as plain text");
    }
    return Intake.checked(report(html), name, 0);
  }

  private static int tables(String html) {
    int count = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      count += html.regionMatches(true, at + 1, "table", 0, 5) ? 1 : 0;
    }
    return count;
  }

  static Report report(String html) {
    Document page = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
    PageMetadata metadata = PageMetadata.of(page);
    MainArticle article = MainArticle.of(page, metadata);
    String published = metadata.published();
    return new Report(
        null,
        metadata.url(),
        metadata.publisher(),
        metadata.language(),
        published,
        published == null ? null : "metadata",
        article.title(),
        article.body());
  }

  /** The encoding that a page names in its first bytes, or null. */
  private static @Nullable String declared(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    String head =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset=");
    if (at < 0) {
      at = head.startsWith("<?xml") ? head.indexOf("encoding=") + 1 : -1;
    }
    if (at < 0) {
      return null;
    }
    int start = at + "charset=".length();
    while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length() && "\"' ;/>".indexOf(head.charAt(end)) < 0) {
      end++;
    }
    return end > start ? head.substring(start, end) : null;
  }
}
