package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins people known by their last name only ("Witkoff") to the one person on record of that last
 * name and country; where there are two, to neither.
 */
final class ShortNames {
  private ShortNames() {}

  private record Named(int number, String key, @Nullable String country, int joined) {}

  /** Joins, or parts, the people of some last names. */
  static void join(Connection connection, Set<String> surnames, Memory memory) throws SQLException {
    Map<String, List<Named>> all = new TreeMap<>();
    Batch.in(
        connection,
        "SELECT num, key, country, joined, surname FROM people "
            + "WHERE kind = 'person' AND surname IN (*)",
        row ->
            all.computeIfAbsent(row.getString(5), s -> new ArrayList<>())
                .add(new Named(row.getInt(1), row.getString(2), row.getString(3), row.getInt(4))),
        surnames);
    try (var update = new Batch(connection, "UPDATE people SET joined = ? WHERE num = ?")) {
      for (List<Named> same : all.values()) {
        List<Named> full = same.stream().filter(named -> named.key.indexOf(' ') > 0).toList();
        for (Named named : same) {
          if (named.key.indexOf(' ') > 0) {
            continue;
          }
          int target = full.size() == 1 && fits(named, full.get(0)) ? full.get(0).number : 0;
          if (target != named.joined) {
            update.add(target, named.number);
            PersonRow row = memory.peopleByNumber.get(named.number);
            if (row != null) {
              row.joined = target;
            }
          }
        }
      }
      update.flush();
    }
  }

  private static boolean fits(Named shorter, Named full) {
    return shorter.country == null || full.country == null || shorter.country.equals(full.country);
  }
}
