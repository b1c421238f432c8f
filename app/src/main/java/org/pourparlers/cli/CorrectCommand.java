package org.pourparlers.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pourparlers.json.RecordJson;
import org.pourparlers.record.Correction;
import org.pourparlers.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pourparlers correct}: what a person knows better than the program. */
@Command(
    name = "correct",
    description = {
      "Corrects the record; every correction is kept with who and when, and can be undone.",
      "  merge ID ID…               entries are one",
      "  split ID REPORT/EVENT…     mentions leave an entry and are one of their own",
      "  set ID FIELD=VALUE…        status, date, place, country, duration, kind, ordinal",
      "  reject ID | confirm ID     an entry is none | was checked",
      "  rename ID name=NAME        an actor's name",
      "  join ID ID…                actors are one",
      "  assign ID… process=ID | unassign ID… process=ID",
      "  undo NUMBER | list"
    },
    mixinStandardHelpOptions = true)
final class CorrectCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "WHAT", description = "merge, split, set …, undo, list")
  private @Nullable String what;

  @Parameters(index = "1..*", paramLabel = "ID|FIELD=VALUE")
  private List<String> arguments = List.of();

  @Option(names = "--who", paramLabel = "NAME", description = "who corrects (default: your login)")
  private String who = System.getProperty("user.name", "somebody");

  @Option(names = "--note", paramLabel = "TEXT", description = "why")
  private @Nullable String note;

  @Mixin private RecordOption record = new RecordOption();

  @Override
  public Integer call() {
    String asked = java.util.Objects.requireNonNull(what).toLowerCase(Locale.ROOT);
    try (Store store = record.ask()) {
      switch (asked) {
        case "list" ->
            store
                .corrections()
                .forEach(one -> System.out.println(RecordJson.line(RecordJson.of(one))));
        case "undo" -> undo(store);
        default -> correct(store, asked);
      }
    }
    return 0;
  }

  private void undo(Store store) {
    if (arguments.isEmpty()) {
      throw new UsageException(
          "undo needs the number of a correction; see: pourparlers correct list");
    }
    for (String number : arguments) {
      try {
        System.out.println(RecordJson.line(RecordJson.of(store.undo(Long.parseLong(number), who))));
      } catch (NumberFormatException e) {
        throw new UsageException("not the number of a correction: " + number, e);
      }
    }
  }

  private void correct(Store store, String asked) {
    Correction.What kind;
    try {
      kind = Correction.What.valueOf(asked.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "no correction is called " + asked + "; see: pourparlers help correct", e);
    }
    Map<String, String> values = new LinkedHashMap<>();
    List<String> targets =
        arguments.stream().filter(argument -> argument.indexOf('=') < 0).toList();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (equals >= 0) {
        values.put(argument.substring(0, equals), argument.substring(equals + 1));
      }
    }
    var correction = new Correction(0, "", who, kind, targets, values, note, false);
    System.out.println(RecordJson.line(RecordJson.of(store.correct(correction))));
  }
}
