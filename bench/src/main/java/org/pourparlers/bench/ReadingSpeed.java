package org.pourparlers.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.pourparlers.Explanation;
import org.pourparlers.Pourparlers;
import org.pourparlers.intake.Intake;
import org.pourparlers.report.Report;
import org.pourparlers.syntax.Tree;

/**
 * Whole readings a second on one thread: {@code ReadingSpeed FILE…}. A file is anything that {@code
 * read} takes, or a CoNLL-U treebank, whose sentences are taken as reports of twenty sentences
 * each.
 */
public final class ReadingSpeed {
  /** Processor time of this thread: what one core does, whatever else the machine is doing. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final int SENTENCES_A_REPORT = 20;
  private static final int ROUNDS = 15;

  /** Rounds until the virtual machine has compiled what it will: some twenty seconds. */
  private static final int WARMING = 10;

  private static final double LEAST_SECONDS = 2;

  private ReadingSpeed() {}

  public static void main(String[] files) throws IOException {
    System.out.println(Machine.line());
    for (String file : files) {
      measure(file, reports(Path.of(file)));
    }
  }

  private static void measure(String name, List<Report> reports) {
    long sentences = 0;
    long parsed = 0;
    long events = 0;
    long statements = 0;
    for (Report report : reports) {
      Explanation explanation = Pourparlers.reader().explain(report);
      sentences += explanation.trees().size();
      for (Tree tree : explanation.trees()) {
        parsed += tree == null ? 0 : 1;
      }
      events += explanation.reading().events().size();
      statements += explanation.reading().statements().size();
    }
    double[] rates = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      long read = 0;
      double seconds;
      do {
        for (Report report : reports) {
          Pourparlers.read(report);
        }
        read += sentences;
        seconds = (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
      } while (seconds < LEAST_SECONDS);
      rates[round] = read / seconds;
    }
    // The first rounds warm up; the median of the others is the figure.
    double[] counted = Arrays.copyOfRange(rates, WARMING, ROUNDS);
    Arrays.sort(counted);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "%s: %d reports, %d sentences (%d parsed), %d events, %d statements: %.0f sentences/s of processor time"
            + " (%.0f–%.0f), %d MB of heap in use%n",
        name,
        reports.size(),
        sentences,
        parsed,
        events,
        statements,
        counted[counted.length / 2],
        counted[0],
        counted[counted.length - 1],
        runtime.totalMemory() - runtime.freeMemory() >> 20);
  }

  private static List<Report> reports(Path file) throws IOException {
    return file.toString().endsWith(".conllu") ? treebank(file) : Intake.any().readAll(file);
  }

  private static List<Report> treebank(Path file) throws IOException {
    List<Report> reports = new ArrayList<>();
    List<String> texts;
    try (Stream<String> lines = Files.lines(file)) {
      texts =
          lines
              .filter(line -> line.startsWith("# text = "))
              .map(line -> line.substring("# text = ".length()))
              .toList();
    }
    for (int from = 0; from < texts.size(); from += SENTENCES_A_REPORT) {
      int to = Math.min(texts.size(), from + SENTENCES_A_REPORT);
      reports.add(Report.of(String.join("\n\n", texts.subList(from, to))));
    }
    return reports;
  }
}
