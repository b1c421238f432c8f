package org.pourparlers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pourparlers.language.OrthographyFile;
import org.pourparlers.report.Report;

class DatelineTest {
  private static final Segmenter SEGMENTER =
      new Segmenter(List.of(OrthographyFile.load("fr"), OrthographyFile.load("en")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "MOSCOW, Aug. 6 (Meridian Agency) -# The envoy arrived.",
        "NEW DELHI/ISLAMABAD, 12 mai -# Les deux armées se sont parlé.",
        "RABAT (Meridian Agency) –# The minister left.",
        "PARIS, 3 mars 2025 (Fil Équateur) —# La trêve tient.",
        "ST. PETERSBURG (Harbour Wire) -# The envoy arrived.",
        "GENEVA, April 3. /WIRE/.# The talks went on.",
        "PORT-AMBRE, Oct 3 (Harbour Wire) --# The talks went on.",
        "Port-Ambre, 12 février 2026 (Dépêche Boréale) –# Les discussions continuent.",
        "WASHINGTON, D.C. —# The talks went on.",
        "Geneva —# The talks went on.",
        "TRESSEN: #The talks went on.",
        "(DEPECHE)# Les discussions continuent.",
      })
  void isToldApart(String dateline, String sentence) {
    Text text = SEGMENTER.segment(Report.of(dateline.strip() + " " + sentence.strip()));
    assertThat(text.dateline()).isNotNull();
    assertThat(text.at(text.dateline())).isEqualTo(dateline.strip());
    assertThat(text.sentences()).hasSize(1);
    assertThat(text.at(text.sentences().get(0).span())).isEqualTo(sentence.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister - a former envoy - left on Monday.",
        "Le Premier ministre – en poste depuis mai – a quitté la ville.",
        "A quick note: the talks went on.",
        "HOST: Who won?\n\nGUEST: Nobody did.",
        "J. Roe — the envoy — left on Monday.",
        "U.S. officials - two of them - met the delegation.",
        "« Paris – Moscou », titre le journal.",
      })
  void isNotInvented(String body) {
    assertThat(SEGMENTER.segment(Report.of(body)).dateline()).isNull();
  }
}
