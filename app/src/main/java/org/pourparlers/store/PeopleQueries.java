package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.record.Party;
import org.pourparlers.record.Person;
import org.pourparlers.record.Who;

/** Asks for actors. */
final class PeopleQueries {
  private final Connection connection;

  PeopleQueries(Connection connection) {
    this.connection = connection;
  }

  /** The numbers of the actor with an id or a name, and of all joined to it. */
  static List<Integer> numbers(Connection connection, String idOrName) throws SQLException {
    Set<Integer> out = new TreeSet<>();
    if (idOrName.startsWith("p-")) {
      out.addAll(find(connection, "id = ?", idOrName));
    } else {
      for (ActorKind kind : ActorKind.values()) {
        String key = Who.of(new Actor("", idOrName, kind, null, Map.of(), List.of())).key();
        out.addAll(find(connection, "key = ?", key));
      }
      out.addAll(find(connection, "name = ?", idOrName));
      if (out.isEmpty()) {
        out.addAll(
            Batch.list(
                connection,
                "SELECT person FROM person_votes WHERE what = 'form' AND value = ? AND reports > 0",
                row -> (Integer) row.getInt(1),
                idOrName));
      }
    }
    return withJoined(connection, out);
  }

  private static List<Integer> find(Connection connection, String condition, String value)
      throws SQLException {
    return Batch.list(
        connection,
        "SELECT num FROM people WHERE " + condition,
        row -> (Integer) row.getInt(1),
        value);
  }

  private static List<Integer> withJoined(Connection connection, Set<Integer> numbers)
      throws SQLException {
    var people = People.ofNumbers(connection, numbers);
    Set<Integer> out = new TreeSet<>();
    for (int number : numbers) {
      PersonRow leading = people.leading(number);
      if (leading != null) {
        out.add(leading.number);
      }
    }
    Set<Integer> last = new TreeSet<>(out);
    while (!last.isEmpty()) {
      List<Integer> next =
          Batch.in(
              connection,
              "SELECT num FROM people WHERE joined IN (*)",
              row -> (Integer) row.getInt(1),
              last);
      last = new TreeSet<>(next);
      last.removeAll(out);
      out.addAll(last);
    }
    return List.copyOf(out);
  }

  Page<Person> page(Query query) throws SQLException {
    var where = new Where().and("p.joined = 0").and("p.reports > 0");
    if (!query.countries().isEmpty()) {
      where.in("p.country", query.countries());
    }
    Set<Integer> wanted = new TreeSet<>();
    for (String actor : query.actors()) {
      wanted.addAll(numbers(connection, actor));
    }
    if (!query.actors().isEmpty()) {
      where.in("p.num", wanted);
    }
    if (query.text() != null && !query.text().isBlank()) {
      String like = "%" + query.text().toLowerCase(java.util.Locale.ROOT).strip() + "%";
      where.and(
          "(lower(p.name) LIKE ? OR p.num IN (SELECT person FROM person_votes "
              + "WHERE what = 'form' AND lower(value) LIKE ?))",
          like,
          like);
    }
    Cursor cursor = Cursor.of(query.after());
    if (cursor != null) {
      where.and(
          "(p.reports < ? OR (p.reports = ? AND p.id > ?))",
          cursor.day(),
          cursor.day(),
          cursor.id());
    }
    List<Person> found =
        Batch.list(
            connection,
            "SELECT p.num, p.id, p.kind, p.name, p.country, p.reports FROM people p"
                + where.sql()
                + " ORDER BY p.reports DESC, p.id LIMIT ?",
            row ->
                person(
                    row.getInt(1),
                    new Party(
                        row.getString(2),
                        row.getString(4),
                        ActorKind.valueOf(EventRows.upper(row.getString(3))),
                        row.getString(5)),
                    row.getInt(6)),
            where.values(query.limit() + 1));
    boolean more = found.size() > query.limit();
    List<Person> some = more ? found.subList(0, query.limit()) : found;
    String next =
        more
            ? new Cursor(some.get(some.size() - 1).reports(), some.get(some.size() - 1).id()).text()
            : null;
    return new Page<>(List.copyOf(some), next, -1);
  }

  private Person person(int number, Party party, int reports) throws SQLException {
    Integer entries = count("SELECT count(*) FROM entry_actors WHERE person = ?", number);
    Integer statements = count("SELECT count(*) FROM utterances WHERE speaker = ?", number);
    return new Person(
        party.id(),
        party.name(),
        party.kind(),
        party.country(),
        Map.of(),
        List.of(),
        List.of(),
        entries,
        statements,
        reports);
  }

  private int count(String sql, int number) throws SQLException {
    Integer found = Batch.first(connection, sql, row -> (Integer) row.getInt(1), number);
    return found == null ? 0 : found;
  }

  /** One actor with all its forms and roles; null if there is none. */
  @Nullable Person one(String id) throws SQLException {
    List<Integer> numbers = numbers(connection, id);
    if (numbers.isEmpty()) {
      return null;
    }
    var people = People.ofNumbers(connection, numbers);
    PersonRow leading = people.leading(numbers.get(0));
    if (leading == null) {
      return null;
    }
    Map<String, String> ids = new TreeMap<>();
    Map<String, Person.Form> forms = new LinkedHashMap<>();
    Batch.in(
        connection,
        "SELECT what, value, language, reports FROM person_votes WHERE reports > 0 AND person IN (*)",
        row -> {
          String what = row.getString(1);
          var form = new Person.Form(row.getString(2), row.getString(3), row.getInt(4));
          if (what.equals("form")) {
            forms.merge(
                form.language() + " " + form.text(),
                form,
                (a, b) -> new Person.Form(a.text(), a.language(), a.reports() + b.reports()));
          } else if (!List.of("name", "kind", "country").contains(what)) {
            ids.putIfAbsent(what, form.text());
          }
          return what;
        },
        numbers);
    List<Person.Form> sorted = new ArrayList<>(forms.values());
    sorted.sort(
        (a, b) ->
            a.reports() != b.reports()
                ? b.reports() - a.reports()
                : (a.text() + a.language()).compareTo(b.text() + b.language()));
    int entries = 0;
    int statements = 0;
    int reports = 0;
    for (int number : numbers) {
      entries += count("SELECT count(*) FROM entry_actors WHERE person = ?", number);
      statements += count("SELECT count(*) FROM utterances WHERE speaker = ?", number);
      reports += count("SELECT reports FROM people WHERE num = ?", number);
    }
    return new Person(
        leading.id,
        leading.name,
        leading.kind,
        leading.country,
        ids,
        sorted,
        new RoleQueries(connection).held(numbers),
        entries,
        statements,
        reports);
  }
}
