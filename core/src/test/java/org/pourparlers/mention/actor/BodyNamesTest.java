package org.pourparlers.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names of bodies that no list knows, as far as they go and no further. */
class BodyNamesTest {
  private static Readings en(String text) {
    return Readings.of("en", text);
  }

  private static Readings fr(String text) {
    return Readings.of("fr", text);
  }

  @Test
  void goesOnOverCommonWordsAndComplements() {
    assertThat(fr("L'Union du fleuve Ossa a écrit à la junte.").actors())
        .contains("Union du fleuve Ossa | ORGANISATION | null");
    assertThat(fr("Le Front du 4 mai a refusé. Le Front a repris les armes.").meaning("Le Front"))
        .containsExactly("Front du 4 mai");
    assertThat(fr("Le porte-parole de la Chambre des délégués, Aldo Renn, a démenti.").roles())
        .containsExactly("Aldo Renn | spokesperson | Chambre des délégués");
  }

  @Test
  void endsBeforeThePersonWhoLeadsIt() {
    assertThat(fr("L'ancien président du Conseil des Etats Matthias Brenn a signé.").roles())
        .containsExactly("Matthias Brenn | former president | Conseil des Etats");
    assertThat(fr("Le président du mouvement Christian Lagarde a signé.").roles())
        .startsWith("Christian Lagarde | president | -");
  }

  @Test
  void takesGroupsByTheirNounsAndPluralAdjectives() {
    assertThat(fr("La milice Zarkel a signé. Zarkel a rendu ses armes.").actors())
        .contains("Zarkel | GROUP | null");
    assertThat(fr("Le ministre a rencontré les Capes rouges à Vienne.").actors())
        .contains("Capes rouges | GROUP | null");
    assertThat(en("The Sons of the Ossa freed two hostages.").actors())
        .containsExactly("Sons of the Ossa | GROUP | null");
    assertThat(en("Its gunmen fled. The Sons of the Ossa met the envoy.").actors())
        .contains("Sons of the Ossa | GROUP | null");
  }

  @Test
  void doesNotTakeNamesOfPeopleAndGamesForGroups() {
    assertThat(fr("Le ministre a suivi les Affaires étrangères.").actors()).isEmpty();
    assertThat(fr("Les chefs de la coalition Zar Belkor ont signé.").roles()).isEmpty();
  }

  @Test
  void readsNumberedUnits() {
    assertThat(fr("La 44e brigade, dont le commandant, Aldo Renn, dément, a reculé.").roles())
        .containsExactly("Aldo Renn | commander | 44e brigade");
    assertThat(en("The 3rd Assault Brigade shelled the town.").actors())
        .containsExactly("3rd Assault Brigade | GROUP | null");
    assertThat(fr("Il a pris la 3e place de la 2e division.").actors()).isEmpty();
  }

  @Test
  void readsBodiesNamedByTheirMembers() {
    assertThat(en("The chairman of the People's Unity Congress, Aldo Renn, refused.").roles())
        .containsExactly("Aldo Renn | chair | People's Unity Congress");
    assertThat(en("Mr Brenn's Labour Party lost.").meaning("Mr Brenn")).containsExactly("Brenn");
  }

  @Test
  void givesNoOfficeOfOneCountryToTwo() {
    assertThat(
            en("Norway's Foreign Minister Aldo Renn met Sweden's envoy. Norway is host. "
                    + "Foreign Minister Ilse Tork thanked Norway. "
                    + "Sweden wants a deal.")
                .roles())
        .contains("Ilse Tork | foreign minister | Sweden");
  }

  @Test
  void namesWhoeverHoldsTheTitleBeforeThem() {
    assertThat(fr("Le roi Belkor a reçu le ministre.").roles())
        .containsExactly("Belkor | king | -");
    assertThat(
            fr("L'Union européenne paie. Son émissaire dans la région, la Belge Ilse Tork, part.")
                .roles())
        .containsExactly("Ilse Tork | envoy | European Union");
    assertThat(
            fr("Les deux vice-premiers ministres, l'Arménien Aldo Renn et l'Azerbaïdjanais Ivo Brenn,"
                    + " ont signé.")
                .roles())
        .containsExactly(
            "Aldo Renn | deputy prime minister | Armenia",
            "Ivo Brenn | deputy prime minister | Azerbaijan");
  }
}
