package org.pourparlers.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.SyntaxModel;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Token;

/**
 * How many sentences are tagged, lemmatised and parsed in a second by one thread. {@code
 * SyntaxSpeed [LANGUAGE FILE]}: FILE is CoNLL-U, or one tokenised sentence a line; without
 * arguments, sentences of our own in every language.
 */
public final class SyntaxSpeed {
  private static final int ROUNDS = 40;
  private static final long ROUND = 300_000_000L;

  private SyntaxSpeed() {}

  public static void main(String[] args) throws IOException {
    System.out.printf(
        "Java %s, %s %s, %d processors; one thread, best of %d rounds of 0.3 s%n",
        Runtime.version().feature(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        ROUNDS);
    if (args.length == 2) {
      measure(args[0], args[1], Files.readString(Path.of(args[1])));
      return;
    }
    for (String language : List.of("fr", "en")) {
      String name = "sentences-" + language + ".txt";
      try (InputStream in = Objects.requireNonNull(SyntaxSpeed.class.getResourceAsStream(name))) {
        measure(language, name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  private static void measure(String language, String name, String text) {
    List<Sentence> sentences = sentences(text);
    long start = System.nanoTime();
    SyntaxModel model = SyntaxModel.load(language);
    double loaded = (System.nanoTime() - start) / 1e6;
    long words = sentences.stream().mapToLong(sentence -> sentence.tokens().size()).sum();
    double best = 0;
    double bestOfProcessor = 0;
    var threads = ManagementFactory.getThreadMXBean();
    for (int round = 0; round < ROUNDS; round++) {
      long parsed = 0;
      start = System.nanoTime();
      long used = threads.getCurrentThreadCpuTime();
      long elapsed = 0;
      while (elapsed < ROUND) {
        for (Sentence sentence : sentences) {
          parsed += model.parse(sentence).root() >= 0 ? 1 : 0;
        }
        elapsed = System.nanoTime() - start;
      }
      used = threads.getCurrentThreadCpuTime() - used;
      best = Math.max(best, parsed * 1e9 / elapsed);
      bestOfProcessor = Math.max(bestOfProcessor, parsed * 1e9 / used);
    }
    System.out.printf(
        Locale.ROOT,
        "%s %s: %d sentences of %.1f words; model loaded in %.0f ms; %.0f sentences/s"
            + " by the clock; %.0f sentences/s, %.0f words/s by processor time%n",
        language,
        name,
        sentences.size(),
        words / (double) sentences.size(),
        loaded,
        best,
        bestOfProcessor,
        bestOfProcessor * words / sentences.size());
  }

  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    boolean conllu = text.startsWith("#") || text.startsWith("1\t");
    for (String line : (text + "\n\n").split("\n", -1)) {
      if (conllu && line.matches("\\d+\t.*")) {
        forms.add(line.split("\t")[1]);
      } else if (!conllu && !line.isBlank()) {
        forms.addAll(List.of(line.split(" ")));
      }
      if (!forms.isEmpty() && (line.isBlank() || !conllu)) {
        sentences.add(sentence(forms));
        forms.clear();
      }
    }
    return sentences;
  }

  private static Sentence sentence(List<String> forms) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String form : forms) {
      tokens.add(new Token(at, at + form.length(), form));
      at += form.length() + 1;
    }
    return new Sentence(0, 0, new Span(0, at), tokens);
  }
}
