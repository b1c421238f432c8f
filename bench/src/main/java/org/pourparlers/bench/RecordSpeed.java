package org.pourparlers.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.pourparlers.Pourparlers;
import org.pourparlers.claim.EventKind;
import org.pourparlers.reading.Reading;
import org.pourparlers.record.Entry;
import org.pourparlers.report.Report;
import org.pourparlers.store.Added;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;

/**
 * Adds made-up reports of one process with many copies to a new record, and asks it. Prints the
 * reports a second end to end (reading and merging), for the first and the last tenth, memory, file
 * size and the median time of queries. Arguments: how many reports (default 2000), where (default a
 * new SQLite file); {@code -Dcopies=N}: how often a story is copied on average (default 10).
 */
public final class RecordSpeed {
  private static final int BATCH = Integer.getInteger("batch", 400);
  private static final int ASKED = 15;

  private final PrintStream out = System.out;
  private final ReadOnce reader = new ReadOnce();

  private RecordSpeed() {}

  public static void main(String[] arguments) throws IOException {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
    Path file = Files.createTempDirectory("record-speed").resolve("record");
    new RecordSpeed().run(count, arguments.length > 1 ? arguments[1] : file.toString(), file);
  }

  private void run(int count, String where, Path file) throws IOException {
    List<Report> reports = new ArrayList<>();
    int copies = Integer.getInteger("copies", 10);
    new Newsroom(1, LocalDate.of(2022, 3, 1), 6, copies).report(count, reports::add);
    reports.stream().limit(40).forEach(Pourparlers::read); // loads the models
    out.println(Machine.line());
    out.printf(
        "%d made-up reports, %d different texts; kept in %s%n",
        count, reports.stream().map(Report::body).distinct().count(), where);
    try (Store store = Store.open(where)) {
      add(store, reports);
      memory();
      if (Files.exists(file)) {
        Path log = Path.of(file + "-wal");
        long size = Files.size(file) + (Files.exists(log) ? Files.size(log) : 0);
        out.printf("file with its log %.1f MB%n", size / 1e6);
      }
      ask(store);
    }
  }

  /** Reads a batch on all processors while one thread adds the batch before. */
  private void add(Store store, List<Report> reports) {
    ExecutorService adding = Executors.newSingleThreadExecutor(work -> new Thread(work, "adding"));
    long start = System.nanoTime();
    long processor = processorTime();
    long reading = 0;
    List<Mark> marks = new ArrayList<>();
    int tenth = Math.max(1, reports.size() / 10);
    Future<Mark> writing = null;
    Added[] added = {Added.NONE};
    for (int from = 0; from < reports.size(); from += BATCH) {
      int to = Math.min(reports.size(), from + BATCH);
      long before = System.nanoTime();
      List<Reading> readings = reader.of(reports.subList(from, to));
      reading += System.nanoTime() - before;
      mark(writing, tenth, marks);
      writing =
          adding.submit(
              () -> {
                added[0] = added[0].plus(store.add(readings));
                return new Mark(
                    to,
                    System.nanoTime() - start,
                    ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
              });
    }
    mark(writing, tenth, marks);
    adding.shutdown();
    Mark end = marks.get(marks.size() - 1);
    out.printf(
        "added %d reports, %d entries in %.1f s: %.0f reports/s (reading waited for %.1f s)%n",
        added[0].reports(),
        added[0].entries(),
        end.time / 1e9,
        reports.size() / (end.time / 1e9),
        reading / 1e9);
    out.printf(
        "processor time %.1f s in all, %.1f s of it the thread that adds%n",
        (processorTime() - processor) / 1e9, end.processor / 1e9);
    if (marks.size() >= 10) {
      rates("by the clock", marks, Mark::time);
      rates("by the processor time of the thread that adds", marks, Mark::processor);
    }
  }

  /** So many reports are on record after so much time. */
  private record Mark(int reports, long time, long processor) {}

  private static void mark(@Nullable Future<Mark> writing, int tenth, List<Mark> marks) {
    if (writing == null) {
      return;
    }
    try {
      Mark mark = writing.get();
      if (mark.reports >= (marks.size() + 1) * tenth) {
        marks.add(mark);
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void rates(String how, List<Mark> marks, ToLongFunction<Mark> time) {
    Mark last = marks.get(marks.size() - 1);
    Mark before = marks.get(marks.size() - 2);
    double first = marks.get(0).reports / (time.applyAsLong(marks.get(0)) / 1e9);
    double end =
        (last.reports - before.reports)
            / ((time.applyAsLong(last) - time.applyAsLong(before)) / 1e9);
    out.printf(
        "  %s: first tenth %.0f reports/s, last tenth %.0f reports/s: %.0f %%%n",
        how, first, end, 100 * end / first);
  }

  private static long processorTime() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  private void memory() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    out.printf(
        "heap in use %.0f MB of at most %.0f%n",
        (runtime.totalMemory() - runtime.freeMemory()) / 1e6, runtime.maxMemory() / 1e6);
  }

  private void ask(Store store) {
    Entry some = store.entries(Query.ALL.kinds(Set.of(EventKind.MEETING)).limit(10)).items().get(5);
    Map<String, Runnable> questions = new LinkedHashMap<>();
    questions.put("first page", () -> store.entries(Query.ALL));
    questions.put(
        "newest meetings",
        () -> store.entries(Query.ALL.kinds(Set.of(EventKind.MEETING)).newestFirst(true)));
    questions.put("between RUS USA", () -> store.entries(Query.ALL.between(List.of("RUS", "USA"))));
    questions.put(
        "one actor, one month",
        () -> store.entries(Query.ALL.actors(List.of("Vladimir Putin")).time("2022-05")));
    questions.put("words", () -> store.entries(Query.ALL.text("prisonniers échange")));
    questions.put("place", () -> store.entries(Query.ALL.place("Geneva")));
    questions.put("one entry, all of it", () -> store.entry(some.id()));
    questions.put(
        "statements of one", () -> store.statements(Query.ALL.actors(List.of("Sergei Lavrov"))));
    questions.put("reports with words", () -> store.reports(Query.ALL.text("céréales")));
    questions.put("people", () -> store.people(Query.ALL));
    questions.put(
        "facets of a pair",
        () -> store.facets(Query.ALL.between(List.of("RUS", "USA")).time("2022-05")));
    questions.put("facets of all", () -> store.facets(Query.ALL));
    questions.put("network of a month", () -> store.network(Query.ALL.time("2022-05")));
    questions.put("changes", () -> store.changes(0, 100));
    List<Double> medians = new ArrayList<>();
    for (var question : questions.entrySet()) {
      double[] times = new double[ASKED];
      for (int i = 0; i < ASKED; i++) {
        long start = System.nanoTime();
        question.getValue().run();
        times[i] = (System.nanoTime() - start) / 1e6;
      }
      Arrays.sort(times);
      medians.add(times[ASKED / 2]);
      out.printf("  %-22s median %.1f ms%n", question.getKey(), times[ASKED / 2]);
    }
    medians.sort(null);
    out.printf("median of the questions' medians %.1f ms%n", medians.get(medians.size() / 2));
  }
}
