package org.pourparlers.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Event;
import org.pourparlers.store.MentionLine;
import org.pourparlers.store.Page;
import org.pourparlers.store.ReportPage;
import org.pourparlers.store.Store;

/**
 * The reports that tell an entry, by origin, a page at a time.
 *
 * @param origins the earliest first
 * @param next the cursor of what follows, or empty
 * @param continued whether others come before these
 */
public record Sources(List<Origin> origins, String next, boolean continued) {
  /** So many reports are listed at once. */
  private static final int LISTED = 60;

  /** So many of them are shown in words; the rest as links. */
  private static final int SHOWN = 8;

  /**
   * Reports of one origin.
   *
   * @param id the origin's id
   * @param told its reports, the earliest first
   */
  public record Origin(String id, List<Told> told) {}

  /**
   * A report that tells the entry.
   *
   * @param relation what it is to the first report of its origin; empty where its words are not
   *     shown
   * @param words the words that tell it; null where they are not shown
   */
  public record Told(MentionLine line, String relation, @Nullable Lit words) {}

  /** The reports that tell an entry, from a cursor on. */
  static Sources of(Store store, String entry, @Nullable String after) {
    Page<MentionLine> page = store.mentions(entry, LISTED, after);
    Map<String, List<MentionLine>> byOrigin = new LinkedHashMap<>();
    for (MentionLine line : page.items()) {
      byOrigin.computeIfAbsent(line.telling().origin(), o -> new ArrayList<>()).add(line);
    }
    List<Origin> out = new ArrayList<>();
    int shown = after == null ? 0 : SHOWN;
    for (var origin : byOrigin.entrySet()) {
      List<Told> told = new ArrayList<>();
      for (MentionLine line : origin.getValue()) {
        // The first report of each origin comes before the copies of any.
        boolean show = shown < SHOWN && (told.isEmpty() || shown + byOrigin.size() < SHOWN);
        ReportPage report = show ? store.report(line.telling().report()) : null;
        shown += show ? 1 : 0;
        told.add(
            report == null
                ? new Told(line, "", null)
                : new Told(
                    line, report.line().relation().name(), words(report, line.telling().event())));
      }
      out.add(new Origin(origin.getKey(), told));
    }
    String next = page.next();
    return new Sources(out, next == null ? "" : next, after != null);
  }

  private static Lit words(ReportPage report, String id) {
    for (Event event : report.reading().events()) {
      if (event.id().equals(id)) {
        return Lit.around(report.reading(), event);
      }
    }
    return new Lit(List.of());
  }
}
