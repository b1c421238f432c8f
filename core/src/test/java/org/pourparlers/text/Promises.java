package org.pourparlers.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Language;
import org.pourparlers.language.OrthographyFile;
import org.pourparlers.reading.Garbling;
import org.pourparlers.reading.GarblingDetector;
import org.pourparlers.report.Report;
import org.pourparlers.report.Span;

/** What segmentation promises of every text, whatever characters it holds. */
final class Promises {
  private static final Segmenter SEGMENTER =
      new Segmenter(List.of(OrthographyFile.load("fr"), OrthographyFile.load("en")));
  private static final GarblingDetector FRENCH = new GarblingDetector(new Language("fr"));
  private static final GarblingDetector ENGLISH = new GarblingDetector(new Language("en"));

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private Promises() {}

  static void hold(@Nullable String title, String body) {
    Text text = SEGMENTER.segment(new Report(null, null, null, null, null, null, title, body));
    check(text, title == null ? body : title + "\n" + body);
    GarblingDetector detector = text.language().equals("fr") ? FRENCH : ENGLISH;
    for (Garbling.Evidence each : detector.of(text).evidence()) {
      inside(text, each.span());
    }
  }

  private static void check(Text text, String given) {
    if (!heapsMarks(given)) {
      assertThat(Normalizer.isNormalized(text.content(), Normalizer.Form.NFC)).isTrue();
    }
    assertThat(text.content()).doesNotContain("  ").doesNotContain("\n\n\n").doesNotContain(" \n");
    int before = 0;
    for (int offset = 0; offset <= text.content().length(); offset++) {
      int origin = text.origin().original(offset);
      assertThat(origin).isBetween(before, given.length());
      before = origin;
    }
    text.paragraphs().forEach(each -> inside(text, each.span()));
    text.leftOut().forEach(each -> inside(text, each.span()));
    int reached = 0;
    for (Sentence sentence : text.sentences()) {
      inside(text, sentence.span());
      assertThat(sentence.tokens()).isNotEmpty();
      assertThat(text.paragraphs().get(sentence.paragraph()).span().contains(sentence.span()))
          .isTrue();
      for (Token token : sentence.tokens()) {
        assertThat(token.form()).isNotEmpty();
        assertThat(token.end()).isGreaterThan(token.start());
        assertThat(token.start()).isGreaterThanOrEqualTo(sentence.span().start());
        assertThat(token.end()).isGreaterThanOrEqualTo(reached);
        reached = token.end();
      }
    }
    assertThat(reached).isLessThanOrEqualTo(text.content().length());
  }

  /** Whether so many combining marks stand in a row that they were not all sorted. */
  private static boolean heapsMarks(String given) {
    int run = 0;
    for (int i = 0; i < given.length(); i++) {
      boolean shows = !Characters.vanishes(given.charAt(i));
      run = shows && NFC.hasBoundaryBefore(given.codePointAt(i)) ? 0 : run + 1;
      if (run > 40) {
        return true;
      }
    }
    return false;
  }

  private static void inside(Text text, Span span) {
    assertThat(span.end()).isLessThanOrEqualTo(text.content().length());
    assertThat(span.length()).isPositive();
  }
}
