package org.pourparlers.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the YAML of a rule file into rules; says what is wrong and where. */
final class RuleFile {
  private static final Set<String> KEYS =
      Set.of(
          "rule", "kind", "frame", "verbs", "nouns", "weak", "pairs", "hosts", "plover", "reads",
          "not", "negated");

  private RuleFile() {}

  /** What names a list of words among the objects and subjects of pairs. */
  private static final String LIST = "$";

  /**
   * The rules of a file.
   *
   * @param lists words by the name of their list, of the files read before; takes those of this one
   */
  static List<Rule> read(
      String name, Object yaml, Map<String, Rule.Frame> frames, Map<String, Set<String>> lists) {
    if (!(yaml instanceof List<?> items)) {
      throw new IllegalArgumentException(name + " is no list of rules");
    }
    List<Rule> rules = new ArrayList<>();
    for (Object item : items) {
      if (!(item instanceof Map<?, ?> map)) {
        throw new IllegalArgumentException(name + ": not a rule: " + item);
      }
      if (map.get("list") instanceof String list) {
        lists.put(list, expanded(name, map.get("words"), lists));
      } else {
        rules.add(rule(name, map, frames, lists));
      }
    }
    return rules;
  }

  static Rule.Frame frame(Map<?, ?> map) {
    return new Rule.Frame(
        relations(map.get("actors")),
        relations(map.get("recipients")),
        map.get("least") instanceof Integer least ? least : 0,
        Boolean.TRUE.equals(map.get("aimed")),
        Boolean.TRUE.equals(map.get("people")),
        Boolean.TRUE.equals(map.get("joins")));
  }

  private static Rule rule(
      String file, Map<?, ?> map, Map<String, Rule.Frame> frames, Map<String, Set<String>> lists) {
    String name = file + "/" + text(file, map, "rule");
    for (Object key : map.keySet()) {
      if (!KEYS.contains(key)) {
        throw new IllegalArgumentException(name + ": unknown key " + key);
      }
    }
    Rule.Frame frame = frames.get(text(name, map, "frame"));
    if (frame == null) {
      throw new IllegalArgumentException(name + ": unknown frame " + map.get("frame"));
    }
    List<Trigger> triggers = new ArrayList<>();
    add(triggers, map.get("verbs"), Trigger.Sort.VERB, Set.of(), Set.of());
    add(triggers, map.get("nouns"), Trigger.Sort.NOUN, Set.of(), Set.of());
    add(triggers, map.get("weak"), Trigger.Sort.WEAK, Set.of(), Set.of());
    for (Object item : list(map.get("pairs"))) {
      Map<?, ?> pair = (Map<?, ?>) item;
      Set<String> objects = expanded(name, pair.get("objects"), lists);
      Set<String> subjects = expanded(name, pair.get("subjects"), lists);
      Set<String> near = expanded(name, pair.get("near"), lists);
      add(triggers, before(pair.get("verbs"), near), Trigger.Sort.VERB, objects, subjects);
      add(triggers, before(pair.get("nouns"), near), Trigger.Sort.NOUN, objects, subjects);
    }
    List<Rule.Example> reads = new ArrayList<>();
    for (Object item : list(map.get("reads"))) {
      reads.add(example(name, item));
    }
    String kind = text(name, map, "kind");
    List<String> not = list(map.get("not")).stream().map(String::valueOf).toList();
    if (triggers.isEmpty() || reads.isEmpty() && !kind.equals(Rule.NONE) || not.isEmpty()) {
      throw new IllegalArgumentException(
          name + " lacks words, a sentence that it reads, or one that it must not read");
    }
    return new Rule(
        name,
        kind,
        frame,
        List.copyOf(triggers),
        Set.copyOf(words(map.get("hosts"))),
        map.get("plover") instanceof String plover ? plover : null,
        Boolean.TRUE.equals(map.get("negated")),
        List.copyOf(reads),
        not);
  }

  /** Each of some words with each of those one of which must follow it; as they are for none. */
  private static List<String> before(@Nullable Object value, Set<String> near) {
    List<String> phrases = new ArrayList<>();
    for (String word : words(value)) {
      if (near.isEmpty()) {
        phrases.add(word);
      }
      for (String next : near) {
        phrases.add(word + " +" + next);
      }
    }
    return phrases;
  }

  /** Words, each name of a list replaced by its words. */
  private static Set<String> expanded(
      String where, @Nullable Object value, Map<String, Set<String>> lists) {
    Set<String> all = new LinkedHashSet<>();
    for (String word : words(value)) {
      if (!word.startsWith(LIST) || word.length() == 1) {
        all.add(word);
        continue;
      }
      Set<String> list = lists.get(word.substring(1));
      if (list == null) {
        throw new IllegalArgumentException(where + ": unknown list " + word);
      }
      all.addAll(list);
    }
    return all;
  }

  private static Rule.Example example(String rule, Object item) {
    if (!(item instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(rule + ": not a sentence with its values: " + item);
    }
    return new Rule.Example(
        text(rule, map, "text"),
        map.get("status") instanceof String status ? status : "occurred",
        words(map.get("actors")),
        words(map.get("recipients")));
  }

  private static void add(
      List<Trigger> triggers,
      @Nullable Object words,
      Trigger.Sort sort,
      Set<String> objects,
      Set<String> subjects) {
    List<String> phrases = new ArrayList<>(words(words));
    for (String phrase : List.copyOf(phrases)) {
      if (phrase.indexOf('-') > 0) {
        phrases.add(phrase.replace("-", " - "));
      }
    }
    for (String phrase : phrases) {
      boolean reflexive = phrase.startsWith("~");
      String[] parts = phrase.substring(reflexive ? 1 : 0).split(" ");
      triggers.add(
          new Trigger(
              parts[0],
              sort,
              List.of(parts).subList(1, parts.length),
              reflexive,
              Set.copyOf(objects),
              Set.copyOf(subjects)));
    }
  }

  private static Set<Relation> relations(@Nullable Object value) {
    Set<Relation> relations = EnumSet.noneOf(Relation.class);
    for (String word : words(value)) {
      relations.add(Relation.valueOf(word.toUpperCase(Locale.ROOT)));
    }
    return relations;
  }

  /** Words as a list, or as one text with commas between them. */
  private static List<String> words(@Nullable Object value) {
    Stream<String> words =
        value instanceof String text
            ? Arrays.stream(text.split(","))
            : list(value).stream().map(String::valueOf);
    return words.map(String::strip).filter(word -> !word.isEmpty()).toList();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static String text(String where, Map<?, ?> map, String key) {
    if (map.get(key) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw new IllegalArgumentException(where + ": no " + key);
  }
}
