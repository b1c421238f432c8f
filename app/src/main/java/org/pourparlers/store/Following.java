package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.record.Clustering;
import org.pourparlers.record.Days;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Party;
import org.pourparlers.record.Process;
import org.pourparlers.record.RoleCheck;
import org.pourparlers.record.Stages;
import org.pourparlers.record.Standing;
import org.pourparlers.record.Standing.Speaker;
import org.pourparlers.record.Standing.Step;

/** Follows processes: which entries belong to them, and where they stand. */
final class Following {
  private static final int MOST = 20_000;
  private static final int PAGE = 1000;
  private static final int EVIDENCE = 3;
  private static final int OPEN = 30;
  private static final int SPEAKERS = 20;
  private static final Set<EventKind> CONTACTS =
      EnumSet.of(EventKind.MEETING, EventKind.CALL, EventKind.TALKS, EventKind.VISIT);

  private final Connection connection;
  private final Dialect dialect;

  Following(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /** Defines a process, or redefines it, and finds its entries among all on record. */
  void define(Process process) throws SQLException {
    if (process.id().isBlank() || process.id().chars().anyMatch(Character::isWhitespace)) {
      throw new StoreException("a process needs a short name without spaces, not: " + process.id());
    }
    if (process.parties().isEmpty() || process.together() < 1) {
      throw new StoreException("the process " + process.id() + " needs parties");
    }
    Batch.run(connection, "DELETE FROM processes WHERE id = ?", process.id());
    Batch.run(
        connection,
        "INSERT INTO processes (id, name, parties, keywords, first_day, last_day, together) "
            + "VALUES (?, ?, ?, ?, ?, ?, ?)",
        process.id(),
        process.name(),
        Memberships.column(process.parties()),
        Memberships.column(process.keywords()),
        process.from(),
        process.to(),
        process.together());
    Batch.run(
        connection, "DELETE FROM process_entries WHERE process = ? AND by_hand = 0", process.id());
    fill(process);
  }

  private void fill(Process process) throws SQLException {
    var rule = new Memberships.Rule(process);
    var people = new PeopleWriter(connection, new Memory());
    int after = 0;
    try (var insert =
        new Batch(
            connection,
            "INSERT INTO process_entries (process, entry, by_hand) VALUES (?, ?, 0) "
                + "ON CONFLICT (process, entry) DO NOTHING")) {
      while (true) {
        List<Integer> numbers =
            Batch.list(
                connection,
                "SELECT num FROM entries WHERE num > ? ORDER BY num LIMIT ?",
                row -> (Integer) row.getInt(1),
                after,
                PAGE);
        if (numbers.isEmpty()) {
          break;
        }
        after = numbers.get(numbers.size() - 1);
        Map<Integer, List<Clustering.Item>> items = new HashMap<>();
        for (EventBlock.Slot slot :
            EventRows.load(
                connection,
                people,
                " WHERE m.entry > ? AND m.entry <= ?",
                numbers.get(0) - 1,
                after)) {
          items.computeIfAbsent(slot.entry, e -> new ArrayList<>()).add(slot.item);
        }
        for (var entry : items.entrySet()) {
          var made =
              org.pourparlers.record.Entries.entry(
                  entry.getValue(),
                  who -> new Party(who.key(), who.name(), who.kind(), who.country()));
          List<Clustering.Item> sorted = org.pourparlers.record.Entries.sorted(entry.getValue());
          Set<String> words = Set.of(EntryColumns.words(made, sorted).split(" "));
          if (rule.holds(made, sorted, words)) {
            insert.add(process.id(), entry.getKey());
          }
        }
      }
      insert.flush();
    }
  }

  static void forget(Connection connection, String process) throws SQLException {
    Batch.run(connection, "DELETE FROM process_entries WHERE process = ?", process);
    Batch.run(connection, "DELETE FROM processes WHERE id = ?", process);
  }

  /** Where a process stands; null if there is none of that id. */
  @Nullable Standing standing(String id) throws SQLException {
    Process process =
        Memberships.all(connection).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElse(null);
    if (process == null) {
      return null;
    }
    List<EntryQueries.Row> rows = rows(id);
    List<Entry> entries = new EntryQueries(connection, dialect).complete(rows);
    Map<Integer, String> words = words(rows);
    Integer today = new KnownEntries(connection).today();
    List<Step> steps = new ArrayList<>();
    List<Entry> due = new ArrayList<>();
    List<EntryQueries.Row> asked = new ArrayList<>();
    List<EntryQueries.Row> settled = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      Step step = Stages.step(entry, words.getOrDefault(rows.get(i).number(), ""));
      if (step != null) {
        steps.add(step);
      }
      Days days = Days.of(entry.date());
      boolean prospect = entry.status() == Status.PLANNED || entry.status() == Status.POSSIBLE;
      if (prospect && (days == null || today == null || days.to() >= today)) {
        due.add(entry);
      } else if (prospect || CONTACTS.contains(entry.kind())) {
        settled.add(rows.get(i));
      }
      boolean asks = entry.kind() == EventKind.PROPOSAL || entry.kind() == EventKind.DEMAND;
      if (asks && entry.status() == Status.OCCURRED) {
        asked.add(rows.get(i));
      }
    }
    List<Entry> questions = latest(asked);
    Standing.Stage stage = Stages.reached(steps);
    return new Standing(
        process,
        stage,
        paX(steps),
        steps,
        evidence(steps, stage),
        due,
        latest(settled).stream().filter(Following::announced).limit(OPEN).toList(),
        questions.stream().filter(one -> !one.answeredBy().isEmpty()).limit(OPEN).toList(),
        questions.stream().filter(one -> one.answeredBy().isEmpty()).limit(OPEN).toList(),
        speakers(process));
  }

  private List<EntryQueries.Row> rows(String process) throws SQLException {
    var queries = new EntryQueries(connection, dialect);
    List<EntryQueries.Row> out = new ArrayList<>();
    Query query = Query.ALL.process(process).limit(PAGE);
    while (query != null && out.size() < MOST) {
      Page<EntryQueries.Row> page = queries.rows(query);
      out.addAll(page.items());
      query = page.next() == null ? null : query.after(page.next());
    }
    return out;
  }

  private Map<Integer, String> words(List<EntryQueries.Row> rows) throws SQLException {
    Map<Integer, String> out = new HashMap<>();
    List<Integer> agreements = new ArrayList<>();
    for (EntryQueries.Row row : rows) {
      EventKind kind = row.entry().kind();
      if (kind == EventKind.AGREEMENT || kind == EventKind.CEASEFIRE) {
        agreements.add(row.number());
      }
    }
    Batch.in(
        connection,
        "SELECT entry, words, topics FROM mentions WHERE entry IN (*) ORDER BY report, event",
        row -> out.merge(row.getInt(1), row.getString(2) + " " + row.getString(3), (a, b) -> a),
        agreements);
    return out;
  }

  private static @Nullable String paX(List<Step> steps) {
    String out = null;
    for (Step step : steps) {
      out = step.paX() == null ? out : step.paX();
    }
    return out;
  }

  private static List<Entry> evidence(List<Step> steps, Standing.@Nullable Stage stage) {
    List<Entry> out = new ArrayList<>();
    for (int i = steps.size() - 1; i >= 0 && out.size() < EVIDENCE; i--) {
      if (steps.get(i).lane() == stage && steps.get(i).forward()) {
        out.add(steps.get(i).entry());
      }
    }
    return out;
  }

  /** The latest of some entries in full, the latest first. */
  private List<Entry> latest(List<EntryQueries.Row> some) throws SQLException {
    List<EntryQueries.Row> latest =
        new ArrayList<>(some.subList(Math.max(0, some.size() - 4 * OPEN), some.size()));
    Collections.reverse(latest);
    return new Links(connection, dialect).full(latest);
  }

  /** Whether it was announced before it was held, or is only announced. */
  private static boolean announced(Entry entry) {
    return !entry.announcedBy().isEmpty()
        || entry.checks().stream().anyMatch(check -> check.check().equals("announced"));
  }

  private List<Speaker> speakers(Process process) throws SQLException {
    record Raw(int person, int last, int statements) {}
    List<String> countries = process.parties().stream().filter(Conditions::isCountry).toList();
    Set<Integer> named = new TreeSet<>();
    for (String party : process.parties()) {
      if (!Conditions.isCountry(party)) {
        named.addAll(PeopleQueries.numbers(connection, party));
      }
    }
    // Who speaks for a country is known by it; who speaks for another party, by a role there.
    Where where = new Where().and("p.kind = 'person'");
    if (named.isEmpty()) {
      where.in("p.country", countries);
    } else {
      List<Object> all = new ArrayList<>(countries);
      all.addAll(named);
      where.and(
          "("
              + (countries.isEmpty()
                  ? ""
                  : "p.country IN (" + Where.marks(countries.size()) + ") OR ")
              + "p.num IN (SELECT person FROM roles WHERE body IN ("
              + Where.marks(named.size())
              + ")))",
          all.toArray());
    }
    List<Raw> raw =
        Batch.list(
            connection,
            "SELECT u.speaker, max(CASE WHEN u.day < "
                + Days.FOREVER
                + " THEN u.day ELSE 0 END) AS last, count(*) FROM utterances u "
                + "JOIN people p ON p.num = u.speaker"
                + where.sql()
                + " GROUP BY u.speaker ORDER BY last DESC, u.speaker LIMIT "
                + SPEAKERS,
            row -> new Raw(row.getInt(1), row.getInt(2), row.getInt(3)),
            where.values());
    var people = People.ofNumbers(connection, raw.stream().map(Raw::person).toList());
    List<Speaker> out = new ArrayList<>();
    var roles = new RolesThen(connection);
    roles.look(raw.stream().map(one -> new RolesThen.Then(one.person, one.last)).toList());
    for (Raw one : raw) {
      Party party = people.party(one.person);
      if (party != null) {
        RoleCheck.Role role = roles.at(one.person, one.last);
        out.add(
            new Speaker(
                party,
                role == null ? null : role.words(),
                one.last == 0 ? null : Days.iso(one.last),
                one.statements));
      }
    }
    return out;
  }
}
