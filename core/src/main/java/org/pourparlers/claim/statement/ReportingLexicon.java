package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Statement.Act;
import org.pourparlers.language.Language;
import org.pourparlers.language.Table;

/** The reporting words of a language: its table {@code lexicon/speech.tsv}. */
final class ReportingLexicon {
  private final Map<String, List<ReportingWord>> verbs = new HashMap<>();
  private final Map<String, List<ReportingWord>> nouns = new HashMap<>();
  private final Map<String, List<ReportingWord>> sources = new HashMap<>();
  private final Map<String, String> audiences = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();

  ReportingLexicon(Language language) {
    Table table = language.table("speech");
    int kind = table.column("kind");
    int act = table.column("act");
    int frames = table.column("frames");
    int words = table.column("words");
    for (String[] row : table.rows()) {
      for (String word : row[words].split(" ")) {
        add(row[kind], row[act], row[frames], word);
      }
    }
  }

  private void add(String kind, String act, String frames, String word) {
    switch (kind) {
      case "verb" -> put(verbs, act, frames, word);
      case "noun" -> put(nouns, act, frames, word);
      case "source" -> put(sources, act, frames, word);
      case "audience" -> audiences.put(word, act);
      default -> sets.computeIfAbsent(kind, k -> new HashSet<>()).add(word);
    }
  }

  private static void put(
      Map<String, List<ReportingWord>> map, String act, String frames, String word) {
    List<Frame> parsed = new ArrayList<>();
    for (String frame : frames.split(",")) {
      parsed.add(Frame.parse(frame));
    }
    List<String> words = List.of(word.split("_"));
    map.computeIfAbsent(words.get(0), w -> new ArrayList<>())
        .add(new ReportingWord(Act.valueOf(act.toUpperCase(Locale.ROOT)), parsed, words));
    // longer expressions first: "rule out" before "rule"
    map.get(words.get(0)).sort((a, b) -> b.words().size() - a.words().size());
  }

  /** The reporting verbs that begin with a lemma; longer expressions first. */
  List<ReportingWord> verbs(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** The reporting nouns that begin with a lemma. */
  List<ReportingWord> nouns(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  /** What leads the name of a source, by its first word. */
  List<ReportingWord> sources(String word) {
    return sources.getOrDefault(word, List.of());
  }

  /** The plain English name of an audience ("journalists"), or null. */
  @Nullable String audience(String lemma) {
    return audiences.get(lemma);
  }

  /** Whether a lemma stands in one of the lists ("comment", "document", "outlet"). */
  boolean lists(String kind, String lemma) {
    return sets.getOrDefault(kind, Set.of()).contains(lemma);
  }
}
