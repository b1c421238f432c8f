package org.pourparlers.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.record.Party;

/** Actors of the record as readers of it see them: each leads to the one it was joined to. */
final class People {
  static final String SELECT = "SELECT num, key, id, kind, name, country, joined FROM people";

  private final Map<Integer, PersonRow> rows = new HashMap<>();
  private final Map<String, PersonRow> byId = new HashMap<>();

  private People() {}

  static PersonRow row(ResultSet row) throws SQLException {
    var out =
        new PersonRow(
            row.getInt(1),
            row.getString(2),
            row.getString(3),
            ActorKind.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
            row.getString(5));
    out.country = row.getString(6);
    out.joined = row.getInt(7);
    return out;
  }

  /** The actors with some ids, and those that they are joined to. */
  static People ofIds(Connection connection, Collection<String> ids) throws SQLException {
    var people = new People();
    people.add(Batch.in(connection, SELECT + " WHERE id IN (*)", People::row, ids));
    people.complete(connection);
    return people;
  }

  /** The actors with some numbers, and those that they are joined to. */
  static People ofNumbers(Connection connection, Collection<Integer> numbers) throws SQLException {
    var people = new People();
    people.add(Batch.in(connection, SELECT + " WHERE num IN (*)", People::row, numbers));
    people.complete(connection);
    return people;
  }

  private void add(Collection<PersonRow> found) {
    for (PersonRow row : found) {
      rows.put(row.number, row);
      byId.put(row.id, row);
    }
  }

  private void complete(Connection connection) throws SQLException {
    Set<Integer> missing = new HashSet<>();
    do {
      missing.clear();
      for (PersonRow row : rows.values()) {
        if (row.joined != 0 && !rows.containsKey(row.joined)) {
          missing.add(row.joined);
        }
      }
      add(Batch.in(connection, SELECT + " WHERE num IN (*)", People::row, missing));
    } while (!missing.isEmpty());
  }

  /** The row that an actor leads to, or null if it is unknown. */
  @Nullable PersonRow leading(int number) {
    PersonRow row = rows.get(number);
    return row == null || row.joined == 0 ? row : leading(row.joined);
  }

  /** Who stands for an id. */
  @Nullable Party party(String id) {
    PersonRow row = byId.get(id);
    PersonRow leading = row == null ? null : leading(row.number);
    return leading == null ? null : leading.party();
  }

  /** Who stands for a number. */
  @Nullable Party party(int number) {
    PersonRow leading = leading(number);
    return leading == null ? null : leading.party();
  }
}
