package org.pourparlers.claim.event;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.Mentions;
import org.pourparlers.syntax.Tree;

/** Whether two tellings are of one event. */
final class Sameness {
  static final Set<EventKind> MEETINGS = EnumSet.of(EventKind.MEETING, EventKind.TALKS);

  private final Mentions mentions;
  private final Sides sides;

  Sameness(Mentions mentions) {
    this.mentions = mentions;
    this.sides = new Sides(mentions);
  }

  static boolean kindred(EventKind a, EventKind b) {
    return a == b || MEETINGS.contains(a) && MEETINGS.contains(b);
  }

  boolean agree(Draft before, Draft draft) {
    if (!statuses(before, draft) && draft.kind != EventKind.VISIT) {
      return false;
    }
    if (before.date != null
        && draft.date != null
        && !Dates.compatible(before.date.edtf(), draft.date.edtf())) {
      return false;
    }
    if (before.ordinal != null
        && draft.ordinal != null
        && before.ordinal.number() != draft.ordinal.number()) {
      return false;
    }
    if (before.place != null && draft.place != null && !places(before, draft)) {
      return false;
    }
    if (draft.possessed && before.sentence == draft.sentence) {
      return true;
    }
    Set<String> a = before.participants();
    Set<String> b = draft.participants();
    if (b.isEmpty()) {
      return !draft.predicate.match().rule().frame().aimed()
          && draft.definite
          && draft.sentence - before.sentence <= 6;
    }
    if (before.kind == EventKind.MEDIATION && before.recipients.equals(draft.recipients)) {
      return sides.of(before.actors).equals(sides.of(draft.actors));
    }
    if (before.kind == EventKind.SANCTION && other(before, draft)) {
      return false;
    }
    if (before.kind == EventKind.VISIT) {
      boolean hosts = before.recipients.equals(draft.recipients);
      return before.actors.equals(draft.actors)
          && (statuses(before, draft)
              ? hosts || draft.definite
              : hosts && undisputed(before, draft));
    }
    if (!MEETINGS.contains(draft.kind) && (!parts(before, draft) || apart(before, draft))) {
      return false;
    }
    if (a.containsAll(b)) {
      boolean other = !draft.definite && !before.core.containsAll(b) && !b.containsAll(before.core);
      return !other && b.size() > 1
          || draft.definite
          || draft.sentence == before.sentence
          || a.equals(b);
    }
    if (b.containsAll(a)) {
      return true;
    }
    boolean dated = before.date != null && draft.date != null;
    return (dated
            || draft.definite
            || before.title
            || draft.title
            || draft.sentence == before.sentence)
        && sides.of(a).equals(sides.of(b))
        && (unnamed(a) || unnamed(b));
  }

  /** Whether two deeds are done to different things: "suspended talks", "expelled diplomats". */
  private boolean other(Draft before, Draft draft) {
    Set<String> a = things(before);
    Set<String> b = things(draft);
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  private Set<String> things(Draft draft) {
    Set<String> things = new HashSet<>();
    Tree tree = mentions.trees().get(draft.sentence);
    for (int companion : draft.predicate.match().companions()) {
      if (tree != null) {
        things.add(tree.lemma(companion));
      }
    }
    return things;
  }

  private static boolean undisputed(Draft a, Draft b) {
    return (a.date == null || b.date == null || a.date.edtf().equals(b.date.edtf()))
        && a.status != Status.POSSIBLE
        && b.status != Status.POSSIBLE;
  }

  /** Whether a deed told in another sentence is another deed: nothing says that it is the same. */
  private static boolean apart(Draft before, Draft draft) {
    boolean dated = before.date != null && draft.date != null;
    boolean undated = before.date == null && draft.date == null;
    return draft.sentence != before.sentence
        && !draft.definite
        && !before.title
        && !dated
        && !(undated && before.recipients.equals(draft.recipients));
  }

  /** Whether nobody plays one part in the one telling and another in the other. */
  private static boolean parts(Draft a, Draft b) {
    return Collections.disjoint(a.actors, b.recipients)
        && Collections.disjoint(a.recipients, b.actors)
        && (a.actors.isEmpty() || b.actors.isEmpty() || !Collections.disjoint(a.actors, b.actors));
  }

  private static boolean places(Draft before, Draft draft) {
    var a = Objects.requireNonNull(before.place);
    var b = Objects.requireNonNull(draft.place);
    return a.name().equals(b.name()) || a.country() != null && a.country().equals(b.country());
  }

  private static boolean statuses(Draft before, Draft draft) {
    if (settled(before.status) && settled(draft.status) || before.status == draft.status) {
      return true;
    }
    return draft.definite && draft.status == Status.OCCURRED && !draft.predicate.hosted();
  }

  static boolean settled(Status status) {
    return status == Status.OCCURRED || status == Status.ONGOING;
  }

  boolean unnamed(Set<String> actors) {
    for (String id : actors) {
      if (mentions.actor(id).kind() == ActorKind.PERSON) {
        return false;
      }
    }
    return true;
  }
}
