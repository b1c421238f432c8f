package org.pourparlers.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.json.RecordJson;
import org.pourparlers.record.Party;
import org.pourparlers.record.Utterance;
import org.pourparlers.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pourparlers statements}: the utterances of the record. */
@Command(
    name = "statements",
    description = "Lists who said what, by date.",
    mixinStandardHelpOptions = true)
final class StatementsCommand implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of("date", "who", "role", "act", "origins", "reports", "id", "words");

  @Mixin private RecordOption record = new RecordOption();

  @Mixin private Filters filters = new Filters();

  @Mixin private Lines lines = new Lines();

  @Override
  public Integer call() {
    try (Store store = record.ask()) {
      lines.print(filters, store::statements, COLUMNS, StatementsCommand::cells, RecordJson::of);
    }
    return 0;
  }

  static List<String> cells(Utterance utterance) {
    Party speaker = utterance.speaker();
    return List.of(
        utterance.date() == null ? "" : utterance.date(),
        speaker == null ? "" : speaker.name(),
        utterance.role() == null ? "" : utterance.role(),
        ReadingJson.name(utterance.act()),
        String.valueOf(utterance.origins()),
        String.valueOf(utterance.reports()),
        utterance.id(),
        utterance.text());
  }
}
