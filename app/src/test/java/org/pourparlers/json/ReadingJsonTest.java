package org.pourparlers.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pourparlers.Pourparlers;
import org.pourparlers.intake.Intake;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingJsonTest {
  @Test
  void readsBackWhatItWrote() throws Exception {
    for (Report report : Intake.any().readAll(Path.of("..", "examples", "wire.jsonl"))) {
      Reading reading = Pourparlers.read(report);

      assertThat(ReadingNode.parse(ReadingJson.compact(reading))).isEqualTo(reading);
      assertThat(ReadingNode.parse(ReadingJson.pretty(reading))).isEqualTo(reading);
    }
  }

  @Test
  void writesEveryKeyInTheOrderOfTheFormat() {
    JsonNode node =
        new JsonMapper().readTree(ReadingJson.compact(Pourparlers.read(Report.of("A word."))));

    assertThat(List.copyOf(node.propertyNames()))
        .containsExactly("format", "report", "actors", "roles", "events", "statements");
    assertThat(List.copyOf(node.path("report").propertyNames()))
        .containsExactly(
            "id",
            "url",
            "publisher",
            "language",
            "published",
            "title",
            "text",
            "left_out",
            "garbled");
    assertThat(node.path("report").path("published").path("edtf").isNull()).isTrue();
  }

  @Test
  void refusesAnotherFormat() {
    assertThatThrownBy(() -> ReadingNode.parse("{\"format\": \"other/1\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("other/1");
  }
}
