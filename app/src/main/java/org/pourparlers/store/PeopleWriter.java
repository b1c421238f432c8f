package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.Role;
import org.pourparlers.reading.Reading;
import org.pourparlers.record.Origins;
import org.pourparlers.record.Who;
import org.pourparlers.report.Span;

/** Keeps the actors of all readings: numbers, spellings, roles; within one transaction. */
final class PeopleWriter {
  private static final int MOST_FORMS = 6;
  private static final int LONGEST_FORM = 80;

  private final Connection connection;
  private final Memory memory;
  private final Map<Vote, Integer> votes = new HashMap<>();
  private final Map<Integer, Integer> reports = new HashMap<>();
  private final List<PersonRow> fresh = new ArrayList<>();

  PeopleWriter(Connection connection, Memory memory) {
    this.connection = connection;
    this.memory = memory;
  }

  private record Vote(int person, String what, String value, String language) {}

  /** Loads the actors of some readings, as far as they are on record. */
  void load(Collection<Reading> readings) throws SQLException {
    Set<String> keys = new TreeSet<>();
    for (Reading reading : readings) {
      for (Actor actor : reading.actors()) {
        keys.add(Who.of(actor).key());
      }
    }
    keys.removeIf(memory.people::containsKey);
    Batch.in(connection, People.SELECT + " WHERE key IN (*)", People::row, keys)
        .forEach(this::remember);
  }

  /** Loads actors by number. */
  void loadNumbers(Set<Integer> numbers) throws SQLException {
    numbers.removeIf(memory.peopleByNumber::containsKey);
    Batch.in(connection, People.SELECT + " WHERE num IN (*)", People::row, numbers)
        .forEach(this::remember);
  }

  private void remember(PersonRow row) {
    memory.people.put(row.key, row);
    memory.peopleByNumber.put(row.number, row);
  }

  /** The row of a number that was loaded. */
  PersonRow numbered(int number) {
    PersonRow row = memory.peopleByNumber.get(number);
    if (row == null) {
      throw new IllegalStateException("actor " + number + " was not loaded");
    }
    return row;
  }

  /** The number of an actor that was loaded. */
  int number(String key) {
    PersonRow row = memory.people.get(key);
    if (row == null) {
      throw new IllegalStateException("actor " + key + " was not loaded");
    }
    return row.number;
  }

  /** The row of an actor; a new one where it is not on record. */
  PersonRow row(Who who) {
    PersonRow row = memory.people.get(who.key());
    if (row == null) {
      row =
          new PersonRow(
              ++memory.lastPerson, who.key(), Origins.person(who.key()), who.kind(), who.name());
      row.country = who.country();
      remember(row);
      fresh.add(row);
    }
    return row;
  }

  /**
   * Counts what a reading says of its actors.
   *
   * @param sign 1 to add the reading, -1 to take it away
   */
  void count(Reading reading, int sign) {
    Set<Vote> own = new LinkedHashSet<>();
    Set<Integer> people = new HashSet<>();
    for (Actor actor : reading.actors()) {
      PersonRow row = row(Who.of(actor));
      people.add(row.number);
      own.add(new Vote(row.number, "name", actor.name(), ""));
      own.add(new Vote(row.number, "kind", actor.kind().name(), ""));
      if (actor.country() != null) {
        own.add(new Vote(row.number, "country", actor.country(), ""));
      }
      actor.ids().forEach((catalogue, id) -> own.add(new Vote(row.number, catalogue, id, "")));
      Set<String> forms = new TreeSet<>();
      for (Span mention : actor.mentions()) {
        String form = mention.of(reading.text()).strip();
        if (forms.size() < MOST_FORMS && form.length() <= LONGEST_FORM) {
          forms.add(form);
        }
      }
      forms.forEach(form -> own.add(new Vote(row.number, "form", form, reading.language())));
    }
    own.forEach(vote -> votes.merge(vote, sign, Integer::sum));
    people.forEach(person -> reports.merge(person, sign, Integer::sum));
  }

  /** Writes the roles that a reading states. */
  void roles(int report, Reading reading, int day, Batch insert) throws SQLException {
    Map<String, PersonRow> rows = new HashMap<>();
    reading.actors().forEach(actor -> rows.put(actor.id(), row(Who.of(actor))));
    for (Role role : reading.roles()) {
      PersonRow person = rows.get(role.person());
      PersonRow body = role.of() == null ? null : rows.get(role.of());
      if (person != null) {
        insert.add(
            report,
            person.number,
            role.title(),
            body == null ? null : (Integer) body.number,
            role.country(),
            day);
      }
    }
  }

  /** Writes the counts and what follows from them: names, countries, whose short name is whose. */
  void flush() throws SQLException {
    try (var insert =
        new Batch(
            connection,
            "INSERT INTO people (num, key, id, kind, name, country, surname, joined, reports) "
                + "VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0)")) {
      for (PersonRow row : fresh) {
        insert.add(
            row.number, row.key, row.id, name(row.kind), row.name, row.country, surname(row.key));
      }
      insert.flush();
    }
    try (var upsert =
            new Batch(
                connection,
                "INSERT INTO person_votes (person, what, value, language, reports) VALUES (?, ?, ?, ?, ?) "
                    + "ON CONFLICT (person, what, value, language) DO UPDATE SET "
                    + "reports = person_votes.reports + excluded.reports");
        var count =
            new Batch(connection, "UPDATE people SET reports = reports + ? WHERE num = ?")) {
      for (var vote : votes.entrySet()) {
        Vote key = vote.getKey();
        if (vote.getValue() != 0) {
          upsert.add(key.person, key.what, key.value, key.language, vote.getValue());
        }
      }
      upsert.flush();
      for (var person : reports.entrySet()) {
        count.add(person.getValue(), person.getKey());
      }
      count.flush();
    }
    elect();
  }

  /** Elects names, countries and short names of some actors anew. */
  void again(Set<Integer> numbers) throws SQLException {
    loadNumbers(new TreeSet<>(numbers));
    numbers.forEach(number -> reports.put(number, 0));
    Set<String> surnames = new TreeSet<>();
    for (int number : numbers) {
      PersonRow row = numbered(number);
      row.name = "";
      surnames.add(surname(row.key));
    }
    elect();
    ShortNames.join(connection, surnames, memory);
    PersonCorrections.apply(connection, memory);
  }

  private void elect() throws SQLException {
    Set<String> surnames = new TreeSet<>();
    for (PersonRow row : fresh) {
      if (row.kind == ActorKind.PERSON) {
        surnames.add(surname(row.key));
      }
    }
    Map<String, String[]> best = new HashMap<>();
    Map<String, Integer> most = new HashMap<>();
    Batch.in(
        connection,
        "SELECT person, what, value, reports FROM person_votes "
            + "WHERE what IN ('name', 'country', 'kind') AND reports > 0 AND person IN (*)",
        row -> {
          String key = row.getInt(1) + " " + row.getString(2);
          String value = row.getString(3);
          int count = row.getInt(4);
          int before = most.getOrDefault(key, 0);
          if (count > before
              || count == before && value.compareTo(best.getOrDefault(key, NONE)[0]) < 0) {
            most.put(key, count);
            best.put(key, new String[] {value});
          }
          return key;
        },
        reports.keySet());
    try (var update =
        new Batch(connection, "UPDATE people SET name = ?, country = ?, kind = ? WHERE num = ?")) {
      for (int number : reports.keySet()) {
        PersonRow row = memory.peopleByNumber.get(number);
        if (row != null && elect(row, best)) {
          update.add(row.name, row.country, name(row.kind), number);
          if (row.kind == ActorKind.PERSON) {
            surnames.add(surname(row.key));
          }
        }
      }
      update.flush();
    }
    ShortNames.join(connection, surnames, memory);
    PersonCorrections.apply(connection, memory);
  }

  private static final String[] NONE = {""};

  private static boolean elect(PersonRow row, Map<String, String[]> best) {
    String name = best.getOrDefault(row.number + " name", new String[] {row.name})[0];
    String[] voted = best.get(row.number + " country");
    @Nullable String country = voted == null ? null : voted[0];
    ActorKind kind =
        ActorKind.valueOf(
            best.getOrDefault(row.number + " kind", new String[] {row.kind.name()})[0]);
    boolean changed =
        !name.equals(row.name)
            || !java.util.Objects.equals(country, row.country)
            || kind != row.kind;
    row.name = name;
    row.country = country;
    row.kind = kind;
    return changed;
  }

  static String surname(String key) {
    return key.substring(Math.max(key.lastIndexOf(' '), key.indexOf(':')) + 1);
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
