package org.pourparlers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A package of core sees only what stands to its right in the order of the house. */
class ArrowsTest {
  private static final List<String> ORDER =
      List.of(
          "record", "reading", "claim", "mention", "rule", "language", "syntax", "text", "report");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.pourparlers");

  @Test
  void packagesSeeOnlyWhatStandsToTheirRight() {
    LayeredArchitecture house = layeredArchitecture().consideringOnlyDependenciesInLayers();
    house = house.layer("door").definedBy("org.pourparlers");
    for (String name : ORDER) {
      house = house.layer(name).definedBy("org.pourparlers." + name + "..");
    }
    for (int i = 0; i < ORDER.size(); i++) {
      String[] left = new String[i + 1];
      left[0] = "door";
      for (int j = 0; j < i; j++) {
        left[j + 1] = ORDER.get(j);
      }
      house = house.whereLayer(ORDER.get(i)).mayOnlyBeAccessedByLayers(left);
    }
    house.whereLayer("door").mayNotBeAccessedByAnyLayer().check(CORE);
  }

  @Test
  void coreKnowsNoNetworkDatabaseClockOrLogging() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "java.sql..", "java.util.logging..", "org.slf4j..")
        .check(CORE);
    noClasses()
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .check(CORE);
  }
}
