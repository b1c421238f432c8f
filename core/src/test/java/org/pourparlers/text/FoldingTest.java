package org.pourparlers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "Élysée, elysee",
    "Jonas Gahr Støre, jonas gahr store",
    "Cœur Łódź Straße, coeur lodz strasse",
    "U.S., us",
    "Kim Jong-un, kim jong un",
    "Ta’ang, ta ang",
    "l'ONU, l onu",
    "İbrahim Kalın, ibrahim kalin",
    "AFC/M23, afc / m23",
    "Владимир, владимир",
    "J. D. Vance, j d vance",
  })
  void foldsWhatDoesNotTellNamesApart(String written, String folded) {
    assertThat(Folding.of(written)).isEqualTo(folded);
  }

  @Test
  void foldsEmptyAndStrangeText() {
    assertThat(Folding.of("")).isEmpty();
    assertThat(Folding.of(" -’. ")).isEmpty();
    assertThat(Folding.of("a\u200b\uD83D\uDE00b")).contains("\uD83D\uDE00");
    assertThat(Folding.of("e\u0301tat")).isEqualTo("etat");
  }
}
