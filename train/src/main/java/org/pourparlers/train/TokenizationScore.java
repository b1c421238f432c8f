package org.pourparlers.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pourparlers.language.OrthographyFile;
import org.pourparlers.report.Report;
import org.pourparlers.text.Segmenter;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Text;
import org.pourparlers.text.Token;

/**
 * Measures how well raw text is cut into tokens, syntactic words and sentences, as the evaluation
 * of the CoNLL 2018 shared task does: F1 of spans that agree, counted without white space. The raw
 * text is the treebank's sentences, joined by a space, or a blank line where the treebank begins a
 * document or a paragraph.
 */
public final class TokenizationScore {
  private TokenizationScore() {}

  /** Arguments: a language code and CoNLL-U files of that language. */
  public static void main(String[] arguments) throws IOException {
    Segmenter segmenter = new Segmenter(List.of(OrthographyFile.load(arguments[0])));
    for (int i = 1; i < arguments.length; i++) {
      Path file = Path.of(arguments[i]);
      Treebank gold = Treebank.read(Files.readAllLines(file));
      Text read = segmenter.segment(Report.of(gold.raw));
      print(System.out, file.getFileName().toString(), gold, read);
    }
  }

  private static void print(PrintStream out, String name, Treebank gold, Text text) {
    int[] dense = new int[text.content().length() + 1];
    for (int i = 0; i < text.content().length(); i++) {
      dense[i + 1] = dense[i] + (Character.isWhitespace(text.content().charAt(i)) ? 0 : 1);
    }
    List<String> tokens = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      sentences.add(dense[sentence.span().start()] + "-" + dense[sentence.span().end()]);
      List<Token> all = sentence.tokens();
      for (int i = 0; i < all.size(); i++) {
        Token token = all.get(i);
        String at = dense[token.start()] + "-" + dense[token.end()];
        boolean apart = i == 0 || !leans(all.get(i - 1), token);
        if (apart) {
          tokens.add(at);
        } else {
          int start = Integer.parseInt(tokens.remove(tokens.size() - 1).split("-")[0]);
          tokens.add(start + "-" + dense[token.end()]);
        }
        words.add(at + token.form().replace(" ", "").toLowerCase(Locale.ROOT));
      }
    }
    out.printf(
        Locale.ROOT,
        "%-24s tokens %.2f  words %.2f  sentences %.2f%n",
        name,
        f1(gold.tokens, tokens),
        f1(gold.words, words),
        f1(gold.sentences, sentences));
    if (System.getenv("SHOW_ERRORS") != null) {
      Set<String> missed = new HashSet<>(gold.words);
      words.forEach(missed::remove);
      Set<String> wrong = new HashSet<>(words);
      gold.words.forEach(wrong::remove);
      missed.forEach(each -> out.println("missed " + each));
      wrong.forEach(each -> out.println("wrong " + each));
      Set<String> ends = new HashSet<>(gold.sentences);
      for (Sentence sentence : text.sentences()) {
        if (!ends.contains(dense[sentence.span().start()] + "-" + dense[sentence.span().end()])) {
          out.println("sentence " + text.at(sentence.span()));
        }
      }
    }
  }

  /** Whether a word is one token with the word before it: a contraction, or an English clitic. */
  private static boolean leans(Token before, Token token) {
    boolean touches = before.end() == token.start();
    String form = token.form().toLowerCase(Locale.ROOT);
    boolean clitic =
        form.length() > 1 && form.charAt(0) == '\'' || form.equals("n't") || form.equals("not");
    return before.start() == token.start() || touches && clitic;
  }

  private static double f1(List<String> gold, List<String> read) {
    Set<String> left = new HashSet<>(gold);
    long right = read.stream().filter(left::remove).count();
    return 200.0 * right / Math.max(1, gold.size() + read.size());
  }

  /** The raw text of a treebank, and the spans of its parts in it, white space not counted. */
  private static final class Treebank {
    private final List<String> tokens = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private String raw = "";

    static Treebank read(List<String> lines) {
      Treebank bank = new Treebank();
      StringBuilder raw = new StringBuilder();
      int dense = 0;
      int start = 0;
      int covered = 0;
      int wordsFrom = 0;
      boolean breaks = false;
      for (String line : lines) {
        breaks |= line.startsWith("# newdoc") || line.startsWith("# newpar");
        if (line.startsWith("# text = ")) {
          raw.append(raw.isEmpty() ? "" : breaks ? "\n\n" : " ").append(line.substring(9));
          breaks = false;
          start = dense;
        } else if (line.isEmpty() && dense > start) {
          bank.sentences.add(start + "-" + dense);
          start = dense;
        } else if (!line.isEmpty() && line.charAt(0) != '#') {
          String[] cells = line.split("\t");
          String form = cells[1].replaceAll("[ \u00a0]", "").replace('’', '\'');
          if (cells[0].contains("-")) {
            covered = Integer.parseInt(cells[0].substring(cells[0].indexOf('-') + 1));
            bank.tokens.add(dense + "-" + (dense + form.length()));
            wordsFrom = dense;
            dense += form.length();
            bank.parts(form, wordsFrom, covered - Integer.parseInt(cells[0].split("-")[0]) + 1);
          } else if (!cells[0].contains(".")) {
            if (Integer.parseInt(cells[0]) <= covered) {
              bank.part(form);
            } else {
              bank.tokens.add(dense + "-" + (dense + form.length()));
              bank.words.add(dense + "-" + (dense + form.length()) + form.toLowerCase(Locale.ROOT));
              dense += form.length();
            }
          }
          if (cells[0].equals(String.valueOf(covered))) {
            covered = 0;
          }
        }
      }
      bank.raw = raw.toString();
      return bank;
    }

    private final List<String> open = new ArrayList<>();
    private String surface = "";
    private int from;
    private int due;

    private void parts(String form, int at, int count) {
      surface = form.toLowerCase(Locale.ROOT);
      from = at;
      due = count;
      open.clear();
    }

    private void part(String form) {
      open.add(form.toLowerCase(Locale.ROOT));
      if (open.size() < due) {
        return;
      }
      boolean apart = String.join("", open).equals(surface);
      int at = from;
      for (String word : open) {
        int end = apart ? at + word.length() : from + surface.length();
        words.add((apart ? at : from) + "-" + end + word);
        at = end;
      }
    }
  }
}
