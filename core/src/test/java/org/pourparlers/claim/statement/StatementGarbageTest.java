package org.pourparlers.claim.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pourparlers.Pourparlers;
import org.pourparlers.claim.Statement;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Report;
import org.pourparlers.report.Span;

/** Whatever stands in a report, statements are read off it, and their spans lie inside it. */
class StatementGarbageTest {
  private static final String[] PIECES = {
    "said",
    "a déclaré",
    "dit-elle",
    "Peskov",
    "the Kremlin",
    "«",
    "»",
    "“",
    "”",
    "\"",
    "'",
    "’",
    "— ",
    ", ",
    ". ",
    ": ",
    ";",
    "\n\n",
    "que",
    "that",
    "selon",
    "according to",
    "accused",
    "of",
    "refusant de",
    "commenter",
    "Q : ",
    "R : ",
    "l'appel à",
    "will",
    "never",
    "not",
    "?",
    "…",
    "X",
    "on",
    "3",
    "and",
    "et"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsAnySequenceOfItsOwnWords(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
    }
    String code = seed % 2 == 0 ? "fr" : "en";
    Reading reading = Pourparlers.read(Report.of(text.toString()).in(code).published("2025-05-05"));
    for (Statement statement : reading.statements()) {
      assertThat(statement.content()).isNotEmpty();
      for (Span span : statement.content()) {
        assertThat(span.length()).isPositive();
        assertThat(span.end()).isLessThanOrEqualTo(reading.text().length());
        assertThat(statement.evidence().contains(span)).isTrue();
      }
    }
  }
}
