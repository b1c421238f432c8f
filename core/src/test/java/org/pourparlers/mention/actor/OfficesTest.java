package org.pourparlers.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who holds what of whom, where no "of" says so and where clauses do. */
class OfficesTest {
  private static Readings en(String text) {
    return Readings.of("en", text);
  }

  private static Readings fr(String text) {
    return Readings.of("fr", text);
  }

  @Test
  void readsWhoLeadsWhatFromClauses() {
    assertThat(en("Ilan Tor, who leads the Karsa Front, met the Red Cross.").roles())
        .containsExactly("Ilan Tor | leader | Karsa Front");
    assertThat(en("Mira Selk, heading the Norwegian delegation, left.").roles())
        .containsExactly("Mira Selk | head of delegation | Norway");
    assertThat(fr("Le Front de la vallée (FV, mené par Ali Dar) a signé.").roles())
        .containsExactly("Ali Dar | leader | Front de la vallée");
    assertThat(fr("La délégation kényane, avec à sa tête Aram Dol, est partie.").roles())
        .containsExactly("Aram Dol | head of delegation | Kenya");
    assertThat(fr("Aram Dol, à la tête de la délégation kényane, est parti.").roles())
        .containsExactly("Aram Dol | head of delegation | Kenya");
  }

  @Test
  void whatIsLedMustBeABody() {
    assertThat(en("Ilan Tor, who leads a quiet life, met nobody.").roles()).isEmpty();
    assertThat(en("Former minister Obo Sanj is leading it.").roles())
        .noneMatch(role -> role.contains("head"));
  }

  @Test
  void takesTheOwnerFromWhatWasJustNamed() {
    assertThat(en("The Karsa Front refused. Spokesman Glen Davis said so.").roles())
        .containsExactly("Glen Davis | spokesperson | Karsa Front");
    assertThat(en("Norway has sent an envoy, Ana Lund, to the islands.").roles())
        .containsExactly("Ana Lund | envoy | Norway");
    assertThat(en("Assistant Secretary for Near Eastern Affairs Robert Pell spoke.").roles())
        .containsExactly("Robert Pell | assistant secretary | United States");
  }

  @Test
  void titlesOfSeveralFindTheirHoldersLater() {
    assertThat(
            en("The presidents of Guyana and Venezuela met. Guyana's Ira Ali left; Nicolas Maduro stayed.")
                .roles())
        .contains("Ira Ali | president | Guyana", "Nicolás Maduro | president | Venezuela");
    assertThat(
            fr("Les présidents de Bosnie et de Croatie ont signé. Ivo Dol et Ante Kir se sont vus.")
                .roles())
        .containsExactly(
            "Ivo Dol | president | Bosnia and Herzegovina", "Ante Kir | president | Croatia");
  }

  @Test
  void aNameInAListTakesNoTitleOfOthers() {
    assertThat(en("It drew Kofi Annan, World Bank officials and farmers.").roles()).isEmpty();
    assertThat(en("Tom Veld, an adviser to Brazil's president, was there.").roles())
        .containsExactly("Tom Veld | adviser | Brazil");
  }

  @Test
  void delegationsAndMediatorsAreThoseNamed() {
    Readings read =
        fr(
            "L'Égypte, le Qatar et les États-Unis ont présenté un plan à Israël et au Hamas. Les"
                + " trois médiateurs attendent. Les deux camps étudient le texte.");
    assertThat(read.meaning("Les trois médiateurs"))
        .containsExactlyInAnyOrder("Egypt", "Qatar", "United States");
    assertThat(read.meaning("Les deux camps")).containsExactlyInAnyOrder("Israel", "Hamas");
    Readings states =
        fr(
            "Les délégations du Tarsis et de la Vardanie se sont vues à Oslo. La Norvège a accueilli"
                + " les deux délégations.");
    assertThat(states.meaning("les deux délégations"))
        .containsExactlyInAnyOrder("Tarsis", "Vardania");
  }
}
