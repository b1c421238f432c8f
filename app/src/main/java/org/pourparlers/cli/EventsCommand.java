package org.pourparlers.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.json.RecordJson;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Fact;
import org.pourparlers.record.Party;
import org.pourparlers.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pourparlers events}: the entries of the record. */
@Command(
    name = "events",
    description = "Lists what happened or is to happen, by date.",
    mixinStandardHelpOptions = true)
final class EventsCommand implements Callable<Integer> {
  static final List<String> COLUMNS =
      List.of("date", "kind", "status", "who", "to", "place", "length", "origins", "reports", "id");

  @Mixin private Listing listing = new Listing();

  @Override
  public Integer call() {
    return listing.print(
        listing.whole() ? Store::entriesInFull : Store::entries,
        COLUMNS,
        EventsCommand::cells,
        RecordJson::of);
  }

  static List<String> cells(Entry entry) {
    Fact.Where place = entry.place();
    Fact.HowLong duration = entry.duration();
    return List.of(
        entry.date() == null ? "" : entry.date(),
        ReadingJson.name(entry.kind()),
        ReadingJson.name(entry.status()).replace('_', ' '),
        names(entry.actors()),
        names(entry.recipients()),
        place == null ? "" : place.text(),
        duration == null ? "" : duration.text(),
        String.valueOf(entry.origins()),
        String.valueOf(entry.reports()),
        entry.id());
  }

  static String names(List<Party> parties) {
    return String.join(", ", parties.stream().map(Party::name).toList());
  }
}
