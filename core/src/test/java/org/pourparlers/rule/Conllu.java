package org.pourparlers.rule;

import java.util.ArrayList;
import java.util.List;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Token;

/** Trees for tests: one word a line, "form lemma UPOS features head relation". */
public final class Conllu {
  private Conllu() {}

  public static Tree tree(int index, String lines) {
    List<Token> tokens = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    int at = 0;
    for (String line : lines.strip().split("\n")) {
      String[] cells = line.strip().split("[ \t]+");
      rows.add(cells);
      tokens.add(new Token(at, at + cells[0].length(), cells[0]));
      at += cells[0].length() + 1;
    }
    int size = rows.size();
    String[] lemmas = new String[size];
    Upos[] upos = new Upos[size];
    String[] features = new String[size];
    int[] heads = new int[size];
    String[] relations = new String[size];
    for (int i = 0; i < size; i++) {
      String[] cells = rows.get(i);
      lemmas[i] = cells[1];
      upos[i] = Upos.valueOf(cells[2]);
      features[i] = cells[3].equals("_") ? "" : cells[3];
      heads[i] = Integer.parseInt(cells[4]) - 1;
      relations[i] = cells[5];
    }
    return new Tree(
        new Sentence(index, 0, new Span(0, at), tokens), lemmas, upos, features, heads, relations);
  }
}
