package org.pourparlers.mention.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
  private final Map<String, Starts> byFirst = new HashMap<>();

  /** A pattern that may begin with some piece, with its rule. */
  record Start(TimeRule rule, TimePattern pattern) {}

  /**
   * The patterns that may begin with some piece.
   *
   * @param patterns in the order of the rules
   * @param seconds words one of which must stand second, unless a figure does; null where none must
   */
  private record Starts(List<Start> patterns, @Nullable Set<String> seconds) {
    static Starts of(String first, List<Start> patterns) {
      Set<String> seconds = new HashSet<>();
      boolean asked = !first.equals(FIGURE);
      for (Start start : patterns) {
        asked = asked && start.pattern().seconds(first, seconds);
      }
      return new Starts(patterns, asked ? seconds : null);
    }

    List<Start> before(String second) {
      return seconds == null || isFigure(second) || seconds.contains(second) ? patterns : List.of();
    }
  }

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
    Map<String, List<Start>> starts = new HashMap<>();
    for (TimeRule rule : rules) {
      boolean figures = rule.patterns().stream().anyMatch(p -> p.firsts().contains(FIGURE));
      for (TimePattern pattern : rule.patterns()) {
        Start start = new Start(rule, pattern);
        Set<String> firsts = new LinkedHashSet<>(pattern.firsts());
        if (figures) {
          firsts.add(FIGURE);
        }
        firsts.forEach(first -> starts.computeIfAbsent(first, f -> new ArrayList<>()).add(start));
      }
    }
    starts.forEach((first, patterns) -> byFirst.put(first, Starts.of(first, patterns)));
  }

  List<TimeRule> all() {
    return rules;
  }

  /**
   * The patterns that may begin with a piece, in the order of the rules.
   *
   * @param second the next piece, "" at the end
   */
  List<Start> startingWith(String form, String second) {
    Starts starts = byFirst.get(isFigure(form) ? FIGURE : form);
    return starts == null ? List.of() : starts.before(second);
  }

  private static boolean isFigure(String form) {
    return !form.isEmpty() && Pieces.isDigit(form.charAt(0));
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
