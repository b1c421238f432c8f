package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.record.AnnouncementCheck;
import org.pourparlers.record.Check;
import org.pourparlers.record.Days;
import org.pourparlers.record.Known;

/**
 * Logs what became of announcements when reports were added: held after all, under another entry;
 * or not told to be held, though later reports are on record.
 */
final class Announcements {
  private static final int REACH = 2 * AnnouncementCheck.SLIPPAGE;

  private final Connection connection;
  private final ChangeLog log;
  private final KnownEntries known;
  private final @Nullable Integer before;

  /** Before the reports are added. */
  Announcements(Connection connection, ChangeLog log) throws SQLException {
    this.connection = connection;
    this.log = log;
    known = new KnownEntries(connection);
    before = known.today();
  }

  /** After everything is written. */
  void tell(EntryChanges changes) throws SQLException {
    Map<Integer, Known> held = known.numbered(changes.held().keySet());
    for (var one : changes.held().entrySet()) {
      Known own = held.get(one.getKey());
      if (own != null) {
        kept(one.getKey(), own, one.getValue());
      }
    }
    Integer today = known.today();
    if (today != null) {
      never(today, changes.planned().keySet());
    }
  }

  private void kept(int number, Known own, EntryRows.Made made) throws SQLException {
    Integer day = own.day();
    if (day == null || made.rejected()) {
      return;
    }
    Set<Integer> actors = known.actors(number).keySet();
    List<Known> near = List.of();
    for (Known other : known.prospects(own.kind(), day - REACH, day + REACH, actors)) {
      if (!AnnouncementCheck.announced(own, other)) {
        continue;
      }
      near =
          near.isEmpty() ? known.near(Set.of(own.kind()), day - REACH, day + REACH, actors) : near;
      Known first = AnnouncementCheck.held(other, near);
      if (first != null && first.id().equals(own.id())) {
        Check check = AnnouncementCheck.kept(own, other);
        log.add(
            "kept",
            own.id(),
            "announced",
            other.id(),
            check.verdict(),
            made.why(),
            EntryChanges.plain(check) + ": " + EntryChanges.title(made));
      }
    }
  }

  private record Lapsed(int number, String id, String kind, String date) {}

  private void never(int today, Set<Integer> fresh) throws SQLException {
    int due = today - AnnouncementCheck.NEWS;
    var where = new Where().and("e.status = 'planned' AND e.rejected = 0 AND e.date IS NOT NULL");
    where.and("e.day_to < ?", due);
    if (before != null) {
      where.and("e.day_to >= ?", before - AnnouncementCheck.NEWS);
    }
    String select = "SELECT e.num, e.id, e.kind, e.date FROM entries e";
    Batch.Row<Lapsed> row =
        line -> new Lapsed(line.getInt(1), line.getString(2), line.getString(3), line.getString(4));
    Map<Integer, Lapsed> lapsed = new java.util.TreeMap<>();
    Batch.list(connection, select + where.sql(), row, where.values())
        .forEach(one -> lapsed.put(one.number, one));
    Batch.in(
            connection,
            select
                + " WHERE e.date IS NOT NULL AND e.rejected = 0 AND e.day_to < "
                + due
                + " AND e.num IN (*)",
            row,
            fresh)
        .forEach(one -> lapsed.put(one.number, one));
    Map<Integer, Known> all = known.numbered(lapsed.keySet());
    for (Lapsed one : lapsed.values()) {
      Known own = all.get(one.number);
      if (own != null && !heldElsewhere(one.number, own)) {
        log.add(
            "broken",
            one.id,
            "announced",
            "planned",
            "never",
            latest(today),
            "Announced for "
                + one.date
                + ", not told to be held by "
                + Days.iso(today)
                + ": "
                + one.kind
                + ", "
                + names(one.number));
      }
    }
  }

  private String names(int number) throws SQLException {
    return String.join(" – ", new TreeSet<>(known.actors(number).values()));
  }

  private boolean heldElsewhere(int number, Known own) throws SQLException {
    Integer day = own.day();
    return day != null
        && AnnouncementCheck.held(
                own,
                known.near(
                    Set.of(own.kind()), day - REACH, day + REACH, known.actors(number).keySet()))
            != null;
  }

  private String latest(int today) throws SQLException {
    String id =
        Batch.first(
            connection,
            "SELECT id FROM reports WHERE day = ? ORDER BY id LIMIT 1",
            row -> row.getString(1),
            today);
    return id == null ? "" : id;
  }
}
