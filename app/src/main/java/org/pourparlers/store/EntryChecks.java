package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Status;
import org.pourparlers.record.AnnouncementCheck;
import org.pourparlers.record.AnswerCheck;
import org.pourparlers.record.Check;
import org.pourparlers.record.Clustering;
import org.pourparlers.record.DateCheck;
import org.pourparlers.record.Days;
import org.pourparlers.record.Known;
import org.pourparlers.record.OrdinalCheck;
import org.pourparlers.record.RoleCheck;
import org.pourparlers.record.SilenceCheck;

/** Holds entries against the rest of the record. */
final class EntryChecks {
  private static final int SINCE_EVER = 3650;

  /** Somebody declines to speak of an event within so many per mille of the text around it. */
  private static final int NEARBY = 250;

  private final Connection connection;
  private final KnownEntries known;
  private final RoleQueries roles;
  private final RolesThen then;
  private final @Nullable Integer today;

  EntryChecks(Connection connection, KnownEntries known) throws SQLException {
    this.connection = connection;
    this.known = known;
    roles = new RoleQueries(connection);
    then = new RolesThen(connection);
    today = known.today();
  }

  /** What is held against an entry, and the entries that it leads to. */
  record Found(
      List<Check> checks, Set<String> announcedBy, Set<String> answers, Set<String> answeredBy) {
    /** Adds a finding; one that reads like another is one with it. */
    void add(@Nullable Check check) {
      if (check == null) {
        return;
      }
      for (int i = 0; i < checks.size(); i++) {
        Check other = checks.get(i);
        if (other.text().equals(check.text())) {
          Set<String> entries = new TreeSet<>(other.entries());
          entries.addAll(check.entries());
          checks.set(
              i,
              new Check(
                  other.check(),
                  other.verdict(),
                  other.text(),
                  List.copyOf(entries),
                  other.figures()));
          return;
        }
      }
      checks.add(check);
    }
  }

  /** All that can be held against an entry. */
  Found of(int number, @Nullable Known own) throws SQLException {
    var found = new Found(new ArrayList<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    Integer day = own == null ? null : own.day();
    if (own == null || day == null) {
      return found;
    }
    Map<Integer, String> actors = known.actors(number);
    Set<Integer> numbers = actors.keySet();
    if (own.ordinal() != null) {
      found.add(
          OrdinalCheck.of(own, known.near(Set.of(own.kind()), day - SINCE_EVER, day, numbers)));
    }
    if (own.happened() || own.prospect()) {
      announced(number, own, day, numbers, found);
    }
    answers(own, day, numbers, found);
    if (own.happened() || own.prospect()) {
      found.add(DateCheck.of(suspicious(number).stream().map(Clustering.Item::told).toList()));
    }
    roles(number, day, actors, found);
    found.add(SilenceCheck.of(refusals(number, own, numbers)));
    return found;
  }

  private void announced(int number, Known own, int day, Set<Integer> actors, Found found)
      throws SQLException {
    if (own.happened() && foretold(number)) {
      found.add(AnnouncementCheck.within(items(number)));
    }
    int reach = 2 * AnnouncementCheck.SLIPPAGE;
    List<Known> near = known.near(Set.of(own.kind()), day - reach, day + reach, actors);
    for (Known other : own.happened() ? near : List.<Known>of()) {
      if (AnnouncementCheck.announced(own, other)) {
        Known held = AnnouncementCheck.held(other, near);
        if (held != null && held.id().equals(own.id())) {
          found.announcedBy.add(other.id());
          found.add(AnnouncementCheck.kept(own, other));
        }
      }
    }
    if (own.prospect() && today != null && AnnouncementCheck.held(own, near) == null) {
      found.add(AnnouncementCheck.due(own, today));
    }
  }

  /** Whether some report announces it as planned. */
  private boolean foretold(int number) throws SQLException {
    return Batch.first(
            connection,
            "SELECT 1 FROM mentions WHERE entry = ? AND status = ? LIMIT 1",
            row -> true,
            number,
            EventRows.name(Status.PLANNED))
        != null;
  }

  private void answers(Known own, int day, Set<Integer> actors, Found found) throws SQLException {
    if (AnswerCheck.ASKING.contains(own.kind())) {
      for (Known other : known.near(AnswerCheck.ANSWERING, day, day + AnswerCheck.WITHIN, actors)) {
        if (AnswerCheck.answers(other, own)) {
          found.answeredBy.add(other.id());
        }
      }
      if (own.happened()) {
        int days = today == null ? 0 : Math.max(0, today - day);
        found.add(AnswerCheck.of(List.copyOf(found.answeredBy), days));
      }
    } else if (AnswerCheck.ANSWERING.contains(own.kind())) {
      for (Known other : known.near(AnswerCheck.ASKING, day - AnswerCheck.WITHIN, day, actors)) {
        if (AnswerCheck.answers(own, other)) {
          found.answers.add(other.id());
        }
      }
    }
  }

  /** The events of an entry, where one of them may be dated against its report's date. */
  private List<Clustering.Item> suspicious(int number) throws SQLException {
    boolean some =
        Batch.first(
                connection,
                "SELECT 1 FROM mentions m JOIN reports r ON r.num = m.report "
                    + "JOIN entries e ON e.num = m.entry WHERE m.entry = ? AND r.day < "
                    + Days.FOREVER
                    + " AND (e.day_to > r.day AND m.status = 'occurred' "
                    + "OR e.day_from < r.day AND m.status = 'planned') LIMIT 1",
                row -> true,
                number)
            != null;
    return some ? items(number) : List.of();
  }

  private List<Clustering.Item> items(int number) throws SQLException {
    return EventRows.load(
            connection, new PeopleWriter(connection, new Memory()), " WHERE m.entry = ?", number)
        .stream()
        .map(slot -> slot.item)
        .toList();
  }

  /** Where the role of somebody who takes part is told in two ways, or is another one today. */
  private void roles(int number, int day, Map<Integer, String> actors, Found found)
      throws SQLException {
    Map<Integer, List<RoleCheck.Role>> stated = roles.ofEntry(number, actors.keySet());
    then.look(
        actors.keySet().stream()
            .flatMap(
                one ->
                    Stream.of(new RolesThen.Then(one, day), new RolesThen.Then(one, Days.FOREVER)))
            .collect(Collectors.toSet()));
    for (var actor : actors.entrySet()) {
      Check check =
          RoleCheck.of(
              actor.getValue(),
              stated.getOrDefault(actor.getKey(), List.of()),
              then.at(actor.getKey(), day),
              then.at(actor.getKey(), Days.FOREVER));
      if (check != null && !check.verdict().equals("agrees")) {
        found.add(check);
      }
    }
  }

  /** Who of those that take part, or of their sides, declined to speak near where it is told. */
  private List<SilenceCheck.Refusal> refusals(int number, Known own, Set<Integer> actors)
      throws SQLException {
    List<Object> asked = new ArrayList<>(List.of(number));
    asked.addAll(actors);
    asked.addAll(own.doers());
    asked.addAll(own.targets());
    int sides = own.doers().size() + own.targets().size();
    if (actors.isEmpty() || sides == 0) {
      return List.of();
    }
    Map<String, SilenceCheck.Refusal> out = new LinkedHashMap<>();
    Batch.list(
        connection,
        "SELECT u.id, p.name, u.words, r.id FROM mentions m JOIN statements s ON s.report = m.report "
            + "JOIN utterances u ON u.num = s.utterance JOIN people p ON p.num = s.speaker "
            + "JOIN reports r ON r.num = m.report WHERE m.entry = ? AND s.act = 'decline' "
            + "AND abs(s.position - m.position) <= "
            + NEARBY
            + " AND (s.speaker IN ("
            + Where.marks(actors.size())
            + ") OR s.speaker_country IN ("
            + Where.marks(sides)
            + ")) ORDER BY r.day, r.id, s.position",
        row ->
            out.putIfAbsent(
                row.getString(1),
                new SilenceCheck.Refusal(
                    row.getString(1), row.getString(2), row.getString(3), row.getString(4))),
        asked.toArray());
    return List.copyOf(out.values());
  }
}
