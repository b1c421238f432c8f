package org.pourparlers.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pourparlers.reading.Reading;

/** Full disks, locked files, lost connections, two writers. */
class TroubleTest {
  @TempDir private Path folder;

  private final List<Reading> readings = GoldReadings.some();

  private String expected(List<Reading> all) {
    try (Store store = Store.open(folder.resolve("expected").toString())) {
      store.add(all);
      return Exports.all(store);
    }
  }

  @Test
  void aFullDiskIsSaidAndTheRestIsIntact() throws Exception {
    Path file = folder.resolve("full");
    Store.open(file.toString()).close();
    long pages = Files.size(file) / 4096 + 60;
    int added = 0;
    try (Store store = Store.open("jdbc:sqlite:" + file + "?max_page_count=" + pages)) {
      StoreException full = null;
      while (full == null) {
        try {
          store.add(List.of(readings.get(added)));
          added++;
        } catch (StoreException e) {
          full = e;
        }
      }
      assertThat(full).hasMessageContaining("is full; what was confirmed is kept");
      assertThat(added).isBetween(1, readings.size() - 1);
      assertThat(store.reports(Query.ALL).items()).hasSize(added);
    }
    try (Store store = Store.open(file.toString())) {
      store.add(readings);
      assertThat(Exports.all(store)).isEqualTo(expected(readings));
    }
  }

  @Test
  void aLockedFileIsSaid() throws Exception {
    String file = folder.resolve("locked").toString();
    try (Store store = Store.open("jdbc:sqlite:" + file + "?busy_timeout=100")) {
      store.add(readings.subList(0, 3));
      try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
          Statement statement = other.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        assertThatThrownBy(() -> store.add(readings))
            .isInstanceOf(StoreException.class)
            .hasMessageContaining("is locked by another program");
        assertThat(store.reports(Query.ALL).items()).hasSize(3); // reading goes on
        statement.execute("ROLLBACK");
      }
      store.add(readings);
      assertThat(Exports.all(store)).isEqualTo(expected(readings));
    }
  }

  @Test
  void whatIsNoRecordIsSaid() throws Exception {
    Path file = folder.resolve("letter.txt");
    Files.writeString(file, "Dear Sir or Madam, this is no record.".repeat(200));
    assertThatThrownBy(() -> Store.open(file.toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is no record");
    assertThatThrownBy(() -> Store.open(folder.resolve("none/record").toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no folder");
    assertThatThrownBy(() -> Store.open("jdbc:h2:mem:x"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("use a file, jdbc:sqlite: or jdbc:postgresql:");
  }

  @Test
  void twoWritersOneRecord() {
    twoWriters(folder.resolve("shared").toString());
  }

  @Test
  void twoWritersOneServer() {
    twoWriters(Postgres.database());
  }

  private void twoWriters(String where) {
    try (Store one = Store.open(where);
        Store two = Store.open(where)) {
      var first = CompletableFuture.runAsync(() -> add(one, 0));
      var second = CompletableFuture.runAsync(() -> add(two, 1));
      first.join();
      second.join();
      assertThat(Exports.all(two).lines())
          .containsExactlyElementsOf(expected(readings).lines().toList());
      assertThat(Exports.all(one)).isEqualTo(Exports.all(two));
    }
  }

  /** Every second reading, and those between once more: both writers meet what the other added. */
  private void add(Store store, int from) {
    for (int i = from; i < readings.size(); i += 2) {
      store.add(List.of(readings.get(i)));
    }
    store.add(readings);
  }

  @Test
  void aLostConnectionIsSaidAndMadeAnew() throws Exception {
    String where = Postgres.database();
    try (Store store = Store.open(where)) {
      store.add(readings.subList(0, 5));
      int failures = 0;
      for (int i = 5; i < readings.size(); i++) {
        if (i % 4 == 1) {
          cut(where);
        }
        try {
          store.add(List.of(readings.get(i)));
        } catch (StoreException e) {
          assertThat(e).hasMessageContaining("cannot be reached");
          failures++;
          store.add(List.of(readings.get(i)));
        }
      }
      assertThat(failures).isLessThanOrEqualTo(3);
      assertThat(Exports.all(store)).isEqualTo(expected(readings));
    }
  }

  private static void cut(String where) throws Exception {
    try (Connection other = DriverManager.getConnection(where);
        Statement statement = other.createStatement()) {
      statement.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
              + "WHERE datname = current_database() AND pid <> pg_backend_pid()");
    }
  }
}
