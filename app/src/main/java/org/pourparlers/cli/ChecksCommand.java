package org.pourparlers.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.json.RecordJson;
import org.pourparlers.record.Check;
import org.pourparlers.record.Entry;
import org.pourparlers.store.Page;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pourparlers checks}: what the record holds against what reports state. */
@Command(
    name = "checks",
    description = {
      "Lists what the record holds against entries:",
      "ordinal (agrees, missing, differs), announced (kept, moved, longer, shorter, late, never, open),",
      "answer (answered, unanswered), role (changed, differs), silence (declined), date (differs)."
    },
    mixinStandardHelpOptions = true)
final class ChecksCommand implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of("check", "verdict", "date", "kind", "who", "id", "finding");

  private record Finding(Entry entry, Check check) {}

  @Option(names = "--check", split = ",", paramLabel = "CHECK", description = "of these checks")
  private Set<String> checks = Set.of();

  @Option(
      names = "--verdict",
      split = ",",
      paramLabel = "VERDICT",
      description = "with these verdicts")
  private Set<String> verdicts = Set.of();

  @Mixin private Listing listing = new Listing();

  @Override
  public Integer call() {
    return listing.print(
        this::findings,
        COLUMNS,
        ChecksCommand::cells,
        found -> RecordJson.of(found.entry, found.check));
  }

  private Page<Finding> findings(Store store, Query query) {
    Page<Entry> page = store.entriesInFull(query);
    List<Finding> out = new ArrayList<>();
    for (Entry entry : page.items()) {
      for (Check check : entry.checks()) {
        if ((checks.isEmpty() || checks.contains(check.check()))
            && (verdicts.isEmpty() || verdicts.contains(check.verdict()))) {
          out.add(new Finding(entry, check));
        }
      }
    }
    return new Page<>(out, page.next(), -1);
  }

  private static List<String> cells(Finding found) {
    Entry entry = found.entry;
    return List.of(
        found.check.check(),
        found.check.verdict(),
        entry.date() == null ? "" : entry.date(),
        ReadingJson.name(entry.kind()),
        EventsCommand.names(entry.actors()),
        entry.id(),
        found.check.text());
  }
}
