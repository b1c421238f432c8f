package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.pourparlers.record.Days;

/**
 * Pages of a table's rows by day, then by id; what has no date comes last, the earliest or the
 * latest coming first.
 */
final class DayPages<R> {
  private final Connection connection;
  private final String select;
  private final String table;
  private final String alias;
  private final Batch.Row<R> row;
  private final ToIntFunction<R> day;
  private final Function<R, String> id;

  /**
   * @param select everything before the conditions
   * @param table the table with its alias ("entries e"), which has the columns day and id
   */
  DayPages(
      Connection connection,
      String select,
      String table,
      Batch.Row<R> row,
      ToIntFunction<R> day,
      Function<R, String> id) {
    this.connection = connection;
    this.select = select;
    this.table = table;
    this.alias = table.substring(table.indexOf(' ') + 1);
    this.row = row;
    this.day = day;
    this.id = id;
  }

  /** Makes the conditions, each time anew. */
  interface Asked {
    Where where() throws SQLException;
  }

  /** A page; the first one tells how many rows there are. */
  Page<R> page(Query query, Asked asked) throws SQLException {
    Where where = asked.where();
    long total = query.after() == null ? count(where) : -1;
    Cursor cursor = Cursor.of(query.after());
    boolean undated = query.newestFirst() && cursor != null && cursor.day() == Days.FOREVER;
    if (query.newestFirst()) {
      where.and(alias + (undated ? ".day = ?" : ".day < ?"), Days.FOREVER);
    }
    if (cursor != null) {
      cursor.after(where, alias + ".day", alias + ".id", query.newestFirst());
    }
    List<R> rows = new ArrayList<>(some(where, query, query.limit() + 1));
    if (query.newestFirst() && !undated && rows.size() <= query.limit()) {
      Where rest = asked.where().and(alias + ".day = ?", Days.FOREVER);
      rows.addAll(some(rest, query, query.limit() + 1 - rows.size()));
    }
    boolean more = rows.size() > query.limit();
    R last = more ? rows.get(query.limit() - 1) : null;
    return new Page<>(
        List.copyOf(more ? rows.subList(0, query.limit()) : rows),
        last == null ? null : new Cursor(day.applyAsInt(last), id.apply(last)).text(),
        total);
  }

  private List<R> some(Where where, Query query, int most) throws SQLException {
    String order = query.newestFirst() ? " DESC" : "";
    return Batch.list(
        connection,
        select
            + where.sql()
            + " ORDER BY "
            + alias
            + ".day"
            + order
            + ", "
            + alias
            + ".id"
            + order
            + " LIMIT ?",
        row,
        where.values(most));
  }

  private long count(Where where) throws SQLException {
    Long found =
        Batch.first(
            connection,
            "SELECT count(*) FROM " + table + where.sql(),
            one -> (Long) one.getLong(1),
            where.values());
    return found == null ? 0 : found;
  }
}
