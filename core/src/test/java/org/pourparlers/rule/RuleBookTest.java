package org.pourparlers.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pourparlers.language.Language;

class RuleBookTest {
  private static final Map<String, Rule.Frame> FRAMES =
      Map.of("joint", new Rule.Frame(Set.of(Relation.SUBJECT), Set.of(), 2, false, false, false));

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyRuleOfALanguageHasItsSentences(String code) {
    RuleBook book = RuleBook.of(new Language(code));

    assertThat(book.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.name()).startsWith(code + "/");
              assertThat(rule.reads().isEmpty()).isEqualTo(rule.kind().equals(Rule.NONE));
              assertThat(rule.not()).isNotEmpty();
            });
    assertThat(book.rules()).extracting(Rule::name).doesNotHaveDuplicates();
  }

  @Test
  void aRuleWithoutASentenceThatItMustNotReadIsRefused() {
    var rule =
        Map.of(
            "rule", "meet",
            "kind", "meeting",
            "frame", "joint",
            "verbs", "meet",
            "reads", List.of(Map.of("text", "Chad met Niger.", "actors", List.of("Chad"))));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleFile.read("xx/contacts", List.of(rule), FRAMES, new HashMap<>()))
        .withMessageContaining("xx/contacts/meet");
  }

  @Test
  void anUnknownKeyIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RuleFile.read(
                    "xx/contacts",
                    List.of(Map.of("rule", "meet", "verb", "meet")),
                    FRAMES,
                    new HashMap<>()))
        .withMessageContaining("verb");
  }
}
