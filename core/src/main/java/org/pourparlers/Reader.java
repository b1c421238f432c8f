package org.pourparlers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.reading.Garbling;
import org.pourparlers.reading.Published;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Report;

/** The whole path of a report, a line a stage. */
public final class Reader {

  /** Reads a report: all that it says, each line with the words that say it. */
  public Reading read(Report report) {
    String text = report.body();
    return new Reading(
        identifier(report.id(), text),
        report.url(),
        report.publisher(),
        report.language() == null ? "und" : report.language(),
        new Published(report.published(), report.publishedFrom()),
        null,
        text,
        List.of(),
        Garbling.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The identifier that came with a report, else the first 16 hex digits of its text's SHA-256. */
  static String identifier(@Nullable String given, String text) {
    if (given != null && !given.isBlank()) {
      return given;
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
