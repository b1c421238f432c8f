package org.pourparlers.intake;

import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Report;

/**
 * What is known of a report before it is opened. It goes before what a page says of itself, and
 * behind what a line of JSON says.
 *
 * @param published EDTF date of publication, or null
 * @param language ISO 639-1 code, or null
 * @param url where it was published, or null
 * @param publisher who published it, or null
 */
public record Given(
    @Nullable String published,
    @Nullable String language,
    @Nullable String url,
    @Nullable String publisher) {
  /** Nothing known. */
  public static final Given NOTHING = new Given(null, null, null, null);

  /** The report with what is given in the place of what it says of itself. */
  Report over(Report report) {
    return new Report(
        report.id(),
        url != null ? url : report.url(),
        publisher != null ? publisher : report.publisher(),
        language != null ? language : report.language(),
        published != null ? published : report.published(),
        published != null ? "given" : report.publishedFrom(),
        report.title(),
        report.body());
  }

  /** The report with what is given where it says nothing of itself. */
  Report under(Report report) {
    boolean dated = report.published() != null;
    return new Report(
        report.id(),
        report.url() != null ? report.url() : url,
        report.publisher() != null ? report.publisher() : publisher,
        report.language() != null ? report.language() : language,
        dated ? report.published() : published,
        dated ? report.publishedFrom() : published != null ? "given" : null,
        report.title(),
        report.body());
  }
}
