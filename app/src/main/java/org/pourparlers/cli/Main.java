package org.pourparlers.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line. Exit codes: 0 done; 1 some input could not be read or kept (the messages say
 * which); 2 wrong use; 3 a fault of the program or the machine.
 */
@Command(
    name = "pourparlers",
    description = "Reads news reports about negotiations and keeps their record.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ReadCommand.class,
      AddCommand.class,
      EventsCommand.class,
      StatementsCommand.class,
      PeopleCommand.class,
      ReportsCommand.class,
      OriginsCommand.class,
      ProcessesCommand.class,
      ShowCommand.class,
      ChecksCommand.class,
      SinceCommand.class,
      ExportCommand.class,
      CorrectCommand.class,
      RereadCommand.class,
      FollowCommand.class,
      ExplainCommand.class,
      ServeCommand.class,
      DemoCommand.class,
      UserCommand.class,
      CommandLine.HelpCommand.class
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:done",
      "1:some input could not be read or kept; the messages say which",
      "2:wrong use",
      "3:a fault of the program or the machine"
    })
public final class Main {
  /** The exit code when some input could not be read or kept. */
  static final int BAD_INPUT = 1;

  /** The exit code for a fault of the program or the machine. */
  static final int FAULT = 3;

  private Main() {}

  public static void main(String[] arguments) {
    // Standard output is UTF-8 whatever the locale, and buffered: readings go to programs.
    System.setOut(stream(FileDescriptor.out));
    System.setErr(stream(FileDescriptor.err));
    int code = commandLine().execute(arguments);
    System.out.flush();
    System.err.flush();
    System.exit(code);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        descriptor == FileDescriptor.err,
        StandardCharsets.UTF_8);
  }

  /** The command line, for the tests too. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (exception, line, result) -> {
              line.getErr().println(line.getColorScheme().errorText(message(exception)));
              return exception instanceof UsageException
                  ? CommandLine.ExitCode.USAGE
                  : isUser(exception) ? BAD_INPUT : FAULT;
            });
  }

  /** What the user can mend: wrong input, a record that cannot be reached. */
  private static boolean isUser(Exception exception) {
    return exception instanceof UserException
        || exception instanceof org.pourparlers.store.StoreException;
  }

  private static String message(Exception exception) {
    if (isUser(exception)) {
      return "pourparlers: " + exception.getMessage();
    }
    var trace = new java.io.StringWriter();
    exception.printStackTrace(new java.io.PrintWriter(trace, true));
    return "pourparlers: a fault of the program; please report it with these lines\n" + trace;
  }
}
