package org.pourparlers.claim.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pourparlers.claim.Statement;
import org.pourparlers.report.Span;

class SpokenWordsTest {
  private final Statement outer = statement("s1", "a1", 10, 60);
  private final Statement inner = statement("s2", "a2", 30, 50);
  private final Statement unknown = statement("s3", null, 70, 80);
  private final SpokenWords words = SpokenWords.of(List.of(inner, unknown, outer));

  @Test
  void findsTheInnermostFirst() {
    assertThat(words.covering(new Span(32, 40))).containsExactly(inner, outer);
    assertThat(words.covering(new Span(12, 20))).containsExactly(outer);
    assertThat(words.speakers(new Span(32, 40))).containsExactly("a2");
  }

  @Test
  void findsNothingOutsideOrAcross() {
    assertThat(words.covering(new Span(0, 5))).isEmpty();
    assertThat(words.covering(new Span(55, 65))).isEmpty();
    assertThat(words.speakers(new Span(72, 75))).isEmpty();
  }

  private static Statement statement(String id, @Nullable String speaker, int start, int end) {
    return new Statement(
        id,
        speaker,
        Statement.Mode.INDIRECT,
        Statement.Act.SAY,
        List.of(new Span(start, end)),
        null,
        List.of(),
        null,
        new Span(start, end),
        "en/statements/clause",
        0.8);
  }
}
