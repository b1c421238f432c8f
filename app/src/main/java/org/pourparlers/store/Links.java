package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.pourparlers.record.Entry;

/** What leads from an entry to others: mentions, checks, announcements, answers. */
final class Links {
  private final Connection connection;
  private final Dialect dialect;

  Links(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /** Entries with all that lists leave out. */
  List<Entry> full(List<EntryQueries.Row> rows) throws SQLException {
    var queries = new EntryQueries(connection, dialect);
    List<Entry> lines = queries.complete(rows);
    List<Entry> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Entry e = lines.get(i);
      out.add(
          new Entry(
              e.id(),
              e.kind(),
              e.plover(),
              e.status(),
              e.actors(),
              e.recipients(),
              e.date(),
              e.place(),
              e.duration(),
              e.ordinal(),
              e.topics(),
              e.origins(),
              e.reports(),
              queries.mentions(rows.get(i).number()),
              e.values(),
              e.disagreements(),
              e.checks(),
              e.announcedBy(),
              e.answers(),
              e.answeredBy(),
              e.process(),
              e.corrected()));
    }
    return out;
  }
}
