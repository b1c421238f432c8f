package org.pourparlers.train;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pourparlers.syntax.Gold;
import org.pourparlers.syntax.Settings;
import org.pourparlers.syntax.Syntax;
import org.pourparlers.syntax.SyntaxModel;
import org.pourparlers.syntax.Training;

/**
 * {@code Train TREEBANKS LANGUAGES fr|en [setting=value ...]}: writes {@code
 * LANGUAGES/fr/syntax.model} and prints how well it does.
 */
public final class Train {
  private Train() {}

  public static void main(String[] args) throws IOException {
    String language = args[2];
    Path treebanks = Path.of(args[0]).resolve(language);
    Path file = Path.of(args[1]).resolve(language).resolve("syntax.model");
    Recipe recipe = Recipe.of(language);
    Map<String, String> settings = new HashMap<>(recipe.settings());
    for (String setting : List.of(args).subList(3, args.length)) {
      String[] sides = setting.split("=", 2);
      settings.put(sides[0], sides[1]);
    }
    var dictionary = SyntaxModel.dictionary(language);
    var training =
        new Training(language, dictionary, recipe.treebanks(treebanks), Settings.with(settings));
    SyntaxModel model =
        training.train((current, epoch) -> measure(current, treebanks, recipe.test()));
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      model.write(out);
    }
    System.out.println(file + ": " + Files.size(file) + " bytes");
    try (var in = new FileInputStream(file.toFile())) {
      measure(SyntaxModel.load(in, dictionary), treebanks, recipe.test());
    }
  }

  private static void measure(Syntax syntax, Path treebanks, List<String> files) {
    for (String file : files) {
      try {
        List<Gold> held = Conllu.read(treebanks.resolve(file + ".conllu"));
        System.out.printf("%-14s%s%n", file, Evaluation.of(syntax, held));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
