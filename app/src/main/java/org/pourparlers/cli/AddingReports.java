package org.pourparlers.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Report;
import org.pourparlers.store.Added;
import org.pourparlers.store.Store;

/**
 * Reads reports by all processors, and adds each batch in one transaction while the next one is
 * read. Says on {@code messages} how far it is, once a second.
 */
final class AddingReports implements AutoCloseable {
  private static final long SECOND = 1_000_000_000L;

  private final Store store;
  private final int size;
  private final PrintWriter messages;
  private final ReadingOnce reader = new ReadingOnce();
  private List<Report> waiting = new ArrayList<>();
  private @Nullable CompletableFuture<Added> writing;
  private Added added = Added.NONE;
  private long last = System.nanoTime();

  AddingReports(Store store, int size, PrintWriter messages) {
    this.store = store;
    this.size = size;
    this.messages = messages;
  }

  /** Takes a report; it is on record after {@link #finish} at the latest. */
  void take(Report report) {
    waiting.add(report);
    if (waiting.size() >= size) {
      flush();
    }
  }

  private void flush() {
    List<Report> reports = waiting;
    waiting = new ArrayList<>();
    List<Reading> readings = reports.parallelStream().map(reader::read).toList();
    await();
    writing = CompletableFuture.supplyAsync(() -> store.add(readings));
    progress();
  }

  private void await() {
    if (writing != null) {
      try {
        added = added.plus(writing.join());
      } catch (CompletionException e) {
        if (e.getCause() instanceof RuntimeException cause) {
          throw cause;
        }
        throw e;
      } finally {
        writing = null;
      }
    }
  }

  private void progress() {
    long now = System.nanoTime();
    if (now - last > SECOND && added.reports() + added.known() > 0) {
      last = now;
      messages.println((added.reports() + added.known()) + " reports …");
      messages.flush();
    }
  }

  /** Adds what waits; gives what all the adding did. */
  Added finish() {
    if (!waiting.isEmpty()) {
      flush();
    }
    await();
    return added;
  }

  @Override
  public void close() {
    try {
      await();
    } catch (RuntimeException e) {
      // finish() has thrown it, or what interrupted it says more.
      added = Added.NONE;
    }
  }
}
