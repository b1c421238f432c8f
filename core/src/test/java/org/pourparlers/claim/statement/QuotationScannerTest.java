package org.pourparlers.claim.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationScannerTest {

  private static List<Quotation> scan(String text) {
    List<Quotation> found = new ArrayList<>();
    QuotationScanner.scan(text, 0, 0, text.length(), found);
    return found;
  }

  private static List<String> words(String text) {
    return scan(text).stream().map(q -> q.words().of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "« Rien n’est signé », a dit Orlan.|Rien n’est signé",
        "“Nothing is signed,” Orlan said.|Nothing is signed",
        "\"Nothing is signed,\" Orlan said.|Nothing is signed",
        "‘Nobody’s here, it’s the delegates’ room,’ Orlan said.|Nobody’s here, it’s the delegates’ room",
        "Talks were 'constructive' and didn't fail.|constructive",
        "„Nichts ist unterzeichnet“, sagte er.|Nichts ist unterzeichnet",
        "„Nic”, powiedział.|Nic",
        "convenus d'\"examiner\" un retrait|examiner",
        "« Il a dit “non” deux fois », note-t-elle.|Il a dit “non” deux fois",
        "« Il a dit « non » deux fois », note-t-elle.|Il a dit « non » deux fois",
        "\"He said \"no\" twice,\" she noted.|He said \"no\" twice",
        "« Ils partent demain\" , dit-il.|Ils partent demain",
        "\"Ils partent demain, » dit-il.|Ils partent demain",
      })
  void pairsMarksOfEachStyle(String text, String expected) {
    assertThat(words(text)).containsExactly(expected);
    assertThat(scan(text).get(0).closed()).isTrue();
  }

  @Test
  void keepsBothMarksInTheSpan() {
    String text = "Il parle d'un « pas » utile.";
    assertThat(scan(text).get(0).span().of(text)).isEqualTo("« pas »");
  }

  @Test
  void endsAnUnclosedQuotationAtTheNextOpeningMark() {
    String text = "« Nous avançons, a dit Orlan. « Le reste suivra.";
    assertThat(words(text)).containsExactly("Nous avançons, a dit Orlan.", "Le reste suivra.");
    assertThat(scan(text)).noneMatch(Quotation::closed);
  }

  @Test
  void takesAFloatingMarkAfterASentenceForAnOpeningOne() {
    String text = "\"Nous avançons, a dit Orlan. \" Le reste suivra. \"";
    assertThat(words(text)).containsExactly("Nous avançons, a dit Orlan.", "Le reste suivra.");
  }

  @Test
  void passesOverAMarkThatRepeatsItselfAfterAQuotation() {
    String text = "« Nous avançons », « Orlan a déclaré. « Le reste suivra. »";
    assertThat(words(text)).containsExactly("Nous avançons", "Le reste suivra.");
  }

  @Test
  void supposesAForgottenOpeningMarkBehindTheLastStop() {
    String text = "La salle attendait. Nous avons tout signé ce matin », a dit Orlan.";
    assertThat(words(text)).containsExactly("Nous avons tout signé ce matin");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"It's the delegates' turn.|", "L'accord d'Oulbek n'est pas né.|", "A 5\" gun.|"})
  void leavesApostrophesAndInchesAlone(String text, String nothing) {
    assertThat(nothing).isNull();
    assertThat(words(text)).isEmpty();
  }

  @Test
  void readsAMillionMarksInLinearTime() {
    for (String mark : List.of("«", "»", "\"", "“", "”", "‘ ", "’ ", "'a ", "«\"“‘")) {
      String text = mark.repeat(1_000_000 / mark.length());
      Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> scan(text), mark);
    }
  }
}
