package org.pourparlers.claim.event;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.rule.Relation;
import org.pourparlers.rule.Trigger;

/**
 * Lends an event that names nobody the sides of the event told last: "the fourth round was held in
 * Muscat", "the truce expired", "a diplomat who mediates between the two".
 */
final class Pairs {
  private static final Set<EventKind> LENDERS =
      EnumSet.of(
          EventKind.MEETING,
          EventKind.TALKS,
          EventKind.AGREEMENT,
          EventKind.CEASEFIRE,
          EventKind.RELEASE,
          EventKind.MEDIATION);
  private static final Set<EventKind> BORROWERS =
      EnumSet.of(
          EventKind.MEETING,
          EventKind.TALKS,
          EventKind.CEASEFIRE,
          EventKind.AGREEMENT,
          EventKind.RELEASE);

  private static final Set<EventKind> DEEDS =
      EnumSet.of(EventKind.CEASEFIRE, EventKind.AGREEMENT, EventKind.RELEASE);

  private Pairs() {}

  static void lend(Draft draft, List<Draft> told) {
    if (draft.kind == EventKind.MEDIATION) {
      if (draft.recipients.isEmpty() && !draft.actors.isEmpty()) {
        draft.recipients.addAll(last(draft, told));
        draft.recipients.removeAll(draft.actors);
        place(draft, told);
      }
    } else if (draft.kind == EventKind.PROPOSAL) {
      if (draft.recipients.isEmpty() && !draft.actors.isEmpty()) {
        Set<String> pair = recent(draft, told);
        if (pair.containsAll(draft.actors) || negotiating(pair, told)) {
          draft.recipients.addAll(pair);
          draft.recipients.removeAll(draft.actors);
        }
      }
    } else if (draft.kind == EventKind.REJECTION) {
      if (draft.recipients.isEmpty() && draft.actors.size() == 1) {
        Set<String> asker = asker(draft, told);
        draft.recipients.addAll(asker.isEmpty() ? draft.likely : asker);
      }
    } else if (draft.kind == EventKind.RELEASE && swap(draft) && draft.actors.size() == 1) {
      Set<String> pair = last(draft, told);
      if (!pair.isEmpty()) {
        draft.actors.clear();
        draft.actors.addAll(pair);
      }
    } else if (draft.mutual && draft.actors.size() < 2) {
      draft.actors.addAll(around(draft, told));
    } else if (draft.kind == EventKind.AGREEMENT && draft.actors.size() == 1) {
      Set<String> pair = last(draft, told);
      if (pair.containsAll(draft.actors) || draft.status != Status.OCCURRED) {
        draft.actors.clear();
        draft.actors.addAll(pair);
      }
    } else if (borrows(draft)) {
      draft.borrowed = true;
      draft.actors.addAll(elsewhere(draft, told) ? Set.of() : last(draft, told));
    }
  }

  /** Whether all sides give: "in exchange for prisoners". */
  private static boolean swap(Draft draft) {
    return draft.predicate.match().rule().frame().actors().contains(Relation.OWNER);
  }

  /** Whether a deed is told at another place than all before: "the deal in Syria". */
  private static boolean elsewhere(Draft draft, List<Draft> told) {
    var place = draft.place;
    return place != null
        && place.country() != null
        && (draft.kind == EventKind.AGREEMENT || draft.kind == EventKind.CEASEFIRE)
        && draft.predicate.match().trigger().sort() != Trigger.Sort.VERB
        && !draft.predicate.hosted()
        && told.stream()
            .noneMatch(
                before -> before.place != null && place.country().equals(before.place.country()));
  }

  /** A mediation is where and when what it brings about is. */
  private static void place(Draft draft, List<Draft> told) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Draft before = told.get(i);
      if (LENDERS.contains(before.kind) && before.actors.containsAll(draft.recipients)) {
        draft.place = draft.place == null ? before.place : draft.place;
        draft.date = draft.date == null ? before.date : draft.date;
        return;
      }
    }
  }

  /** All who took part in what the sentence before and this one tell, else the last pair. */
  private static Set<String> around(Draft draft, List<Draft> told) {
    Set<String> all = new LinkedHashSet<>();
    for (Draft before : told) {
      if (draft.sentence - before.sentence <= 1) {
        all.addAll(before.participants());
      }
    }
    return all.size() > 1 ? all : last(draft, told);
  }

  /** Who last asked or offered what is refused. */
  private static Set<String> asker(Draft draft, List<Draft> told) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Draft before = told.get(i);
      boolean asks = before.kind == EventKind.DEMAND || before.kind == EventKind.PROPOSAL;
      if (asks
          && draft.sentence - before.sentence <= 2
          && !before.actors.isEmpty()
          && !before.actors.containsAll(draft.actors)) {
        return before.actors;
      }
    }
    return Set.of();
  }

  /** Whether an event that names nobody may take the sides of another. */
  static boolean borrows(Draft draft) {
    return BORROWERS.contains(draft.kind) && draft.participants().isEmpty() && telling(draft);
  }

  /** Those on whose sides an event is, if it is one that several share; else nobody. */
  static Set<String> sides(Draft draft) {
    Set<String> sides = draft.kind == EventKind.MEDIATION ? draft.recipients : draft.actors;
    return LENDERS.contains(draft.kind) && sides.size() > 1 ? sides : Set.of();
  }

  /** Whether it says something of an event of its own rather than only name one. */
  static boolean telling(Draft draft) {
    if (draft.predicate.match().trigger().sort() == Trigger.Sort.VERB) {
      if (draft.kind == EventKind.MEETING) {
        return draft.predicate.reciprocal() && draft.status != Status.OCCURRED;
      }
      boolean passive = draft.predicate.in(Relation.SUBJECT).isEmpty();
      return passive
          && (draft.kind == EventKind.RELEASE
              || draft.kind == EventKind.CEASEFIRE
              || draft.kind == EventKind.AGREEMENT && draft.dated && draft.place != null);
    }
    return draft.ordinal != null
        || draft.date != null && draft.dated
        || draft.duration != null
        || draft.predicate.hosted()
        || draft.status != Status.OCCURRED && draft.predicate.verb() >= 0;
  }

  /** Whether two sides negotiate, a truce or through others: to them a third party may propose. */
  private static boolean negotiating(Set<String> pair, List<Draft> told) {
    return told.stream()
        .anyMatch(
            before ->
                before.kind != EventKind.MEETING
                    && LENDERS.contains(before.kind)
                    && (before.kind == EventKind.MEDIATION ? before.recipients : before.actors)
                        .equals(pair));
  }

  private static Set<String> recent(Draft draft, List<Draft> told) {
    List<Draft> recent =
        told.stream().filter(before -> draft.sentence - before.sentence <= 6).toList();
    return last(draft, recent);
  }

  /** The sides of what was told last; of a deed sooner those of such a deed, or of talks. */
  private static Set<String> last(Draft draft, List<Draft> told) {
    if (DEEDS.contains(draft.kind)) {
      for (Set<EventKind> kinds : List.of(DEEDS, EnumSet.of(EventKind.TALKS))) {
        Set<String> sides =
            pair(told.stream().filter(before -> kinds.contains(before.kind)).toList());
        if (!sides.isEmpty()) {
          return sides;
        }
      }
    }
    return pair(told);
  }

  private static Set<String> pair(List<Draft> told) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Draft before = told.get(i);
      Set<String> sides = sides(before);
      if (!before.aim && !sides.isEmpty() && before.status != Status.DENIED) {
        return new LinkedHashSet<>(sides);
      }
    }
    return Set.of();
  }
}
