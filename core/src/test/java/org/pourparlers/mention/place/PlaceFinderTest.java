package org.pourparlers.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pourparlers.language.Language;
import org.pourparlers.language.OrthographyFile;
import org.pourparlers.language.shared.Gazetteer;
import org.pourparlers.language.shared.KnownActors;
import org.pourparlers.mention.PlaceMention;
import org.pourparlers.report.Report;
import org.pourparlers.syntax.Syntax;
import org.pourparlers.syntax.SyntaxModel;
import org.pourparlers.syntax.Tree;
import org.pourparlers.text.Segmenter;
import org.pourparlers.text.Text;

class PlaceFinderTest {
  private static final KnownActors ACTORS = KnownActors.load();
  private static final Segmenter SEGMENTER =
      new Segmenter(Language.codes().stream().map(OrthographyFile::load).toList());
  private static final Map<String, Syntax> SYNTAX =
      Map.of("fr", SyntaxModel.load("fr"), "en", SyntaxModel.load("en"));
  private static final Map<String, PlaceFinder> FINDERS =
      Map.of("fr", finder("fr"), "en", finder("en"));

  private static PlaceFinder finder(String code) {
    var language = new Language(code);
    return new PlaceFinder(language, Gazetteer.of(language), ACTORS);
  }

  private static List<PlaceMention> places(String code, String body, boolean parsed) {
    Text text = SEGMENTER.segment(Report.of(body).in(code));
    List<@Nullable Tree> trees = new ArrayList<>();
    text.sentences().forEach(s -> trees.add(parsed ? SYNTAX.get(code).parse(s) : null));
    List<PlaceMention> all = new ArrayList<>();
    for (List<PlaceMention> sentence : FINDERS.get(code).find(text, trees)) {
      for (PlaceMention place : sentence) {
        assertThat(text.at(place.place().evidence())).isNotBlank();
        assertThat(place.head()).isBetween(place.first(), place.last());
        all.add(place);
      }
    }
    return all;
  }

  private static String told(List<PlaceMention> places) {
    List<String> told = new ArrayList<>();
    for (PlaceMention place : places) {
      told.add(place.place().name() + "/" + place.place().country() + "/" + place.level());
    }
    return String.join("; ", told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Les émissaires se sont vus hier à Saint-Pétersbourg.|Saint Petersburg/RUS/CITY
          Les pourparlers de Djeddah ont repris.|Jeddah/SAU/CITY
          Elle est arrivée lundi au Caire, en Égypte.|Cairo/EGY/CITY; Egypt/EGY/COUNTRY
          Un obus est tombé dans la région de Zaporijjia.|Zaporizhzhia region/UKR/REGION
          La réunion s'est tenue dans la capitale vénézuélienne.|Caracas/VEN/CITY
          Le convoi a atteint la ville de Vorlune mercredi.|Vorlune/null/CITY
          Ils se sont retrouvés à Tours, au bord de la Loire.|Tours/FRA/CITY
          Un drone est tombé sur la ville ukrainienne de Vorlune.|Vorlune/UKR/CITY
          Les combats ont repris au Sud-Kivu.|South Kivu/COD/REGION
          Le blocus du détroit d'Ormuz inquiète.|Strait of Hormuz/null/REGION
          L'avion s'est posé à l'aéroport de Vnoukovo.|Vnukovo airport/RUS/VENUE
          """)
  void findsInFrench(String sentence, String expected) {
    assertThat(told(places("fr", sentence, true))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The envoys met in Saint Petersburg on Friday.|Saint Petersburg/RUS/CITY
          Talks in St. Petersburg ended without a deal.|Saint Petersburg/RUS/CITY
          The delegation flew to Sharm el-Sheikh, Egypt.|Sharm el-Sheikh/EGY/CITY; Egypt/EGY/COUNTRY
          Shelling killed two in the Zaporizhzhia region.|Zaporizhzhia region/UKR/REGION
          They will meet at Camp David next week.|Camp David/USA/VENUE
          Delegates gathered in the village of Dremmel.|Dremmel/null/CITY
          Fighters clashed in Tripoli, Lebanon, overnight.|Tripoli/LBN/CITY; Lebanon/LBN/COUNTRY
          The army retook a town in North Darfur.|North Darfur/SDN/REGION
          Rebels seized the Sudanese town of Vorlune.|Vorlune/SDN/CITY
          Russian troops shelled positions in Zarnovka.|Zarnovka/null/CITY
          The two presidents will talk in Nice.|Nice/FRA/CITY
          A truce along the Line of Control held.|Line of Control/null/REGION
          Ministers arrived in the Sudanese capital.|Khartoum/SDN/CITY
          """)
  void findsInEnglish(String sentence, String expected) {
    assertThat(told(places("en", sentence, true))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nancy Pelosi met Bill Clinton and spoke of reading.",
        "It would be nice to split the orange in march.",
        "Mr Jackson said that Victoria would call Houston Smith.",
        "Chad Smith thanked Michael Jordan.",
        "The Washington Post and the New York Times agreed.",
        "Talks resume in March, officials told Austin.",
      })
  void findsNoPlaceInNamesAndWords(String sentence) {
    assertThat(told(places("en", sentence, true))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nancy Vidal a fait plusieurs tours de table, ce qui est nice.",
        "M. Laval a dit à Orsène que le Hamas refusait.",
        "Le président a promis à Vorlune de rappeler.",
      })
  void findsNoPlaceInFrenchNamesAndWords(String sentence) {
    assertThat(told(places("fr", sentence, true))).isEmpty();
  }

  @Test
  void prefersTheCountryOfTheReport() {
    String body = "Pakistan closed its airspace. A convoy left Karachi and stopped in Hyderabad.";
    assertThat(told(places("en", body, true))).contains("Hyderabad/PAK/CITY");
    assertThat(told(places("en", "India voted. Crowds gathered in Hyderabad.", true)))
        .contains("Hyderabad/IND/CITY");
  }

  @Test
  void remembersWhatTheReportShowedToBeAPlace() {
    String body = "A truce was signed in the town of Vorlune. Vorlune was calm on Sunday.";
    assertThat(told(places("en", body, true))).isEqualTo("Vorlune/null/CITY; Vorlune/null/CITY");
  }

  @Test
  void givesGeoNamesAndExactSpans() {
    PlaceMention place = places("fr", "Une rencontre est prévue à Genève.", true).get(0);
    assertThat(place.place().geonames()).isEqualTo(2660646);
    assertThat(place.place().evidence().of("Une rencontre est prévue à Genève."))
        .isEqualTo("Genève");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Talks opened in Doha.", "", "…", "a b c À", "\"\"\"\"", "in In IN of Of OF"})
  void worksWithoutTrees(String body) {
    String expected = body.contains("Doha") ? "Doha/QAT/CITY" : "";
    assertThat(told(places("en", body, false))).isEqualTo(expected);
  }
}
