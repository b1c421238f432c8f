package org.pourparlers.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FullFormsTest {
  private final FullForms french = SyntaxModel.dictionary("fr");
  private final FullForms english = SyntaxModel.dictionary("en");

  @Test
  void tagsCarryNoFrequencyLetter() {
    assertThat(french.of("accord")).containsExactly(new Analysis("accord", "N m s"));
    assertThat(french.of("entretiennent")).contains(new Analysis("entretenir", "V ind pres 3 p"));
    assertThat(english.of("talks"))
        .containsExactlyInAnyOrder(new Analysis("talk", "NNS"), new Analysis("talk", "VBZ"));
  }

  @Test
  void ligatureMayBeWrittenWithTwoLetters() {
    assertThat(french.of("soeur")).isEqualTo(french.of("sœur")).isNotEmpty();
  }

  @Test
  void capitalsAreLookedUpInLowerCase() {
    assertThat(french.of("Rencontre")).isEqualTo(french.of("rencontre")).isNotEmpty();
    assertThat(french.of("ACCORD")).isEqualTo(french.of("accord")).isNotEmpty();
    assertThat(english.of("RUSSIA")).isEqualTo(english.of("Russia")).isNotEmpty();
  }

  @Test
  void unknownFormsHaveNoAnalysis() {
    assertThat(french.of("zzxqv")).isEmpty();
    assertThat(french.of("")).isEmpty();
    assertThat(english.of("\uD800")).isEmpty();
  }

  @Test
  void missingDictionaryIsNamed() {
    assertThatThrownBy(() -> FullForms.load("no/such.dict"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no/such.dict");
  }
}
