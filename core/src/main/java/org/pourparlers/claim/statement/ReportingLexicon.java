package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.Collections;
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
import org.pourparlers.syntax.Tree;

/** The reporting words of a language: its table {@code lexicon/speech.tsv}. */
final class ReportingLexicon {
  /** Lists of what one declines to do or to give. */
  private static final Set<String> REFUSED = Set.of("comment", "detail");

  /** Lists of words one of which stands beside it, where no verb reports it. */
  private static final Set<String> REFUSING = Set.of("negation", "without");

  private final Map<String, List<ReportingWord>> verbs = new HashMap<>();
  private final Map<String, List<ReportingWord>> nouns = new HashMap<>();
  private final Map<String, List<ReportingWord>> sources = new HashMap<>();
  private final Map<String, String> audiences = new HashMap<>();
  private final Map<String, String> misread = new HashMap<>();

  /** The lists in which a word stands, by word: most stand in none. */
  private final Map<String, Set<String>> lists = new HashMap<>();

  private final Map<String, List<List<String>>> asides = new HashMap<>();
  private final Cues cues = new Cues();

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
      case "aside" -> {
        List<String> parts = List.of(word.split("_"));
        asides.computeIfAbsent(parts.get(0), w -> new ArrayList<>()).add(parts);
      }
      case "cue" -> cues.add(Cue.of(word, act, frames));
      case "misread" -> {
        int colon = word.indexOf(':');
        misread.put(word.substring(0, colon), word.substring(colon + 1));
      }
      case "audience" -> audiences.put(word, act);
      default -> lists.computeIfAbsent(word, w -> new HashSet<>()).add(kind);
    }
  }

  private static void put(
      Map<String, List<ReportingWord>> map, String act, String frames, String word) {
    List<Frame> parsed = new ArrayList<>();
    for (String frame : frames.split(",")) {
      parsed.add(Frame.parse(frame));
    }
    ReportingWord entry = ReportingWord.of(Act.valueOf(act.toUpperCase(Locale.ROOT)), parsed, word);
    List<ReportingWord> entries = map.computeIfAbsent(entry.words().get(0), w -> new ArrayList<>());
    entries.add(entry);
    // longer expressions first: "rule out" before "rule"
    entries.sort((a, b) -> b.length() - a.length());
  }

  /** The beginnings of all that is told, see {@link Opener}. */
  List<Opener> openers() {
    List<Opener> openers = new ArrayList<>();
    for (List<ReportingWord> entries : verbs.values()) {
      entries.forEach(entry -> openers.addAll(Opener.of(entry, true)));
    }
    for (List<ReportingWord> entries : nouns.values()) {
      entries.forEach(entry -> openers.addAll(Opener.of(entry, false)));
    }
    for (List<ReportingWord> entries : sources.values()) {
      entries.forEach(
          entry -> openers.add(Opener.ofSource(entry.words(), entry.has(Frame.Shape.MARKS))));
    }
    misread.keySet().forEach(form -> openers.add(new Opener(form, "", false, false)));
    for (String word : union(REFUSED)) {
      union(REFUSING).forEach(no -> openers.add(new Opener(word, no, false, false)));
    }
    return openers;
  }

  /** The words that stand in one of some lists. */
  private Set<String> union(Set<String> kinds) {
    Set<String> words = new HashSet<>();
    lists.forEach(
        (word, in) -> {
          if (!Collections.disjoint(in, kinds)) {
            words.add(word);
          }
        });
    return words;
  }

  /** The verb of which a form may be where the tagger sees another word ("menace"), or null. */
  @Nullable String misread(String form) {
    return misread.get(form.toLowerCase(Locale.ROOT));
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

  /** The word behind an aside that begins with a word ("de son côté", "for his part"), or -1. */
  int pastAside(Tree tree, int word) {
    for (List<String> aside : asides.getOrDefault(form(tree, word), List.of())) {
      boolean fits = word + aside.size() <= tree.size();
      for (int k = 1; fits && k < aside.size(); k++) {
        fits = form(tree, word + k).equals(aside.get(k)) || aside.get(k).equals("*");
      }
      if (fits) {
        return word + aside.size();
      }
    }
    return -1;
  }

  private static String form(Tree tree, int word) {
    return tree.form(word).toLowerCase(Locale.ROOT);
  }

  /** The cues of acts. */
  Cues cues() {
    return cues;
  }

  /** The plain English name of an audience ("journalists"), or null. */
  @Nullable String audience(String lemma) {
    return audiences.get(lemma);
  }

  /** Whether a lemma stands in one of the lists ("comment", "document", "outlet"). */
  boolean lists(String kind, String lemma) {
    Set<String> in = lists.get(lemma);
    return in != null && in.contains(kind);
  }
}
