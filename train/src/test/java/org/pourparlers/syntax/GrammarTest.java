package org.pourparlers.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {
  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void sentencesAreTreesWithoutCrossingArcs(String language) {
    Grammar grammar = Grammar.of(language, new Dropout(3));
    for (int round = 0; round < 500; round++) {
      Gold gold = grammar.sentence();
      int roots = 0;
      for (int i = 0; i < gold.size(); i++) {
        roots += gold.heads()[i] < 0 ? 1 : 0;
        assertThat(gold.relations()[i]).isNotEmpty();
      }
      assertThat(roots).isEqualTo(1);
      assertThat(Projective.is(gold.heads(), gold.size())).isTrue();
    }
  }
}
