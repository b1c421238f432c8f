package org.pourparlers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Any characters at all: what fuzzing found before, and random pieces in random order. */
class AnyTextTest {
  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          "\n",
          "\n\n",
          "\r\n",
          "\u00a0",
          "\u200b",
          "\u00ad",
          "\u202e",
          "\ud83d\ude00",
          "\ud800",
          "\udc00",
          "e\u0301",
          "\u0301",
          "\u0327",
          "\u1100\u1161",
          "\ufeff",
          "\u0000",
          "\u2028",
          "\ufffe",
          "«",
          "»",
          "“",
          "”",
          "\"",
          "'",
          "’",
          "(",
          ")",
          ".",
          "...",
          "…",
          "!",
          "?",
          ",",
          ":",
          "-",
          "--",
          "–",
          "/",
          "Ã©",
          "â€",
          "Â",
          "├®",
          "√",
          "‚",
          "&eacute;",
          "&#55555;",
          "&#x1F600;",
          "&amp;",
          "\ufffd",
          "r\ufffdunion",
          "r?union",
          "M.",
          "U.S.",
          "J.-C.",
          "Gen.",
          "No.",
          "l'",
          "qu’",
          "d'",
          "du",
          "des",
          "aux",
          "cannot",
          "don't",
          "-t-il",
          "Lire aussi :",
          "Read more",
          "MOSCOW",
          "Paris",
          "(AFP)",
          "Par",
          "By",
          "le",
          "the",
          "ministre",
          "talks",
          "5 000",
          "3,5",
          "12h30",
          "20%",
          "n°",
          "http://a.b/c",
          "@a",
          "#b",
          "###",
          "bur-mt/lc",
          "2025",
          "mai",
          "\u0130",
          "ß",
          "ﬁ",
          "\u212b",
          "‫",
          "中文",
          "a\u0308\u0323");

  @Test
  void whatFuzzingFoundHolds() throws IOException {
    Path folder = Path.of("src/test/resources/fuzz/text");
    try (Stream<Path> finds = Files.list(folder)) {
      List<Path> all = finds.sorted().toList();
      assertThat(all).isNotEmpty();
      for (Path find : all) {
        String text = Files.readString(find);
        Promises.hold(null, text);
        Promises.hold(text, text);
      }
    }
  }

  @Test
  void randomPiecesHold() {
    Random random = new Random(20250411);
    for (int run = 0; run < 3000; run++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(40); left >= 0; left--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(random.nextInt(3) == 0 ? " " : "");
      }
      int cut = random.nextInt(text.length() + 1);
      Promises.hold(random.nextBoolean() ? text.substring(0, cut) : null, text.substring(cut));
    }
  }
}
