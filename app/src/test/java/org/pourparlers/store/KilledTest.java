package org.pourparlers.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that adds reports, again and again, and compares with one that ran through. */
class KilledTest {
  private static final int TIMES = 6;
  private static final int KILLS = 12;

  @TempDir private Path folder;

  @Test
  void nothingConfirmedIsLostAndNothingBroken() throws Exception {
    String expected;
    try (Store store = Store.open(folder.resolve("whole").toString())) {
      store.add(Robustness.many(TIMES));
      expected = Exports.all(store);
    }
    String where = folder.resolve("killed").toString();
    var random = new Random(7);
    Set<String> confirmed = new LinkedHashSet<>();
    int killed = 0;
    boolean done = false;
    for (int i = 0; i < 60 && !done; i++) {
      boolean kill = killed < KILLS;
      done = run(where, confirmed, kill ? 1 + random.nextInt(8) : Integer.MAX_VALUE, random);
      killed += kill && !done ? 1 : 0;
      try (Store store = Store.open(where)) {
        assertThat(store.known(List.copyOf(confirmed))).containsAll(confirmed);
      }
      assertThat(integrity(where)).isEqualTo("ok");
    }
    assertThat(done).isTrue();
    assertThat(killed).isEqualTo(KILLS);
    try (Store store = Store.open(where)) {
      assertThat(Exports.all(store)).isEqualTo(expected);
    }
  }

  /** Lets a process add until it has newly confirmed some reports, then kills it soon after. */
  private boolean run(String where, Set<String> confirmed, int fresh, Random random)
      throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                AddingChild.class.getName(),
                where,
                String.valueOf(TIMES))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int before = confirmed.size();
    boolean done = false;
    try (var out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.equals("done")) {
          done = true;
        } else {
          confirmed.add(line);
        }
        if (!done && confirmed.size() - before >= fresh) {
          Thread.sleep(random.nextInt(40));
          child.destroyForcibly(); // SIGKILL
          break;
        }
      }
    }
    child.waitFor();
    return done;
  }

  private static String integrity(String where) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + where);
        var statement = connection.createStatement();
        var result = statement.executeQuery("PRAGMA integrity_check")) {
      result.next();
      return result.getString(1);
    }
  }
}
