package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.record.Clustering;
import org.pourparlers.record.Entries;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Party;
import org.pourparlers.record.Told;
import org.pourparlers.record.Who;

/** Writes entries with all that hangs on them, within one transaction. */
final class EntryRows {
  private final Connection connection;
  private final PeopleWriter people;
  private final Applied corrections;
  private final Memberships memberships;
  private final EntryChanges changes;
  private final Dialect dialect;
  private final Set<Integer> renewed = new HashSet<>();
  private final Map<Integer, Made> made = new LinkedHashMap<>();
  private final Map<Integer, Integer> gone = new LinkedHashMap<>();
  private final Batch assign;
  private final Batch insertEvent;

  EntryRows(
      Connection connection,
      Dialect dialect,
      PeopleWriter people,
      Applied corrections,
      Memberships memberships,
      EntryChanges changes)
      throws SQLException {
    this.connection = connection;
    this.dialect = dialect;
    this.people = people;
    this.corrections = corrections;
    this.memberships = memberships;
    this.changes = changes;
    this.assign =
        new Batch(connection, "UPDATE mentions SET entry = ? WHERE report = ? AND event = ?");
    this.insertEvent = new Batch(connection, EventRows.INSERT);
  }

  /** An entry as it will be written. */
  record Made(
      Entry entry,
      List<Clustering.Item> items,
      String block,
      boolean fresh,
      boolean rejected,
      String why,
      String search,
      Map<String, Boolean> byHand) {}

  /** Reports whose origin is another now: their entries are written anew. */
  void renew(Collection<Integer> reports) {
    renewed.addAll(reports);
  }

  /** Writes an entry anew whatever its events. */
  private final Set<Integer> forced = new HashSet<>();

  void force(Collection<Integer> entries) {
    forced.addAll(entries);
  }

  /**
   * Settles which events an entry has.
   *
   * @param before how many events it had
   */
  void write(
      int entry, boolean fresh, List<EventBlock.Slot> slots, Map<Told, String> homes, int before)
      throws SQLException {
    boolean same = !fresh && slots.size() == before && !forced.contains(entry);
    String why = "";
    for (EventBlock.Slot slot : slots) {
      same &= slot.entry == entry && slot.stored && !renewed.contains(slot.report);
      if (!slot.stored) {
        why = why.isEmpty() ? slot.item.told().report() : why;
        slot.entry = entry;
        slot.stored = true;
        String home = homes.get(slot.item.told());
        EventRows.insert(insertEvent, slot, home == null ? "" : home, people);
      } else if (slot.entry != entry) {
        slot.entry = entry;
        assign.add(entry, slot.report, slot.item.told().event());
      }
    }
    if (same) {
      return;
    }
    List<Clustering.Item> items = slots.stream().map(slot -> slot.item).toList();
    Entry plain = Entries.entry(items, this::party);
    List<Clustering.Item> sorted = Entries.sorted(items);
    String block = homes.get(sorted.get(0).told());
    made.put(
        entry,
        new Made(
            corrections.amendments().amend(plain, items),
            sorted,
            block == null ? "" : block,
            fresh,
            corrections.amendments().rejects(items),
            why,
            EntryColumns.words(plain, sorted),
            corrections.amendments().processes(items)));
  }

  /** An actor by its id alone, so that nothing but the set of events decides. */
  private Party party(Who who) {
    PersonRow row = people.row(who);
    return new Party(row.id, row.key, ActorKind.ORGANISATION, null);
  }

  /** An entry that has lost all its events, to {@code heir} if that is not 0. */
  void gone(int entry, int heir) {
    gone.put(entry, heir);
  }

  /** Writes all. */
  void flush() throws SQLException {
    insertEvent.flush();
    assign.flush();
    insertEvent.close();
    assign.close();
    Map<Integer, EntryChanges.Before> before = before();
    delete(before);
    try (var actors =
            new Batch(
                connection,
                "INSERT INTO entry_actors (entry, person, doer, country) VALUES (?, ?, ?, ?)");
        var topics =
            new Batch(connection, "INSERT INTO entry_topics (entry, topic) VALUES (?, ?)");
        var languages =
            new Batch(connection, "INSERT INTO entry_languages (entry, language) VALUES (?, ?)");
        var words = new Batch(connection, dialect.insertWords("entry_words"));
        var insert = new Batch(connection, EntryColumns.INSERT);
        var update = new Batch(connection, EntryColumns.UPDATE)) {
      for (var row : made.entrySet()) {
        int number = row.getKey();
        Made one = row.getValue();
        String search = one.search;
        EntryChanges.Before old = before.get(number);
        if (old == null || old.words() != search.hashCode()) {
          words.add(number, search);
        }
        (old == null ? insert : update).add(EntryColumns.of(number, one, search.hashCode()));
        actors(number, one, actors);
        for (String topic : new LinkedHashSet<>(one.entry.topics())) {
          topics.add(number, topic);
        }
        for (String language : languages(one)) {
          languages.add(number, language);
        }
        memberships.write(number, one);
        changes.changed(number, old, one);
      }
      insert.flush();
      update.flush();
      actors.flush();
      topics.flush();
      languages.flush();
      words.flush();
    }
    for (var lost : gone.entrySet()) {
      EntryChanges.Before old = before.get(lost.getKey());
      Made heir = made.get(lost.getValue());
      if (old != null) {
        String heirId = heir != null ? heir.entry.id() : id(lost.getValue());
        changes.gone(old, heirId);
      }
    }
    memberships.flush();
    changes.flush();
  }

  private @Nullable String id(int entry) throws SQLException {
    return entry == 0
        ? null
        : Batch.first(
            connection, "SELECT id FROM entries WHERE num = ?", row -> row.getString(1), entry);
  }

  private Map<Integer, EntryChanges.Before> before() throws SQLException {
    Set<Integer> numbers = new HashSet<>(gone.keySet());
    made.forEach(
        (number, one) -> {
          if (!one.fresh) {
            numbers.add(number);
          }
        });
    Map<Integer, EntryChanges.Before> out = new HashMap<>();
    Batch.in(connection, EntryChanges.SELECT, EntryChanges::before, numbers)
        .forEach(old -> out.put(old.number(), old));
    return out;
  }

  private void delete(Map<Integer, EntryChanges.Before> before) throws SQLException {
    try (var actors = new Batch(connection, "DELETE FROM entry_actors WHERE entry = ?");
        var topics = new Batch(connection, "DELETE FROM entry_topics WHERE entry = ?");
        var languages = new Batch(connection, "DELETE FROM entry_languages WHERE entry = ?");
        var words = new Batch(connection, dialect.deleteWords("entry_words"));
        var entries = new Batch(connection, "DELETE FROM entries WHERE num = ?")) {
      for (int number : gone.keySet()) {
        actors.add(number);
        topics.add(number);
        languages.add(number);
        words.add(number);
        entries.add(number);
        memberships.gone(number);
      }
      for (var row : made.entrySet()) {
        EntryChanges.Before old = before.get(row.getKey());
        if (old != null) {
          actors.add(row.getKey());
          topics.add(row.getKey());
          languages.add(row.getKey());
          if (old.words() != row.getValue().search.hashCode()) {
            words.add(row.getKey());
          }
        }
      }
      actors.flush();
      topics.flush();
      languages.flush();
      words.flush();
      entries.flush();
    }
  }

  private static Set<String> languages(Made one) {
    Set<String> out = new TreeSet<>();
    one.items.forEach(item -> out.add(item.told().language()));
    return out;
  }

  private void actors(int number, Made one, Batch insert) throws SQLException {
    Set<String> seen = new HashSet<>();
    Map<String, String> countries = new HashMap<>();
    for (Clustering.Item item : one.items) {
      for (Who who : item.told().actors()) {
        countries.putIfAbsent(people.row(who).id, who.country() == null ? "" : who.country());
      }
      for (Who who : item.told().recipients()) {
        countries.putIfAbsent(people.row(who).id, who.country() == null ? "" : who.country());
      }
    }
    for (int doer = 1; doer >= 0; doer--) {
      for (Party party : doer == 1 ? one.entry.actors() : one.entry.recipients()) {
        int person = people.number(party.name());
        String country = countries.getOrDefault(party.id(), "");
        if (seen.add(doer + " " + person)) {
          insert.add(number, person, doer, country.isEmpty() ? null : country);
        }
      }
    }
  }
}
