package org.pourparlers.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that add to one record at once: nothing is lost, nothing is there twice. */
class TwoProcessesTest {
  private static final int TIMES = 2;

  @TempDir private Path folder;

  @Test
  void oneFile() throws Exception {
    together(folder.resolve("shared").toString());
  }

  @Test
  void oneServer() throws Exception {
    together(Postgres.database());
  }

  private void together(String where) throws Exception {
    Store.open(where).close();
    List<Process> children = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      children.add(start(where, i));
    }
    for (Process child : children) {
      assertThat(child.waitFor()).isZero();
    }
    try (Store store = Store.open(where);
        Store whole = Store.open(folder.resolve("whole").toString())) {
      whole.add(Robustness.many(TIMES));
      assertThat(store.reports(Query.ALL).total()).isEqualTo(Robustness.many(TIMES).size());
      assertThat(Exports.all(store)).isEqualTo(Exports.all(whole));
    }
  }

  private Process start(String where, int number) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            AddingChild.class.getName(),
            where,
            String.valueOf(TIMES))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log" + number).toFile())
        .start();
  }
}
