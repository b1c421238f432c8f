package org.pourparlers.language.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pourparlers.language.Language;
import org.pourparlers.text.Token;

class CountriesTest {
  private static final Countries FRENCH = Countries.of(new Language("fr"));
  private static final Countries ENGLISH = Countries.of(new Language("en"));

  /** Split at spaces, commas and full stops at the end; "du" becomes "de le". */
  private static List<Token> tokens(String sentence) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= sentence.length(); i++) {
      boolean end = i == sentence.length() || " ,".indexOf(sentence.charAt(i)) >= 0;
      if (end && i > start) {
        String form = sentence.substring(start, i);
        if (form.equals("du") || form.equals("au")) {
          tokens.add(new Token(start, i, form.equals("du") ? "de" : "à"));
          tokens.add(new Token(start, i, "le"));
        } else {
          tokens.add(new Token(start, i, form));
        }
      }
      if (end) {
        start = i + 1;
      }
      if (i < sentence.length() && sentence.charAt(i) == '\'') {
        tokens.add(new Token(start, i + 1, sentence.substring(start, i + 1)));
        start = i + 1;
      }
    }
    return tokens;
  }

  private static String found(Countries countries, String sentence) {
    List<String> all = new ArrayList<>();
    for (CountryMatch match : countries.in(sentence, tokens(sentence))) {
      all.add(
          match.span().of(sentence) + "=" + match.country().code() + ":" + match.sort().toString());
    }
    return String.join("; ", all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La Russie et les Etats-Unis négocient|Russie=RUS:NAME; Etats-Unis=USA:NAME
          des émissaires sud-coréens au Caire|sud-coréens=KOR:ADJECTIVE; Caire=EGY:CAPITAL
          elle est à la Dominique et au Salvador|Dominique=DMA:NAME; Salvador=SLV:NAME
          Dominique et Maurice attendent Salvador|
          le siège du Cap|Cap=ZAF:CAPITAL
          la Corée du Nord a refusé|Corée du Nord=PRK:NAME
          les Russes ont quitté N'Djamena|Russes=RUS:NOUN; N'Djamena=TCD:CAPITAL
          la guerre russo-ukrainienne|russo=RUS:PREFIX; ukrainienne=UKR:ADJECTIVE
          le dirigeant chypriote turc|chypriote turc=TURKISH_CYPRIOTS:ADJECTIVE
          la Côte d'Ivoire|Côte d'Ivoire=CIV:NAME
          une mission onusienne à Kaboul|onusienne=UNITED_NATIONS:ADJECTIVE; Kaboul=AFG:CAPITAL
          """)
  void findsInFrench(String sentence, String expected) {
    assertThat(found(FRENCH, sentence)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The US and U.K. told North Korea|US=USA:NAME; U.K.=GBR:NAME; North Korea=PRK:NAME
          Two Emirati envoys met Britons|Emirati=ARE:ADJECTIVE; Britons=GBR:NOUN
          US-led talks on Guinea-Bissau|US=USA:NAME; Guinea-Bissau=GNB:NAME
          a Turkish Cypriot leader in Nicosia|Turkish Cypriot=TURKISH_CYPRIOTS:ADJECTIVE; Nicosia=CYP:CAPITAL
          Washington and Pyongyang|Washington=USA:CAPITAL; Pyongyang=PRK:CAPITAL
          DR Congo accuses Rwanda|DR Congo=COD:NAME; Rwanda=RWA:NAME
          """)
  void findsInEnglish(String sentence, String expected) {
    assertThat(found(ENGLISH, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Latin American nations",
        "the South China Sea",
        "the Washington Post",
        "they told us to polish it",
        "Mohammed al-Iraqi spoke",
        "a turkey in china"
      })
  void findsNothing(String sentence) {
    assertThat(found(ENGLISH, sentence)).isEmpty();
  }

  @Test
  void namesEveryCountryOfIcuInBothLanguages() {
    Set<String> noPeople = Set.of("BVT", "HMD", "ATF", "UMI", "ESH");
    for (String alpha2 : ULocale.getISOCountries()) {
      String code = new ULocale("und", alpha2).getISO3Country();
      if (Set.of("DG", "IC", "EA").contains(alpha2)) {
        continue; // parts of states that ICU lists beside ISO 3166
      }
      Country country = ENGLISH.byCode(alpha2.equals("XK") ? "XKX" : code);
      assertThat(country).as(alpha2).isNotNull();
      assertThat(ENGLISH.byName(country.englishName())).as(alpha2).contains(country);
      for (Countries language : List.of(FRENCH, ENGLISH)) {
        assertThat(language.forms(country, CountryMatch.Sort.NAME)).as(alpha2).isNotEmpty();
        if (!noPeople.contains(country.code())) {
          assertThat(language.forms(country, CountryMatch.Sort.ADJECTIVE)).as(alpha2).isNotEmpty();
        }
      }
    }
  }

  @Test
  void knowsWhomSharedFormsMean() {
    assertThat(FRENCH.byDemonym("congolais"))
        .extracting(Country::code)
        .containsExactly("COD", "COG");
    assertThat(FRENCH.byDemonym("coréen")).extracting(Country::code).containsExactly("KOR", "PRK");
    assertThat(FRENCH.byDemonym("nigériane")).extracting(Country::code).containsExactly("NGA");
    assertThat(FRENCH.byCapital("pekin")).extracting(Country::englishName).containsExactly("China");
    assertThat(ENGLISH.byName("sahara")).isEmpty();
    assertThat(ENGLISH.byCode("ABKHAZIA").actsFor()).isNull();
    assertThat(ENGLISH.byCode("ABKHAZIA").located()).isEqualTo("GEO");
  }
}
