package org.pourparlers.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pourparlers.intake.Form;
import org.pourparlers.intake.Given;
import org.pourparlers.intake.Intake;
import org.pourparlers.report.Report;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Where reports come from, and what is known of them: the options that every reading command
 * shares.
 */
final class Sources {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "files to read (text, HTML, JSON Lines, RSS, Atom, WARC, mail; also compressed with gzip), "
              + "or folders of such; - is standard input")
  private List<String> files = List.of();

  @Option(
      names = "--from",
      paramLabel = "FORM",
      description =
          "the form they come in: ${COMPLETION-CANDIDATES} (default: told by name and content)")
  private Form form = Form.AUTO;

  @Option(names = "--published", paramLabel = "EDTF", description = "when they were published")
  private @Nullable String published;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "ISO 639-1 code of their language")
  private @Nullable String language;

  @Option(names = "--url", paramLabel = "URL", description = "where they were published")
  private @Nullable String url;

  @Option(names = "--publisher", paramLabel = "NAME", description = "who published them")
  private @Nullable String publisher;

  /**
   * Reads the reports, one after the other; says on {@code messages} what cannot be read.
   *
   * @return whether all could be read
   */
  boolean read(Consumer<Report> reports, PrintWriter messages) throws IOException {
    Intake intake =
        new Intake(
            form, new Given(Filters.date("--published", published), language, url, publisher));
    boolean[] good = {true};
    for (String file : files) {
      try {
        if (file.equals("-")) {
          intake.read(System.in, "standard input", reports, e -> complain(e, messages, good));
        } else {
          for (Path path : files(Path.of(file))) {
            intake.read(path, reports, e -> complain(e, messages, good));
          }
        }
      } catch (NoSuchFileException e) {
        complain(
            new UserException("there is no file " + file + "; check its name"), messages, good);
      } catch (AccessDeniedException e) {
        complain(
            new UserException(e.getFile() + " may not be read; check who may read it", e),
            messages,
            good);
      } catch (UserException e) {
        complain(e, messages, good);
      }
    }
    return good[0];
  }

  /** The file, or all files in the folder and those below, by name. */
  static List<Path> files(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    List<Path> files = walk(place);
    if (files.isEmpty()) {
      throw new UserException("the folder " + place + " holds no files that reports come in");
    }
    return files;
  }

  /** All files in a folder and those below, by name, that may hold reports. */
  static List<Path> walk(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !folder.relativize(file).toString().matches("(.*/)?\\..*"))
          .filter(file -> Form.isReports(String.valueOf(file.getFileName())))
          .sorted()
          .toList();
    }
  }

  private static void complain(Exception problem, PrintWriter messages, boolean[] good) {
    messages.println("pourparlers: " + problem.getMessage());
    messages.flush();
    good[0] = false;
  }
}
