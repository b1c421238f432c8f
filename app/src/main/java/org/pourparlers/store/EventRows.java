package org.pourparlers.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Plover;
import org.pourparlers.claim.Status;
import org.pourparlers.record.Clustering;
import org.pourparlers.record.Fact;
import org.pourparlers.record.Told;
import org.pourparlers.record.Who;

/** Reads and writes rows of {@code mentions}. */
final class EventRows {
  static final String INSERT =
      "INSERT INTO mentions (report, event, block, entry, kind, plover_event, plover_mode, status, "
          + "actors, recipients, date, place, place_country, geonames, duration, bound, ordinal, since, "
          + "topics, position, words, remark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String SELECT =
      "SELECT m.report, m.event, m.entry, m.kind, m.plover_event, m.plover_mode, m.status, m.actors, "
          + "m.recipients, m.date, m.place, m.place_country, m.geonames, m.duration, m.bound, m.ordinal, "
          + "m.since, m.topics, m.position, m.words, m.remark, r.id AS report_id, r.day AS report_day, "
          + "r.language, "
          + "o.id AS origin_id, o.day AS origin_day "
          + "FROM mentions m JOIN reports r ON r.num = m.report JOIN origins o ON o.num = r.origin";

  private static final String TOPIC = "\n";

  private EventRows() {}

  static void insert(Batch batch, EventBlock.Slot slot, String block, PeopleWriter people)
      throws SQLException {
    Told told = slot.item.told();
    Fact.Where place = told.place();
    Fact.HowLong duration = told.duration();
    Fact.HowManieth ordinal = told.ordinal();
    batch.add(
        slot.report,
        told.event(),
        block,
        slot.entry,
        name(told.kind()),
        told.plover().event(),
        told.plover().mode(),
        name(told.status()),
        numbers(told.actors(), people),
        numbers(told.recipients(), people),
        told.date(),
        place == null ? null : place.name(),
        place == null ? null : place.country(),
        place == null ? null : place.geonames(),
        duration == null ? null : duration.iso(),
        duration == null ? null : name(duration.bound()),
        ordinal == null ? null : (Integer) ordinal.number(),
        ordinal == null ? null : ordinal.since(),
        String.join(TOPIC, told.topics()),
        told.position(),
        told.words(),
        told.remark());
  }

  /** Actors as a column holds them: "12:RUS 15:". */
  static String numbers(List<Who> actors, PeopleWriter people) {
    var out = new StringBuilder();
    for (Who who : actors) {
      out.append(out.isEmpty() ? "" : " ").append(people.row(who).number).append(':');
      if (who.country() != null) {
        out.append(who.country());
      }
    }
    return out.toString();
  }

  private record Raw(EventBlock.Slot slot, Told told, String actors, String recipients) {}

  /** The events on record that a condition selects. */
  static List<EventBlock.Slot> load(
      Connection connection, PeopleWriter people, String where, @Nullable Object... values)
      throws SQLException {
    return slots(Batch.list(connection, SELECT + where, EventRows::raw, values), people);
  }

  /** The events on record of some reports. */
  static List<EventBlock.Slot> ofReports(
      Connection connection, PeopleWriter people, Collection<Integer> reports) throws SQLException {
    return slots(
        Batch.in(connection, SELECT + " WHERE m.report IN (*)", EventRows::raw, reports), people);
  }

  private static List<EventBlock.Slot> slots(List<Raw> raw, PeopleWriter people)
      throws SQLException {
    Set<Integer> numbers = new HashSet<>();
    for (Raw row : raw) {
      collect(row.actors, numbers);
      collect(row.recipients, numbers);
    }
    people.loadNumbers(numbers);
    List<EventBlock.Slot> out = new ArrayList<>(raw.size());
    for (Raw row : raw) {
      Told told = row.told.by(actors(row.actors, people), actors(row.recipients, people));
      var item = new Clustering.Item(told, row.slot.item.origin(), row.slot.item.originDay());
      out.add(new EventBlock.Slot(item, row.slot.report, row.slot.entry, true));
    }
    return out;
  }

  private static Raw raw(ResultSet row) throws SQLException {
    String topics = row.getString("topics");
    var told =
        new Told(
            row.getString("report_id"),
            row.getString("event"),
            row.getString("language"),
            OriginRow.day(row.getInt("report_day")),
            EventKind.valueOf(upper(row.getString("kind"))),
            new Plover(row.getString("plover_event"), row.getString("plover_mode")),
            Status.valueOf(upper(row.getString("status"))),
            List.of(),
            List.of(),
            row.getString("date"),
            FactColumns.place(row),
            FactColumns.duration(row),
            FactColumns.ordinal(row),
            topics.isEmpty() ? List.of() : List.of(topics.split(TOPIC)),
            row.getInt("position"),
            row.getString("words"),
            row.getString("remark"));
    var item =
        new Clustering.Item(
            told, row.getString("origin_id"), OriginRow.day(row.getInt("origin_day")));
    return new Raw(
        new EventBlock.Slot(item, row.getInt("report"), row.getInt("entry"), true),
        told,
        row.getString("actors"),
        row.getString("recipients"));
  }

  /** Adds the numbers of a column of actors. */
  static void collect(String actors, Set<Integer> out) {
    for (String actor : actors.split(" ")) {
      if (!actor.isEmpty()) {
        out.add(Integer.parseInt(actor.substring(0, actor.indexOf(':'))));
      }
    }
  }

  static List<Who> actors(String column, PeopleWriter people) {
    List<Who> out = new ArrayList<>();
    for (String actor : column.split(" ")) {
      if (!actor.isEmpty()) {
        int colon = actor.indexOf(':');
        String country = actor.substring(colon + 1);
        out.add(
            people
                .numbered(Integer.parseInt(actor.substring(0, colon)))
                .who(country.isEmpty() ? null : country));
      }
    }
    return List.copyOf(out);
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
