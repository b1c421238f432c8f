package org.pourparlers.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Days;
import org.pourparlers.record.RoleCheck.Role;

/**
 * The roles that people held on days: by the reports nearest to the day, those before it first, the
 * one most stated; none where no report states one. {@link Days#FOREVER} asks for the latest.
 */
final class RolesThen {
  private static final String DATED = " AND r.day < " + Days.FOREVER;

  private static final String NEAREST =
      " SELECT a.person, a.day, (SELECT max(r.day) FROM roles r WHERE r.person = a.person "
          + "AND r.day <= a.day"
          + DATED
          + "), (SELECT min(r.day) FROM roles r WHERE r.person = a.person AND r.day > a.day"
          + DATED
          + ") FROM asked a";

  private static final String STATED =
      " SELECT t.title, b.name, min(r.id), t.person, t.day FROM asked a "
          + "JOIN roles t ON t.person = a.person AND t.day = a.day "
          + "JOIN reports r ON r.num = t.report LEFT JOIN people b ON b.num = t.body "
          + "GROUP BY t.person, t.day, t.title, b.key, b.name "
          + "ORDER BY count(*) DESC, t.title, b.key";

  private static final int PAIRS = 400;

  private final Connection connection;
  private final Map<Then, Role> found = new HashMap<>();
  private final Set<Then> looked = new HashSet<>();

  RolesThen(Connection connection) {
    this.connection = connection;
  }

  /** Somebody's number, and a day. */
  record Then(int person, int day) {}

  /** Looks for many at once, by two questions. */
  void look(Collection<Then> asked) throws SQLException {
    Map<Then, Then> nearest = new HashMap<>();
    ask(
        asked,
        NEAREST,
        row -> {
          var then = new Then(row.getInt(1), row.getInt(2));
          return nearest.put(then, new Then(then.person, nearest(then.day, row)));
        });
    Map<Then, Role> stated = new HashMap<>();
    ask(
        new HashSet<>(nearest.values()),
        STATED,
        row ->
            stated.putIfAbsent(new Then(row.getInt(4), row.getInt(5)), RoleQueries.role(row, 1)));
    nearest.forEach(
        (then, day) -> {
          Role role = stated.get(day);
          if (role != null) {
            found.put(then, role);
          }
        });
    looked.addAll(asked);
  }

  private <T> void ask(Collection<Then> asked, String select, Batch.Row<T> row)
      throws SQLException {
    List<Then> all = new ArrayList<>(asked);
    for (int from = 0; from < all.size(); from += PAIRS) {
      List<Then> some = all.subList(from, Math.min(all.size(), from + PAIRS));
      List<Object> values = new ArrayList<>();
      for (Then then : some) {
        values.add(then.person);
        values.add(then.day);
      }
      String pairs = "(?, ?)" + ", (?, ?)".repeat(some.size() - 1);
      Batch.list(
          connection,
          "WITH asked (person, day) AS (VALUES " + pairs + ")" + select,
          row,
          values.toArray());
    }
  }

  /** The day of the reports that are nearest; {@link Days#FOREVER} where only undated ones are. */
  private static int nearest(int day, ResultSet row) throws SQLException {
    Integer before = number(row, 3);
    Integer after = number(row, 4);
    if (before == null || after == null) {
      return before != null ? before : after != null ? after : Days.FOREVER;
    }
    return after - day < day - before ? after : before;
  }

  private static @Nullable Integer number(ResultSet row, int column) throws SQLException {
    int own = row.getInt(column);
    return row.wasNull() ? null : (Integer) own;
  }

  /** The role that somebody held on a day, or null. */
  @Nullable Role at(int person, int day) throws SQLException {
    var then = new Then(person, day);
    if (!looked.contains(then)) {
      look(List.of(then));
    }
    return found.get(then);
  }
}
