package org.pourparlers.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pourparlers.Pourparlers;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Report;

/** Reads reports; copies of one text are read once, as the command line does. */
final class ReadOnce {
  private static final int KEPT = 4000;

  private final Map<String, Reading> copies = new HashMap<>();

  /** The readings of some reports, in their order. */
  List<Reading> of(List<Report> batch) {
    Map<String, Report> fresh = new LinkedHashMap<>();
    for (Report report : batch) {
      if (!copies.containsKey(key(report))) {
        fresh.putIfAbsent(key(report), report);
      }
    }
    List<Reading> read = fresh.values().parallelStream().map(Pourparlers::read).toList();
    int i = 0;
    for (String key : fresh.keySet()) {
      copies.put(key, read.get(i++));
    }
    List<Reading> out = new ArrayList<>();
    for (Report report : batch) {
      Reading known = Objects.requireNonNull(copies.get(key(report)));
      out.add(known.of(String.valueOf(report.id()), report.url(), report.publisher()));
    }
    if (copies.size() > KEPT) {
      copies.clear();
    }
    return out;
  }

  private static String key(Report report) {
    return report.published() + report.title() + report.body();
  }
}
