package org.pourparlers.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.pourparlers.language.Language;
import org.pourparlers.language.shared.Gazetteer;
import org.pourparlers.text.Token;

/**
 * What the gazetteer costs: {@code GazetteerSpeed} prints the processor time of its first loading
 * in this process, of the second language's, and of a sentence's look-up.
 */
public final class GazetteerSpeed {
  private static final String SENTENCE =
      "Les émissaires russes et américains se sont retrouvés lundi à Saint-Pétersbourg avant Genève";
  private static final int ROUNDS = 200_000;

  private GazetteerSpeed() {}

  public static void main(String[] none) {
    System.out.println(Machine.line());
    long start = time();
    Gazetteer french = Gazetteer.of(new Language("fr"));
    long first = time();
    Gazetteer english = Gazetteer.of(new Language("en"));
    long second = time();
    System.out.printf(
        "loading %,d places: %.0f ms, the next language %.0f ms%n",
        english.places().size(), (first - start) / 1e6, (second - first) / 1e6);
    List<Token> tokens = words();
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      found += french.in(SENTENCE, tokens).places().size();
    }
    long warm = time();
    for (int round = 0; round < ROUNDS; round++) {
      found += french.in(SENTENCE, tokens).places().size();
    }
    System.out.printf(
        "a sentence of %d words: %.1f µs, %d places%n",
        tokens.size(), (time() - warm) / 1e3 / ROUNDS, found / 2 / ROUNDS);
  }

  private static List<Token> words() {
    var tokens = new ArrayList<Token>();
    int from = 0;
    for (String word : SENTENCE.split(" ")) {
      tokens.add(new Token(from, from + word.length(), word));
      from += word.length() + 1;
    }
    return tokens;
  }

  private static long time() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
