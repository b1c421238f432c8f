package org.pourparlers.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pourparlers.intake.Intake;
import org.pourparlers.serve.Server;
import org.pourparlers.serve.Settings;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pourparlers demo}: the examples in a record of their own, in the browser. */
@Command(
    name = "demo",
    description = "Loads the examples into a temporary record and opens it in the browser.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--port", paramLabel = "N", description = "(default: any free one)")
  private int port;

  @Option(names = "--no-browser", description = "only print the address")
  private boolean quiet;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "reports to load (default: the examples)")
  private @Nullable Path folder;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var messages = Objects.requireNonNull(spec).commandLine().getErr();
    Path reports = folder == null ? examples() : folder;
    Path record = Files.createTempDirectory("pourparlers-demo");
    try (Store store = Store.open(record.resolve("demo.record").toString())) {
      try (var adding = new AddingReports(store, 400, messages);
          Stream<Path> files = Files.list(reports)) {
        for (Path file : files.filter(DemoCommand::isReport).sorted().toList()) {
          Intake.any().read(file, adding::take, problem -> messages.println(problem.getMessage()));
        }
        adding.finish();
      }
      follow(store, reports.resolve("processes"));
      try (Server server = ServeCommand.start(store, Settings.local(port))) {
        String address = "http://127.0.0.1:" + server.port() + "/";
        messages.println("pourparlers: " + address + "  (Ctrl-C ends it; the record is forgotten)");
        messages.flush();
        if (!quiet) {
          browse(address);
        }
        new CountDownLatch(1).await();
      }
    } finally {
      forget(record);
    }
    return 0;
  }

  /** Follows the processes that a folder defines, if anything on record belongs to them. */
  private static void follow(Store store, Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        for (var process : ProcessFile.read(file)) {
          store.define(process);
          if (store.entries(Query.ALL.process(process.id()).limit(1)).total() == 0) {
            store.forget(process.id());
          }
        }
      }
    }
  }

  private static boolean isReport(Path file) {
    return List.of(".txt", ".html", ".jsonl").stream().anyMatch(file.toString()::endsWith);
  }

  /** The folder of examples: beside the program, or where one is. */
  private static Path examples() {
    String home = System.getProperty("pourparlers.home");
    for (Path place :
        List.of(Path.of(home == null ? "." : home, "examples"), Path.of("examples"))) {
      if (Files.isDirectory(place)) {
        return place;
      }
    }
    throw new UserException("there is no folder examples here; name a folder of reports");
  }

  private static void browse(String address) {
    try {
      if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
        Desktop.getDesktop().browse(URI.create(address));
      } else {
        new ProcessBuilder("xdg-open", address).start();
      }
    } catch (IOException | UnsupportedOperationException e) {
      // The address was printed; it can be opened by hand.
      return;
    }
  }

  private static void forget(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
