package org.pourparlers.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.pourparlers.report.Report;

/** A web archive (WARC): each page that was answered with is a report. */
final class WebArchive {
  private static final int FOUND = 200;

  private WebArchive() {}

  static void read(
      InputStream in,
      String name,
      Given given,
      Consumer<Report> reports,
      Consumer<UnreadableInputException> problems)
      throws IOException {
    try (WarcReader archive = new WarcReader(in)) {
      for (WarcRecord record : archive) {
        if (record instanceof WarcResponse response && isPage(response)) {
          page(response, name, given, reports, problems);
        }
      }
    } catch (ParsingException | EOFException | UncheckedIOException | IllegalArgumentException e) {
      problems.accept(
          new UnreadableInputException(
              name,
              0,
              "is no whole web archive (" + e.getMessage() + ")",
              "what stands before the fault was read; fetch the archive again"));
    }
  }

  private static boolean isPage(WarcResponse response) throws IOException {
    String type = response.payloadType().base().toString();
    return response.http().status() == FOUND
        && (type.equals("text/html") || type.equals("application/xhtml+xml"));
  }

  private static void page(
      WarcResponse response,
      String name,
      Given given,
      Consumer<Report> reports,
      Consumer<UnreadableInputException> problems)
      throws IOException {
    String url = response.target();
    try {
      byte[] bytes = Intake.all(response.http().bodyDecoded().stream(), name + ", " + url);
      Report page = HtmlPage.read(bytes, name + ", " + url);
      reports.accept(given.over(page.url() == null ? addressed(page, url) : page));
    } catch (UnreadableInputException e) {
      problems.accept(e);
    }
  }

  private static Report addressed(Report page, String url) {
    return new Report(
        page.id(),
        url,
        page.publisher(),
        page.language(),
        page.published(),
        page.publishedFrom(),
        page.title(),
        page.body());
  }
}
