package org.pourparlers.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pourparlers.json.RecordJson;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Process;
import org.pourparlers.record.Standing;
import org.pourparlers.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pourparlers processes}: the negotiations that are followed, and where they stand. */
@Command(
    name = "processes",
    description = {
      "Lists processes, or shows where one stands.",
      "  processes                     the list",
      "  processes ID                  where it stands, with evidence",
      "  processes --define FILE       defines processes (YAML, see examples/processes)",
      "  processes --forget ID         follows it no longer; its entries stay"
    },
    mixinStandardHelpOptions = true)
final class ProcessesCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "ID")
  private @Nullable String id;

  @Option(names = "--define", paramLabel = "FILE")
  private @Nullable Path define;

  @Option(names = "--forget", paramLabel = "ID")
  private @Nullable String forget;

  @Mixin private Lines lines = new Lines();

  @Mixin private RecordOption record = new RecordOption();

  @Override
  public Integer call() throws IOException {
    if (define != null) {
      try (Store store = record.open()) {
        for (Process process : ProcessFile.read(define)) {
          store.define(process);
          java.util.Objects.requireNonNull(spec)
              .commandLine()
              .getErr()
              .println("following " + process.id() + ": " + process.name());
        }
      }
      return 0;
    }
    try (Store store = record.ask()) {
      if (forget != null) {
        store.forget(forget);
      } else if (id == null) {
        list(store);
      } else {
        Standing standing = store.standing(id);
        if (standing == null) {
          throw new UserException("no process " + id + " is followed; see: pourparlers processes");
        }
        show(standing);
      }
    }
    return 0;
  }

  private void list(Store store) {
    List<List<String>> rows = new ArrayList<>();
    for (Process process : store.processes()) {
      if (lines.format() == Lines.Format.JSON) {
        System.out.println(RecordJson.line(RecordJson.of(process)));
      }
      rows.add(
          List.of(
              process.id(),
              process.name(),
              String.join(", ", process.parties()),
              (process.from() == null ? "" : process.from())
                  + "/"
                  + (process.to() == null ? ".." : process.to())));
    }
    if (lines.format() != Lines.Format.JSON) {
      Lines.table(List.of("id", "name", "parties", "dates"), rows, System.out);
    }
  }

  private void show(Standing standing) {
    var out = System.out;
    Standing.Stage stage = standing.stage();
    out.println(
        standing.process().name()
            + ": "
            + (stage == null
                ? "nothing yet"
                : stage.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            + (standing.paX() == null ? "" : "; latest agreement PA-X " + standing.paX()));
    part("Evidence", standing.evidence());
    out.println("Steps");
    for (Standing.Step step : standing.steps()) {
      out.println(
          "  "
              + (step.forward() ? "+" : "-")
              + " "
              + step.lane().name().toLowerCase(Locale.ROOT).replace('_', ' ')
              + (step.paX() == null ? "" : " (" + step.paX() + ")")
              + "  "
              + line(step.entry()));
    }
    part("Announced and due", standing.due());
    part("Announced, and what came of it", standing.announced());
    part("Offers and demands with an answer", standing.answered());
    part("Offers and demands without an answer", standing.open());
    if (!standing.speakers().isEmpty()) {
      out.println("Who speaks");
    }
    for (Standing.Speaker speaker : standing.speakers()) {
      out.println(
          "  "
              + speaker.person().name()
              + (speaker.role() == null ? "" : ", " + speaker.role())
              + "  "
              + speaker.statements()
              + " statements"
              + (speaker.last() == null ? "" : ", last " + speaker.last()));
    }
  }

  private static void part(String heading, List<Entry> entries) {
    if (!entries.isEmpty()) {
      System.out.println(heading);
      entries.forEach(entry -> System.out.println("  " + line(entry)));
    }
  }

  private static String line(Entry entry) {
    return String.join(
        "  ", EventsCommand.cells(entry).stream().filter(c -> !c.isEmpty()).toList());
  }
}
