package org.pourparlers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pourparlers.claim.Event;
import org.pourparlers.claim.EventKind;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Report;
import org.pourparlers.text.Text;

/** Texts that lost their diacritics are read with them and shown as they came. */
class RestorationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le ministre a recu mardi l'emissaire. | Le ministre a reçu mardi l'émissaire.",
        "Les deux pays ont signe un accord a Geneve. | Les deux pays ont signé un accord à Genève.",
        "La presidente rencontre a Rome son homologue et le reçoit a diner. |"
            + " La présidente rencontre à Rome son homologue et le reçoit à dîner.",
        "Il a egalement rencontre les deputes. | Il a également rencontré les députés.",
        "La ville ou elle est nee est deja liberee. | La ville où elle est née est déjà libérée.",
        "Le president ou son representant est invite. |"
            + " Le président ou son représentant est invité.",
        "A-t-il declare la guerre ? Il a ete interroge des lundi. |"
            + " A-t-il déclaré la guerre ? Il a été interrogé dès lundi.",
        "L'armee a pris position du cote de la frontiere. |"
            + " L'armée a pris position du côté de la frontière.",
        "Les Etats-Unis ont denonce une declaration irreflechie. |"
            + " Les États-Unis ont dénoncé une déclaration irréfléchie.",
        "Les deputes ont du etre evacues vers la cote. | Les députés ont dû être évacués vers la côte.",
      })
  void wordsGetTheirDiacriticsBack(String written, String read) {
    Text text = text(written, "fr");
    assertThat(text.content()).isEqualTo(read);
    assertThat(text.written()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Il a rencontré à Paris le général déclaré coupable, où ou quand que ce fût.",
        "fr | Le ministre rencontre la presse à midi, signe le traité et marche jusqu'à la côte.",
        "fr | Les délégués ont cité la « general assembly » de leur communauté, a-t-on précisé.",
        "fr | À São Tomé, le général Oliveira a été reçu par M. Peres et Mme Gonzalez, très émue.",
        "fr | Ils vont a la mer en août, après avoir nagé près des rochers où l'été fut gâché.",
        "en | The general declared a reunion with the president after the decision of the media.",
        "en | President Andre Peres met General Jose Munoz in Sao Paulo, a cote of the resume.",
      })
  void soundTextAndOtherLanguagesStay(String language, String written) {
    assertThat(text(written, language).content()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | La pr?sidente a re?u ? Gen?ve l'?missaire. | La présidente a reçu à Genève l'émissaire.",
        "fr | Il a accept?, d?apr?s l?arm?e des ?tats-Unis. | Il a accepté, d’après l’armée des États-Unis.",
        "fr | ? L'?change a ?t? utile ?, a-t-il not?. | « L'échange a été utile », a-t-il noté.",
        "fr | Le pr\ufffdsident a sign\ufffd le trait\ufffd. | Le président a signé le traité.",
        "en | ?We don?t know the president?s plan,? she said. | “We don’t know the president’s plan,” she said.",
      })
  void lostLettersArePutBack(String language, String written, String read) {
    String given = written.replace("\\ufffd", "\ufffd");
    Text text = text(given, language);
    assertThat(text.content()).isEqualTo(read);
    assertThat(text.written()).isEqualTo(given);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Qui a signé ? Le ministre ? La présidente ? Voir www.lac.fr/l?id=3 et site.php?page=l",
        "fr | Vient-il ce soir?demain ? On ne sait pas ? « Non ? »",
        "en | Who knows? Is it so?Yes, or no ? See http://a.org/s?t=don?t and what?not.",
      })
  void questionsStay(String language, String written) {
    assertThat(text(written, language).content()).isEqualTo(written);
  }

  @Test
  void eventsAreReadAndQuotedAsWritten() {
    String body =
        "Le president turc a recu mardi a Geneve l'emissaire americain."
            + " Les deux pays rouvriront la frontiere, a declare sa porte-parole.";
    Reading reading = Pourparlers.read(Report.of(body).in("fr").published("2026-03-12"));
    assertThat(reading.text()).isEqualTo(body);
    assertThat(reading.events()).extracting(Event::kind).contains(EventKind.MEETING);
    Event meeting =
        reading.events().stream()
            .filter(e -> e.kind() == EventKind.MEETING)
            .findFirst()
            .orElseThrow();
    assertThat(meeting.evidence().get(0).of(reading.text())).startsWith("president turc a recu");
    assertThat(meeting.date().edtf()).isEqualTo("2026-03-10");
    assertThat(reading.statements().get(0).content().get(0).of(reading.text()))
        .isEqualTo("Les deux pays rouvriront la frontiere");
  }

  @Test
  void readsAsTheTextWithDiacriticsDoes() {
    String clean =
        "La présidente a libéré dès lundi les députés arrêtés à Téhéran, où elle a été élue.";
    String bare =
        "La presidente a libere des lundi les deputes arretes a Teheran, ou elle a ete elue.";
    assertThat(text(bare, "fr").content()).isEqualTo(clean);
    Reading one = Pourparlers.read(Report.of(clean).in("fr"));
    Reading other = Pourparlers.read(Report.of(bare).in("fr"));
    assertThat(other.events()).isEqualTo(one.events());
  }

  private static Text text(String body, String language) {
    return Pourparlers.reader().explain(Report.of(body).in(language)).text();
  }
}
