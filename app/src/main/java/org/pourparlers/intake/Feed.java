package org.pourparlers.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Report;

/** A feed (RSS, Atom): each item is a report, as long as the feed gives it. */
final class Feed {
  private Feed() {}

  static void read(
      byte[] bytes,
      String name,
      Given given,
      Consumer<Report> reports,
      Consumer<UnreadableInputException> problems)
      throws IOException {
    SyndFeed feed;
    try {
      feed = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
    } catch (FeedException | IllegalArgumentException e) {
      throw new UnreadableInputException(
          name,
          0,
          "is no feed that can be read ("
              + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
              + ")",
          "check that it is RSS or Atom");
    }
    int number = 0;
    for (SyndEntry entry : feed.getEntries()) {
      number++;
      try {
        reports.accept(Intake.checked(given.over(report(feed, entry)), name, number));
      } catch (UnreadableInputException e) {
        problems.accept(e);
      }
    }
  }

  private static Report report(SyndFeed feed, SyndEntry entry) {
    Date date =
        entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    String title = entry.getTitle() == null ? "" : entry.getTitle().strip();
    Report page =
        HtmlPage.report(
            "<title>"
                + Entities.escape(title)
                + "</title><article>"
                + content(entry)
                + "</article>");
    String language = feed.getLanguage();
    return new Report(
        null,
        entry.getLink(),
        feed.getTitle() == null || feed.getTitle().isBlank() ? null : feed.getTitle().strip(),
        language == null || language.length() < 2
            ? null
            : language.substring(0, 2).toLowerCase(Locale.ROOT),
        date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString(),
        date == null ? null : "metadata",
        title.isEmpty() ? null : title,
        page.body());
  }

  /** The longest text that an item has. */
  private static String content(SyndEntry entry) {
    List<@Nullable SyndContent> all = new ArrayList<>(entry.getContents());
    all.add(entry.getDescription());
    String out = "";
    for (SyndContent one : all) {
      String value = one == null || one.getValue() == null ? "" : one.getValue();
      boolean plain = one != null && "text".equals(one.getType()) || value.indexOf('<') < 0;
      String html = plain ? paragraphs(value) : value;
      out = html.length() > out.length() ? html : out;
    }
    return out;
  }

  private static String paragraphs(String text) {
    return "<p>" + Entities.escape(Entities.unescape(text)).replace("\n\n", "<p>") + "</p>";
  }
}
