package org.pourparlers.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reports of our own about people and states that no list knows, and about some that lists do. */
class ActorFinderTest {
  private static final String BELMARA =
      """
      President Ilan Torvak of the Republic of Belmara met Dorvani Prime Minister Queta Ristov on \
      Tuesday, the first meeting between the two leaders since December.

      Torvak's spokeswoman, Mira Selk, said the talks had lasted three hours. "He told her plainly \
      what we need," she said. The Belmaran foreign ministry later published a statement.

      Ristov was accompanied by her foreign minister, Ansel Bray. Both sides agreed to talk again. \
      A senior Dorvani official said the minister had offered a compromise.

      The Free Valley Movement (FVM) rejected any deal. Its leader, known as Commander Tesh, \
      accused Belmara of bad faith. The rebels have threatened to close the pass. The FVM wants \
      Dorvan to leave.""";

  private static final String VALDORIE =
      """
      Le président valdorien Edmond Maret a reçu lundi l'émissaire spécial de l'Ostrie, Lukan \
      Vesely, a annoncé son porte-parole, Théo Garnil.

      M. Vesely, qui conseille le chancelier ostrien, a remis une lettre. La ministre valdorienne \
      de la Défense, Irène Salvat, assistait à la rencontre. Elle se rendra jeudi à Brennstadt.

      Le ministère ostrien des Affaires étrangères a salué un premier pas. Son homologue valdorien, \
      Julien Hardt, s'est entretenu avec la secrétaire générale de l'Union des Plaines, Marta Koval.

      Le Front de la Vallée libre (FVL) a rejeté la proposition. Les deux ministres se reverront. \
      La Valdorie et l'Ostrie se sont engagées à négocier ; les deux pays rouvriront la frontière.""";

  @Test
  void learnsStatesAndTheirPeopleFromTheReportAlone() {
    Readings read = Readings.of("en", BELMARA);
    assertThat(read.roles())
        .containsExactly(
            "Ilan Torvak | president | Belmara",
            "Queta Ristov | prime minister | Dorvan",
            "Mira Selk | spokesperson | Ilan Torvak",
            "Ansel Bray | foreign minister | Dorvan",
            "Tesh | leader | Free Valley Movement");
    assertThat(read.actors())
        .contains(
            "Belmara | COUNTRY | null",
            "Dorvan | COUNTRY | null",
            "Belmaran Foreign Ministry | ORGANISATION | null",
            "Free Valley Movement | GROUP | null");
  }

  @Test
  void resolvesPronounsEpithetsAndCollectives() {
    Readings read = Readings.of("en", BELMARA);
    assertThat(read.meaning("the two leaders"))
        .containsExactlyInAnyOrder("Ilan Torvak", "Queta Ristov");
    assertThat(read.meaning("she")).containsExactly("Mira Selk");
    assertThat(read.meaning("Both sides")).containsExactlyInAnyOrder("Belmara", "Dorvan");
    assertThat(read.meaning("A senior Dorvani official")).containsExactly("Dorvan");
    assertThat(read.meaning("the minister")).containsExactly("Ansel Bray");
    assertThat(read.meaning("The rebels")).containsExactly("Free Valley Movement");
    assertThat(read.meaning("The FVM")).containsExactly("Free Valley Movement");
  }

  @Test
  void learnsStatesInFrenchAsWell() {
    Readings read = Readings.of("fr", VALDORIE);
    assertThat(read.roles())
        .containsExactly(
            "Edmond Maret | president | Valdoria",
            "Lukan Vesely | special envoy | Ostria",
            "Théo Garnil | spokesperson | Valdoria",
            "Lukan Vesely | adviser | Ostria",
            "Irène Salvat | defence minister | Valdoria",
            "Julien Hardt | foreign minister | Valdoria",
            "Marta Koval | secretary-general | Union des Plaines");
    assertThat(read.meaning("le chancelier ostrien")).containsExactly("Ostria");
    assertThat(read.meaning("Elle")).containsExactly("Irène Salvat");
    assertThat(read.meaning("M. Vesely")).containsExactly("Lukan Vesely");
    assertThat(read.meaning("Le ministère ostrien des Affaires étrangères"))
        .containsExactly("Ostrian Foreign Ministry");
    assertThat(read.meaning("Les deux ministres"))
        .containsExactlyInAnyOrder("Irène Salvat", "Julien Hardt");
    assertThat(read.meaning("les deux pays")).containsExactlyInAnyOrder("Valdoria", "Ostria");
  }

  @Test
  void tellsATitleFromTheNameAndTheBodyItIsOf() {
    Readings read =
        Readings.of(
            "en", "A summit remains premature, Kremlin spokesman Dmitry Peskov said again.");
    assertThat(read.roles()).containsExactly("Dmitry Peskov | spokesperson | Kremlin");
    assertThat(read.evidence()).containsExactly("Kremlin spokesman Dmitry Peskov");
    assertThat(read.meaning("Kremlin")).containsExactly("Kremlin");
    assertThat(read.meaning("Kremlin spokesman Dmitry Peskov")).containsExactly("Dmitry Peskov");
  }

  @Test
  void sharesOutAListOfTitlesAmongItsNames() {
    assertThat(
            Readings.of(
                    "fr",
                    "Les chefs de la diplomatie de la Valdorie et de l'Ostrie, Julien Hardt et Karl"
                        + " Brenn, ont signé un accord.")
                .roles())
        .containsExactly(
            "Julien Hardt | foreign minister | Valdoria", "Karl Brenn | foreign minister | Ostria");
    assertThat(
            Readings.of(
                    "en",
                    "The foreign ministers, Ansel Bray of Dorvan and Tomas Hale of Maruvia, met on"
                        + " Monday. The Dorvani and Maruvian delegations left early.")
                .roles())
        .containsExactly(
            "Ansel Bray | foreign minister | Dorvan", "Tomas Hale | foreign minister | Maruvia");
  }

  @Test
  void givesEachTitleOfAChainToTheNameAfterIt() {
    assertThat(
            Readings.of(
                    "fr",
                    "Edmond Maret, le président ostrien, Karl Brenn, l'émir du Qatar, Tamim ben"
                        + " Hamad Al Thani, et le chef de l'État turc, Recep Tayyip Erdogan, ont"
                        + " paraphé une déclaration à la demande de l'Ostrie.")
                .roles())
        .containsExactly(
            "Karl Brenn | president | Ostria",
            "Tamim bin Hamad Al Thani | emir | Qatar",
            "Recep Tayyip Erdoğan | president | Turkey");
  }

  @Test
  void readsWhoLeadsADelegation() {
    assertThat(
            Readings.of(
                    "en",
                    "Abbas Araghchi, who headed Tehran's team, spoke of progress. Belmara agreed. The"
                        + " Belmaran delegation was led by Mira Selk.")
                .roles())
        .containsExactly(
            "Abbas Araghchi | head of delegation | Iran",
            "Mira Selk | head of delegation | Belmara");
  }

  @Test
  void mergesSpellingsOfOneName() {
    Readings read =
        Readings.of(
            "en",
            "President Volodymyr Zelenskiy spoke with Vladimir Putin. Volodymyr Zelenskyy called it"
                + " useful. Zelenskiy left.");
    assertThat(read.actors())
        .filteredOn(actor -> actor.contains("PERSON"))
        .containsExactly("Volodymyr Zelenskyy | PERSON | UKR", "Vladimir Putin | PERSON | RUS");
    assertThat(read.meaning("Zelenskiy")).containsExactly("Volodymyr Zelenskyy");
  }

  @Test
  void keepsAVerbsSubjectApartFromTheNameBeforeIt() {
    assertThat(
            Readings.of(
                    "fr",
                    "Arrivé à l'aéroport, où l'attendait M. Dorn, l'émissaire a d'abord marché avec"
                        + " lui.")
                .roles())
        .isEmpty();
  }

  @Test
  void takesNoCapitalForANameOnlyBecauseItOpensASentence() {
    assertThat(
            Readings.of(
                    "en", "Talks resumed on Monday. Nothing was agreed. Sanctions stay in place.")
                .actors())
        .isEmpty();
  }

  @Test
  void takesACapitalCityForItsGovernmentSaveWhereThingsOnlyHappenThere() {
    Readings read = Readings.of("en", "Moscow refused. The envoys met in Paris on Tuesday.");
    assertThat(read.meaning("Moscow")).containsExactly("Russia");
    assertThat(read.meaning("Paris")).isEmpty();
  }

  @Test
  void findsNamesWithoutATree() {
    assertThat(Readings.unparsed("en", BELMARA).roles())
        .contains("Ilan Torvak | president | Belmara", "Mira Selk | spokesperson | Ilan Torvak");
  }

  @Test
  void answersForAnyText() {
    for (String odd :
        new String[] {
          "", "(", "''''", "A", "’s ’s of of of", "le de la du des, , , et", "M. M. M.", "\uD83D X"
        }) {
      assertThat(Readings.of("fr", odd).roles()).isEmpty();
      assertThat(Readings.of("en", odd).roles()).isEmpty();
    }
  }

  @Test
  void aTitleOfSeveralIsOfAllTheCountriesBesideIt() {
    Readings read =
        Readings.of(
            "en",
            "Russian, Turkish and Iranian foreign ministers met in Sochi. The three agreed on a text."
                + " The three days of talks went well.");
    assertThat(read.meaning("Russian, Turkish and Iranian foreign ministers"))
        .containsExactly("Russia", "Turkey", "Iran");
    assertThat(read.meaning("The three")).containsExactly("Russia", "Turkey", "Iran");
    Readings french =
        Readings.of("fr", "Les diplomates américain, russe et français se sont réunis à Vienne.");
    assertThat(french.meaning("Les diplomates américain, russe et français"))
        .containsExactly("United States", "Russia", "France");
  }

  @Test
  void twoPeopleNamedTogetherTellWhichTwoCountriesAreMeant() {
    Readings read =
        Readings.of(
            "en",
            "Syria was on the table. Sergei Lavrov and John Kerry spoke about Syria by phone. The"
                + " two countries want calm in Syria. The foreign ministers will talk again.");
    assertThat(read.meaning("The two countries")).containsExactly("Russia", "United States");
    assertThat(read.meaning("The foreign ministers"))
        .containsExactly("Sergey Lavrov", "John Kerry");
  }

  @Test
  void aPronounMayStandBeforeItsNameAndMeansNobodyNamedInItsClause() {
    Readings read =
        Readings.of(
            "en", "Kaja Kallas left. Before he flew to Ankara, Sergei Lavrov met Elin Marr.");
    assertThat(read.meaning("he")).containsExactly("Sergey Lavrov");
    Readings french =
        Readings.of(
            "fr",
            "Sergueï Lavrov a vu Hakan Fidan à Antalya. Il doit partir jeudi, a indiqué Maria"
                + " Zakharova. Il y rencontrera Hakan Fidan.");
    assertThat(french.meaning("Il")).containsExactly("Sergey Lavrov");
  }

  @Test
  void countriesMayBeGivenNamesAndBodiesToo() {
    Readings read =
        Readings.of(
            "en",
            "Chad Smith met Kestri Foreign Minister Sana Ruk in Chad. The Paris Agreement stands.");
    assertThat(read.meaning("Chad Smith")).containsExactly("Chad Smith");
    assertThat(read.actors())
        .contains("Sana Ruk | PERSON | null")
        .noneMatch(a -> a.startsWith("Paris"));
  }

  @Test
  void aStrangerWithTheSameTitleIsNotTheOneNamedBefore() {
    Readings read =
        Readings.of(
            "en",
            "Kaja Orlen, an official of the Tarsi foreign ministry, met Ilan Dovic. A senior Egyptian"
                + " official was there too. The official said that talks would go on.");
    assertThat(read.meaning("The official")).containsExactly("Egypt");
  }

  @Test
  void whatIsAskedOfSomebodyIsForHimToDo() {
    Readings read = Readings.of("fr", "Patrice Talon a exigé de Niamey qu'il rouvre sa frontière.");
    assertThat(read.meaning("il")).containsExactly("Niger");
  }

  @Test
  void timesOfDayAndQuartersGeneralAreNoTitles() {
    assertThat(Readings.of("en", "The briefing ended at 2:41 p.m. local time.").actors()).isEmpty();
    Readings read =
        Readings.of("fr", "Joren Malk a visité le quartier général à Naqoura, a dit Théo Garnil.");
    assertThat(read.roles()).isEmpty();
  }

  @Test
  void readsDeputiesChairsAndSecondTitles() {
    Readings read =
        Readings.of(
            "en",
            "The Merrin Front's commander, Ilan Dovic, stayed away. His deputy, Liss Karran, spoke."
                + " Interior Minister Dario Quell of Peru was absent.");
    assertThat(read.roles())
        .contains(
            "Liss Karran | deputy commander | Merrin Front",
            "Dario Quell | interior minister | Peru");
    Readings french =
        Readings.of(
            "fr",
            "Le médiateur en chef dans les pourparlers de paix, envoyé spécial de l'IGAD, Joren Malk,"
                + " a pris la parole. Le président de la réunion, Théo Garnil, l'a salué.");
    assertThat(french.roles())
        .contains(
            "Joren Malk | special envoy | Intergovernmental Authority on Development",
            "Joren Malk | chief mediator | Intergovernmental Authority on Development",
            "Théo Garnil | chair | -");
  }
}
