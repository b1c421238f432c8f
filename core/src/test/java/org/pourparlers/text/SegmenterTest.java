package org.pourparlers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pourparlers.language.OrthographyFile;
import org.pourparlers.report.Report;

class SegmenterTest {
  private static final Segmenter SEGMENTER =
      new Segmenter(List.of(OrthographyFile.load("fr"), OrthographyFile.load("en")));

  private static Text read(String title, String body) {
    return SEGMENTER.segment(new Report(null, null, null, null, null, null, title, body));
  }

  private static List<String> sentences(Text text) {
    return text.sentences().stream().map(each -> text.at(each.span())).toList();
  }

  private static List<String> leftOut(Text text) {
    return text.leftOut().stream().map(each -> each.why() + ": " + text.at(each.span())).toList();
  }

  @Test
  void oneSpaceBetweenWordsAndABlankLineBetweenParagraphs() {
    Text text =
        read(" Un  titre ", "Une\u00a0ligne.\r\n\r\n\r\n  Une\tautre\u200b.\rEt une troisième.\n");
    assertThat(text.content())
        .isEqualTo("Un titre\n\nUne ligne.\n\nUne autre.\n\nEt une troisième.");
    assertThat(text.title()).isNotNull();
    assertThat(text.at(text.title())).isEqualTo("Un titre");
  }

  @Test
  void everyOffsetLeadsBackToItsCharacter() {
    String given = "Titre\nLe  pre\u0301sident\u00ad a dit.\n\nIl part\u200f.";
    Text text = read("Titre", "Le  pre\u0301sident\u00ad a dit.\n\nIl part\u200f.");
    assertThat(text.content()).isEqualTo("Titre\n\nLe président a dit.\n\nIl part.");
    for (String word : List.of("Titre", "Le", "sident", "a", "dit", "Il", "part")) {
      int at = text.content().indexOf(word);
      assertThat(given.substring(text.origin().original(at))).startsWith(word);
    }
    assertThat(text.origin().original(text.content().length())).isEqualTo(given.length());
  }

  @Test
  void linesBrokenToFitAWidthAreJoined() {
    Text text =
        read(
            null,
            "The delegations met in the old customs house above the harbour and\n"
                + "talked for two days about the salt road, which neither of them is\n"
                + "ready to give up.\n\nThey meet again in May.");
    assertThat(text.paragraphs()).hasSize(2);
    assertThat(sentences(text).get(0))
        .endsWith(
            "harbour and talked for two days about the salt "
                + "road, which neither of them is ready to give up.");
  }

  @Test
  void wordsDividedAtTheEndOfALineAreWhole() {
    String given =
        "The delegations met in the old cus-\ntoms house above the harbour with the vice-\n"
            + "president and agreed on a cease-\nfire.";
    Text text = read(null, given);
    assertThat(text.content())
        .isEqualTo(
            "The delegations met in the old customs house above the harbour with the"
                + " vice-president and agreed on a ceasefire.");
    int customs = text.content().indexOf("customs");
    assertThat(given.substring(text.origin().original(customs))).startsWith("cus-");
    assertThat(given.substring(text.origin().original(customs + 3))).startsWith("toms");
  }

  @Test
  void linesThatEndAsTheirWriterWishedAreParagraphs() {
    Text text =
        read(
            null,
            "Dovrance lands in Port-Ambre for a second summit\nTeket comes by train\n"
                + "Marrestani troops leave the villages of Upper Isk\nNo date for a third round\n"
                + "The boundary commission starts work in May");
    assertThat(text.paragraphs()).hasSize(5);
  }

  @Test
  void whatIsNotTextIsLeftOut() {
    Text text =
        read(
            "Talks open",
            """
            By Jane Doe

            PORT-AMBRE, May 3 (Harbour Wire) - The talks opened on Monday.

            Read more: The long road

            (Reporting by J. Doe; editing by A. Roe)

            You can share this story on social media:""");
    assertThat(leftOut(text))
        .containsExactly(
            "byline: By Jane Doe",
            "dateline: PORT-AMBRE, May 3 (Harbour Wire) -",
            "boilerplate: Read more: The long road",
            "credit: (Reporting by J. Doe; editing by A. Roe)",
            "boilerplate: You can share this story on social media:");
    assertThat(sentences(text)).containsExactly("Talks open", "The talks opened on Monday.");
  }

  @Test
  void whatTellsOfSharingIsNoShareLine() {
    Text text = read(null, "Le ministre a partagé la vidéo sur les réseaux sociaux.");
    assertThat(text.leftOut()).isEmpty();
    assertThat(text.language()).isEqualTo("fr");
  }

  @Test
  void abbreviationsEndNoSentence() {
    assertThat(sentences(read(null, "M. Dupont a vu le gén. Martin à 3,5 km. Il est parti.")))
        .containsExactly("M. Dupont a vu le gén. Martin à 3,5 km.", "Il est parti.");
    assertThat(
            sentences(read(null, "Gen. J. Roe of the U.S. Army left. The U.S. The talks go on.")))
        .containsExactly("Gen. J. Roe of the U.S. Army left.", "The U.S.", "The talks go on.");
  }

  @Test
  void closingMarksBelongToTheSentenceTheyEnd() {
    assertThat(sentences(read(null, "« Il part. » « Quand ? » a-t-on demandé. \"Non.\" Rien.")))
        .containsExactly("« Il part. »", "« Quand ? » a-t-on demandé.", "\"Non.\"", "Rien.");
  }

  @Test
  void theLanguageOfFewWordsIsTold() {
    assertThat(read(null, "Dovrance meets Teket").language()).isEqualTo("en");
    assertThat(read(null, "Dovrance rencontre Teket").language()).isEqualTo("fr");
    assertThat(
            read(null, "Un leader assured a pris le level de la delegation, for the moment.")
                .language())
        .isEqualTo("fr");
    assertThat(SEGMENTER.segment(Report.of("Rencontre Dovrance").in("en")).language())
        .isEqualTo("en");
  }

  @Test
  void aDeclaredLanguageThatIsAbsurdIsGivenUp() {
    String english =
        "The two delegations met on Monday in the old customs house. They agreed that "
            + "their talks will go on in May, said the host, who did not want to give his name.";
    assertThat(SEGMENTER.segment(Report.of(english).in("fr")).language()).isEqualTo("en");
  }

  @Test
  void linesAroundAnArticleAreToldByTheirWording() {
    for (String line :
        List.of(
            "4 min read",
            "• 3 Comments",
            "READ MORE: Who is Ilmar Dovrance?",
            "© 2026 Harbour Wire. All rights reserved.",
            "PTI | Tressen | Updated: 12-02-2026 18:49 IST",
            "Jane Roe shakes hands with Bahrun Teket. Harbour Wire/Getty Images",
            "bur-mt/lc",
            "12 Feb 2026")) {
      assertThat(read("Dovrance meets Teket", "The talks go on.\n\n" + line).sentences())
          .as(line)
          .hasSize(2);
    }
  }

  @Test
  void linesAroundAnArticleAreToldInFrenchToo() {
    for (String line :
        List.of(
            "À lire aussi : la longue route d'Isk",
            "Tous droits de reproduction réservés",
            "(Avec agences)",
            "Publié le jeudi 12 février 2026 à 10h30",
            "De notre correspondante à Tressen",
            "Cliquez here pour lire la suite de cette histoire",
            "Vous pouvez share ce récit sur les médias sociaux:")) {
      assertThat(read("Dovrance rencontre Teket", "Le sommet est fini.\n\n" + line).sentences())
          .as(line)
          .hasSize(2);
    }
  }

  @Test
  void sentencesThatSoundLikeThemAreRead() {
    for (String line :
        List.of(
            "Share prices fell in Tressen after the talks broke down.",
            "For more than a decade the two sides have not spoken.",
            "Read by an aide, the letter offers a truce until May.",
            "By Wednesday night both leaders had signed.",
            "According to a Reuters/Ipsos poll, most want the talks to go on.",
            "Publié le 3 mai, le rapport accuse les deux camps d'avoir violé la trêve.",
            "Annonce surprise de la Kalvonie",
            "Par la voix de son ministre, le Marrestan refuse l'offre.")) {
      assertThat(read("Dovrance meets Teket", "The talks go on.\n\n" + line).sentences())
          .as(line)
          .hasSize(3);
    }
  }
}
