package org.pourparlers.export;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.json.RecordJson;
import org.pourparlers.record.Change;
import org.pourparlers.record.Entry;
import org.pourparlers.store.Page;
import org.pourparlers.store.Query;
import org.pourparlers.store.ReportPage;
import org.pourparlers.store.Store;

/**
 * Writes what a query selects of a record.
 *
 * @param store the record
 * @param query what is wanted; its limit is the size of the pages asked for
 * @param most at most so many lines
 */
public record Export(Store store, Query query, int most) {
  private static final int CHANGES = 5000;

  /** What is written. */
  public enum What {
    ENTRIES,
    READINGS,
    ORIGINS,
    STATEMENTS,
    ACTORS,
    PROCESSES,
    CHANGES,
    CORRECTIONS
  }

  /** In what format. */
  public enum Format {
    /** JSON Lines in the record's own formats. */
    JSONL,
    /** A table; {@code CODEBOOK} explains its columns. */
    CSV,
    /** The codebook of the table. */
    CODEBOOK,
    /** Tab-separated lines in the columns of POLECAT (PLOVER). */
    PLOVER,
    /** Tab-separated lines in the columns of GDELT 2.0 events. */
    GDELT,
    /** The network of contacts. */
    GRAPHML,
    /** Entries on the map. */
    GEOJSON,
    /** Entries in a calendar. */
    ICALENDAR,
    /** Entities of FollowTheMoney. */
    FOLLOWTHEMONEY,
    /** Entries as schema.org events. */
    JSONLD,
    /** The words of events and statements as W3C Web Annotations. */
    ANNOTATIONS
  }

  /**
   * Writes one thing in one format.
   *
   * @throws IllegalArgumentException if there is no such format of it
   */
  public void write(What what, Format format, PrintWriter out) {
    switch (format) {
      case JSONL -> lines(what, out);
      case CSV, CODEBOOK -> Tables.write(this, what, format, out);
      case PLOVER -> PloverTable.write(entriesOnly(what, format), out);
      case GDELT -> Gdelt.write(entriesOnly(what, format), out);
      case GRAPHML -> GraphMl.write(entriesOnly(what, format), out);
      case GEOJSON -> GeoJson.write(entriesOnly(what, format), out);
      case ICALENDAR -> ICalendar.write(entriesOnly(what, format), out);
      case FOLLOWTHEMONEY -> FollowTheMoney.write(entriesOnly(what, format), out);
      case JSONLD -> JsonLd.write(entriesOnly(what, format), out);
      case ANNOTATIONS -> WebAnnotations.write(this, out);
    }
  }

  private Export entriesOnly(What what, Format format) {
    if (what != What.ENTRIES) {
      throw none(what, format);
    }
    return this;
  }

  private void lines(What what, PrintWriter out) {
    switch (what) {
      case ENTRIES -> entries(entry -> out.println(RecordJson.line(RecordJson.of(entry))));
      case READINGS ->
          all(
              store::reports,
              line -> {
                ReportPage page = Objects.requireNonNull(store.report(line.id()));
                out.println(ReadingJson.compact(page.reading()));
              });
      case ORIGINS ->
          all(store::origins, origin -> out.println(RecordJson.line(RecordJson.of(origin))));
      case STATEMENTS ->
          all(
              store::statements,
              line ->
                  out.println(
                      RecordJson.line(
                          RecordJson.of(Objects.requireNonNull(store.statement(line.id()))))));
      case ACTORS ->
          all(
              store::people,
              line ->
                  out.println(
                      RecordJson.line(
                          RecordJson.of(Objects.requireNonNull(store.person(line.id()))))));
      case PROCESSES ->
          store
              .processes()
              .forEach(process -> out.println(RecordJson.line(RecordJson.of(process))));
      case CHANGES -> changes(change -> out.println(RecordJson.line(RecordJson.of(change))));
      case CORRECTIONS ->
          store.corrections().forEach(one -> out.println(RecordJson.line(RecordJson.of(one))));
    }
  }

  /** Hands over every entry, with all that lists leave out. */
  void entries(Consumer<Entry> take) {
    all(store::entriesInFull, take);
  }

  /** Hands over every change. */
  void changes(Consumer<Change> take) {
    long after = 0;
    while (true) {
      var some = store.changes(after, CHANGES);
      if (some.isEmpty()) {
        return;
      }
      some.forEach(take);
      after = some.get(some.size() - 1).number();
    }
  }

  /** Hands over every item of all pages. */
  <T> void all(Function<Query, Page<T>> ask, Consumer<T> take) {
    Query next = query;
    int left = most;
    while (next != null && left > 0) {
      Page<T> page = ask.apply(next.limit(Math.min(next.limit(), left)));
      page.items().forEach(take);
      left -= page.items().size();
      next = page.next() == null ? null : next.after(page.next());
    }
  }

  static IllegalArgumentException none(What what, Format format) {
    return new IllegalArgumentException(
        "there is no "
            + format.name().toLowerCase(Locale.ROOT)
            + " of "
            + what.name().toLowerCase(Locale.ROOT)
            + "; jsonl there is of everything");
  }
}
