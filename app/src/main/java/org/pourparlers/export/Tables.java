package org.pourparlers.export;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Fact;
import org.pourparlers.record.Party;
import org.pourparlers.record.Utterance;

/** The record as tables, each column explained by a codebook. */
final class Tables {
  private static final String LIST = "; ";

  private Tables() {}

  /** A column: its heading, what it holds, and where it comes from. */
  private record Column<T>(String name, String meaning, Function<T, @Nullable Object> value) {}

  private static final List<Column<Entry>> ENTRIES =
      List.of(
          new Column<>("id", "identifier of the entry", Entry::id),
          new Column<>("date", "when, EDTF (ISO 8601-2); empty where no report tells", Entry::date),
          new Column<>(
              "kind", "what it is, as the annotation guide defines it", e -> name(e.kind())),
          new Column<>("plover_event", "PLOVER event type", e -> e.plover().event()),
          new Column<>("plover_mode", "PLOVER mode", e -> e.plover().mode()),
          new Column<>(
              "status",
              "occurred, ongoing, planned, possible, called_off or denied",
              e -> name(e.status())),
          new Column<>("actors", "those who do it, separated by '; '", e -> names(e.actors())),
          new Column<>(
              "actor_countries",
              "ISO 3166-1 alpha-3 codes of the actors, in their order; - without one",
              e -> countries(e.actors())),
          new Column<>("recipients", "those to whom it is done", e -> names(e.recipients())),
          new Column<>(
              "recipient_countries", "codes of the recipients", e -> countries(e.recipients())),
          new Column<>("place", "English name of the place", e -> place(e, Fact.Where::name)),
          new Column<>(
              "place_country", "ISO 3166-1 alpha-3 code", e -> place(e, Fact.Where::country)),
          new Column<>("geonames", "GeoNames id of the place", e -> place(e, Fact.Where::geonames)),
          new Column<>(
              "duration",
              "ISO 8601 duration",
              e -> {
                Fact.HowLong duration = e.duration();
                return duration == null ? null : duration.iso();
              }),
          new Column<>(
              "duration_bound",
              "exactly, at_least, at_most or about",
              e -> {
                Fact.HowLong duration = e.duration();
                return duration == null ? null : name(duration.bound());
              }),
          new Column<>(
              "ordinal",
              "the how-manieth such event it is said to be",
              e -> {
                Fact.HowManieth ordinal = e.ordinal();
                return ordinal == null ? null : ordinal.number();
              }),
          new Column<>("topics", "English keywords", e -> String.join(LIST, e.topics())),
          new Column<>("origins", "independent origins that tell it", Entry::origins),
          new Column<>("reports", "reports that tell it, copies too", Entry::reports),
          new Column<>(
              "disagreements",
              "fields whose values contradict one another",
              e -> String.join(LIST, e.disagreements())),
          new Column<>("processes", "processes it belongs to", e -> String.join(LIST, e.process())),
          new Column<>(
              "corrected", "yes where a user corrected it", e -> e.corrected() ? "yes" : "no"),
          new Column<>(
              "sources",
              "reports with the event's id in their reading",
              e ->
                  String.join(
                      LIST,
                      e.mentions().stream().map(m -> m.report() + "/" + m.event()).toList())));

  private static final List<Column<Utterance>> STATEMENTS =
      List.of(
          new Column<>("id", "identifier of the statement", Utterance::id),
          new Column<>("date", "when it was said, else the first report's date", Utterance::date),
          new Column<>(
              "speaker",
              "who said it; empty where nobody is named",
              u -> {
                Party speaker = u.speaker();
                return speaker == null ? null : speaker.name();
              }),
          new Column<>(
              "country",
              "ISO 3166-1 alpha-3 code of the speaker",
              u -> {
                Party speaker = u.speaker();
                return speaker == null ? null : speaker.country();
              }),
          new Column<>("role", "the role the speaker held then", Utterance::role),
          new Column<>("act", "what saying it did", u -> name(u.act())),
          new Column<>("mode", "direct, indirect or mixed", u -> name(u.mode())),
          new Column<>("language", "ISO 639-1 code of the words", Utterance::language),
          new Column<>("words", "the words of the first report", Utterance::text),
          new Column<>("origins", "independent origins that have it", Utterance::origins),
          new Column<>("reports", "reports that have it, copies too", Utterance::reports));

  static void write(Export export, Export.What what, Export.Format format, PrintWriter out) {
    boolean codebook = format == Export.Format.CODEBOOK;
    switch (what) {
      case ENTRIES -> {
        if (codebook) {
          codebook(ENTRIES, out);
        } else {
          heading(ENTRIES, out);
          export.entries(entry -> out.println(line(ENTRIES, entry)));
        }
      }
      case STATEMENTS -> {
        if (codebook) {
          codebook(STATEMENTS, out);
        } else {
          heading(STATEMENTS, out);
          export.all(export.store()::statements, one -> out.println(line(STATEMENTS, one)));
        }
      }
      default -> throw Export.none(what, format);
    }
  }

  private static <T> void heading(List<Column<T>> columns, PrintWriter out) {
    out.println(Csv.line(columns.stream().map(Column::name).toList()));
  }

  private static <T> void codebook(List<Column<T>> columns, PrintWriter out) {
    out.println(Csv.line(List.of("column", "meaning")));
    columns.forEach(column -> out.println(Csv.line(List.of(column.name, column.meaning))));
  }

  private static <T> String line(List<Column<T>> columns, T item) {
    List<String> cells = new ArrayList<>();
    for (Column<T> column : columns) {
      Object value = column.value.apply(item);
      cells.add(value == null ? "" : value.toString());
    }
    return Csv.line(cells);
  }

  private static @Nullable Object place(Entry entry, Function<Fact.Where, @Nullable Object> part) {
    Fact.Where place = entry.place();
    return place == null ? null : part.apply(place);
  }

  private static String name(Enum<?> constant) {
    return ReadingJson.name(constant);
  }

  private static String names(List<Party> parties) {
    return String.join(LIST, parties.stream().map(Party::name).toList());
  }

  private static String countries(List<Party> parties) {
    List<String> out = new ArrayList<>();
    for (Party party : parties) {
      out.add(party.country() == null ? "-" : party.country());
    }
    return String.join(LIST, out);
  }
}
