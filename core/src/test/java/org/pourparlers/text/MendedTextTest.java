package org.pourparlers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pourparlers.language.OrthographyFile;
import org.pourparlers.report.Report;

/** Characters that were read in the wrong encoding, or left as references of HTML. */
class MendedTextTest {
  private static final Segmenter SEGMENTER =
      new Segmenter(List.of(OrthographyFile.load("fr"), OrthographyFile.load("en")));

  private static Text text(String body) {
    return SEGMENTER.segment(Report.of(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "La rÃ©union est finie, a-t-il dÃ©clarÃ©. | La réunion est finie, a-t-il déclaré.",
        "Il va Ã\u00a0 GenÃ¨ve, dÃ©jÃ\u00a0. | Il va à Genève, déjà.",
        "Il va Ã GenÃ¨ve. | Il va à Genève.",
        "Lâ€™accord â€œclairâ€ vaut 3 â‚¬ â€“ enfin. | L’accord “clair” vaut 3 € – enfin.",
        "Â«\u00a0OuiÂ\u00a0Â», dit-elle. | « Oui », dit-elle.",
        "Le prÃƒÂ©sident est lÃƒÂ . | Le président est là .",
        "The talks in SÃ£o Paulo donâ€™t end. | The talks in São Paulo don’t end.",
        "La r├®union ├á Gen├¿ve est finie. | La réunion à Genève est finie.",
        "La r√©union √† Gen√®ve est finie. | La réunion à Genève est finie.",
        "La r‚union a ‚t‚ d‚cid‚e … Paris. | La réunion a été décidée à Paris.",
        "La rÚunion a ÚtÚ dÚcidÚe Ó Paris. | La réunion a été décidée à Paris.",
        "La rŽunion a ŽtŽ dŽcidŽe ˆ Paris. | La réunion a été décidée à Paris.",
        "L&#8217;&eacute;t&eacute; &laquo;&nbsp;chaud&nbsp;&raquo; &#xE0; Lom&amp;eacute;. |"
            + " L’été « chaud » à Lomé.",
      })
  void charactersAreThoseThatWereMeant(String given, String meant) {
    assertThat(text(given).content()).isEqualTo(meant);
    assertThat(text(given).written()).isEqualTo(meant);
  }

  @Test
  void marksOfMailAreNoText() {
    assertThat(text("> Le ministre est parti mardi.\n>\n> > Il revient.\n").content())
        .isEqualTo("Le ministre est parti mardi.\n\nIl revient.");
    assertThat(text("> Le ministre\nest parti : 5 > 4.").content()).startsWith("> Le ministre");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "La trêve est finie.Le ministre part. | La trêve est finie. Le ministre part.",
        "Il part.L’armée reste.“We go.” | Il part. L’armée reste. “We go.”",
        "The U.S.A. and Gen.Orlan met.A deal is near. | The U.S.A. and Gen. Orlan met. A deal is near.",
        "See Le.Monde.Fr and www.lac.Fr, St.Petersburg, Ph.D, 3.5. |"
            + " See Le.Monde.Fr and www.lac.Fr, St.Petersburg, Ph.D, 3.5.",
      })
  void spacesBehindSentences(String given, String meant) {
    assertThat(text(given).content()).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "« LIBERTÉ», « ÂGÉ» et « DÉJÀ »: l'âge, ô l'âne, Ô Dieu, «À Rome».",
        "Les Ñuñoa, la Ångström, O’Neill, Milošević, Vašek, Tomáš, Doğan, Łódź.",
        "Johnson & Johnson, AT&T; R&D & co: 5 < 6, a&b=c; &unknown; &#xD800; &#;",
        "Ils ont dit… puis – enfin – « non »; l’été, “là-bas”, 3 €.",
        "IRMÃ, CORAÇÃO e NÃO: « IRMÃ», São Tomé e Âmbar.",
      })
  void soundTextStays(String body) {
    assertThat(text(body).content()).isEqualTo(body);
  }

  @Test
  void everyOffsetLeadsBackToItsCharacter() {
    String body = "Lâ€™&eacute;tÃ© fini, le prÃ©sident part.";
    Text text = SEGMENTER.segment(new Report(null, null, null, null, null, null, "La fÃªte", body));
    assertThat(text.content()).isEqualTo("La fête\n\nL’été fini, le président part.");
    String given = "La fÃªte\n" + body;
    for (String word : List.of("te\n", "L’", "té fini", "fini", "président", "part.")) {
      int at = text.content().indexOf(word);
      assertThat(given.charAt(text.origin().original(at))).isEqualTo(word.charAt(0));
    }
    int eacute = text.origin().original(text.content().indexOf("été"));
    assertThat(given.substring(eacute)).startsWith("&eacute;tÃ©");
    int start = text.content().indexOf("président");
    assertThat(given.substring(text.origin().original(start), text.origin().original(start + 9)))
        .isEqualTo("prÃ©sident");
  }
}
