package org.pourparlers.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pourparlers.syntax.Gold;
import org.pourparlers.syntax.Upos;

class ConlluTest {
  @Test
  void rangesAndEmptyNodesAreSkipped() {
    List<Gold> sentences =
        Conllu.read(
            List.of(
                "# text = Il parle du traité",
                "1\tIl\til\tPRON\t_\tPerson=3\t2\tnsubj\t_\t_",
                "2\tparle\tparler\tVERB\t_\t_\t0\troot\t_\t_",
                "3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_",
                "3\tde\tde\tADP\t_\t_\t5\tcase\t_\t_",
                "4\tle\tle\tDET\t_\t_\t5\tdet\t_\t_",
                "4.1\tx\tx\tX\t_\t_\t_\t_\t_\t_",
                "5\ttraité\ttraité\tNOUN\t_\t_\t2\tobl:arg\t_\t_",
                "",
                "1\tOui\toui\tINTJ\t_\t_\t0\troot\t_\t_"),
            "own");
    assertThat(sentences).hasSize(2);
    Gold first = sentences.get(0);
    assertThat(first.forms()).containsExactly("Il", "parle", "de", "le", "traité");
    assertThat(first.heads()).containsExactly(1, -1, 4, 4, 1);
    assertThat(first.relations()).containsExactly("nsubj", "root", "case", "det", "obl:arg");
    assertThat(first.feats()).containsExactly("Person=3", "", "", "", "");
    assertThat(sentences.get(1).upos()).containsExactly(Upos.INTJ);
  }

  @Test
  void aLineWithTooFewColumnsIsNamed() {
    assertThatThrownBy(() -> Conllu.read(List.of("", "1\tOui\toui"), "own.conllu"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("own.conllu:2: 3 columns, not 10");
  }
}
