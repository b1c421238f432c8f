package org.pourparlers.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pourparlers.Pourparlers;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pourparlers read}: reports in, readings out, in the order of the input. */
@Command(
    name = "read",
    description = "Reads reports and prints what they say, each line with its source.",
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
  /** How readings are printed. */
  enum Format {
    JSON,
    TEXT
  }

  @Spec private @Nullable CommandSpec spec;

  @Mixin private Sources sources = new Sources();

  @Option(
      names = "--format",
      description = "${COMPLETION-CANDIDATES} (default: text on a terminal, else json)")
  private @Nullable Format format;

  @Option(names = "--pretty", description = "indent the JSON")
  private boolean pretty;

  @Override
  public Integer call() throws IOException {
    PrintStream out = System.out;
    boolean text = format == Format.TEXT || format == null && !pretty && System.console() != null;
    var messages = java.util.Objects.requireNonNull(spec).commandLine().getErr();
    boolean good =
        sources.read(
            report -> {
              Reading reading = Pourparlers.read(report);
              out.println(
                  text
                      ? ReadingView.of(reading)
                      : pretty ? ReadingJson.pretty(reading) : ReadingJson.compact(reading));
              if (out.checkError()) {
                throw new UserException("the output was closed before all was written");
              }
            },
            messages);
    return good ? 0 : Main.BAD_INPUT;
  }
}
