package org.pourparlers.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pourparlers.language.Language;
import org.pourparlers.language.OrthographyFile;
import org.pourparlers.report.Report;
import org.pourparlers.text.Segmenter;
import org.pourparlers.text.Text;

class GarblingDetectorTest {
  private static final Segmenter SEGMENTER =
      new Segmenter(List.of(OrthographyFile.load("fr"), OrthographyFile.load("en")));
  private static final GarblingDetector FRENCH = new GarblingDetector(new Language("fr"));
  private static final GarblingDetector ENGLISH = new GarblingDetector(new Language("en"));

  private static List<String> evidence(GarblingDetector detector, String body) {
    Text text = SEGMENTER.segment(Report.of(body));
    return detector.of(text).evidence().stream()
        .map(each -> text.at(each.span()) + ": " + each.why())
        .toList();
  }

  @Test
  void wordsOfAnotherLanguage() {
    assertThat(evidence(FRENCH, "Le ministre a salué une huge avancée vers la trêve."))
        .containsExactly("huge: English word in French");
    assertThat(evidence(ENGLISH, "The minister hailed an étape towards the truce."))
        .containsExactly("étape: French word in English");
    assertThat(
            evidence(
                FRENCH,
                "Les deux camps se reverront en mai.\n\nSign up pour recevoir notre newsletter."))
        .containsExactly("Sign: English boilerplate in French");
  }

  @Test
  void neitherNamesNorQuotationsNorLoanwordsAreForeign() {
    assertThat(
            evidence(
                FRENCH,
                "Le think tank Foreign Watch a commenté le briefing du leader de l'opposition, "
                    + "qui parle d'une « deal breaker » et d'un week-end de lobbying."))
        .isEmpty();
    assertThat(evidence(ENGLISH, "The communiqué speaks of détente between the two capitals."))
        .isEmpty();
  }

  @Test
  void marksWithoutTheirPartner() {
    assertThat(evidence(FRENCH, "« Nous partons », « a-t-il dit lundi à la presse. Rien de plus."))
        .containsExactly("«: unbalanced quotation mark");
    assertThat(evidence(ENGLISH, "\"We leave,\" he said. \"We will be back."))
        .containsExactly("\": unbalanced quotation mark");
  }

  @Test
  void aQuotationMayGoOnInTheNextParagraph() {
    assertThat(evidence(ENGLISH, "“We leave tonight, he said.\n\n“We will be back.”")).isEmpty();
  }

  @Test
  void charactersReadInTheWrongEncoding() {
    assertThat(evidence(FRENCH, "Le pré\ufffdident a été reçu par le pr?sident. Quand ? Hier."))
        .containsExactly(
            "pré\ufffdident: mis-encoded character", "pr?sident: mis-encoded character");
  }

  @Test
  void errorsOfAgreement() {
    assertThat(evidence(FRENCH, "Le gouvernement a reçu les otage dans une maison."))
        .containsExactly("les otage: words that do not agree");
    assertThat(evidence(FRENCH, "Il a vu la gouvernement et vingt et un soldats."))
        .containsExactly("la gouvernement: words that do not agree");
    assertThat(
            evidence(FRENCH, "Un équipe part lundi, il envoie un équipe et l'un équipe l'autre."))
        .containsExactly("un équipe: words that do not agree");
  }

  @Test
  void theScoreGrowsWithTheEvidence() {
    Text clean = SEGMENTER.segment(Report.of("Les deux camps se reverront en mai."));
    Text garbled =
        SEGMENTER.segment(Report.of("Les deux side se reverront en mai with leurs aides."));
    assertThat(FRENCH.of(clean).score()).isZero();
    assertThat(FRENCH.of(garbled).score()).isBetween(0.1, 0.3);
  }
}
