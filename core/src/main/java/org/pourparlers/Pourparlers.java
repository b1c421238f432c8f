package org.pourparlers;

import org.pourparlers.reading.Reading;
import org.pourparlers.report.Report;

/**
 * The front door: reads reports. Safe for use by many threads; the same report gives the same
 * reading, always.
 *
 * <pre>{@code
 * Reading reading = Pourparlers.reader().read(Report.of(text).published("2025-04-11"));
 * }</pre>
 */
public final class Pourparlers {
  private Pourparlers() {}

  /**
   * A reader of every language that has a folder; a language is loaded when the first report in it
   * comes.
   */
  public static Reader reader() {
    return Holder.READER;
  }

  /** Reads one report. */
  public static Reading read(Report report) {
    return reader().read(report);
  }

  private static final class Holder {
    static final Reader READER = new Reader();
  }
}
