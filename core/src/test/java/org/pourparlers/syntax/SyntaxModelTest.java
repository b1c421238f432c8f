package org.pourparlers.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pourparlers.report.Span;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Token;

class SyntaxModelTest {
  private static final SyntaxModel FRENCH = SyntaxModel.load("fr");
  private static final SyntaxModel ENGLISH = SyntaxModel.load("en");

  static Sentence sentence(String... forms) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String form : forms) {
      tokens.add(new Token(at, at + form.length(), form));
      at += form.length() + 1;
    }
    return new Sentence(0, 0, new Span(0, Math.max(0, at - 1)), tokens);
  }

  private static Tree french(String words) {
    return FRENCH.parse(sentence(words.split(" ")));
  }

  private static Tree english(String words) {
    return ENGLISH.parse(sentence(words.split(" ")));
  }

  /** "word relation head" for each word but punctuation. */
  private static List<String> arcs(Tree tree) {
    List<String> arcs = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.upos(i) != Upos.PUNCT) {
        String head = tree.head(i) < 0 ? "-" : tree.form(tree.head(i));
        String relation = tree.relation(i).replaceFirst(":.*", "");
        arcs.add(tree.form(i) + " " + relation + " " + head);
      }
    }
    return arcs;
  }

  @Test
  void subjectObjectAndObliqueInFrench() {
    Tree tree = french("Le ministre a rencontré son homologue turc à Genève .");
    assertThat(arcs(tree))
        .containsExactly(
            "Le det ministre",
            "ministre nsubj rencontré",
            "a aux rencontré",
            "rencontré root -",
            "son det homologue",
            "homologue obj rencontré",
            "turc amod homologue",
            "à case Genève",
            "Genève obl rencontré");
    assertThat(tree.lemma(3)).isEqualTo("rencontrer");
    assertThat(tree.has(3, "VerbForm", "Part")).isTrue();
  }

  @Test
  void subjectObjectAndObliqueInEnglish() {
    Tree tree = english("The minister met her counterpart in Geneva .");
    assertThat(arcs(tree))
        .containsExactly(
            "The det minister",
            "minister nsubj met",
            "met root -",
            "her nmod counterpart",
            "counterpart obj met",
            "in case Geneva",
            "Geneva obl met");
    assertThat(tree.lemma(2)).isEqualTo("meet");
    assertThat(tree.feature(2, "Tense")).isEqualTo("Past");
  }

  @Test
  void passiveWithAgent() {
    Tree tree = french("L' accord a été signé par les deux présidents .");
    assertThat(tree.root()).isEqualTo(4);
    assertThat(tree.relation(1)).isEqualTo("nsubj:pass");
    assertThat(tree.relation(8)).isEqualTo("obl:agent");
    Tree other = english("The agreement was signed by both presidents .");
    assertThat(other.root()).isEqualTo(3);
    assertThat(other.relation(1)).isEqualTo("nsubj:pass");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void anySoupOfTokensGivesOneRootAndNoCycle(String language) {
    SyntaxModel model = language.equals("fr") ? FRENCH : ENGLISH;
    String[] pieces = {
      "a",
      "PRÉSIDENT",
      "«",
      "»",
      "\"",
      ",",
      "—",
      "42",
      "\uD800",
      "\u202E",
      "met",
      "de",
      "la",
      "",
      "é\u0301",
      "中国",
      "http://x.y",
      "x".repeat(500),
      ")",
      "(",
      "'",
      "n't",
      "🙂"
    };
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String[] forms = new String[1 + random.nextInt(40)];
      for (int i = 0; i < forms.length; i++) {
        forms[i] = pieces[random.nextInt(pieces.length)];
      }
      Tree tree = model.parse(sentence(forms));
      int roots = 0;
      for (int i = 0; i < tree.size(); i++) {
        roots += tree.head(i) < 0 ? 1 : 0;
        assertThat(tree.under(i, tree.root())).isTrue();
        assertThat(tree.lemma(i)).isNotNull();
      }
      assertThat(roots).isEqualTo(1);
      assertThat(tree.relation(tree.root())).isEqualTo("root");
    }
  }

  @Test
  void sameSentenceSameTree() {
    String words = "Moscow said the talks , which began on Monday , would go on in Riyadh .";
    Tree first = english(words);
    Tree second = SyntaxModel.load("en").parse(sentence(words.split(" ")));
    for (int i = 0; i < first.size(); i++) {
      assertThat(second.head(i)).isEqualTo(first.head(i));
      assertThat(second.relation(i)).isEqualTo(first.relation(i));
      assertThat(second.features(i)).isEqualTo(first.features(i));
      assertThat(second.lemma(i)).isEqualTo(first.lemma(i));
    }
  }

  @Test
  void longSentencesAreParsedToo() {
    String[] forms = new String[20_000];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = i % 3 == 0 ? "Paris" : i % 3 == 1 ? "," : "rencontre";
    }
    Tree tree = FRENCH.parse(sentence(forms));
    assertThat(tree.size()).isEqualTo(20_000);
    assertThat(tree.root()).isNotNegative();
  }

  @Test
  void manyThreadsGetTheSameTrees() {
    String words = "Les deux ministres , arrivés lundi , ont signé un accord à Riyad .";
    Tree alone = french(words);
    List<Tree> trees =
        java.util.stream.IntStream.range(0, 200).parallel().mapToObj(i -> french(words)).toList();
    assertThat(trees).allSatisfy(tree -> assertThat(arcs(tree)).isEqualTo(arcs(alone)));
  }

  @Test
  void marksHangFromWordsAndGovernNothing() {
    Tree tree = french("« Nous sommes prêts » , a déclaré le négociateur .");
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) >= 0) {
        assertThat(tree.upos(tree.head(i))).isNotEqualTo(Upos.PUNCT);
      }
    }
    assertThat(tree.relation(0)).isEqualTo("punct");
  }

  @Test
  void aHeadlineWithoutFullStopHasItsSubject() {
    Tree tree = english("Russian envoy meets Turkish minister in Istanbul");
    assertThat(tree.form(tree.root())).isEqualTo("meets");
    assertThat(tree.relation(1)).isEqualTo("nsubj");
  }

  @Test
  void relativesAndParticiplesPointToTheirNoun() {
    Tree tree =
        french(
            "L' émissaire que Washington a dépêché à Moscou s' est entretenu avec le président russe .");
    assertThat(tree.form(tree.root())).isEqualTo("entretenu");
    assertThat(tree.relation(5)).isEqualTo("acl:relcl");
    assertThat(tree.form(tree.head(5))).isEqualTo("émissaire");
    assertThat(tree.form(tree.head(3))).isEqualTo("dépêché");
  }

  @Test
  void subjectsFollowVerbsOfSpeaking() {
    Tree tree = french("« Rien n' est signé » , a déclaré la négociatrice .");
    assertThat(tree.lemma(8)).isEqualTo("déclarer");
    assertThat(tree.relation(10)).isEqualTo("nsubj");
    assertThat(tree.form(tree.head(10))).isEqualTo("déclaré");
  }
}
