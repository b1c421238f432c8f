package org.pourparlers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pourparlers.record.Correction;
import org.pourparlers.record.Entry;
import org.pourparlers.store.Exports;
import org.pourparlers.store.GoldReadings;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;

/** Kills {@code reread} half-way, again and again, and compares with one that ran through. */
class KilledRereadTest {
  private static final int KILLS = 10;
  private static final String NEXT = "next";

  @TempDir private Path folder;

  /** A record of perfect readings, two of whose entries were corrected. */
  private String record(String name) {
    String where = folder.resolve(name).toString();
    try (Store store = Store.open(where)) {
      store.add(GoldReadings.some());
      Entry entry = store.entry(store.report("fr-001").entries().get("e1"));
      store.correct(
          Correction.of(
              "2025-11-01T00:00:00Z",
              "Ada",
              Correction.What.SET,
              List.of(entry.id()),
              java.util.Map.of("place", "Kremlin")));
    }
    return where;
  }

  private static List<String> command(String where) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        Main.class.getName(),
        "reread",
        "--version-name",
        NEXT,
        "--batch",
        "1",
        "--record",
        where);
  }

  private Process start(String where) throws IOException {
    return new ProcessBuilder(command(where))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
        .start();
  }

  private static int left(String where) {
    try (Store store = Store.open(where, NEXT)) {
      return store.unread(NEXT, 1000).size();
    }
  }

  @Test
  void goesOnWhereItWasKilled() throws Exception {
    String whole = record("whole");
    assertThat(start(whole).waitFor()).isZero();
    String expected;
    try (Store store = Store.open(whole)) {
      expected = Exports.all(store);
      assertThat(store.stale()).isFalse();
      assertThat(store.entries(Query.ALL.place("Kremlin")).items())
          .as("a correction outlives the new reading")
          .hasSize(1);
    }
    String killed = record("killed");
    var random = new Random(11);
    List<Integer> lefts = new ArrayList<>(List.of(left(killed)));
    int kills = 0;
    // Each run may work a little longer, so that some are killed in the merging too.
    for (int i = 0; kills < KILLS; i++) {
      Process process = start(killed);
      boolean ended = process.waitFor(700 + 120L * i + random.nextInt(300), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      lefts.add(left(killed));
      if (ended) {
        break;
      }
      kills++;
    }
    assertThat(kills).as(Files.readString(folder.resolve("log"))).isGreaterThanOrEqualTo(2);
    assertThat(lefts)
        .as("what was read anew is not read again")
        .isSortedAccordingTo((a, b) -> b - a);
    assertThat(start(killed).waitFor()).isZero();
    try (Store store = Store.open(killed)) {
      assertThat(store.stale()).isFalse();
      assertThat(Exports.all(store)).isEqualTo(expected);
    }
  }
}
