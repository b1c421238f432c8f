package org.pourparlers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pourparlers.claim.event.EventReader;
import org.pourparlers.claim.statement.StatementReader;
import org.pourparlers.language.Language;
import org.pourparlers.mention.actor.ActorWords;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.SyntaxModel;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Token;

class GateTest {
  private static final Gate ENGLISH = gate("en");
  private static final Gate FRENCH = gate("fr");

  @ParameterizedTest
  @CsvSource({
    "The lake is deep and cold ., false",
    "Kenya lifted its hat ., false",
    "The envoys met in Vienna ., true",
    "Rebels were accused of shelling it ., true",
    "Kenya lifted its sanctions ., true",
    "She was in Oslo ., true",
    "He has a cold in winter ., false",
    "He noted that it rained ., true",
    "According to Ann it rained ., true",
    "For Ann it rained ., true",
    "It is wet here all day for us ., false",
    "It was “ enough ” ., true",
    "The old president Ann Orlan ., true",
    "For boats on deep lakes sails are good ., false",
    "The prime lake near Oslo is deep ., false",
    "The prime minister of Norway is tall ., true",
    "The state of lakes and hills is bad up here near Oslo ., false",
    "They state that it rained ., true",
    "It was in the cold and very deep lake near Oslo ., false",
    "The boat had a hold in Oslo ., false"
  })
  void passesWhatMayYieldSomething(String words, boolean passes) {
    assertThat(ENGLISH.need(sentence(words)).compareTo(Gate.Need.PERHAPS) > 0).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({
    "Le lac est froid et profond ., false",
    "Les émissaires se sont rencontrés à Vienne ., true",
    "Elle était à Oslo ., true",
    "Selon Anne il pleut ., true",
    "Elle affirme le contraire ., true",
    "C' était « assez » ., true"
  })
  void doesSoInFrench(String words, boolean passes) {
    assertThat(FRENCH.need(sentence(words)).compareTo(Gate.Need.PERHAPS) > 0).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({
    "Ann Orlan said that Oslo was wet ., OWN",
    "He said that it rained ., BEFORE",
    "“ It rained all day ., AROUND",
    "It rained all day ., NONE"
  })
  void asksForNeighboursWhereTheyMayNameWhoActs(String words, Gate.Need need) {
    assertThat(ENGLISH.need(sentence(words))).isEqualTo(need);
  }

  private static Gate gate(String code) {
    Language language = new Language(code);
    return new Gate(
        new EventReader(language).triggers(true),
        new EventReader(language).triggers(false),
        SyntaxModel.load(code)::lemmas,
        new StatementReader(language, Set.of()).openers(),
        ActorWords.load(code));
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
