package org.pourparlers.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
          + "e.reports FROM utterances e";

  private final Connection connection;
  private final Dialect dialect;

  StatementQueries(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  private record Row(int number, @Nullable Integer speaker, int day, Utterance utterance) {
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
        row.getInt("day"),
        new Utterance(
            row.getString("id"),
            null,
            null,
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
    Set<Integer> speakers = new TreeSet<>();
    for (Row row : rows) {
      if (row.speaker != null) {
        speakers.add(row.speaker);
      }
    }
    var people = People.ofNumbers(connection, speakers);
    var roles = new RoleQueries(connection);
    List<Utterance> out = new ArrayList<>();
    for (Row row : rows) {
      Utterance u = row.utterance;
      String role = null;
      if (row.speaker != null) {
        RoleCheck.Role held = roles.at(row.speaker, row.day);
        role = held == null ? null : held.words();
      }
      out.add(
          new Utterance(
              u.id(),
              row.speaker == null ? null : people.party(row.speaker),
              role,
              u.date(),
              u.act(),
              u.mode(),
              u.text(),
              u.language(),
              u.origins(),
              u.reports(),
              List.of(
                  new Utterance.Variant(
                      u.text(), u.language(), List.of(), List.of(), List.of(), false, "")),
              List.of()));
    }
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
    return Utterances.utterance(items, line.speaker(), line.role(), checks(row, line));
  }

  private List<Check> checks(Row row, Utterance line) throws SQLException {
    Integer speaker = row.speaker;
    Party party = line.speaker();
    if (speaker == null || party == null || party.kind() != ActorKind.PERSON) {
      return List.of();
    }
    var roles = new RoleQueries(connection);
    Check check =
        RoleCheck.of(
            party.name(),
            roles.ofUtterance(row.number, speaker),
            roles.at(speaker, row.day),
            roles.at(speaker, Days.FOREVER));
    return check == null ? List.of() : List.of(check);
  }

  private @Nullable Row byId(String id) throws SQLException {
    return Batch.first(connection, SELECT + " WHERE e.id = ?", StatementQueries::row, id);
  }
}
