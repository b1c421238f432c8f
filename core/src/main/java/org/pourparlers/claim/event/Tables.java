package org.pourparlers.claim.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pourparlers.language.Language;
import org.pourparlers.language.Table;

/** Tables of a language as sets and maps. */
final class Tables {
  private Tables() {}

  /** The first column of a table. */
  static Set<String> words(Language language, String name) {
    Set<String> words = new HashSet<>();
    for (String[] row : language.table(name).rows()) {
      words.add(row[0]);
    }
    return words;
  }

  /** Two columns of a table, the second as constants of an enumeration. */
  static <E extends Enum<E>> Map<String, E> map(
      Language language, String name, String sort, Class<E> type) {
    Table table = language.table(name);
    int kind = table.column("sort");
    int word = table.column("word");
    int value = table.column("value");
    Map<String, E> map = new HashMap<>();
    for (String[] row : table.rows()) {
      if (row[kind].equals(sort)) {
        map.put(row[word], Enum.valueOf(type, row[value].toUpperCase(Locale.ROOT)));
      }
    }
    return map;
  }
}
