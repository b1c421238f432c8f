package org.pourparlers.language.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pourparlers.text.Token;

class KnownActorsTest {
  private static final KnownActors KNOWN = KnownActors.load();
  private static final Pattern WORD =
      Pattern.compile("\\p{Lu}\\.(?:\\p{Lu}\\.)*|[\\p{L}\\p{M}\\d]+['’]?|\\S");

  /** Each match as "form=id", with "?" behind where it is not sure. */
  private static List<String> found(String sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(sentence);
    while (words.find()) {
      tokens.add(new Token(words.start(), words.end(), words.group()));
    }
    return KNOWN.in(sentence, tokens).stream()
        .map(
            match ->
                sentence.substring(
                        tokens.get(match.first()).start(), tokens.get(match.last()).end())
                    + "="
                    + match.actor().id()
                    + (match.sure() ? "" : "?"))
        .toList();
  }

  @Test
  void namesPeopleAndBodiesOfAFrenchSentence() {
    assertThat(
            found(
                "Vladimir Poutine a reçu l’émissaire Steve Witkoff, selon le Kremlin et la Maison"
                    + " Blanche."))
        .containsExactly(
            "Vladimir Poutine=vladimir-putin",
            "Steve Witkoff=steve-witkoff",
            "Kremlin=kremlin",
            "Maison Blanche=white-house");
  }

  @Test
  void namesGroupsAndMissionsOfAnEnglishSentence() {
    assertThat(
            found(
                "The U.N. Security Council urged Hezbollah and UNIFIL to talk, the State Department"
                    + " told Reuters."))
        .containsExactly(
            "U.N. Security Council=un-security-council",
            "Hezbollah=hezbollah",
            "UNIFIL=unifil",
            "State Department=us-state-department",
            "Reuters=reuters");
  }

  @ParameterizedTest
  @CsvSource({
    "Volodymyr Zelensky, volodymyr-zelenskyy",
    "Benyamin Nétanyahou, benjamin-netanyahu",
    "Sergueï Lavrov, sergey-lavrov",
    "Sergei Lavrov, sergey-lavrov",
    "Recep Tayyip Erdogan, recep-tayyip-erdogan",
    "RECEP TAYYIP ERDOĞAN, recep-tayyip-erdogan",
    "Abdel Fattah Al-Bourhane, abdel-fattah-al-burhan",
    "Mohamed ben Salmane, mohammed-bin-salman",
    "Mohammad bin Salman, mohammed-bin-salman",
    "Kim Jong-un, kim-jong-un",
    "António Guterres, antonio-guterres",
    "Владимир Путин, vladimir-putin",
    "Finul, unifil",
    "l'ONU, un",
    "Al-Shabab, al-shabaab",
    "AFC/M23, m23",
    "talibans, taliban",
  })
  void knowsTheUsualSpellings(String form, String id) {
    assertThat(found("— " + form + " —")).containsExactly(form.replace("l'", "") + "=" + id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il est un des rares à en parler.",
        "Un experts' panel met.",
        "Who said that it is over?",
        "He may trump that offer with an apple.",
        "Ils ont au moins trois mois.",
        "La libération des otages a commencé.",
        "Le monde attend une réponse.",
        "They want to save the children of an Islamic state.",
        "Il parle de nouvelles forces, de forces nouvelles.",
        "He lives in a blue house near the national park.",
        "Au point de vue du conseil, la commission siège.",
        "The times have changed, the quad is closed, an amnesty was declared.",
      })
  void leavesOrdinaryWordsAlone(String sentence) {
    assertThat(found(sentence)).isEmpty();
  }

  @Test
  void saysWhenANameMayMeanOthers() {
    assertThat(found("Le Congrès a voté.")).containsExactly("Congrès=us-congress?");
    assertThat(found("President Aliyev spoke.")).containsExactly("Aliyev=ilham-aliyev?");
  }

  @Test
  void doubtsAcronymsWhereEverythingIsInCapitals() {
    assertThat(found("WHO WANTS TO HELP MILLIONS"))
        .containsExactly("WHO=world-health-organization?");
    assertThat(found("The WHO wants to help.")).containsExactly("WHO=world-health-organization");
  }

  @Test
  void saysWhatCountryAnOfficeHolderActsFor() {
    KnownActor kallas = KNOWN.byId("kaja-kallas").orElseThrow();
    assertThat(KNOWN.countryOf(kallas, "2023-05-01")).isEqualTo("EST");
    assertThat(KNOWN.countryOf(kallas, "2025-04-11")).isNull();
    assertThat(KNOWN.countryOf(kallas, null)).isNull();
  }

  @Test
  void takesTheLongestName() {
    assertThat(found("le Conseil de sécurité russe, le Conseil de sécurité de l'ONU"))
        .containsExactly(
            "Conseil de sécurité russe=russian-security-council",
            "Conseil de sécurité de l'ONU=un-security-council");
  }

  @Test
  void givesTheContractedTokensOfAName() {
    String text = "Alliance des États du Sahel";
    List<Token> tokens =
        List.of(
            new Token(0, 8, "Alliance"),
            new Token(9, 12, "de"),
            new Token(9, 12, "les"),
            new Token(13, 18, "États"),
            new Token(19, 21, "de"),
            new Token(19, 21, "le"),
            new Token(22, 27, "Sahel"));
    assertThat(KNOWN.in(text, tokens))
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.first()).isZero();
              assertThat(match.last()).isEqualTo(6);
              assertThat(match.actor().id()).isEqualTo("alliance-of-sahel-states");
            });
  }

  @Test
  void everyCountryIsOne() {
    Set<String> codes = new TreeSet<>(Set.of("XKX"));
    for (String code : ULocale.getISOCountries()) {
      codes.add(new ULocale("und", code).getISO3Country());
    }
    assertThat(KNOWN.all())
        .allSatisfy(
            actor ->
                assertThat(actor.country() == null || codes.contains(actor.country())).isTrue());
    assertThat(
            KNOWN.all().stream()
                .map(KnownActor::wikidata)
                .filter(item -> item != null && !item.matches("Q[1-9][0-9]*")))
        .isEmpty();
  }

  @Test
  void noWikidataItemIsTwo() {
    assertThat(KNOWN.all().stream().map(KnownActor::wikidata).filter(item -> item != null))
        .doesNotHaveDuplicates();
  }

  @Test
  void noSureFormIsShared() {
    assertThat(KNOWN.sharedForms()).isEmpty();
  }

  @Test
  void marksOutlets() {
    assertThat(KNOWN.byId("reuters").orElseThrow().isMedia()).isTrue();
    assertThat(KNOWN.byId("kremlin").orElseThrow().isMedia()).isFalse();
  }
}
