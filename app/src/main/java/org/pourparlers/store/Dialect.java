package org.pourparlers.store;

import java.util.List;

/** What the two databases do differently. */
enum Dialect {
  SQLITE("BLOB", "TEXT") {
    @Override
    String insertWords(String table) {
      return "INSERT INTO " + table + " (rowid, words) VALUES (?, ?)";
    }

    @Override
    String deleteWords(String table) {
      return "DELETE FROM " + table + " WHERE rowid = ?";
    }

    @Override
    String findWords(String table) {
      return "SELECT rowid FROM " + table + " WHERE " + table + " MATCH ?";
    }

    @Override
    String all(List<String> stems) {
      return String.join(" AND ", stems.stream().map(stem -> '"' + stem + '"').toList());
    }
  },
  POSTGRESQL("BYTEA", "TEXT COLLATE \"C\"") {
    @Override
    String insertWords(String table) {
      return "INSERT INTO "
          + table
          + " (num, words) VALUES (?, array_to_tsvector(string_to_array(?, ' ')))";
    }

    @Override
    String deleteWords(String table) {
      return "DELETE FROM " + table + " WHERE num = ?";
    }

    @Override
    String findWords(String table) {
      return "SELECT num FROM " + table + " WHERE words @@ CAST(? AS tsquery)";
    }

    @Override
    String all(List<String> stems) {
      return String.join(" & ", stems.stream().map(stem -> "'" + stem + "'").toList());
    }
  };

  /** The type of bytes. */
  final String blob;

  /** The type of texts. */
  final String text;

  Dialect(String blob, String text) {
    this.blob = blob;
    this.text = text;
  }

  /** Statement that stores stems (number, stems separated by spaces). */
  abstract String insertWords(String table);

  /** Statement that removes the stems of a number. */
  abstract String deleteWords(String table);

  /** Query for the numbers whose stems fit what {@link #all} makes. */
  abstract String findWords(String table);

  /** Asks for all of some stems, which hold letters and digits only. */
  abstract String all(List<String> stems);
}
