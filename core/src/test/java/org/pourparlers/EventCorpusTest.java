package org.pourparlers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pourparlers.claim.Event;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Report;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The corpora of events: from each text these events are read and no others. */
class EventCorpusTest {

  static Stream<Arguments> texts() throws IOException {
    List<Arguments> texts = new ArrayList<>();
    for (String code : List.of("en", "fr")) {
      Path file = Path.of("../languages", code, "corpus/events.yml");
      Object yaml = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
      for (Object item : (List<?>) yaml) {
        Map<?, ?> map = (Map<?, ?>) item;
        texts.add(Arguments.of(code, map.get("text"), map.get("events")));
      }
    }
    return texts.stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsTheseEventsAndNoOthers(String code, String text, List<String> events) {
    Reading reading = Pourparlers.read(Report.of(text).in(code).published("2025-11-20"));

    assertThat(reading.events().stream().map(event -> line(reading, event)))
        .containsExactlyInAnyOrderElementsOf(events);
  }

  private static String line(Reading reading, Event event) {
    String line =
        event.kind().name().toLowerCase(Locale.ROOT)
            + " "
            + event.status().name().toLowerCase(Locale.ROOT)
            + " "
            + names(reading, event.actors())
            + " > "
            + names(reading, event.recipients())
            + " | "
            + (event.date() == null ? "" : event.date().edtf())
            + " | "
            + (event.place() == null ? "" : event.place().name());
    return line.replaceAll(" +", " ").strip();
  }

  private static String names(Reading reading, List<String> ids) {
    return String.join(
        ", ",
        reading.actors().stream()
            .filter(actor -> ids.contains(actor.id()))
            .map(actor -> actor.name())
            .sorted()
            .toList());
  }
}
