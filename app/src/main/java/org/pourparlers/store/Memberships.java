package org.pourparlers.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Clustering;
import org.pourparlers.record.Days;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Process;
import org.pourparlers.record.Who;
import org.pourparlers.text.Folding;

/** Writes which entries belong to which processes, by rule and by hand. */
final class Memberships {
  private static final String LIST = "\n";

  private final List<Rule> rules = new ArrayList<>();
  private final Batch insert;
  private final Batch delete;
  private final Batch deleteAll;

  Memberships(Connection connection) throws SQLException {
    for (Process process : all(connection)) {
      rules.add(new Rule(process));
    }
    insert =
        new Batch(
            connection,
            "INSERT INTO process_entries (process, entry, by_hand) VALUES (?, ?, ?) "
                + "ON CONFLICT (process, entry) DO NOTHING");
    delete = new Batch(connection, "DELETE FROM process_entries WHERE entry = ?");
    deleteAll = new Batch(connection, "DELETE FROM process_entries WHERE entry = ?");
  }

  /** The processes that are followed, by id. */
  static List<Process> all(Connection connection) throws SQLException {
    return Batch.list(
        connection,
        "SELECT id, name, parties, keywords, first_day, last_day, together FROM processes ORDER BY id",
        Memberships::process);
  }

  private static Process process(ResultSet row) throws SQLException {
    return new Process(
        row.getString(1),
        row.getString(2),
        list(row.getString(3)),
        list(row.getString(4)),
        row.getString(5),
        row.getString(6),
        row.getInt(7));
  }

  static List<String> list(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split(LIST));
  }

  static String column(List<String> list) {
    return String.join(LIST, list);
  }

  /** Whose entries a process takes in. */
  static final class Rule {
    final Process process;
    private final Set<String> parties = new HashSet<>();
    private final Set<String> keywords = new HashSet<>();
    private final @Nullable Days days;

    Rule(Process process) {
      this.process = process;
      process.parties().forEach(party -> parties.add(Folding.of(party)));
      process.keywords().forEach(word -> keywords.addAll(Stems.asked(word)));
      days =
          Days.of(
              (process.from() == null ? ".." : process.from())
                  + "/"
                  + (process.to() == null ? ".." : process.to()));
    }

    boolean holds(Entry entry, List<Clustering.Item> items, Set<String> words) {
      Days own = Days.of(entry.date());
      Integer published = items.get(0).told().published();
      if (own == null && published != null) {
        own = new Days(published, published);
      }
      if (days != null && own != null && !days.overlaps(own)) {
        return false;
      }
      Set<String> found = new HashSet<>();
      for (Clustering.Item item : items) {
        item.told().actors().forEach(who -> match(who, found));
        item.told().recipients().forEach(who -> match(who, found));
      }
      if (found.size() >= process.together()) {
        return true;
      }
      return !found.isEmpty() && keywords.stream().anyMatch(words::contains);
    }

    private void match(Who who, Set<String> found) {
      for (String form :
          new String[] {
            org.pourparlers.record.Origins.person(who.key()),
            who.name(),
            who.country() == null ? "" : who.country()
          }) {
        String folded = Folding.of(form);
        if (parties.contains(folded)) {
          found.add(folded);
          return;
        }
      }
    }
  }

  /** Writes which processes an entry belongs to. */
  void write(int entry, EntryRows.Made made) throws SQLException {
    if (rules.isEmpty() && made.byHand().isEmpty()) {
      return;
    }
    delete.add(entry);
    Set<String> words = Set.of(made.search().split(" "));
    for (Rule rule : rules) {
      if (made.byHand().getOrDefault(rule.process.id(), true)
          && rule.holds(made.entry(), made.items(), words)) {
        insert.add(rule.process.id(), entry, 0);
      }
    }
    for (var process : made.byHand().entrySet()) {
      if (process.getValue()) {
        insert.add(process.getKey(), entry, 1);
      }
    }
  }

  void gone(int entry) throws SQLException {
    deleteAll.add(entry);
  }

  void flush() throws SQLException {
    deleteAll.flush();
    delete.flush();
    insert.flush();
    deleteAll.close();
    delete.close();
    insert.close();
  }
}
