package org.pourparlers.claim.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pourparlers.Pourparlers;
import org.pourparlers.claim.Statement;
import org.pourparlers.mention.Actor;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Report;
import org.pourparlers.report.Span;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every sentence of {@code languages/*}/{@code corpus/statements.yml} reads as it says. */
class StatementCorpusTest {
  private static final Path LANGUAGES = Path.of("..", "languages");

  @TestFactory
  Stream<DynamicTest> corpus() {
    return Stream.of("en", "fr").flatMap(StatementCorpusTest::corpus);
  }

  private static Stream<DynamicTest> corpus(String code) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map<?, ?> item : items(code)) {
      String text = (String) item.get("text");
      tests.add(
          DynamicTest.dynamicTest(code + ": " + item.get("form"), () -> check(code, item, text)));
    }
    return tests.stream();
  }

  private static void check(String code, Map<?, ?> item, String text) {
    Reading reading = Pourparlers.read(Report.of(text).in(code).published("2025-05-05"));
    List<?> reads = (List<?>) item.get("reads");
    for (Object expected : reads) {
      Map<?, ?> one = (Map<?, ?>) expected;
      Statement found = find(reading, (String) one.get("words"), (String) one.get("speaker"));
      assertThat(found).as("%s in %s", one, show(reading)).isNotNull();
      assertThat(found.mode().name().toLowerCase(Locale.ROOT)).isEqualTo(one.get("mode"));
      if (one.get("act") != null) {
        assertThat(found.act().name().toLowerCase(Locale.ROOT)).isEqualTo(one.get("act"));
      }
    }
    assertThat(reading.statements()).as(show(reading).toString()).hasSize(reads.size());
    if (item.get("not") instanceof List<?> nots) {
      assertThat(reading.statements()).noneMatch(s -> nots.contains(words(reading, s)));
    }
  }

  private static @Nullable Statement find(Reading reading, String words, @Nullable String speaker) {
    for (Statement statement : reading.statements()) {
      if (words(reading, statement).equals(words)
          && (speaker == null || speaker.equals(name(reading, statement)))) {
        return statement;
      }
    }
    return null;
  }

  private static String words(Reading reading, Statement statement) {
    StringBuilder words = new StringBuilder();
    for (Span span : statement.content()) {
      words.append(words.isEmpty() ? "" : " … ").append(span.of(reading.text()));
    }
    return words.toString();
  }

  private static @Nullable String name(Reading reading, Statement statement) {
    for (Actor actor : reading.actors()) {
      if (actor.id().equals(statement.speaker())) {
        return actor.name();
      }
    }
    return null;
  }

  private static List<String> show(Reading reading) {
    return reading.statements().stream()
        .map(
            s ->
                name(reading, s)
                    + " "
                    + s.mode()
                    + " "
                    + s.act()
                    + ": "
                    + words(reading, s)
                    + " ("
                    + s.rule()
                    + ")")
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<?, ?>> items(String code) {
    try {
      String yaml = Files.readString(LANGUAGES.resolve(code).resolve("corpus/statements.yml"));
      return (List<Map<?, ?>>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
