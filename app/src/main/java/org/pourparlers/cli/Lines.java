package org.pourparlers.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pourparlers.export.Csv;
import org.pourparlers.json.RecordJson;
import org.pourparlers.store.Page;
import org.pourparlers.store.Query;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** How the lines of an answer are printed: a table for people, CSV or JSON Lines for programs. */
final class Lines {
  /** A form of lines. */
  enum Format {
    TABLE,
    CSV,
    JSON
  }

  @Option(
      names = "--format",
      description = "${COMPLETION-CANDIDATES} (default: table on a terminal, else json)")
  private @Nullable Format format;

  private static final int WIDEST = 60;

  Format format() {
    return format != null ? format : System.console() != null ? Format.TABLE : Format.JSON;
  }

  /**
   * Prints all pages of an answer.
   *
   * @param columns the table's headings
   * @param cells a line's cells, as many as headings
   * @param json a line as JSON
   */
  <T> void print(
      Filters filters,
      Function<Query, Page<T>> ask,
      List<String> columns,
      Function<T, List<String>> cells,
      Function<T, ObjectNode> json) {
    PrintStream out = System.out;
    Format form = format();
    List<List<String>> table = new ArrayList<>();
    if (form == Format.CSV) {
      out.println(Csv.line(columns));
    }
    int left = filters.limit();
    Query query = filters.query();
    while (query != null && left > 0) {
      Page<T> page = ask.apply(query);
      for (T item : page.items()) {
        if (left-- <= 0) {
          break;
        }
        switch (form) {
          case JSON -> out.println(RecordJson.line(json.apply(item)));
          case CSV -> out.println(Csv.line(cells.apply(item)));
          case TABLE -> table.add(cells.apply(item));
        }
      }
      query = page.next() == null ? null : query.after(page.next());
    }
    if (form == Format.TABLE) {
      table(columns, table, out);
    }
    if (out.checkError()) {
      throw new UserException("the output was closed before all was written");
    }
  }

  /** Prints rows under their headings, each column as wide as its widest cell. */
  static void table(List<String> columns, List<List<String>> rows, PrintStream out) {
    if (rows.isEmpty()) {
      out.println("nothing on record answers this");
      return;
    }
    int[] widths = new int[columns.size()];
    List<List<String>> all = new ArrayList<>();
    all.add(columns);
    all.addAll(rows);
    for (List<String> row : all) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST, row.get(i).length()));
      }
    }
    for (List<String> row : all) {
      var line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = row.get(i).replace('\n', ' ');
        boolean last = i == widths.length - 1;
        if (cell.length() > WIDEST && !last) {
          cell = cell.substring(0, WIDEST - 1) + "…";
        }
        line.append(cell);
        if (!last) {
          line.append(" ".repeat(widths[i] - cell.length() + 2));
        }
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
