package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.reading.Reading;
import org.pourparlers.record.Change;
import org.pourparlers.record.Correction;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Origin;
import org.pourparlers.record.Person;
import org.pourparlers.record.Process;
import org.pourparlers.record.Standing;
import org.pourparlers.record.Utterance;

/** A record in a database. */
final class JdbcStore implements Store {
  private final Database database;
  private final Clock clock;
  private final String version;
  private final Memory memory = new Memory();

  /**
   * @param version the version of the program that makes the readings added
   */
  JdbcStore(Database database, Clock clock, String version) {
    this.database = database;
    this.clock = clock;
    this.version = version;
  }

  /** Work that writes. */
  private interface Writing<T> {
    T in(Connection connection, String at) throws SQLException;
  }

  private synchronized <T> T write(Writing<T> work) {
    try {
      return database.write(
          connection -> {
            Recall.upToDate(connection, memory);
            T out = work.in(connection, clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
            Recall.written(connection, memory);
            return out;
          });
    } catch (RuntimeException | Error e) {
      memory.forget();
      throw e;
    }
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Added add(List<Reading> readings) {
    List<Prepared> prepared = readings.parallelStream().map(Prepared::of).toList();
    return readings.isEmpty()
        ? Added.NONE
        : write(
            (connection, at) ->
                new Adding(connection, database.dialect, memory, at, null).add(prepared, version));
  }

  @Override
  public Set<String> known(List<String> reports) {
    return database.read(
        connection ->
            new HashSet<>(
                Batch.in(
                    connection,
                    "SELECT id FROM reports WHERE id IN (*)",
                    row -> row.getString(1),
                    reports)));
  }

  private EntryQueries entries(Connection connection) {
    return new EntryQueries(connection, database.dialect);
  }

  @Override
  public Page<Entry> entries(Query query) {
    return database.read(connection -> entries(connection).page(query));
  }

  @Override
  public Page<Entry> entriesInFull(Query query) {
    return database.read(
        connection -> {
          Page<EntryQueries.Row> page = entries(connection).rows(query);
          return new Page<>(
              new Links(connection, database.dialect).full(page.items()),
              page.next(),
              page.total());
        });
  }

  @Override
  public @Nullable Entry entry(String id) {
    return entry(id, Integer.MAX_VALUE);
  }

  @Override
  public @Nullable Entry entry(String id, int mentions) {
    return database.find(
        connection -> {
          EntryQueries.Row row = entries(connection).one(id);
          return row == null
              ? null
              : new Links(connection, database.dialect).full(List.of(row), mentions).get(0);
        });
  }

  @Override
  public Page<MentionLine> mentions(String entry, int limit, @Nullable String after) {
    return database.read(
        connection -> {
          EntryQueries.Row row = entries(connection).one(entry);
          return row == null
              ? new Page<>(List.of(), null, 0)
              : new MentionQueries(connection).page(row.number(), limit, after);
        });
  }

  @Override
  public List<Entry> listed(List<String> ids) {
    return database.read(connection -> entries(connection).listed(ids));
  }

  @Override
  public Counts.Facets facets(Query query) {
    return database.read(
        connection -> new CountQueries(connection, database.dialect).facets(query));
  }

  @Override
  public List<Counts.Edge> network(Query query) {
    return database.read(
        connection -> new NetworkQueries(connection, database.dialect).network(query));
  }

  @Override
  public Counts.Circle circle(Query query, int actors) {
    return database.read(
        connection -> new NetworkQueries(connection, database.dialect).circle(query, actors));
  }

  @Override
  public List<Counts.Site> places(Query query) {
    return database.read(
        connection -> new CountQueries(connection, database.dialect).places(query));
  }

  private StatementQueries statements(Connection connection) {
    return new StatementQueries(connection, database.dialect);
  }

  @Override
  public Page<Utterance> statements(Query query) {
    return database.read(connection -> statements(connection).page(query));
  }

  @Override
  public Map<String, Utterance> remarks(Collection<String> entries) {
    return database.read(connection -> statements(connection).remarks(entries));
  }

  @Override
  public @Nullable Utterance statement(String id) {
    return database.find(connection -> statements(connection).one(id));
  }

  @Override
  public Page<Person> people(Query query) {
    return database.read(connection -> new PeopleQueries(connection).page(query));
  }

  @Override
  public @Nullable Person person(String id) {
    return database.find(connection -> new PeopleQueries(connection).one(id));
  }

  private ReportQueries reports(Connection connection) {
    return new ReportQueries(connection, database.dialect);
  }

  @Override
  public Page<ReportLine> reports(Query query) {
    return database.read(connection -> reports(connection).page(query));
  }

  @Override
  public @Nullable ReportPage report(String id) {
    return database.find(connection -> reports(connection).one(id));
  }

  @Override
  public Page<Origin> origins(Query query) {
    return database.read(connection -> new OriginQueries(connection).page(query));
  }

  @Override
  public @Nullable Origin origin(String id) {
    return database.find(connection -> new OriginQueries(connection).one(id));
  }

  @Override
  public List<Process> processes() {
    return database.read(Memberships::all);
  }

  @Override
  public void define(Process process) {
    write(
        (connection, at) -> {
          new Following(connection, database.dialect).define(process);
          return process;
        });
  }

  @Override
  public void forget(String process) {
    write(
        (connection, at) -> {
          Following.forget(connection, process);
          return process;
        });
  }

  @Override
  public @Nullable Standing standing(String process) {
    return database.find(
        connection -> new Following(connection, database.dialect).standing(process));
  }

  @Override
  public long head() {
    return database.read(connection -> (long) Batch.largest(connection, "changes"));
  }

  @Override
  public List<Change> changes(long after, int limit) {
    return database.read(connection -> ChangeQueries.after(connection, after, limit));
  }

  @Override
  public List<Change> changesOf(String subject, int limit) {
    return database.read(connection -> ChangeQueries.of(connection, subject, limit));
  }

  @Override
  public long headAt(String before) {
    return database.read(connection -> ChangeQueries.headAt(connection, before));
  }

  @Override
  public List<Correction> corrections() {
    return database.read(Corrections::all);
  }

  @Override
  public Correction correct(Correction correction) {
    return write(
        (connection, at) ->
            new Correcting(connection, database.dialect, memory, at).correct(correction));
  }

  @Override
  public Correction undo(long number, String who) {
    return write(
        (connection, at) ->
            new Correcting(connection, database.dialect, memory, at).undo(number, who));
  }

  @Override
  public void reread(List<Reading> readings) {
    List<Prepared> prepared = readings.parallelStream().map(Prepared::of).toList();
    write(
        (connection, at) -> {
          new Rebuilding(connection, database.dialect, memory, at).replace(prepared, version);
          return prepared;
        });
  }

  @Override
  public void rebuild() {
    write(
        (connection, at) -> {
          new Rebuilding(connection, database.dialect, memory, at).rebuild();
          return at;
        });
  }

  @Override
  public boolean stale() {
    return database.read(Rebuilding::stale);
  }

  @Override
  public List<Reading> unread(String wanted, int limit) {
    return database.read(
        connection ->
            Readings.load(
                connection, "WHERE r.version <> ? ORDER BY r.num LIMIT ?", wanted, limit));
  }

  @Override
  public void close() {
    database.close();
  }
}
