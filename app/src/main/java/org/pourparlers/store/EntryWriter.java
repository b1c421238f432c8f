package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pourparlers.record.Block;
import org.pourparlers.record.Clustering;
import org.pourparlers.record.Told;

/**
 * Keeps entries true to their blocks, within one transaction: blocks that got or lost events are
 * clustered anew, and the entries whose events changed are written.
 */
final class EntryWriter {
  private final Connection connection;
  private final Memory memory;
  private final PeopleWriter people;
  private final Applied corrections;
  private final EntryRows rows;
  private final Set<String> touched = new TreeSet<>();
  private final Map<String, List<EventBlock.Slot>> added = new TreeMap<>();
  private final Set<Integer> homeless = new TreeSet<>();
  private final Set<Integer> claimed = new TreeSet<>();
  private final Map<Integer, Integer> lost = new TreeMap<>();

  EntryWriter(
      Connection connection,
      Memory memory,
      PeopleWriter people,
      Applied corrections,
      EntryRows rows) {
    this.connection = connection;
    this.memory = memory;
    this.people = people;
    this.corrections = corrections;
    this.rows = rows;
  }

  /** Adds an event of a new report. */
  void add(Clustering.Item item, int report) {
    String block = Block.of(item.told(), item.originDay());
    touched.add(block);
    added
        .computeIfAbsent(block, b -> new ArrayList<>())
        .add(new EventBlock.Slot(item, report, 0, false));
  }

  /** Looks at a block again. */
  void touch(String block) {
    touched.add(block);
  }

  /** Moves the events of reports whose origin is another now. */
  void move(Collection<Integer> reports) throws SQLException {
    Map<String, String> homes = new HashMap<>();
    Batch.in(
        connection,
        "SELECT report, event, block FROM mentions WHERE report IN (*)",
        row -> homes.put(row.getInt(1) + " " + row.getString(2), row.getString(3)),
        reports);
    Set<Integer> moving = new HashSet<>(reports);
    for (String home : new TreeSet<>(homes.values())) {
      touched.add(home);
      EventBlock held = memory.blocks.get(home);
      if (held != null) {
        held.slots.removeIf(slot -> moving.contains(slot.report));
      }
    }
    try (var update =
        new Batch(connection, "UPDATE mentions SET block = ? WHERE report = ? AND event = ?")) {
      for (EventBlock.Slot slot : EventRows.ofReports(connection, people, reports)) {
        String event = slot.item.told().event();
        String block = Block.of(slot.item.told(), slot.item.originDay());
        touched.add(block);
        EventBlock held = memory.blocks.get(block);
        if (held != null) {
          held.slots.add(slot);
        }
        if (!block.equals(homes.get(slot.report + " " + event))) {
          update.add(block, slot.report, event);
        }
      }
      update.flush();
    }
    rows.renew(reports);
  }

  private void reload(String block) {
    memory.blocks.remove(block);
    touched.add(block);
  }

  /** Takes the events of reports away. */
  void remove(Collection<Integer> reports) throws SQLException {
    for (int report : reports) {
      Batch.list(
              connection,
              "SELECT block, entry FROM mentions WHERE report = ?",
              row -> {
                homeless.add(row.getInt(2));
                return row.getString(1);
              },
              report)
          .forEach(this::reload);
      Batch.run(connection, "DELETE FROM mentions WHERE report = ?", report);
    }
  }

  /** Clusters every touched block anew and writes what changed. */
  void flush() throws SQLException {
    corrections.find(connection);
    Set<String> done = new TreeSet<>();
    for (String block : touched) {
      if (!done.contains(block)) {
        Set<String> linked = corrections.linked(block);
        done.addAll(linked);
        settle(linked);
      }
    }
    lost.forEach(
        (entry, heir) -> {
          if (!claimed.contains(entry)) {
            rows.gone(entry, heir);
          }
        });
    rows.flush();
    memory.trim();
  }

  private EventBlock load(String name) throws SQLException {
    EventBlock block = memory.blocks.get(name);
    if (block == null) {
      block = new EventBlock();
      block.slots.addAll(EventRows.load(connection, people, " WHERE m.block = ?", name));
      memory.blocks.put(name, block);
    }
    block.slots.addAll(added.getOrDefault(name, List.of()));
    added.remove(name);
    return block;
  }

  private void settle(Set<String> names) throws SQLException {
    Map<Told, EventBlock.Slot> slots = new IdentityHashMap<>();
    Map<Told, String> homes = new IdentityHashMap<>();
    List<List<Clustering.Item>> clusters = new ArrayList<>();
    Map<Integer, Integer> sizes = new HashMap<>();
    for (int entry : homeless) {
      sizes.put(entry, 0);
    }
    homeless.clear();
    for (String name : names) {
      List<Clustering.Item> items = new ArrayList<>();
      for (EventBlock.Slot slot : load(name).slots) {
        items.add(slot.item);
        slots.put(slot.item.told(), slot);
        homes.put(slot.item.told(), name);
        if (slot.entry != 0) {
          sizes.merge(slot.entry, 1, Integer::sum);
        }
      }
      clusters.addAll(Clustering.cluster(items));
    }
    List<List<EventBlock.Slot>> groups = new ArrayList<>();
    for (List<Clustering.Item> group : corrections.amendments().regroup(clusters)) {
      groups.add(group.stream().map(item -> slot(slots, item)).toList());
    }
    assign(groups, homes, sizes);
  }

  private static EventBlock.Slot slot(Map<Told, EventBlock.Slot> slots, Clustering.Item item) {
    EventBlock.Slot slot = slots.get(item.told());
    if (slot == null) {
      throw new IllegalStateException("no row for " + item.told());
    }
    return slot;
  }

  /** Gives each group the entry that most of its events stood in, or a new one. */
  private void assign(
      List<List<EventBlock.Slot>> groups, Map<Told, String> homes, Map<Integer, Integer> sizes)
      throws SQLException {
    Map<Integer, List<Integer>> claims = new LinkedHashMap<>();
    List<Map<Integer, Integer>> counts = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Map<Integer, Integer> count = new TreeMap<>();
      for (EventBlock.Slot slot : groups.get(i)) {
        if (slot.entry != 0) {
          count.merge(slot.entry, 1, Integer::sum);
        }
      }
      counts.add(count);
      int group = i;
      count.keySet().forEach(e -> claims.computeIfAbsent(e, x -> new ArrayList<>()).add(group));
    }
    int[] chosen = new int[groups.size()];
    for (var claim : claims.entrySet()) {
      int entry = claim.getKey();
      int best = -1;
      if (claimed.contains(entry)) {
        continue;
      }
      for (int group : claim.getValue()) {
        int held = counts.get(group).getOrDefault(entry, 0);
        if (chosen[group] == 0 && (best < 0 || held > counts.get(best).getOrDefault(entry, 0))) {
          best = group;
        }
      }
      if (best >= 0) {
        chosen[best] = entry;
      }
    }
    for (int i = 0; i < groups.size(); i++) {
      int entry = chosen[i] == 0 ? ++memory.lastEntry : chosen[i];
      claimed.add(entry);
      rows.write(entry, chosen[i] == 0, groups.get(i), homes, sizes.getOrDefault(entry, 0));
    }
    for (int entry : sizes.keySet()) {
      if (!claimed.contains(entry)) {
        lost.put(entry, heir(entry, counts, groups));
      }
    }
  }

  /** The entry that holds most of what stood in one that is gone; 0 if none does. */
  private static int heir(
      int entry, List<Map<Integer, Integer>> counts, List<List<EventBlock.Slot>> groups) {
    int best = 0;
    int most = 0;
    for (int i = 0; i < counts.size(); i++) {
      int held = counts.get(i).getOrDefault(entry, 0);
      if (held > most) {
        most = held;
        best = groups.get(i).get(0).entry;
      }
    }
    return best;
  }
}
