package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.reading.Reading;

/** The readings of reports; exact copies of a report share one. */
final class Readings {
  private static final String SELECT =
      "SELECT r.id, r.url, r.publisher, d.packed FROM reports r JOIN readings d ON d.num = r.read_as ";

  private final Connection connection;
  private final Memory memory;

  Readings(Connection connection, Memory memory) {
    this.connection = connection;
    this.memory = memory;
  }

  private record Raw(
      String report, @Nullable String url, @Nullable String publisher, byte[] packed) {
    Reading reading() {
      return Packed.reading(packed, report, url, publisher);
    }
  }

  /** The readings of the reports ({@code r}) that the rest of a query selects. */
  static List<Reading> load(Connection connection, String rest, @Nullable Object... values)
      throws SQLException {
    List<Raw> raw =
        Batch.list(
            connection,
            SELECT + rest,
            row -> new Raw(row.getString(1), row.getString(2), row.getString(3), row.getBytes(4)),
            values);
    return raw.parallelStream().map(Raw::reading).toList();
  }

  /** Stores the readings that are not stored yet; gives the number of each. */
  Map<String, Integer> store(Collection<Prepared> reports) throws SQLException {
    Map<String, Integer> numbers = new HashMap<>();
    TreeSet<String> hashes = new TreeSet<>();
    reports.forEach(report -> hashes.add(report.packed().hash()));
    Batch.in(
        connection,
        "SELECT hash, num FROM readings WHERE hash IN (*)",
        row -> numbers.put(row.getString(1), row.getInt(2)),
        hashes);
    try (var insert =
        new Batch(
            connection,
            "INSERT INTO readings (num, hash, packed, fingerprint) VALUES (?, ?, ?, ?)")) {
      for (Prepared report : reports) {
        Packed packed = report.packed();
        if (!numbers.containsKey(packed.hash())) {
          numbers.put(packed.hash(), ++memory.lastReading);
          insert.add(
              memory.lastReading, packed.hash(), packed.bytes(), report.fingerprint().bytes());
        }
      }
      insert.flush();
    }
    return numbers;
  }

  /** Removes those of some readings that no report has any more. */
  void clean(Collection<Integer> numbers) throws SQLException {
    List<Integer> unused =
        new ArrayList<>(
            Batch.in(
                connection,
                "SELECT num FROM readings WHERE num IN (*) "
                    + "AND NOT EXISTS (SELECT 1 FROM reports r WHERE r.read_as = readings.num)",
                row -> (Integer) row.getInt(1),
                numbers));
    try (var delete = new Batch(connection, "DELETE FROM readings WHERE num = ?")) {
      for (int number : unused) {
        delete.add(number);
      }
      delete.flush();
    }
  }
}
