package org.pourparlers.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pourparlers.intake.Form;
import org.pourparlers.intake.Given;
import org.pourparlers.intake.Intake;
import org.pourparlers.store.Added;
import org.pourparlers.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pourparlers follow}: adds what comes into a folder, as it comes. */
@Command(
    name = "follow",
    description =
        "Adds the reports of a folder or file, and then of each new or changed file, until stopped.",
    mixinStandardHelpOptions = true)
final class FollowCommand implements Callable<Integer> {
  private static final int BATCH = 100;
  private static final long SETTLED = 1500;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER|FILE",
      description = "a folder, or a file that is written anew (a feed)")
  private @Nullable Path folder;

  @Option(names = "--every", paramLabel = "SECONDS", description = "how often to look (default: 5)")
  private int every = 5;

  @Option(names = "--once", description = "look once, then stop")
  private boolean once;

  @Mixin private RecordOption record = new RecordOption();

  private final Map<Path, FileTime> seen = new HashMap<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path place = Objects.requireNonNull(folder);
    PrintWriter messages = Objects.requireNonNull(spec).commandLine().getErr();
    if (!Files.exists(place)) {
      throw new UserException("there is no folder or file " + place);
    }
    try (Store store = record.open()) {
      while (true) {
        look(store, place, messages);
        if (once) {
          return 0;
        }
        Thread.sleep(1000L * Math.max(1, every));
      }
    }
  }

  private void look(Store store, Path place, PrintWriter messages) throws IOException {
    List<Path> files = Files.isDirectory(place) ? Sources.walk(place) : List.of(place);
    var intake = new Intake(Form.AUTO, Given.NOTHING);
    try (var adding = new AddingReports(store, BATCH, messages)) {
      for (Path file : files) {
        FileTime time = Files.getLastModifiedTime(file);
        if (!once && System.currentTimeMillis() - time.toMillis() < SETTLED) {
          continue; // it may still be being written
        }
        if (!time.equals(seen.put(file, time))) {
          intake.read(
              file,
              adding::take,
              problem -> messages.println("pourparlers: " + problem.getMessage()));
        }
      }
      Added added = adding.finish();
      if (added.reports() > 0) {
        messages.println(added.reports() + " reports added, " + added.entries() + " new entries");
      }
      messages.flush();
    }
  }
}
