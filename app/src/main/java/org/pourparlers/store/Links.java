package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Known;

/** What leads from an entry to others: mentions, checks, announcements, answers. */
final class Links {
  private final Connection connection;
  private final Dialect dialect;
  private final KnownEntries known;

  Links(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
    known = new KnownEntries(connection);
  }

  /** Entries with all that lists leave out. */
  List<Entry> full(List<EntryQueries.Row> rows) throws SQLException {
    return full(rows, Integer.MAX_VALUE);
  }

  /** The same, with at most so many mentions each. */
  List<Entry> full(List<EntryQueries.Row> rows, int mentions) throws SQLException {
    var queries = new EntryQueries(connection, dialect);
    var told = new MentionQueries(connection);
    List<Entry> lines = queries.complete(rows);
    Map<Integer, Known> all = known.numbered(rows.stream().map(EntryQueries.Row::number).toList());
    var checks = new EntryChecks(connection, known);
    List<Entry> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int number = rows.get(i).number();
      Known own = all.get(number);
      EntryChecks.Found found = checks.of(number, own);
      out.add(
          lines
              .get(i)
              .linked(
                  mentions == Integer.MAX_VALUE ? told.all(number) : told.first(number, mentions),
                  found.checks(),
                  List.copyOf(found.announcedBy()),
                  List.copyOf(found.answers()),
                  List.copyOf(found.answeredBy())));
    }
    return out;
  }
}
