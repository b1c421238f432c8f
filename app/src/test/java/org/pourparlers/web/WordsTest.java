package org.pourparlers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Statement;
import org.pourparlers.claim.Status;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.Length;
import org.pourparlers.record.Correction;
import org.pourparlers.record.Fact;
import org.pourparlers.record.Origin;
import org.pourparlers.record.Party;
import org.pourparlers.record.Standing;

class WordsTest {
  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(Words.FRENCH.keys()).isEqualTo(Words.ENGLISH.keys());
  }

  @Test
  void everyConstantHasAWord() {
    for (Words w : Set.of(Words.ENGLISH, Words.FRENCH)) {
      Stream.<Enum<?>[]>of(
              EventKind.values(),
              Status.values(),
              Statement.Act.values(),
              Statement.Mode.values(),
              ActorKind.values(),
              Origin.Relation.values(),
              Standing.Stage.values())
          .flatMap(Stream::of)
          .forEach(constant -> assertThat(w.of(constant)).doesNotContain("."));
      for (Correction.What what : Correction.What.values()) {
        assertThat(w.keys())
            .contains("correction." + what.name().toLowerCase(java.util.Locale.ROOT));
      }
    }
  }

  @Test
  void whatOccurredIsSaidAsItsKindHasIt() {
    assertThat(Words.ENGLISH.status(Status.OCCURRED, EventKind.TALKS)).isEqualTo("held");
    assertThat(Words.ENGLISH.status(Status.OCCURRED, EventKind.ATTACK)).isEqualTo("carried out");
    assertThat(Words.FRENCH.status(Status.OCCURRED, EventKind.AGREEMENT)).isEqualTo("conclu");
    assertThat(Words.FRENCH.status(Status.PLANNED, EventKind.ATTACK)).isEqualTo("annoncée");
    for (EventKind kind : EventKind.values()) {
      String key = "status.occurred." + kind.name().toLowerCase(java.util.Locale.ROOT);
      assertThat(Words.ENGLISH.keys()).contains(key);
    }
  }

  @Test
  void templatesAskForWordsThatThereAre() throws IOException {
    Pattern asked = Pattern.compile("\\bt\\(\"(?<key>[a-z_.]+[a-z_])\"");
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(jte|java)")).toList()) {
        Matcher matcher = asked.matcher(Files.readString(file));
        while (matcher.find()) {
          if (!Words.ENGLISH.keys().contains(matcher.group("key"))) {
            missing.add(file.getFileName() + " " + matcher.group("key"));
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void datesHaveTheirWeekday() {
    assertThat(Words.ENGLISH.dates.full("2025-04-11")).isEqualTo("Friday 11 April 2025");
    assertThat(Words.FRENCH.dates.full("2025-05-01")).isEqualTo("jeudi 1er mai 2025");
    assertThat(Words.FRENCH.dates.full("2025-04-11")).isEqualTo("vendredi 11 avril 2025");
    assertThat(Words.ENGLISH.dates.brief("2025-04")).isEqualTo("April 2025");
    assertThat(Words.ENGLISH.dates.brief("2025-04-11~")).isEqualTo("about 11 Apr 2025");
    assertThat(Words.ENGLISH.dates.brief("2025-02/..")).isEqualTo("since February 2025");
    assertThat(Words.ENGLISH.dates.brief("2025-04-04/2025-04-10")).isEqualTo("4 Apr – 10 Apr 2025");
    assertThat(Words.ENGLISH.dates.brief("2025-21")).isEqualTo("spring 2025");
    assertThat(Words.ENGLISH.dates.full(null)).isEqualTo("No date");
    assertThat(Words.ENGLISH.dates.brief("rubbish")).isEqualTo("rubbish");
  }

  @Test
  void durationsAreShort() {
    assertThat(Words.ENGLISH.dates.length(new Fact.HowLong("PT4H30M", Length.Bound.EXACTLY)))
        .isEqualTo("4 h 30 min");
    assertThat(Words.ENGLISH.dates.length(new Fact.HowLong("PT4H", Length.Bound.AT_LEAST)))
        .isEqualTo("4 h +");
    assertThat(Words.FRENCH.dates.length(new Fact.HowLong("P2D", Length.Bound.ABOUT)))
        .isEqualTo("environ 2 j");
    assertThat(Words.ENGLISH.dates.iso("P1Y2M")).isEqualTo("1 y 2 months");
  }

  @Test
  void countriesAndPlacesAreNamedInTheLanguage() {
    var germany = new Party("p-1", "Germany", ActorKind.COUNTRY, "DEU");
    assertThat(Words.FRENCH.party(germany)).isEqualTo("Allemagne");
    assertThat(Words.ENGLISH.party(germany)).isEqualTo("Germany");
    assertThat(Words.FRENCH.place(new Fact.Where("Moscow", "RUS", 524901)))
        .isEqualTo("Moscou, Russie");
    assertThat(Words.FRENCH.place(new Fact.Where("Germany", "DEU", null))).isEqualTo("Allemagne");
    assertThat(Words.ENGLISH.place(new Fact.Where("Geneva", "CHE", 2660646)))
        .isEqualTo("Geneva, Switzerland");
  }
}
