package org.pourparlers.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.pourparlers.serve.Server;
import org.pourparlers.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pourparlers serve}: the record in the browser, over HTTP, in feeds. */
@Command(
    name = "serve",
    description = "Shows the record in the browser, and serves its API and feeds.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private RecordOption record = new RecordOption();

  @Option(names = "--host", defaultValue = "127.0.0.1", description = "(default: ${DEFAULT-VALUE})")
  private String host = "127.0.0.1";

  @Option(names = "--port", defaultValue = "8080", description = "(default: ${DEFAULT-VALUE})")
  private int port = 8080;

  @Override
  public Integer call() throws InterruptedException {
    var messages = Objects.requireNonNull(spec).commandLine().getErr();
    try (Store store = record.open();
        Server server = Server.start(store, host, port)) {
      messages.println("pourparlers: http://" + host + ":" + server.port() + "/  (Ctrl-C ends it)");
      messages.flush();
      new CountDownLatch(1).await();
    }
    return 0;
  }
}
