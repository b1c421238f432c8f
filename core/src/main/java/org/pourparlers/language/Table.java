package org.pourparlers.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of a language: tab-separated text in UTF-8. The first line that is no comment names the
 * columns; lines that begin with {@code #} and empty lines are comments.
 *
 * @param name where it was read from, for messages
 * @param columns the columns' names
 * @param rows the cells, as many in each row as there are columns
 */
public record Table(String name, List<String> columns, List<String[]> rows) {

  /** The number of a column; an unknown one is the caller's error. */
  public int column(String title) {
    int index = columns.indexOf(title);
    if (index < 0) {
      throw new IllegalArgumentException(name + " has no column " + title + ", only " + columns);
    }
    return index;
  }

  /** Reads a table from the class path ({@code languages/fr/lexicon/months.tsv}). */
  public static Table load(String path) {
    InputStream in = Table.class.getClassLoader().getResourceAsStream(path);
    if (in == null) {
      throw new IllegalArgumentException("no such table: " + path);
    }
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return read(path, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private static Table read(String path, BufferedReader reader) throws IOException {
    List<String> columns = List.of();
    List<String[]> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) {
        columns = List.of(cells);
      } else if (cells.length != columns.size()) {
        throw new IllegalArgumentException(
            path + ":" + number + ": " + cells.length + " cells, not " + columns.size());
      } else {
        rows.add(cells);
      }
    }
    return new Table(path, columns, rows);
  }
}
