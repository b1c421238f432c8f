package org.pourparlers.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pourparlers.report.Report;

/** Any bytes at all give reports or problems, never another exception. */
class AnyInputTest {
  private static final List<String> PIECES =
      List.of(
          "<p>",
          "</p>",
          "<div class=share>",
          "</div>",
          "<h1>",
          "<br>",
          "<article>",
          "<table>",
          "<td>",
          "<!--",
          "<script type=application/ld+json>",
          "</script>",
          "<meta property=og:title content=\"",
          "\">",
          "<time datetime=",
          "<html lang=fr>",
          "&eacute;",
          "&#0;",
          "&#xd800;",
          "<",
          ">",
          "charset=",
          "utf-16",
          "{\"text\":\"",
          "\"}",
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "\\ud800",
          "\\n",
          "\n",
          "\r\n",
          "\"published\":\"2025-04-11\"",
          "null",
          "1e999",
          "Les pourparlers",
          " the talks went on and on in the old customs house ",
          "é",
          "\u0000",
          "\ufeff",
          "\ud83d\ude00",
          "%PDF",
          "PK\u0003\u0004");

  @ParameterizedTest
  @EnumSource(Form.class)
  void isAnswered(Form form) throws IOException {
    Random random = new Random(form.ordinal());
    for (int run = 0; run < 1500; run++) {
      byte[] bytes = bytes(random);
      List<Report> reports = new ArrayList<>();
      List<String> problems = new ArrayList<>();
      new Intake(form, Given.NOTHING)
          .read(
              new ByteArrayInputStream(bytes),
              "in",
              reports::add,
              problem -> problems.add(problem.getMessage()));
      assertThat(reports.size() + problems.size()).isPositive();
      assertThat(problems).allMatch(problem -> problem.startsWith("in:") && problem.contains("; "));
      assertThat(reports).noneMatch(report -> report.body().isBlank() && report.title() == null);
    }
  }

  private static byte[] bytes(Random random) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int left = random.nextInt(30); left >= 0; left--) {
      if (random.nextInt(8) == 0) {
        out.write(random.nextInt(256));
      } else {
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        boolean wide = random.nextInt(50) == 0;
        out.write(piece.getBytes(wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
