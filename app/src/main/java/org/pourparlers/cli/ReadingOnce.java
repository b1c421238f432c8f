package org.pourparlers.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.Pourparlers;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Report;

/**
 * Reads reports, and remembers the latest: an exact copy of a report, under another address, is not
 * read twice. Safe for use by several threads.
 */
final class ReadingOnce {
  private static final int LATEST = 2000;

  private final Map<Report, Reading> latest =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Report, Reading> eldest) {
          return size() > LATEST;
        }
      };

  Reading read(Report report) {
    if (report.id() == null) {
      return Pourparlers.read(report);
    }
    // What is read depends on these alone; the rest is handed through.
    var same =
        new Report(
            null,
            null,
            null,
            report.language(),
            report.published(),
            report.publishedFrom(),
            report.title(),
            report.body());
    Reading known = known(same);
    if (known == null) {
      known = Pourparlers.read(report);
      synchronized (latest) {
        latest.put(same, known);
      }
      return known;
    }
    return known.of(report.id(), report.url(), report.publisher());
  }

  private @Nullable Reading known(Report same) {
    synchronized (latest) {
      return latest.get(same);
    }
  }
}
