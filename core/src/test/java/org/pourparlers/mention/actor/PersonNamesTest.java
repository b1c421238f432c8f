package org.pourparlers.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {
  @ParameterizedTest
  @CsvSource({
    "volodymyr zelensky, volodymyr zelenskiy, true",
    "abbas araqchi, abbas araghtchi, true",
    "recep tayyip erdogan, tayyip erdogan, true",
    "badr al busaidi, badr albusaidi, false",
    "abdel fattah al burhan, abdel fattah burhan, true",
    "s jaishankar, subrahmanyam jaishankar, true",
    "kim jong un, kim yo jong, false",
    "ilan torvak, mira torvak, false",
    "anna koval, anna kovala, false"
  })
  void tellsWhenTwoFullNamesAreOne(String one, String other, boolean same) {
    assertThat(PersonNames.same(List.of(one.split(" ")), List.of(other.split(" "))))
        .isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "burhan, abdel fattah al burhan, true",
    "al burhan, abdel fattah al burhan, true",
    "anwar, anwar ibrahim, true",
    "de mistura, staffan de mistura, true",
    "al, khalil al hayya, false",
    "torvak, ilan torvik, false"
  })
  void tellsWhenANameIsAPartOfAnother(String part, String full, boolean is) {
    assertThat(PersonNames.shortened(List.of(part.split(" ")), List.of(full.split(" "))))
        .isEqualTo(is);
  }
}
