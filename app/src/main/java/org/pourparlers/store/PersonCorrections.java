package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pourparlers.record.Correction;

/** Names that users gave to actors, and actors that users joined. */
final class PersonCorrections {
  private PersonCorrections() {}

  /** Lets actors be what the corrections in force make of them. */
  static void apply(Connection connection, Memory memory) throws SQLException {
    for (Correction correction : Corrections.inForce(connection)) {
      apply(connection, memory, correction);
    }
  }

  private static void apply(Connection connection, Memory memory, Correction correction)
      throws SQLException {
    if (correction.what() == Correction.What.RENAME) {
      String name = correction.values().getOrDefault("name", "");
      for (int number : numbers(connection, correction.targets().get(0))) {
        Batch.run(connection, "UPDATE people SET name = ? WHERE num = ?", name, number);
        PersonRow row = memory.peopleByNumber.get(number);
        if (row != null) {
          row.name = name;
        }
      }
    } else if (correction.what() == Correction.What.JOIN) {
      List<Integer> first = numbers(connection, correction.targets().get(0));
      for (String other : correction.targets().subList(1, correction.targets().size())) {
        for (int number : numbers(connection, other)) {
          if (!first.isEmpty() && number != first.get(0)) {
            join(connection, memory, number, first.get(0));
          }
        }
      }
    }
  }

  private static void join(Connection connection, Memory memory, int number, int to)
      throws SQLException {
    Batch.run(connection, "UPDATE people SET joined = 0 WHERE num = ?", to);
    Batch.run(connection, "UPDATE people SET joined = ? WHERE num = ?", to, number);
    for (int[] pair : new int[][] {{to, 0}, {number, to}}) {
      PersonRow row = memory.peopleByNumber.get(pair[0]);
      if (row != null) {
        row.joined = pair[1];
      }
    }
  }

  private static List<Integer> numbers(Connection connection, String id) throws SQLException {
    return Batch.list(
        connection, "SELECT num FROM people WHERE id = ?", row -> (Integer) row.getInt(1), id);
  }

  /** Elects the names of a correction's targets anew, then applies all corrections in force. */
  static void settle(Connection connection, Memory memory, Correction correction)
      throws SQLException {
    Set<Integer> numbers = new TreeSet<>();
    for (String target : correction.targets()) {
      List<Integer> found = numbers(connection, target);
      if (found.isEmpty()) {
        throw new StoreException("there is no actor " + target);
      }
      numbers.addAll(found);
    }
    for (int number : numbers) {
      Batch.run(connection, "UPDATE people SET joined = 0 WHERE num = ?", number);
      PersonRow row = memory.peopleByNumber.get(number);
      if (row != null) {
        row.joined = 0;
      }
    }
    new PeopleWriter(connection, memory).again(numbers);
  }
}
