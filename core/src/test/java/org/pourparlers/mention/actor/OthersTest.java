package org.pourparlers.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom words mean that tell somebody by somebody else: counterparts, neighbours, second titles. */
class OthersTest {
  private static Readings en(String text) {
    return Readings.of("en", text);
  }

  private static Readings fr(String text) {
    return Readings.of("fr", text);
  }

  @Test
  void nobodyIsOfHisCounterpartsCountry() {
    assertThat(en("Minister Ana Lund met her Indian counterpart, Aram Dol.").roles())
        .noneMatch(role -> role.startsWith("Ana Lund") && role.endsWith("India"));
    assertThat(
            fr("Le ministre de la Défense, Karl Brenn, a vu son homologue indien, Aram Dol.")
                .roles())
        .noneMatch(role -> role.startsWith("Karl Brenn") && role.endsWith("India"))
        .contains("Aram Dol | defence minister | India");
  }

  @Test
  void theNeighbourIsTheOtherOfTwo() {
    String two = "Chad and Niger met. Chad met Niger. Chad accused its neighbour.";
    assertThat(en(two).meaning("its neighbour")).containsExactly("Niger");
    assertThat(
            fr("Le Tchad et le Niger se sont vus. Le Tchad accuse son voisin.")
                .meaning("son voisin"))
        .containsExactly("Niger");
  }

  @Test
  void twoTitlesAreOnePersonsUnlessEachHasAnArticle() {
    assertThat(
            fr("Le vice-premier ministre et ministre de la Défense, Karl Brenn, est parti.")
                .roles())
        .extracting(role -> role.substring(0, role.lastIndexOf(" | ")))
        .contains("Karl Brenn | deputy prime minister", "Karl Brenn | defence minister");
    assertThat(fr("Le président et le ministre de la Défense, Karl Brenn, sont partis.").roles())
        .noneMatch(role -> role.contains("| president |"));
  }

  @Test
  void deputyMinistersAreNoLawmakers() {
    assertThat(en("Kenya's deputy defence minister, Ana Lund, met Aram Dol.").roles())
        .containsExactly("Ana Lund | deputy defence minister | Kenya");
  }

  @Test
  void forcesOfTwoAreTwo() {
    assertThat(en("Greek and Cypriot coast guards met.").meaning("Greek and Cypriot coast guards"))
        .hasSize(2);
    assertThat(en("Greek coast guards met.").meaning("Greek coast guards")).hasSize(1);
  }
}
