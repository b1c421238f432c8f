package org.pourparlers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pourparlers.claim.Event;
import org.pourparlers.language.Language;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Report;
import org.pourparlers.rule.Rule;
import org.pourparlers.rule.RuleBook;

/** Every rule reads the sentences that it says it reads, and not those that it says it does not. */
class RuleSentencesTest {

  static Stream<Rule> rules() {
    return Language.codes().stream()
        .flatMap(code -> RuleBook.of(new Language(code)).rules().stream());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void readsItsSentences(Rule rule) {
    for (Rule.Example example : rule.reads()) {
      Reading reading = read(rule, example.text());
      String wanted =
          rule.kind()
              + " "
              + example.status()
              + " "
              + example.actors().stream().sorted().toList()
              + " > "
              + example.recipients().stream().sorted().toList();
      assertThat(reading.events().stream().map(event -> line(reading, event)))
          .as("%s: %s", rule.name(), example.text())
          .contains(wanted);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void readsNothingFromTheOthers(Rule rule) {
    for (String text : rule.not()) {
      assertThat(read(rule, text).events().stream().filter(e -> e.rule().equals(rule.name())))
          .as("%s: %s", rule.name(), text)
          .isEmpty();
    }
  }

  private static Reading read(Rule rule, String text) {
    String language = rule.name().substring(0, rule.name().indexOf('/'));
    return Pourparlers.read(Report.of(text).in(language).published("2025-11-20"));
  }

  private static String line(Reading reading, Event event) {
    return event.kind().name().toLowerCase(Locale.ROOT)
        + " "
        + event.status().name().toLowerCase(Locale.ROOT)
        + " "
        + names(reading, event.actors())
        + " > "
        + names(reading, event.recipients());
  }

  private static List<String> names(Reading reading, List<String> ids) {
    return reading.actors().stream()
        .filter(actor -> ids.contains(actor.id()))
        .map(actor -> actor.name())
        .sorted()
        .toList();
  }
}
