package org.pourparlers.mention.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Language;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The time rules of a language, in the order of its files: dates, durations, ordinals. */
final class TimeRules {
  /** Stands for any figure among what patterns begin with. */
  static final String FIGURE = "#";

  private static final List<String> FILES = List.of("dates", "durations", "ordinals");

  private final List<TimeRule> rules = new ArrayList<>();
  private final Map<String, List<Start>> byFirst = new HashMap<>();

  /** A pattern that may begin with some piece, with its rule. */
  record Start(TimeRule rule, TimePattern pattern) {}

  TimeRules(Language language) {
    TimeWords words = new TimeWords(language);
    Numbers numbers = new Numbers(words);
    for (String file : FILES) {
      String path = language.path("rules/" + file + ".yml");
      for (Object entry : load(path)) {
        rules.add(
            rule(language.code() + "/" + file + "/", path, (Map<?, ?>) entry, words, numbers));
      }
    }
    for (TimeRule rule : rules) {
      boolean figures = rule.patterns().stream().anyMatch(p -> p.firsts().contains(FIGURE));
      for (TimePattern pattern : rule.patterns()) {
        Start start = new Start(rule, pattern);
        Set<String> firsts = new LinkedHashSet<>(pattern.firsts());
        if (figures) {
          firsts.add(FIGURE);
        }
        firsts.forEach(first -> byFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(start));
      }
    }
  }

  List<TimeRule> all() {
    return rules;
  }

  /** The patterns that may begin with a piece, in the order of the rules. */
  List<Start> startingWith(String form) {
    boolean figure = !form.isEmpty() && Pieces.isDigit(form.charAt(0));
    return byFirst.getOrDefault(figure ? FIGURE : form, List.of());
  }

  private static List<?> load(String path) {
    try (InputStream in = TimeRules.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no such rules: " + path);
      }
      Object root = new Load(LoadSettings.builder().setLabel(path).build()).loadFromInputStream(in);
      if (root instanceof Map<?, ?> map && map.get("rules") instanceof List<?> rules) {
        return rules;
      }
      throw new IllegalArgumentException(path + " has no list of rules under \"rules:\"");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private static TimeRule rule(
      String prefix, String path, Map<?, ?> entry, TimeWords words, Numbers numbers) {
    String name = prefix + entry.get("rule");
    try {
      List<TimePattern> patterns = new ArrayList<>();
      for (String pattern : strings(entry.get("pattern"))) {
        patterns.add(new TimePattern(pattern, words, numbers));
      }
      Map<String, String> settings = new LinkedHashMap<>();
      if (entry.get("with") instanceof Map<?, ?> with) {
        with.forEach((key, value) -> settings.put(String.valueOf(key), String.valueOf(value)));
      }
      String operation = entry.containsKey("date") ? String.valueOf(entry.get("date")) : "";
      TimeRule.Target target =
          entry.containsKey("date")
              ? TimeRule.Target.DATE
              : TimeRule.Target.valueOf(
                  String.valueOf(entry.get("finds")).toUpperCase(Locale.ROOT));
      List<TimeRule.Example> reads = new ArrayList<>();
      for (Object example : list(entry.get("reads"))) {
        List<String> cells = strings(example);
        reads.add(new TimeRule.Example(cells.get(0), cells.get(1), cells.get(2)));
      }
      return new TimeRule(
          name,
          List.copyOf(patterns),
          target,
          operation,
          Map.copyOf(settings),
          reads,
          strings(entry.get("not")));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(path + ": rule " + name + ": " + e.getMessage(), e);
    }
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
  }

  private static List<String> strings(@Nullable Object value) {
    return list(value).stream().map(String::valueOf).toList();
  }
}
