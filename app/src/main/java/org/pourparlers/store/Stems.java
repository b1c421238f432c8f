package org.pourparlers.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pourparlers.language.Table;
import org.pourparlers.text.Folding;

/**
 * Words as search compares them: folded, and without the commonest endings of inflection of the
 * languages read. Done here so that both databases find the same.
 */
final class Stems {
  private static final String[][] ENDINGS = endings();
  private static final int LEAST = 3;
  private static final int LONGEST = 40;

  private Stems() {}

  /** The stems of a text, each once, sorted, separated by spaces. */
  static String of(String text) {
    return String.join(" ", set(text));
  }

  /** The stems that a question asks for. */
  static List<String> asked(String text) {
    return new ArrayList<>(set(text));
  }

  private static Set<String> set(String text) {
    Set<String> out = new TreeSet<>();
    String folded = Folding.of(text);
    for (int i = 0; i < folded.length(); ) {
      int end = folded.indexOf(' ', i);
      end = end < 0 ? folded.length() : end;
      if (plain(folded, i, end)) {
        out.add(stem(folded.substring(i, Math.min(end, i + LONGEST))));
      }
      i = end + 1;
    }
    return out;
  }

  private static boolean plain(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80
          ? !Character.isLetterOrDigit(c)
          : !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
        return false;
      }
    }
    return end > start;
  }

  static String stem(String word) {
    for (String[] rule : ENDINGS) {
      if (word.length() - rule[0].length() >= LEAST && word.endsWith(rule[0])) {
        return word.substring(0, word.length() - rule[0].length()) + rule[1];
      }
    }
    return word;
  }

  private static String[][] endings() {
    Table table = Table.load("org/pourparlers/store/endings.tsv");
    int ending = table.column("ending");
    int becomes = table.column("becomes");
    List<String[]> out = new ArrayList<>();
    for (String[] row : table.rows()) {
      out.add(new String[] {row[ending], row[becomes].equals("-") ? "" : row[becomes]});
    }
    out.sort((a, b) -> b[0].length() - a[0].length());
    return out.toArray(String[][]::new);
  }
}
