package org.pourparlers.record;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pourparlers.language.Table;
import org.pourparlers.text.Folding;

/**
 * Names without what differs between spellings of one name: scripts, accents, transliterations
 * ("Iouri Ouchakov", "Yuri Ushakov", "Юрий Ушаков").
 */
final class Spelling {
  private static final Map<String, String[]> LETTERS = letters();
  private static final int LONGEST = 4;
  private static final int MUTE_E = 4;

  private Spelling() {}

  /** The words of a name, each reduced to its skeleton; empty where it holds no letter or digit. */
  static List<String> words(String name) {
    List<String> out = new ArrayList<>(4);
    for (String word : Folding.of(latin(name)).split(" ")) {
      if (!word.isEmpty() && Character.isLetterOrDigit(word.charAt(0))) {
        out.add(skeleton(word));
      }
    }
    return out;
  }

  /** The skeletons of a name's words, one space between them. */
  static String of(String name) {
    return String.join(" ", words(name));
  }

  private static String latin(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c > 0x24f && Character.isLetter(c)) {
        return Romaniser.LATIN.transliterate(name);
      }
    }
    return name;
  }

  private static String skeleton(String word) {
    var out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); ) {
      int length = Math.min(LONGEST, word.length() - i);
      String[] rule = null;
      for (; length > 0; length--) {
        rule = LETTERS.get(word.substring(i, i + length));
        if (rule != null && holds(rule[1], word, i, length)) {
          break;
        }
        rule = null;
      }
      append(out, rule == null ? word.substring(i, i + 1) : rule[0]);
      i += Math.max(1, length);
    }
    if (out.length() > MUTE_E && out.charAt(out.length() - 1) == 'e') {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }

  private static boolean holds(String where, String word, int start, int length) {
    return switch (where) {
      case "end" -> start > 0 && start + length == word.length();
      case "start" -> start == 0;
      default -> true;
    };
  }

  /** Double letters count once. */
  private static void append(StringBuilder out, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (out.isEmpty() || out.charAt(out.length() - 1) != c || Character.isDigit(c)) {
        out.append(c);
      }
    }
  }

  private static Map<String, String[]> letters() {
    Table table = Table.load("languages/shared/spellings.tsv");
    int from = table.column("from");
    int to = table.column("to");
    int where = table.column("where");
    Map<String, String[]> out = new HashMap<>();
    for (String[] row : table.rows()) {
      out.put(row[from], new String[] {row[to], row[where]});
    }
    return Map.copyOf(out);
  }

  /** Loaded only where a name is written in another script. */
  private static final class Romaniser {
    static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
