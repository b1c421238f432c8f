package org.pourparlers.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pourparlers.json.RecordJson;
import org.pourparlers.record.Origin;
import org.pourparlers.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pourparlers origins}: the families of reports that tell in the same words. */
@Command(
    name = "origins",
    description =
        "Lists families of copies, rewrites, translations; --origins N: of at least N reports.",
    mixinStandardHelpOptions = true)
final class OriginsCommand implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of("id", "source", "first", "reports", "members");

  @Mixin private Listing listing = new Listing();

  @Override
  public Integer call() {
    return listing.print(Store::origins, COLUMNS, OriginsCommand::cells, RecordJson::of);
  }

  private static List<String> cells(Origin origin) {
    return List.of(
        origin.id(),
        origin.source() == null ? "" : origin.source(),
        origin.first(),
        String.valueOf(origin.reports().size()),
        String.join(" ", origin.reports().stream().map(Origin.Member::report).toList()));
  }
}
