package org.pourparlers.train;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pourparlers.syntax.Gold;
import org.pourparlers.syntax.SyntaxModel;
import org.pourparlers.syntax.Training;

/** {@code Train TREEBANKS LANGUAGES fr|en}: writes {@code LANGUAGES/fr/syntax.model}. */
public final class Train {
  private Train() {}

  public static void main(String[] args) throws IOException {
    Path treebanks = Path.of(args[0]);
    Path models = Path.of(args[1]);
    for (String language : List.of(args).subList(2, args.length)) {
      Recipe recipe = Recipe.of(language);
      List<Gold> sentences = new ArrayList<>();
      for (String file : recipe.train()) {
        sentences.addAll(Conllu.read(treebanks.resolve(language).resolve(file + ".conllu")));
      }
      System.err.println(language + ": " + sentences.size() + " sentences");
      SyntaxModel model =
          new Training(SyntaxModel.dictionary(language), sentences, recipe.settings()).train();
      Path file = models.resolve(language).resolve("syntax.model");
      try (OutputStream out = Files.newOutputStream(file)) {
        model.write(out);
      }
      System.err.println(file + ": " + Files.size(file) + " bytes");
      try (var in = new FileInputStream(file.toFile())) {
        SyntaxModel read = SyntaxModel.load(in, SyntaxModel.dictionary(language));
        for (String test : recipe.test()) {
          List<Gold> held = Conllu.read(treebanks.resolve(language).resolve(test + ".conllu"));
          Evaluation.of(read, held);
          long start = System.nanoTime();
          Evaluation evaluation = Evaluation.of(read, held);
          long seconds = System.nanoTime() - start;
          System.out.printf(
              "%-14s %s  %.0f sentences/s%n", test, evaluation, held.size() * 1e9 / seconds);
        }
      }
    }
  }
}
