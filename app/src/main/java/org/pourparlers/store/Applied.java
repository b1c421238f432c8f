package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Amendments;
import org.pourparlers.record.Amendments.Amendment;
import org.pourparlers.record.Correction;

/**
 * The corrections in force. A correction remembers the events that it was made on by report, kind
 * and place in the text, so that it finds them again after a new reading.
 */
final class Applied {
  private static final int NEARBY = 40;

  private Amendments amendments = Amendments.NONE;
  private final Map<String, Set<String>> links = new HashMap<>();
  private boolean found;

  /** Corrections as the clustering heeds them; call {@link #find} first. */
  Amendments amendments() {
    return amendments;
  }

  /** The blocks that corrections have made one with a block; itself among them. */
  Set<String> linked(String block) {
    return links.getOrDefault(block, Set.of(block));
  }

  /** Finds the events that the corrections were made on, once. */
  void find(Connection connection) throws SQLException {
    if (found) {
      return;
    }
    found = true;
    List<Correction> all = Corrections.inForce(connection);
    if (all.isEmpty()) {
      return;
    }
    Map<Long, List<List<String>>> anchors = Corrections.anchors(connection);
    List<Amendment> out = new ArrayList<>();
    for (Correction correction : all) {
      List<Set<String>> targets = new ArrayList<>();
      Set<String> blocks = new TreeSet<>();
      for (List<String> target : anchors.getOrDefault(correction.number(), List.of())) {
        Set<String> keys = new HashSet<>();
        for (String anchor : target) {
          String[] event = find(connection, anchor.split("\t"));
          if (event != null) {
            keys.add(event[0]);
            blocks.add(event[1]);
          }
        }
        targets.add(keys);
      }
      out.add(new Amendment(correction.what(), targets, correction.values()));
      if (correction.what() == Correction.What.MERGE
          || correction.what() == Correction.What.SPLIT) {
        link(blocks);
      }
    }
    amendments = new Amendments(out);
  }

  /** Looks at some blocks together in this transaction. */
  void together(Set<String> blocks) {
    link(blocks);
  }

  /** The blocks in which the events of some anchors stand. */
  Set<String> blocks(Connection connection, List<List<String>> anchors) throws SQLException {
    Set<String> out = new TreeSet<>();
    for (List<String> target : anchors) {
      for (String anchor : target) {
        String[] event = find(connection, anchor.split("\t"));
        if (event != null) {
          out.add(event[1]);
        }
      }
    }
    return out;
  }

  /** The numbers of the entries in which the events of some anchors stand. */
  Set<Integer> entries(Connection connection, List<List<String>> anchors) throws SQLException {
    Set<Integer> out = new TreeSet<>();
    for (List<String> target : anchors) {
      for (String anchor : target) {
        String[] event = find(connection, anchor.split("\t"));
        if (event != null) {
          out.add(Integer.parseInt(event[2]));
        }
      }
    }
    return out;
  }

  private void link(Set<String> blocks) {
    Set<String> all = new TreeSet<>(blocks);
    for (String block : blocks) {
      all.addAll(links.getOrDefault(block, Set.of()));
    }
    all.forEach(block -> links.put(block, all));
  }

  /**
   * The key, block and entry of the event that an anchor (report, event, kind, position, and in
   * newer records actors and date) means now: of that kind, told by the same words or else of the
   * same people on the same day.
   */
  private static String @Nullable [] find(Connection connection, String[] anchor)
      throws SQLException {
    List<Told> told =
        Batch.list(
            connection,
            "SELECT m.event, m.block, m.position, m.entry, m.actors, m.date "
                + "FROM mentions m JOIN reports r ON r.num = m.report "
                + "WHERE r.id = ? AND m.kind = ? ORDER BY m.event",
            row ->
                new Told(
                    row.getString(1),
                    row.getString(2),
                    Math.abs(row.getInt(3) - Integer.parseInt(anchor[3])),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6)),
            anchor[0],
            anchor[2]);
    Told best = null;
    int least = Integer.MAX_VALUE;
    for (Told each : told) {
      int cost = each.distance;
      if (cost > NEARBY) {
        cost = alike(connection, anchor, each) ? NEARBY + cost : Integer.MAX_VALUE;
      }
      if (cost < least || cost == least && best != null && each.event.equals(anchor[1])) {
        least = cost;
        best = each;
      }
    }
    return best == null
        ? null
        : new String[] {anchor[0] + "/" + best.event, best.block, best.entry};
  }

  private record Told(
      String event,
      String block,
      int distance,
      String entry,
      String actors,
      @Nullable String date) {}

  /** Whether some of an anchor's people do something on its day. */
  private static boolean alike(Connection connection, String[] anchor, Told told)
      throws SQLException {
    if (anchor.length < 6 || told.date == null || !told.date.equals(anchor[5])) {
      return false;
    }
    Set<String> people = new HashSet<>(List.of(anchor[4].split("\\|")));
    people.retainAll(people(connection, told.actors));
    return !people.isEmpty();
  }

  /** The keys of the people in a column of their numbers and countries ("12:RUS 7:"). */
  static Set<String> people(Connection connection, String actors) throws SQLException {
    Set<Integer> numbers = new TreeSet<>();
    for (String actor : actors.split(" ")) {
      if (actor.indexOf(':') > 0) {
        numbers.add(Integer.parseInt(actor.substring(0, actor.indexOf(':'))));
      }
    }
    return new TreeSet<>(
        Batch.in(
            connection,
            "SELECT key FROM people WHERE num IN (*)",
            row -> row.getString(1),
            numbers));
  }
}
