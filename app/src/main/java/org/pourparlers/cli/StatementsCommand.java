package org.pourparlers.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
      List.of("date", "who", "role", "to", "act", "origins", "reports", "id", "words");

  @Mixin private Listing listing = new Listing();

  @Override
  public Integer call() {
    return listing.print(Store::statements, COLUMNS, StatementsCommand::cells, RecordJson::of);
  }

  static List<String> cells(Utterance utterance) {
    Party speaker = utterance.speaker();
    return List.of(
        utterance.date() == null ? "" : utterance.date(),
        speaker == null ? "" : speaker.name(),
        utterance.role() == null ? "" : utterance.role(),
        String.join(", ", told(utterance)),
        ReadingJson.name(utterance.act()),
        String.valueOf(utterance.origins()),
        String.valueOf(utterance.reports()),
        utterance.id(),
        utterance.text());
  }

  private static List<String> told(Utterance utterance) {
    return Stream.concat(utterance.to().stream().map(Party::name), utterance.audience().stream())
        .toList();
  }
}
