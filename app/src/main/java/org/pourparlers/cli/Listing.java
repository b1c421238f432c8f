package org.pourparlers.cli;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.pourparlers.store.Page;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list of what a record holds: of which record, what is asked of it, how its lines are printed.
 */
final class Listing {
  @Mixin private RecordOption record = new RecordOption();

  @Mixin private Filters filters = new Filters();

  @Mixin private Lines lines = new Lines();

  /** Whether each line is printed whole, for programs. */
  boolean whole() {
    return lines.format() == Lines.Format.JSON;
  }

  /**
   * Prints the list; see {@link Lines#print}.
   *
   * @return the exit code
   */
  <T> int print(
      BiFunction<Store, Query, Page<T>> ask,
      List<String> columns,
      Function<T, List<String>> cells,
      Function<T, ObjectNode> json) {
    try (Store store = record.ask()) {
      lines.print(filters, query -> ask.apply(store, query), columns, cells, json);
    }
    return 0;
  }
}
