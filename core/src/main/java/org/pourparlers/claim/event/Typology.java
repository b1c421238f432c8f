package org.pourparlers.claim.event;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Plover;
import org.pourparlers.language.Table;

/**
 * The PLOVER type and mode of each kind of event: the table {@code languages/shared/plover.tsv}.
 */
final class Typology {
  private final Map<EventKind, Plover> types = new EnumMap<>(EventKind.class);

  Typology() {
    Table table = Table.load("languages/shared/plover.tsv");
    for (String[] row : table.rows()) {
      types.put(
          EventKind.valueOf(row[0].toUpperCase(Locale.ROOT)),
          new Plover(row[1].equals("-") ? null : row[1], row[2].equals("-") ? null : row[2]));
    }
  }

  Plover of(Draft draft) {
    Plover type = types.getOrDefault(draft.kind, new Plover(null, null));
    String named = draft.predicate.match().rule().plover();
    return named == null ? type : new Plover(named, null);
  }
}
