package org.pourparlers.language.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pourparlers.language.Language;
import org.pourparlers.language.Table;

class PlacesTest {
  private static final Places FRENCH = Places.of(new Language("fr"));
  private static final Places ENGLISH = Places.of(new Language("en"));

  @ParameterizedTest
  @CsvSource({
    "fr,Genève,Geneva,CHE,2660646",
    "fr,Moscou,Moscow,RUS,524901",
    "fr,Londres,London,GBR,2643743",
    "fr,Le Caire,Cairo,EGY,360630",
    "fr,Djouba,Juba,SSD,373303",
    "fr,Pékin,Beijing,CHN,1816670",
    "fr,Charm el-Cheikh,Sharm el-Sheikh,EGY,349340",
    "fr,Saint Pétersbourg,Saint Petersburg,RUS,498817",
    "en,St. Petersburg,Saint Petersburg,RUS,498817",
    "en,Kiev,Kyiv,UKR,703448",
    "en,Sana'a,Sanaa,YEM,71137",
    "en,Toulouse,Toulouse,FRA,2972315",
  })
  void knowsExonyms(String language, String form, String name, String country, int geonames) {
    KnownPlace place = (language.equals("fr") ? FRENCH : ENGLISH).byName(form).get(0);
    assertThat(place.name()).isEqualTo(name);
    assertThat(place.country()).isEqualTo(country);
    assertThat(place.geonames()).isEqualTo(geonames);
    assertThat(place.position()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "de,Genf,Geneva",
    "es,Ginebra,Geneva",
    "ru,Женева,Geneva",
    "uk,Москва,Moscow",
    "pt,Moscovo,Moscow",
    "ar,جنيف,Geneva",
    "zh,日内瓦,Geneva",
    "it,Londra,London",
  })
  void knowsLargeTownsInFurtherLanguages(String language, String form, String name) {
    assertThat(Places.of(new Language(language)).byName(form).get(0).name()).isEqualTo(name);
  }

  @Test
  void putsTheLikeliestFirst() {
    assertThat(ENGLISH.byName("Paris"))
        .extracting(KnownPlace::country)
        .startsWith("FRA")
        .contains("USA");
    assertThat(ENGLISH.byName("Tripoli")).extracting(KnownPlace::country).startsWith("LBY", "LBN");
    assertThat(ENGLISH.byName("Vorlune")).isEmpty();
    assertThat(ENGLISH.size()).isGreaterThan(30_000);
  }

  @Test
  void knowsTheCapitalOfEveryState() {
    for (Country country : Countries.of(new Language("en")).all()) {
      if (country.kind() == Country.Kind.STATE && country.capital() != null) {
        assertThat(ENGLISH.byName(country.capital()))
            .as(country.englishName())
            .anyMatch(place -> country.code().equals(place.country()));
      }
    }
  }

  @Test
  void namesOnlyCountriesThatExist() {
    Countries countries = Countries.of(new Language("en"));
    Table table = Table.load("languages/shared/places.tsv");
    for (String[] row : table.rows()) {
      String country = row[table.column("country")];
      assertThat(country.isEmpty() || countries.byCode(country) != null).as(row[0]).isTrue();
    }
  }
}
