package org.pourparlers.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.pourparlers.http.Accounts;
import org.pourparlers.serve.Server;
import org.pourparlers.serve.Settings;
import org.pourparlers.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pourparlers serve}: the record in the browser, over HTTP, in feeds. */
@Command(
    name = "serve",
    description = {
      "Shows the record in the browser, and serves its API and feeds.",
      "On this machine alone (127.0.0.1) it asks for no password; elsewhere it wants --users."
    },
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private RecordOption record = new RecordOption();

  @Option(names = "--host", paramLabel = "ADDRESS", description = "(default: ${DEFAULT-VALUE})")
  private String host = "127.0.0.1";

  @Option(names = "--port", paramLabel = "N", description = "(default: ${DEFAULT-VALUE})")
  private int port = 8080;

  @Option(
      names = "--users",
      paramLabel = "FILE",
      description = "who may use it; make one with: pourparlers user")
  private @Nullable Path users;

  @Option(
      names = "--audit",
      paramLabel = "FILE",
      description = "where it is written who did what (with --users: by default beside them)")
  private @Nullable Path audit;

  @Option(names = "--https", description = "browsers reach it by HTTPS, through a proxy")
  private boolean https;

  @Option(
      names = "--rate",
      paramLabel = "N",
      description = "requests a second for each visitor (default: ${DEFAULT-VALUE})")
  private int rate = 20;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var messages = Objects.requireNonNull(spec).commandLine().getErr();
    Settings settings;
    try {
      Path log = audit != null || users == null ? audit : Path.of(users + ".audit");
      Accounts accounts = users == null ? Accounts.NONE : Accounts.read(users);
      settings =
          new Settings(host, port, accounts, log, https, Math.max(1, rate), Clock.systemUTC());
    } catch (IllegalArgumentException e) {
      throw new UserException(String.valueOf(e.getMessage()), e);
    }
    try (Store store = record.open();
        Server server = start(store, settings)) {
      messages.println("pourparlers: http://" + host + ":" + server.port() + "/  (Ctrl-C ends it)");
      messages.flush();
      new CountDownLatch(1).await();
    }
    return 0;
  }

  static Server start(Store store, Settings settings) {
    try {
      return Server.start(store, settings);
    } catch (RuntimeException e) {
      throw new UserException(
          "cannot listen on "
              + settings.host()
              + ":"
              + settings.port()
              + " ("
              + e.getMessage()
              + "); try another --port",
          e);
    }
  }
}
