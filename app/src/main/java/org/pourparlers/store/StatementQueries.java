package org.pourparlers.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Statement;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.record.Check;
import org.pourparlers.record.Days;
import org.pourparlers.record.Party;
import org.pourparlers.record.Quotes;
import org.pourparlers.record.RoleCheck;
import org.pourparlers.record.Utterance;
import org.pourparlers.record.Utterances;

/** Asks for statements. */
final class StatementQueries {
  private static final String SELECT =
      "SELECT e.num, e.id, e.speaker, e.act, e.mode, e.date, e.day, e.words, e.language, e.origins, "
          + "e.reports, e.addressed, e.audience FROM utterances e";

  private static final String REMARKS =
      " FROM mentions m JOIN statements s ON s.report = m.report AND s.statement = m.remark";

  private final Connection connection;
  private final Dialect dialect;

  StatementQueries(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  private record Row(
      int number, @Nullable Integer speaker, String addressed, int day, Utterance utterance) {
    String id() {
      return utterance.id();
    }
  }

  Page<Utterance> page(Query query) throws SQLException {
    Page<Row> page =
        new DayPages<>(connection, SELECT, "utterances e", StatementQueries::row, Row::day, Row::id)
            .page(query, () -> where(query));
    return new Page<>(complete(page.items()), page.next(), page.total());
  }

  private Where where(Query query) throws SQLException {
    var where = new Where();
    var conditions = new Conditions(connection, dialect);
    Set<Integer> speakers = new TreeSet<>();
    for (String actor : query.actors()) {
      speakers.addAll(PeopleQueries.numbers(connection, actor));
    }
    if (!query.actors().isEmpty()) {
      where.in("e.speaker", speakers);
    }
    List<String> countries = new ArrayList<>(query.countries());
    countries.addAll(query.between());
    if (!countries.isEmpty()) {
      where.and(
          "e.speaker IN (SELECT num FROM people WHERE country IN ("
              + Where.marks(countries.size())
              + "))",
          countries.toArray());
    }
    if (!query.acts().isEmpty()) {
      where.in("e.act", query.acts().stream().map(EventRows::name).sorted().toList());
    }
    Conditions.time(where, query.time());
    if (query.origins() > 1) {
      where.and("e.origins >= ?", query.origins());
    }
    if (query.language() != null) {
      where.and("e.language = ?", query.language());
    }
    if (query.report() != null) {
      where.and(
          "e.num IN (SELECT s.utterance FROM statements s JOIN reports r ON r.num = s.report "
              + "WHERE r.id = ?)",
          query.report());
    }
    if (query.about() != null) {
      where.and(
          "e.num IN (SELECT s.utterance"
              + REMARKS
              + " JOIN entries n ON n.num = m.entry WHERE n.id = ? AND m.remark IS NOT NULL)",
          query.about());
    }
    if (query.process() != null) {
      where.and(
          "e.num IN (SELECT s.utterance FROM statements s JOIN mentions m ON m.report = s.report "
              + "JOIN process_entries p ON p.entry = m.entry WHERE p.process = ?)",
          query.process());
    }
    conditions.text(where, query.text(), "e.num", "utterance_words");
    return where;
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getInt(1),
        Batch.number(row, "speaker"),
        row.getString("addressed"),
        row.getInt("day"),
        new Utterance(
            row.getString("id"),
            null,
            null,
            List.of(),
            QuoteRows.others(row.getString("audience")),
            row.getString("date"),
            Statement.Act.valueOf(EventRows.upper(row.getString("act"))),
            Statement.Mode.valueOf(EventRows.upper(row.getString("mode"))),
            row.getString("words"),
            row.getString("language"),
            row.getInt("origins"),
            row.getInt("reports"),
            List.of(),
            List.of()));
  }

  private List<Utterance> complete(List<Row> rows) throws SQLException {
    Set<Integer> actors = new TreeSet<>();
    Set<RolesThen.Then> then = new LinkedHashSet<>();
    for (Row row : rows) {
      if (row.speaker != null) {
        actors.add(row.speaker);
        then.add(new RolesThen.Then(row.speaker, row.day));
      }
      EventRows.collect(row.addressed, actors);
    }
    var people = People.ofNumbers(connection, actors);
    var roles = new RolesThen(connection);
    roles.look(then);
    List<Utterance> out = new ArrayList<>();
    for (Row row : rows) {
      RoleCheck.Role held = row.speaker == null ? null : roles.at(row.speaker, row.day);
      Set<Integer> told = new LinkedHashSet<>();
      EventRows.collect(row.addressed, told);
      out.add(
          row.utterance.line(
              row.speaker == null ? null : people.party(row.speaker),
              held == null ? null : held.words(),
              told.stream().map(people::party).filter(Objects::nonNull).distinct().toList()));
    }
    return out;
  }

  /** What is said of some entries, by their ids; see {@link Store#remarks}. */
  Map<String, Utterance> remarks(Collection<String> entries) throws SQLException {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    Batch.in(
        connection,
        "SELECT e.id, (SELECT s.utterance"
            + REMARKS
            + " WHERE m.entry = e.num AND m.remark IS NOT NULL ORDER BY m.report LIMIT 1) "
            + "FROM entries e WHERE e.id IN (*)",
        row -> {
          int number = row.getInt(2);
          boolean some = !row.wasNull();
          if (some) {
            numbers.put(row.getString(1), number);
          }
          return some;
        },
        entries);
    Map<Integer, Utterance> lines = new HashMap<>();
    List<Row> rows =
        Batch.in(
            connection,
            SELECT + " WHERE e.num IN (*)",
            StatementQueries::row,
            new TreeSet<>(numbers.values()));
    List<Utterance> complete = complete(rows);
    for (int i = 0; i < rows.size(); i++) {
      lines.put(rows.get(i).number, complete.get(i));
    }
    Map<String, Utterance> out = new LinkedHashMap<>();
    numbers.forEach(
        (entry, number) -> {
          Utterance said = lines.get(number);
          if (said != null) {
            out.put(entry, said);
          }
        });
    return out;
  }

  /** One statement with all its variants; by an id that it has or had. */
  @Nullable Utterance one(String id) throws SQLException {
    Row row = byId(id);
    row = row != null ? row : byId(FormerIds.current(connection, id));
    if (row == null) {
      return null;
    }
    Utterance line = complete(List.of(row)).get(0);
    var memory = new Memory();
    var slots =
        QuoteRows.load(
            connection, new PeopleWriter(connection, memory), " WHERE s.utterance = ?", row.number);
    List<Quotes.Item> items = slots.stream().map(slot -> slot.item).toList();
    return Utterances.utterance(items, line.speaker(), line.role(), line.to(), checks(row, line));
  }

  private List<Check> checks(Row row, Utterance line) throws SQLException {
    Integer speaker = row.speaker;
    Party party = line.speaker();
    if (speaker == null || party == null || party.kind() != ActorKind.PERSON) {
      return List.of();
    }
    var roles = new RolesThen(connection);
    Check check =
        RoleCheck.of(
            party.name(),
            new RoleQueries(connection).ofUtterance(row.number, speaker),
            roles.at(speaker, row.day),
            roles.at(speaker, Days.FOREVER));
    return check == null ? List.of() : List.of(check);
  }

  private @Nullable Row byId(String id) throws SQLException {
    return Batch.first(connection, SELECT + " WHERE e.id = ?", StatementQueries::row, id);
  }
}
