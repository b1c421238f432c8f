package org.pourparlers.report;

import org.jspecify.annotations.Nullable;

/**
 * A published text as it came, before anything is read off it. Its body is plain text: HTML, JSON
 * Lines and the like are taken apart before (package {@code intake}).
 *
 * @param id the identifier that came with it, or null
 * @param url where it was published, or null
 * @param publisher who published it, or null
 * @param language ISO 639-1 code that came with it, or null to find it from the text
 * @param published EDTF date of publication that came with it, or null
 * @param publishedFrom where {@code published} comes from: {@code given} or {@code metadata}; null
 *     without a date
 * @param title its title, or null where none is told apart
 * @param body its text; any characters at all
 */
public record Report(
    @Nullable String id,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String language,
    @Nullable String published,
    @Nullable String publishedFrom,
    @Nullable String title,
    String body) {

  /** A report of which only the text is known. */
  public static Report of(String body) {
    return new Report(null, null, null, null, null, null, null, body);
  }

  /** The same report, published on the given EDTF date. */
  public Report published(String edtf) {
    return new Report(id, url, publisher, language, edtf, "given", title, body);
  }

  /** The same report in the given language (ISO 639-1). */
  public Report in(String code) {
    return new Report(id, url, publisher, code, published, publishedFrom, title, body);
  }
}
