package org.pourparlers.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pourparlers.language.Language;
import org.pourparlers.syntax.Tree;

class PredicatesTest {
  private static final Predicates ENGLISH = new Predicates(new Language("en"));
  private static final Predicates FRENCH = new Predicates(new Language("fr"));

  private static String read(Predicates predicates, Tree tree) {
    return predicates.in(tree).stream()
        .map(
            p ->
                p.match().rule().kind()
                    + p.arguments().entrySet().stream()
                        .map(e -> " " + e.getKey() + "=" + forms(tree, e.getValue()))
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("; "));
  }

  private static String forms(Tree tree, List<Integer> words) {
    return words.stream().map(tree::form).collect(Collectors.joining(","));
  }

  @Test
  void aPassiveTurnsSubjectAndAgentRound() {
    Tree tree =
        Conllu.tree(
            0,
            """
            Korin Korin PROPN _ 3 nsubj:pass
            was be AUX Mood=Ind|Tense=Past|VerbForm=Fin 3 aux:pass
            received receive VERB Tense=Past|VerbForm=Part|Voice=Pass 0 root
            by by ADP _ 5 case
            Alba Alba PROPN _ 3 obl:agent
            """);

    assertThat(read(ENGLISH, tree)).isEqualTo("meeting SUBJECT=Alba OBJECT=Korin");
  }

  @Test
  void aVerbThatHoldsANounLendsItItsArguments() {
    Tree tree =
        Conllu.tree(
            0,
            """
            Alba Alba PROPN _ 2 nsubj
            held hold VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            talks talk NOUN Number=Plur 2 obj
            with with ADP _ 5 case
            Korin Korin PROPN _ 2 obl
            and and CCONJ _ 7 cc
            Teket Teket PROPN _ 5 conj
            """);

    assertThat(read(ENGLISH, tree)).isEqualTo("talks SUBJECT=Alba WITH=Korin,Teket");
  }

  @Test
  void aRelativePronounStandsForItsNoun() {
    Tree tree =
        Conllu.tree(
            0,
            """
            Alba Alba PROPN _ 6 nsubj
            , , PUNCT _ 4 punct
            qui qui PRON PronType=Rel 4 nsubj
            rencontrait rencontrer VERB Mood=Ind|Tense=Imp|VerbForm=Fin 1 acl:relcl
            Teket Teket PROPN _ 4 obj
            dort dormir VERB Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
            """);

    assertThat(read(FRENCH, tree)).isEqualTo("meeting SUBJECT=Alba OBJECT=Teket");
  }

  @Test
  void anInfinitiveInheritsTheSubjectOfItsGovernor() {
    Tree tree =
        Conllu.tree(
            0,
            """
            Alba Alba PROPN _ 3 nsubj
            a avoir AUX Mood=Ind|Tense=Pres|VerbForm=Fin 3 aux:tense
            prévu prévoir VERB Tense=Past|VerbForm=Part 0 root
            de de ADP _ 5 mark
            rencontrer rencontrer VERB VerbForm=Inf 3 xcomp
            Teket Teket PROPN _ 5 obj
            """);

    assertThat(read(FRENCH, tree)).isEqualTo("meeting SUBJECT=Alba OBJECT=Teket");
  }

  @Test
  void theSubjectOfAVerbThatOrganisesIsTheHost() {
    Tree tree =
        Conllu.tree(
            0,
            """
            talks talk NOUN Number=Plur 4 nsubj:pass
            were be AUX _ 4 aux:pass
            then then ADV _ 4 advmod
            mediated mediate VERB Tense=Past|VerbForm=Part|Voice=Pass 0 root
            by by ADP _ 6 case
            Alba Alba PROPN _ 4 obl:agent
            """);

    assertThat(read(ENGLISH, tree)).startsWith("talks HOST=Alba");
  }

  @Test
  void otherWordsYieldNothing() {
    Tree tree =
        Conllu.tree(
            0,
            """
            The the DET _ 2 det
            sun sun NOUN _ 3 nsubj
            shines shine VERB Tense=Pres|VerbForm=Fin 0 root
            """);

    assertThat(ENGLISH.in(tree)).isEmpty();
  }
}
