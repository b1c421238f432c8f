package org.pourparlers.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pourparlers.language.Language;
import org.pourparlers.report.Span;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Token;

class TriggerIndexTest {
  private static final TriggerIndex ENGLISH =
      new TriggerIndex(RuleBook.of(new Language("en")), Map.of("met", "meet"));

  @ParameterizedTest
  @CsvSource({
    "The envoys met in Vienna, true",
    "Rebels were accused of shelling it, true",
    "Kenya lifted its sanctions, true",
    "Kenya lifted its head, false",
    "Rain is likely by the lake, false"
  })
  void asksForAHeadAndItsOtherWords(String words, boolean may) {
    assertThat(ENGLISH.mayTrigger(sentence(words))).isEqualTo(may);
  }

  private static Sentence sentence(String words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words.split(" ")) {
      tokens.add(new Token(at, at + word.length(), word));
      at += word.length() + 1;
    }
    return new Sentence(0, 0, new Span(0, at), tokens);
  }
}
