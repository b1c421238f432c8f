package org.pourparlers.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.store.ReportLine;
import org.pourparlers.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code pourparlers reports}: the reports of the record. */
@Command(
    name = "reports",
    description = "Lists reports by date of publication.",
    mixinStandardHelpOptions = true)
final class ReportsCommand implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of(
          "published",
          "publisher",
          "language",
          "relation",
          "overlap",
          "events",
          "statements",
          "origin",
          "id",
          "title");

  @Mixin private Listing listing = new Listing();

  @Override
  public Integer call() {
    return listing.print(Store::reports, COLUMNS, ReportsCommand::cells, ReportsCommand::json);
  }

  private static List<String> cells(ReportLine line) {
    return List.of(
        line.published() == null ? "" : line.published(),
        line.publisher() == null ? "" : line.publisher(),
        line.language(),
        ReadingJson.name(line.relation()),
        Math.round(100 * line.overlap()) + " %",
        String.valueOf(line.events()),
        String.valueOf(line.statements()),
        line.origin(),
        line.id(),
        line.title());
  }

  private static ObjectNode json(ReportLine line) {
    ObjectNode out = new JsonMapper().createObjectNode();
    out.put("format", "pourparlers-report/1").put("id", line.id()).put("url", line.url());
    out.put("publisher", line.publisher()).put("language", line.language());
    out.put("published", line.published()).put("title", line.title());
    out.put("origin", line.origin()).put("relation", ReadingJson.name(line.relation()));
    out.put("overlap", line.overlap()).put("events", line.events());
    return out.put("statements", line.statements()).put("revision_of", line.revisionOf());
  }
}
