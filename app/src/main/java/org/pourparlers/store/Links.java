package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.record.Check;
import org.pourparlers.record.Checks;
import org.pourparlers.record.Days;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Known;
import org.pourparlers.record.Told;

/** What leads from an entry to others: mentions, checks, announcements, answers. */
final class Links {
  private static final int SINCE_EVER = 3650;

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
    Integer today = known.today();
    List<Entry> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int number = rows.get(i).number();
      Known own = all.get(number);
      Entry e = lines.get(i);
      var found = new Found();
      if (own != null) {
        check(number, own, today, found);
      }
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
              mentions == Integer.MAX_VALUE ? told.all(number) : told.first(number, mentions),
              e.values(),
              e.disagreements(),
              found.checks,
              List.copyOf(found.announcedBy),
              List.copyOf(found.answers),
              List.copyOf(found.answeredBy),
              e.process(),
              e.corrected()));
    }
    return out;
  }

  private static final class Found {
    final List<Check> checks = new ArrayList<>();
    final Set<String> announcedBy = new TreeSet<>();
    final Set<String> answers = new TreeSet<>();
    final Set<String> answeredBy = new TreeSet<>();

    void add(@Nullable Check check) {
      if (check != null) {
        checks.add(check);
      }
    }
  }

  private void check(int number, Known own, @Nullable Integer today, Found found)
      throws SQLException {
    Integer day = own.day();
    if (day == null) {
      return;
    }
    Set<Integer> actors = known.actors(number);
    if (own.ordinal() != null) {
      found.add(
          Checks.ordinal(own, known.near(EnumSet.of(own.kind()), day - SINCE_EVER, day, actors)));
    }
    if (own.happened() || own.prospect()) {
      announced(own, day, actors, today, found);
    }
    answers(own, day, actors, today, found);
    if (own.happened()) {
      found.add(Checks.date(tellings(number)));
    }
  }

  private void announced(
      Known own, int day, Set<Integer> actors, @Nullable Integer today, Found found)
      throws SQLException {
    int reach = Checks.SLIPPAGE + 31;
    List<Known> near = known.near(EnumSet.of(own.kind()), day - reach, day + reach, actors);
    boolean held = false;
    for (Known other : near) {
      if (Checks.announced(own, other)) {
        found.announcedBy.add(other.id());
        found.add(Checks.kept(own, other));
      } else if (Checks.announced(other, own)) {
        held = true;
      }
    }
    if (own.prospect() && !held && today != null) {
      found.add(Checks.due(own, today));
    }
  }

  private void answers(
      Known own, int day, Set<Integer> actors, @Nullable Integer today, Found found)
      throws SQLException {
    if (Checks.asks(own.kind())) {
      for (Known other : known.near(answering(), day, day + Checks.ANSWER, actors)) {
        if (Checks.answers(other, own)) {
          found.answeredBy.add(other.id());
        }
      }
      if (own.happened()) {
        int days = today == null ? 0 : Math.max(0, today - day);
        found.add(Checks.answered(List.copyOf(found.answeredBy), days));
      }
    } else if (Checks.answers(own.kind())) {
      var asking = EnumSet.of(EventKind.PROPOSAL, EventKind.DEMAND);
      for (Known other : known.near(asking, day - Checks.ANSWER, day, actors)) {
        if (Checks.answers(own, other)) {
          found.answers.add(other.id());
        }
      }
    }
  }

  private static Set<EventKind> answering() {
    Set<EventKind> out = EnumSet.noneOf(EventKind.class);
    for (EventKind kind : EventKind.values()) {
      if (Checks.answers(kind)) {
        out.add(kind);
      }
    }
    return out;
  }

  private List<Told> tellings(int entry) throws SQLException {
    var suspicious =
        Batch.list(
            connection,
            "SELECT m.report FROM mentions m JOIN reports r ON r.num = m.report "
                + "JOIN entries e ON e.num = m.entry "
                + "WHERE m.entry = ? AND e.day_to > r.day AND r.day < "
                + Days.FOREVER,
            row -> (Integer) row.getInt(1),
            entry);
    if (suspicious.isEmpty()) {
      return List.of();
    }
    return EventRows.load(
            connection, new PeopleWriter(connection, new Memory()), " WHERE m.entry = ?", entry)
        .stream()
        .map(slot -> slot.item.told())
        .toList();
  }
}
