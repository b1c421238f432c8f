package org.pourparlers.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GrammarFileTest {
  private static Set<String> sentences(String lines) throws IOException {
    Grammar grammar =
        new Grammar(new GrammarFile(new BufferedReader(new StringReader(lines))), new Dropout(5));
    Set<String> sentences = new TreeSet<>();
    for (int round = 0; round < 200; round++) {
      sentences.add(String.join(" ", grammar.sentence().forms()));
    }
    return sentences;
  }

  @Test
  void whatAgreesTakesTheFormOfItsHead() throws IOException {
    assertThat(
            sentences(
                """
                S = =<SIDE>:nsubj a|ont/AUX:aux:tense ^<DID> ./PUNCT:punct
                SIDE.fs = la/DET:det ^ministre/NOUN =<FROM>:amod
                SIDE.mp = les/DET:det ^rebelles/NOUN =<FROM>:amod
                FROM ADJ: afghan+
                DID VERB: signé
                """))
        .containsExactly("La ministre afghane a signé .", "Les rebelles afghans ont signé .");
  }

  @Test
  void whatDoesNotAgreeTakesItsOwn() throws IOException {
    assertThat(
            sentences(
                """
                S.ms = il/PRON:nsubj ^voit/VERB <SIDE>:obj
                SIDE.fp = les/DET:det ^reines/NOUN
                """))
        .containsExactly("Il voit les reines");
  }

  @Test
  void elidesBeforeVowelsAndDropsStrayCommas() throws IOException {
    assertThat(
            sentences(
                """
                elide de d'
                S = ^roi/NOUN de/ADP:case <LAND>:nmod ,/PUNCT:punct ./PUNCT:punct
                LAND PROPN: Écosse, Suède
                """))
        .containsExactly("Roi d' Écosse .", "Roi de Suède .");
  }

  @Test
  void partsOfNamesHangFromTheFirst() throws IOException {
    Grammar grammar =
        new Grammar(
            new GrammarFile(
                new BufferedReader(
                    new StringReader(
                        """
                        parts flat:name
                        S = ^<FIRST> <LAST>:flat:name
                        FIRST PROPN: Anna Maria
                        LAST PROPN: de Vries
                        """))),
            new Dropout(5));
    Gold gold = grammar.sentence();
    assertThat(gold.forms()).containsExactly("Anna", "Maria", "de", "Vries");
    assertThat(gold.heads()).containsExactly(-1, 0, 0, 0);
    assertThat(gold.relations()).containsExactly("root", "flat:name", "flat:name", "flat:name");
  }

  @Test
  void refusesRulesWithoutHeadOrWithUnknownNames() {
    assertThatThrownBy(() -> sentences("S = a/X:dep"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not one head");
    assertThatThrownBy(() -> sentences("S = ^<NOBODY>"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NOBODY");
  }
}
