package org.pourparlers.language.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {
  private static final KnownActors KNOWN = KnownActors.load();

  private static java.util.List<String> held(String of, String title, @Nullable String date) {
    return KNOWN.offices().held(of, title, date).stream().map(Tenure::holder).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "RUS, president, 2025-04-11, vladimir-putin",
    "RUS, president, 2010, dmitry-medvedev",
    "USA, top diplomat, 2025-04-11, marco-rubio",
    "USA, secretary of state, 2015-07-14, john-kerry",
    "USA, president, 2019-06-30, donald-trump",
    "un, secretary-general, 2025-04-11, antonio-guterres",
    "eu, foreign policy chief, 2025-04-11, kaja-kallas",
    "DEU, head of government, 2025-07-01, friedrich-merz",
    "ISR, prime minister, 1994-09, yitzhak-rabin",
  })
  void namesTheHolderOnADate(String of, String title, String date, String holder) {
    assertThat(held(of, title, date)).containsExactly(holder);
  }

  @Test
  void findsAnEnvoyUnderTheShorterTitle() {
    assertThat(held("un", "special envoy for yemen", "2025-04")).containsExactly("hans-grundberg");
    assertThat(held("un", "special envoy", "2025-04")).contains("hans-grundberg");
    assertThat(held("un", "emissary", "2025-04")).contains("hans-grundberg", "staffan-de-mistura");
  }

  @Test
  void givesBothInTheMonthOfAChange() {
    assertThat(held("FRA", "president", "2017-05"))
        .containsExactly("emmanuel-macron", "francois-hollande");
  }

  @Test
  void givesEveryHolderWithoutADate() {
    assertThat(held("iaea", "head", null))
        .containsExactly("rafael-grossi", "yukiya-amano", "mohamed-elbaradei", "hans-blix");
  }

  @Test
  void givesNobodyForAnUnknownOfficeOrTime() {
    assertThat(held("RUS", "secretary of state", "2025-04-11")).isEmpty();
    assertThat(held("UKR", "president", "1985-01-01")).isEmpty();
  }

  @Test
  void ofAndHolderAreKnown() {
    for (KnownActor actor : KNOWN.all()) {
      for (Tenure tenure : KNOWN.offices().of(actor.id())) {
        assertThat(tenure.of().matches("[A-Z]{3}") || KNOWN.byId(tenure.of()).isPresent())
            .as("%s", tenure)
            .isTrue();
        assertThat(tenure.from()).as("%s", tenure).matches("[0-9]{4}(-[0-9]{2}){0,2}");
        assertThat(tenure.to()).as("%s", tenure).matches("\\.\\.|[0-9]{4}(-[0-9]{2}){0,2}");
        assertThat(tenure.to().equals("..") || tenure.holdsOn(tenure.to()))
            .as("%s", tenure)
            .isTrue();
      }
    }
  }
}
