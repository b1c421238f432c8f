package org.pourparlers.claim.event;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Plover;
import org.pourparlers.claim.Status;
import org.pourparlers.language.Table;

/**
 * The PLOVER type and mode of each kind of event: the table {@code languages/shared/plover.tsv}.
 */
final class Typology {
  private static final Set<EventKind> CONTACTS =
      EnumSet.of(
          EventKind.MEETING, EventKind.CALL, EventKind.TALKS, EventKind.VISIT, EventKind.MEDIATION);
  private static final Set<EventKind> FRIENDLY = EnumSet.copyOf(CONTACTS);
  private static final Set<EventKind> HOSTILE =
      EnumSet.of(
          EventKind.SANCTION,
          EventKind.MOBILIZATION,
          EventKind.COERCION,
          EventKind.ATTACK,
          EventKind.PROTEST);

  static {
    FRIENDLY.addAll(
        EnumSet.of(
            EventKind.AGREEMENT,
            EventKind.CEASEFIRE,
            EventKind.RELEASE,
            EventKind.WITHDRAWAL,
            EventKind.AID,
            EventKind.COOPERATION,
            EventKind.EASING));
  }

  private final Map<EventKind, Plover> types = new EnumMap<>(EventKind.class);

  Typology() {
    Table table = Table.load("languages/shared/plover.tsv");
    for (String[] row : table.rows()) {
      types.put(
          EventKind.valueOf(row[0].toUpperCase(Locale.ROOT)),
          new Plover(row[1].equals("-") ? null : row[1], row[2].equals("-") ? null : row[2]));
    }
  }

  /**
   * The type of a kind. As the codebook has it, what is only agreed to, offered or announced is
   * AGREE where it brings sides together and THREATEN where it does not; what is refused is REJECT.
   */
  Plover of(Draft draft) {
    boolean friendly = FRIENDLY.contains(draft.kind);
    if (draft.status == Status.PLANNED && (friendly || HOSTILE.contains(draft.kind))) {
      return new Plover(friendly ? "AGREE" : "THREATEN", null);
    }
    if (draft.status == Status.CALLED_OFF && friendly) {
      return new Plover("REJECT", null);
    }
    if (draft.status == Status.POSSIBLE && friendly && !CONTACTS.contains(draft.kind)) {
      return new Plover("AGREE", null);
    }
    Plover type = types.getOrDefault(draft.kind, new Plover(null, null));
    String named = draft.predicate.match().rule().plover();
    return named == null ? type : new Plover(named, null);
  }
}
