package org.pourparlers.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pourparlers.export.Export;
import org.pourparlers.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pourparlers export}: the record for other programs. */
@Command(
    name = "export",
    description = "Writes the record, or what the filters select of it, for other programs.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Mixin private RecordOption record = new RecordOption();

  @Mixin private Filters filters = new Filters();

  @Option(
      names = "--what",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
      defaultValue = "ENTRIES")
  private Export.What what = Export.What.ENTRIES;

  @Option(
      names = "--format",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
      defaultValue = "JSONL")
  private Export.Format format = Export.Format.JSONL;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "write there, not to standard output")
  private @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    try (Store store = record.ask()) {
      if (output != null) {
        try (var out = new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8))) {
          write(store, out);
        }
      } else {
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        write(store, out);
      }
    }
    return 0;
  }

  private void write(Store store, PrintWriter out) {
    try {
      new Export(store, filters.query(), filters.limit()).write(what, format, out);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
    out.flush();
    if (out.checkError()) {
      throw new UserException("not all could be written; is the disk full, or the output closed?");
    }
  }
}
