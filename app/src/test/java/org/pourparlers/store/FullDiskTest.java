package org.pourparlers.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pourparlers.reading.Reading;

/** A record on a real disk that fills up: a file system of a few megabytes in memory. */
class FullDiskTest {
  @TempDir private Path folder;
  private boolean mounted;

  private Path disk() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    mounted = run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString());
    assumeTrue(mounted, "only who may mount a file system can fill a small disk");
    return disk;
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      assertThat(run("umount", folder.resolve("disk").toString())).isTrue();
    }
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false; // no such command
    }
  }

  @Test
  void whatWasConfirmedIsKeptAndAddingGoesOnWhenThereIsRoom() throws Exception {
    List<Reading> readings = Robustness.many(3);
    String expected;
    try (Store store = Store.open(folder.resolve("whole").toString())) {
      store.add(readings);
      expected = Exports.all(store);
    }
    Path disk = disk();
    Path other = disk.resolve("letters");
    Files.write(other, new byte[1 << 20]);
    String where = disk.resolve("record").toString();
    int confirmed = 0;
    StoreException full = null;
    try (Store store = Store.open(where)) {
      while (full == null && confirmed < readings.size()) {
        try {
          store.add(List.of(readings.get(confirmed)));
          confirmed++;
        } catch (StoreException e) {
          full = e;
        }
      }
      assertThat(full).isNotNull();
      assertThat(full).hasMessageContaining("the disk that holds " + where);
      assertThat(confirmed).isBetween(1, readings.size() - 1);
      assertThat(store.reports(Query.ALL.limit(1000)).items()).hasSize(confirmed);
    }
    // Opened anew on the full disk, it still answers.
    try (Store store = Store.open(where)) {
      assertThat(store.reports(Query.ALL.limit(1000)).items()).hasSize(confirmed);
    }
    assertThat(run("mount", "-o", "remount,size=64m", disk.toString())).isTrue();
    try (Store store = Store.open(where)) {
      store.add(readings);
      assertThat(Exports.all(store)).isEqualTo(expected);
    }
  }
}
