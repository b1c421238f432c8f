package org.pourparlers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pourparlers.json.ReadingNode;
import org.pourparlers.reading.Reading;

/** What {@code read} and {@code explain} print, and how they end. */
class ReadCommandTest {
  private static final Path EXAMPLES = Path.of("..", "examples");

  private static Run run(String... arguments) {
    return Run.of(arguments);
  }

  private static String example(String name) {
    return EXAMPLES.resolve(name).toString();
  }

  @Test
  void printsAReadingOnOneLineWithExactSpans() {
    Run run = run("read", "--format", "json", example("vienna-round.txt"));

    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(1);
    Reading reading = ReadingNode.parse(run.out().strip());
    assertThat(reading.published().edtf()).isEqualTo("2025-03-19");
    assertThat(reading.published().from()).isEqualTo("dateline");
    assertThat(reading.leftOut())
        .anySatisfy(
            left ->
                assertThat(left.span().of(reading.text())).startsWith("Follow us: newsletters"));
    assertThat(reading.statements())
        .anySatisfy(
            statement ->
                assertThat(statement.content().get(0).of(reading.text()))
                    .isEqualTo("We did not come here for photographs"));
  }

  @Test
  void printsTheSameBytesEveryTime() {
    String[] command = {"read", "--format", "json", example("torvak-selmi-geneve.txt")};

    assertThat(run(command).out()).isEqualTo(run(command).out());
  }

  @Test
  void inventsNoDateWhereNoneIsKnown() {
    Run run = run("read", "--format", "json", example("rencontre-tournee.txt"));

    Reading reading = ReadingNode.parse(run.out().strip());
    assertThat(reading.published().edtf()).isNull();
    assertThat(reading.events()).isNotEmpty().allSatisfy(e -> assertThat(e.date()).isNull());
    assertThat(reading.garbled().evidence())
        .extracting(e -> e.span().of(reading.text()))
        .contains("«");
  }

  @Test
  void readsWhatItCanAndSaysWhatItCannot(@TempDir Path folder) throws Exception {
    Path lines = folder.resolve("wire.jsonl");
    Files.writeString(
        lines,
        "{\"id\": \"a\", \"text\": \"Russia and Ukraine met in Istanbul.\"}\n{broken\n"
            + "{\"id\": \"b\", \"text\": \"Iran rejected the offer.\"}\n");

    Run run = run("read", "--format", "json", lines.toString(), folder + "/missing.txt");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().map(ReadingNode::parse).map(Reading::report))
        .isEqualTo(List.of("a", "b"));
    assertThat(run.err()).contains("wire.jsonl:2:").contains("missing.txt");
  }

  @Test
  void refusesWrongUse() {
    assertThat(run("read").code()).isEqualTo(2);
    assertThat(run("read", "--no-such-option", "x").code()).isEqualTo(2);
  }

  @Test
  void explainsTheRuleAndTheTree() {
    Run run = run("explain", example("vienna-round.txt"));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("by en/accords/").contains("├─ nsubj");
  }

  @Test
  void printsForPeople() {
    Run run = run("read", "--format", "text", example("torvak-selmi-geneve.txt"));

    assertThat(run.out()).contains("● Meeting  Ilan Torvak – Darko Selmi").contains("PT3H");
  }
}
