package org.pourparlers.language;

import java.util.List;
import java.util.Set;
import org.pourparlers.syntax.Habit;

/** Reads {@code lexicon/diacritics.tsv}: what words without their diacritics are. */
public final class Habits {
  private Habits() {}

  /** The habits of a language, in the order of its table. */
  public static List<Habit> of(Language language) {
    Table table = language.table("diacritics");
    int word = table.column("word");
    int is = table.column("is");
    int after = table.column("after");
    int before = table.column("before");
    return table.rows().stream()
        .map(
            row ->
                new Habit(words(row[word]), words(row[is]), words(row[after]), words(row[before])))
        .toList();
  }

  private static Set<String> words(String cell) {
    String text = cell.strip();
    return text.isEmpty() || text.equals("-") ? Set.of() : Set.of(text.split(" +"));
  }
}
