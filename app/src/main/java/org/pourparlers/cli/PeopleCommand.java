package org.pourparlers.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.json.RecordJson;
import org.pourparlers.record.Person;
import org.pourparlers.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pourparlers people}: the actors of the record. */
@Command(
    name = "people",
    description = "Lists people, countries, organisations and groups, the most told first.",
    mixinStandardHelpOptions = true)
final class PeopleCommand implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of("name", "kind", "country", "events", "statements", "reports", "id");

  @Mixin private Listing listing = new Listing();

  @Override
  public Integer call() {
    return listing.print(Store::people, COLUMNS, PeopleCommand::cells, RecordJson::of);
  }

  private static List<String> cells(Person person) {
    return List.of(
        person.name(),
        ReadingJson.name(person.kind()),
        person.country() == null ? "" : person.country(),
        String.valueOf(person.entries()),
        String.valueOf(person.statements()),
        String.valueOf(person.reports()),
        person.id());
  }
}
