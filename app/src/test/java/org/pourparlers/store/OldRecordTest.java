package org.pourparlers.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.reading.Reading;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Utterance;

/** Records of earlier versions of the program, and damaged ones. */
class OldRecordTest {
  @TempDir private Path folder;

  private final List<Reading> readings = GoldReadings.some();

  /** Makes of a record one of the schema's version 3: readings in the rows of reports, bare. */
  private void age(String file) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("ALTER TABLE reports ADD COLUMN reading BLOB");
      statement.execute("ALTER TABLE reports ADD COLUMN fingerprint BLOB");
      statement.execute(
          "UPDATE reports SET fingerprint = (SELECT d.fingerprint FROM readings d WHERE d.num = read_as)");
      try (PreparedStatement update =
          connection.prepareStatement("UPDATE reports SET reading = ? WHERE id = ?")) {
        for (Reading reading : readings) {
          update.setBytes(1, bare(ReadingJson.compact(reading)));
          update.setString(2, reading.report());
          update.execute();
        }
      }
      statement.execute("DROP INDEX reports_read_as");
      statement.execute("ALTER TABLE reports DROP COLUMN read_as");
      statement.execute("DROP TABLE readings");
      statement.execute("DROP INDEX mentions_entry");
      statement.execute("CREATE INDEX mentions_entry ON mentions (entry)");
      statement.execute("DROP INDEX mentions_remark");
      statement.execute("ALTER TABLE mentions DROP COLUMN remark");
      for (String table : List.of("statements", "utterances")) {
        statement.execute("ALTER TABLE " + table + " DROP COLUMN addressed");
        statement.execute("ALTER TABLE " + table + " DROP COLUMN audience");
      }
      statement.execute("DROP TABLE entry_languages");
      statement.execute("DELETE FROM flyway_schema_history WHERE version IN ('4', '5')");
    }
  }

  private static byte[] bare(String json) throws Exception {
    var out = new ByteArrayOutputStream();
    try (var deflate = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED, true))) {
      deflate.write(json.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  @Test
  void anOldRecordIsBroughtUpToDate() throws Exception {
    String file = folder.resolve("old").toString();
    String expected;
    String entries;
    List<Counts.Facet> languages;
    Map<String, Utterance> remarks;
    List<String> texts;
    try (Store store = Store.open(file)) {
      store.add(readings.subList(0, 10));
      expected = Exports.all(store);
      entries = entries(store);
      languages = store.facets(Query.ALL).languages();
      remarks = store.remarks(Exports.pages(store::entries).stream().map(Entry::id).toList());
      assertThat(remarks).isNotEmpty();
      texts = texts(store);
    }
    age(file);
    try (Store store = Store.open(file)) {
      assertThat(entries(store)).isEqualTo(entries);
      assertThat(store.facets(Query.ALL).languages()).isEqualTo(languages);
      assertThat(texts(store)).isEqualTo(texts);
      // Whom words were said to is found out from the readings, when all is merged anew.
      assertThat(store.stale()).isTrue();
      store.rebuild();
      assertThat(Exports.all(store)).isEqualTo(expected);
      assertThat(store.remarks(remarks.keySet())).isEqualTo(remarks);
      store.add(readings);
      assertThat(store.reports(Query.ALL).items()).hasSize(readings.size());
      store.reread(readings);
      store.rebuild();
      assertThat(store.reports(Query.ALL).items()).hasSize(readings.size());
    }
    try (Store store = Store.open(folder.resolve("new").toString());
        Store old = Store.open(file)) {
      store.add(readings);
      assertThat(Exports.all(old)).isEqualTo(Exports.all(store));
    }
  }

  private static String entries(Store store) {
    return Exports.entries(store) + Exports.origins(store) + Exports.people(store);
  }

  private List<String> texts(Store store) {
    return readings.subList(0, 10).stream()
        .map(one -> ReadingJson.compact(store.report(one.report()).reading()))
        .toList();
  }

  @Test
  void exactCopiesShareAReading() throws Exception {
    String file = folder.resolve("copies").toString();
    Reading first = readings.get(0);
    try (Store store = Store.open(file)) {
      store.add(List.of(first, copy(first, "copy-1", "https://a.example/1")));
      store.add(List.of(copy(first, "copy-2", null)));
      assertThat(store.report("copy-1").reading().url()).isEqualTo("https://a.example/1");
      assertThat(store.report("copy-2").reading()).isEqualTo(copy(first, "copy-2", null));
    }
    assertThat(count(file)).isEqualTo(1);
  }

  private static Reading copy(Reading r, String id, String url) {
    return r.of(id, url, "The Copier");
  }

  private static int count(String file) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT count(*) FROM readings")) {
      found.next();
      return found.getInt(1);
    }
  }

  @Test
  void aDamagedRecordIsSaid() throws Exception {
    Path file = folder.resolve("damaged");
    try (Store store = Store.open(file.toString())) {
      store.add(readings);
    }
    try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
      // Every page but the first few is overwritten, as by a failing disk.
      for (long at = 40 * 4096; at < raw.length(); at += 4096) {
        raw.seek(at);
        raw.write(new byte[512]);
      }
    }
    assertThatThrownBy(
            () -> {
              try (Store store = Store.open(file.toString())) {
                Exports.all(store);
              }
            })
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void aRecordOfALaterProgramIsLeftAlone() throws Exception {
    Path file = folder.resolve("later");
    Store.open(file.toString()).close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO flyway_schema_history SELECT 99, '99', 'later', type, 'V99__later.sql', 0, "
              + "installed_by, installed_on, 0, 1 FROM flyway_schema_history WHERE version = '5'");
    }
    assertThatThrownBy(() -> Store.open(file.toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("later version of the program");
  }
}
