package org.pourparlers.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Statement;
import org.pourparlers.claim.Status;
import org.pourparlers.record.Days;
import org.pourparlers.store.Query;
import picocli.CommandLine.Option;

/** What is asked for; all that is given must hold. */
final class Filters {
  @Option(names = "--actor", paramLabel = "NAME|ID", description = "takes part, or speaks")
  private List<String> actors = List.of();

  @Option(names = "--country", paramLabel = "CODE", description = "takes part (ISO 3166-1 alpha-3)")
  private List<String> countries = List.of();

  @Option(
      names = "--between",
      arity = "2",
      paramLabel = "SIDE",
      description = "both take part: codes of countries, names or ids")
  private List<String> between = List.of();

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      description = "meeting, call, talks …")
  private List<String> kinds = List.of();

  @Option(
      names = "--status",
      split = ",",
      paramLabel = "STATUS",
      description = "occurred, ongoing, planned, possible, called_off, denied")
  private List<String> statuses = List.of();

  @Option(names = "--act", split = ",", paramLabel = "ACT", description = "of statements: deny …")
  private List<String> acts = List.of();

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description = "a place's name or a country's code")
  private @Nullable String place;

  @Option(names = "--time", paramLabel = "EDTF", description = "2025-04, 2025-04-01/2025-04-10 …")
  private @Nullable String time;

  @Option(names = "--topic", paramLabel = "WORD", description = "what it is about, in English")
  private @Nullable String topic;

  @Option(names = "--process", paramLabel = "ID", description = "belongs to a process")
  private @Nullable String process;

  @Option(names = "--origins", paramLabel = "N", description = "told by at least so many origins")
  private int origins;

  @Option(names = "--text", paramLabel = "WORDS", description = "words in it, inflected or not")
  private @Nullable String text;

  @Option(names = "--report", paramLabel = "ID", description = "told by a report")
  private @Nullable String report;

  @Option(names = "--in", paramLabel = "LANGUAGE", description = "told in a language")
  private @Nullable String language;

  @Option(names = "--rejected", description = "what was rejected too")
  private boolean rejected;

  @Option(names = "--newest", description = "the latest first")
  private boolean newest;

  @Option(names = "--limit", paramLabel = "N", description = "at most so many lines (default: all)")
  private int limit;

  /** How many lines are wanted at most. */
  int limit() {
    return limit <= 0 ? Integer.MAX_VALUE : limit;
  }

  Query query() {
    return Query.ALL
        .actors(actors)
        .countries(countries.stream().map(code -> code.toUpperCase(Locale.ROOT)).toList())
        .between(between)
        .kinds(constants(EventKind.class, "kind", kinds))
        .statuses(constants(Status.class, "status", statuses))
        .acts(constants(Statement.Act.class, "act", acts))
        .place(place)
        .time(date("--time", time))
        .topic(topic)
        .process(process)
        .origins(origins)
        .text(text)
        .report(report)
        .language(language)
        .rejected(rejected)
        .newestFirst(newest)
        .limit(Math.min(limit(), 500));
  }

  /** An EDTF date as given. */
  static @Nullable String date(String option, @Nullable String edtf) {
    if (edtf != null && Days.of(edtf) == null) {
      throw new UsageException(
          option
              + " "
              + edtf
              + " is no date; write 2025, 2025-04, 2025-04-11 or 2025-04-01/2025-04-10");
    }
    return edtf;
  }

  private static <E extends Enum<E>> Set<E> constants(
      Class<E> type, String what, List<String> names) {
    Set<E> out = new TreeSet<>();
    for (String name : names) {
      try {
        out.add(Enum.valueOf(type, name.strip().toUpperCase(Locale.ROOT).replace('-', '_')));
      } catch (IllegalArgumentException e) {
        throw new UsageException(
            "no "
                + what
                + " "
                + name
                + "; there are: "
                + String.join(
                    ", ",
                    java.util.Arrays.stream(type.getEnumConstants())
                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                        .toList()),
            e);
      }
    }
    return out;
  }
}
