package org.pourparlers.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
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
      description = "files to read (text, HTML, JSON Lines); - is standard input")
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
    Intake intake = new Intake(form, new Given(published, language, url, publisher));
    boolean[] good = {true};
    for (String file : files) {
      try {
        if (file.equals("-")) {
          intake.read(System.in, "standard input", reports, e -> complain(e, messages, good));
        } else if (Files.isDirectory(Path.of(file))) {
          throw new UserException(file + " is a folder; name the files in it (" + file + "/*)");
        } else {
          intake.read(Path.of(file), reports, e -> complain(e, messages, good));
        }
      } catch (NoSuchFileException e) {
        complain(
            new UserException("there is no file " + file + "; check its name"), messages, good);
      } catch (UserException e) {
        complain(e, messages, good);
      }
    }
    return good[0];
  }

  private static void complain(Exception problem, PrintWriter messages, boolean[] good) {
    messages.println("pourparlers: " + problem.getMessage());
    messages.flush();
    good[0] = false;
  }
}
