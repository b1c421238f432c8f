package org.pourparlers.mention.time;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Language;
import org.pourparlers.language.Table;
import org.pourparlers.text.Folding;

/**
 * The words of a language that tell time, by class: month, weekday, unit, number, ordinal …
 * (lexicon/time.tsv).
 */
final class TimeWords {
  private final Map<String, Map<String, String>> valuesByClass = new HashMap<>();

  /** The same by form: of most words nothing is known, whatever the class. */
  private final Map<String, Map<String, String>> valuesByForm = new HashMap<>();

  TimeWords(Language language) {
    Table table = language.table("time");
    int form = table.column("form");
    int type = table.column("class");
    int value = table.column("value");
    for (String[] row : table.rows()) {
      for (String variant : row[form].split("\\|")) {
        String folded = Folding.of(variant);
        valuesByClass.computeIfAbsent(row[type], t -> new HashMap<>()).put(folded, row[value]);
        valuesByForm.computeIfAbsent(folded, f -> new HashMap<>()).put(row[type], row[value]);
      }
    }
  }

  /** The value of a word in a class, or null where it is not of that class. */
  @Nullable String value(String type, String form) {
    Map<String, String> values = valuesByForm.get(form);
    return values == null ? null : values.get(type);
  }

  boolean isClass(String type) {
    return valuesByClass.containsKey(type);
  }

  /** The forms of a class. */
  Iterable<String> forms(String type) {
    return valuesByClass.getOrDefault(type, Map.of()).keySet();
  }
}
