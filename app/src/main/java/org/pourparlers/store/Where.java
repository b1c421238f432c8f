package org.pourparlers.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a query, with their values in order. */
final class Where {
  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  /** All of the conditions added must hold. */
  Where and(String condition, Object... more) {
    sql.append(sql.isEmpty() ? " WHERE " : " AND ").append(condition);
    values.addAll(List.of(more));
    return this;
  }

  /** A column must have one of some values. */
  Where in(String column, Collection<? extends Object> some) {
    if (some.isEmpty()) {
      return and("1 = 0");
    }
    return and(column + " IN (" + marks(some.size()) + ")", some.toArray());
  }

  static String marks(int count) {
    return "?" + ", ?".repeat(count - 1);
  }

  String sql() {
    return sql.toString();
  }

  @Nullable Object[] values(@Nullable Object... more) {
    List<@Nullable Object> all = new ArrayList<>(values);
    all.addAll(java.util.Arrays.asList(more));
    return all.toArray();
  }
}
