package org.pourparlers.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pourparlers.store.Added;
import org.pourparlers.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pourparlers add}: reads reports into a record. */
@Command(
    name = "add",
    description = {
      "Reads reports into a record and merges them.",
      "A report that is on record already is left as it is; so an interrupted run may be repeated."
    },
    mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private Sources sources = new Sources();

  @Mixin private RecordOption record = new RecordOption();

  @Option(
      names = "--batch",
      paramLabel = "N",
      description = "reports in one transaction (default: ${DEFAULT-VALUE})",
      defaultValue = "400")
  private int batch = 400;

  @Override
  public Integer call() throws IOException {
    PrintWriter messages = Objects.requireNonNull(spec).commandLine().getErr();
    if (batch < 1) {
      throw new UsageException("--batch must be at least 1, not " + batch);
    }
    try (Store store = record.open();
        var adding = new AddingReports(store, batch, messages)) {
      boolean good = sources.read(adding::take, messages);
      Added added = adding.finish();
      messages.println(
          added.reports()
              + " reports added, "
              + added.known()
              + " were on record"
              + (added.revisions() > 0 ? ", " + added.revisions() + " are later versions" : "")
              + "; "
              + added.entries()
              + " new entries");
      messages.flush();
      return good ? 0 : Main.BAD_INPUT;
    }
  }
}
