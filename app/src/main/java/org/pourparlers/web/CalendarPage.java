package org.pourparlers.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.http.Asked;
import org.pourparlers.http.Lately;
import org.pourparlers.http.Overviews;
import org.pourparlers.http.Wrong;
import org.pourparlers.record.Entry;
import org.pourparlers.store.Counts;
import org.pourparlers.store.Page;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;

/** A month of contacts, past and announced. */
public final class CalendarPage {
  private static final int MOST_PAGES = 5;
  private static final Set<EventKind> CONTACTS =
      Set.of(
          EventKind.MEETING,
          EventKind.CALL,
          EventKind.TALKS,
          EventKind.VISIT,
          EventKind.MEDIATION,
          EventKind.AGREEMENT);

  private final Store store;
  private final Overviews overviews;
  private final Lately<Query, List<Entry>> months = new Lately<>(24, this::all);
  private final Clock clock;

  CalendarPage(Store store, Overviews overviews, Clock clock) {
    this.store = store;
    this.overviews = overviews;
    this.clock = clock;
  }

  /**
   * A day of the grid.
   *
   * @param number of the month; 0 for a cell outside of it
   */
  public record Cell(int number, String time, boolean today, List<Entry> entries) {}

  /** Answers {@code /calendar}. */
  void show(Context context) {
    Query query = Asked.query(context.queryParamMap(), Query.ALL);
    if (query.kinds().isEmpty()) {
      query = query.kinds(CONTACTS);
    }
    long head = store.head();
    List<Counts.Facet> counts = overviews.facets(query.time(null)).months();
    YearMonth month = month(context.queryParam("month"), counts);
    Map<LocalDate, List<Entry>> byDay = new HashMap<>();
    List<Entry> loose = new ArrayList<>();
    for (Entry entry : months.of(query.time(month.toString()), head)) {
      LocalDate day = Dates.exact(entry.date()) ? Dates.start(entry.date()) : null;
      if (day == null) {
        loose.add(entry);
      } else {
        byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(entry);
      }
    }
    var w = Frame.words(context);
    Pages.render(
        context,
        "calendar",
        Map.of(
            "frame",
                Frame.of(
                    context, "calendar", w.t("nav.calendar") + ": " + w.dates.month(month), head),
            "month", month,
            "weeks", weeks(month, byDay),
            "loose", loose,
            "year", YearStrip.of(month.getYear(), counts)));
  }

  /** Every entry of a month, up to some thousands. */
  private List<Entry> all(Query query) {
    List<Entry> out = new ArrayList<>();
    Query part = query.limit(1000);
    for (int i = 0; i < MOST_PAGES; i++) {
      Page<Entry> page = store.entries(part);
      out.addAll(page.items());
      String next = page.next();
      if (next == null) {
        break;
      }
      part = part.after(next);
    }
    return out;
  }

  private YearMonth month(@Nullable String asked, List<Counts.Facet> months) {
    if (asked != null) {
      try {
        return YearMonth.parse(asked);
      } catch (DateTimeParseException e) {
        throw new Wrong("month", "month must be as 2025-04, not " + asked, asked);
      }
    }
    YearMonth now = YearMonth.now(clock);
    YearMonth best = null;
    for (Counts.Facet month : months) {
      if (month.value().matches("\\d{4}-\\d\\d") && month.entries() > 0) {
        YearMonth own = YearMonth.parse(month.value());
        best = best == null || !own.isAfter(now) ? own : best;
      }
    }
    return best == null ? now : best;
  }

  private List<List<Cell>> weeks(YearMonth month, Map<LocalDate, List<Entry>> byDay) {
    LocalDate today = LocalDate.now(clock);
    List<List<Cell>> out = new ArrayList<>();
    LocalDate day = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
    while (!day.isAfter(month.atEndOfMonth())) {
      List<Cell> week = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        boolean inside = YearMonth.from(day).equals(month);
        week.add(
            new Cell(
                inside ? day.getDayOfMonth() : 0,
                day.toString(),
                day.equals(today),
                inside ? byDay.getOrDefault(day, List.of()) : List.of()));
        day = day.plusDays(1);
      }
      out.add(week);
    }
    return out;
  }
}
