package org.pourparlers.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pourparlers.Pourparlers;
import org.pourparlers.reading.Published;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Report;
import org.pourparlers.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code pourparlers reread}: reads every report on record anew with this version of the program.
 */
@Command(
    name = "reread",
    description = {
      "Reads the reports on record anew with this version of the program; corrections stay.",
      "May be interrupted and repeated: what was read anew is not read again."
    },
    mixinStandardHelpOptions = true)
final class RereadCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--version-name",
      paramLabel = "NAME",
      description = "the version to bring all readings to (default: this program's)")
  private @Nullable String version;

  @Option(
      names = "--batch",
      paramLabel = "N",
      description = "reports in one transaction (default: ${DEFAULT-VALUE})",
      defaultValue = "400")
  private int batch = 400;

  @Mixin private RecordOption record = new RecordOption();

  @Override
  public Integer call() {
    PrintWriter messages = Objects.requireNonNull(spec).commandLine().getErr();
    if (batch < 1) {
      throw new UsageException("--batch must be at least 1, not " + batch);
    }
    int done = 0;
    try (Store store = version == null ? record.ask() : record.ask(version)) {
      while (true) {
        List<Reading> old = store.unread(store.version(), batch);
        if (old.isEmpty()) {
          break;
        }
        store.reread(old.parallelStream().map(RereadCommand::again).toList());
        done += old.size();
        messages.println(done + " reports read anew …");
        messages.flush();
      }
      if (store.stale()) {
        messages.println("merging …");
        messages.flush();
        store.rebuild();
      }
    }
    messages.println(
        done > 0
            ? done + " reports read anew"
            : "every report was read by this version already; after a change of the rules, name it: "
                + "--version-name NAME");
    messages.flush();
    return 0;
  }

  /** The reading of the report that a reading came from. */
  static Reading again(Reading old) {
    Published published = old.published();
    boolean given = "given".equals(published.from()) || "metadata".equals(published.from());
    String title = old.title() == null ? null : old.title().of(old.text());
    String body =
        old.title() == null
            ? old.text()
            : old.text().substring(Math.min(old.text().length(), old.title().end())).strip();
    return Pourparlers.read(
        new Report(
            old.report(),
            old.url(),
            old.publisher(),
            old.language(),
            given ? published.edtf() : null,
            given ? published.from() : null,
            title,
            body));
  }
}
