package org.pourparlers.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pourparlers.syntax.Gold;
import org.pourparlers.syntax.Upos;

/** Reads treebanks in CoNLL-U; multiword ranges and empty nodes are skipped. */
public final class Conllu {
  private Conllu() {}

  /** The sentences of a file. */
  public static List<Gold> read(Path file) throws IOException {
    return read(Files.readAllLines(file), file.toString());
  }

  /**
   * The sentences of lines.
   *
   * @param name what messages call them
   */
  static List<Gold> read(List<String> lines, String name) {
    List<Gold> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    for (int i = 0; i <= lines.size(); i++) {
      String line = i < lines.size() ? lines.get(i) : "";
      if (line.isBlank()) {
        if (!rows.isEmpty()) {
          sentences.add(sentence(rows));
          rows.clear();
        }
      } else if (line.charAt(0) != '#') {
        String[] cells = line.split("\t");
        if (cells.length != 10) {
          throw new IllegalArgumentException(
              name + ":" + (i + 1) + ": " + cells.length + " columns, not 10");
        }
        if (cells[0].indexOf('-') < 0 && cells[0].indexOf('.') < 0) {
          rows.add(cells);
        }
      }
    }
    return sentences;
  }

  private static Gold sentence(List<String[]> rows) {
    int size = rows.size();
    Gold gold =
        new Gold(
            new String[size],
            new String[size],
            new Upos[size],
            new String[size],
            new int[size],
            new String[size]);
    for (int i = 0; i < size; i++) {
      String[] cells = rows.get(i);
      gold.forms()[i] = cells[1];
      gold.lemmas()[i] = cells[2];
      gold.upos()[i] = Upos.valueOf(cells[3]);
      gold.feats()[i] = cells[5].equals("_") ? "" : cells[5];
      gold.heads()[i] = Integer.parseInt(cells[6]) - 1;
      gold.relations()[i] = cells[7];
    }
    return gold;
  }
}
