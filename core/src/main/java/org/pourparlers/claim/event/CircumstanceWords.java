package org.pourparlers.claim.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.pourparlers.language.Language;
import org.pourparlers.language.Table;

/** The words of a language that tell when, where and how long (lexicon/circumstances.tsv). */
final class CircumstanceWords {
  private final Map<String, Set<String>> words = new HashMap<>();

  CircumstanceWords(Language language) {
    Table table = language.table("circumstances");
    int word = table.column("word");
    int role = table.column("role");
    for (String[] row : table.rows()) {
      words.computeIfAbsent(row[role], r -> new HashSet<>()).add(row[word]);
    }
  }

  /** Whether a lemma has a role of the table. */
  boolean is(String role, String lemma) {
    return words.getOrDefault(role, Set.of()).contains(lemma);
  }
}
