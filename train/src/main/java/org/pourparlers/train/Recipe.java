package org.pourparlers.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pourparlers.syntax.Gold;
import org.pourparlers.syntax.Treebank;
import org.pourparlers.syntax.Upos;

/**
 * What a language's model is trained from.
 *
 * @param train treebank files to train on, without their ending; the style of the first is followed
 * @param test files to measure on, never trained on
 * @param settings how to train, where not as usual
 */
record Recipe(List<String> train, List<String> test, Map<String, String> settings) {

  static Recipe of(String language) {
    return switch (language) {
      case "fr" ->
          new Recipe(
              List.of(
                  "gsd-dev",
                  "sequoia-train",
                  "sequoia-dev",
                  "fqb",
                  "rhapsodie-train",
                  "rhapsodie-dev",
                  "parisstories-train",
                  "parisstories-dev"),
              List.of("gsd-test", "sequoia-test", "pud"),
              Map.of("own", "2000"));
      case "en" ->
          new Recipe(
              List.of("ewt-train", "ewt-dev"),
              List.of("ewt-test", "pud"),
              Map.of(
                  "epochs", "12",
                  "titles", "0.05",
                  "own", "2500",
                  "wordDropout", "0.25",
                  "inputDropout", "0.15",
                  "stateDropout", "0.2"));
      default -> throw new IllegalArgumentException("no recipe for " + language);
    };
  }

  /** The treebanks to train on; files whose names begin alike are one. */
  List<Treebank> treebanks(Path folder) throws IOException {
    Map<String, List<Gold>> treebanks = new LinkedHashMap<>();
    for (String file : train) {
      String name = file.replaceFirst("-.*", "");
      List<Gold> sentences = Conllu.read(folder.resolve(file + ".conllu"));
      treebanks.computeIfAbsent(name, n -> new ArrayList<>()).addAll(sentences);
    }
    List<Treebank> all = new ArrayList<>();
    treebanks.forEach((name, sentences) -> all.add(new Treebank(name, agreed(name, sentences))));
    return all;
  }

  /** Sequoia tags the percent sign as a noun, the others as a symbol. */
  private static List<Gold> agreed(String treebank, List<Gold> sentences) {
    if (treebank.equals("sequoia")) {
      for (Gold gold : sentences) {
        for (int i = 0; i < gold.size(); i++) {
          if (gold.forms()[i].equals("%")) {
            gold.upos()[i] = Upos.SYM;
          }
        }
      }
    }
    return sentences;
  }
}
