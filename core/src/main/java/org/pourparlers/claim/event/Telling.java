package org.pourparlers.claim.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.Mentions;

/** Folds the tellings of one event into one draft. */
final class Telling {
  /** Kinds that are nothing without somebody who does them. */
  private static final Set<EventKind> DOING =
      EnumSet.of(
          EventKind.EASING,
          EventKind.REJECTION,
          EventKind.AID,
          EventKind.PROPOSAL,
          EventKind.WITHDRAWAL,
          EventKind.SANCTION,
          EventKind.MOBILIZATION);

  private final Mentions mentions;
  private final Sides sides;
  private final Sameness sameness;
  private final List<Draft> told = new ArrayList<>();

  /** What leaves out who takes part, until the whole report is told. */
  private final List<Draft> open = new ArrayList<>();

  Telling(Mentions mentions) {
    this.mentions = mentions;
    this.sides = new Sides(mentions);
    this.sameness = new Sameness(mentions);
  }

  /** Adds one telling: folded into an earlier one of the same event, else by itself. */
  void add(Draft draft) {
    if (draft.predicate.match().rule().frame().joins()) {
      join(draft);
      return;
    }
    Draft pointed = draft.copular ? last(draft) : pointed(draft);
    if (pointed != null) {
      fold(pointed, draft);
      return;
    }
    Pairs.lend(draft, told);
    Draft same = same(draft);
    if (same != null) {
      fold(same, draft);
    } else if (complete(draft)) {
      draft.core.addAll(draft.participants());
      told.add(draft);
    } else {
      open.add(draft);
    }
  }

  /** All that is told, what leaves out its sides with those of the report. */
  List<Draft> drafts() {
    Principals principals = new Principals(told, mentions);
    for (Draft draft : open) {
      if (principals.lend(draft) && complete(draft)) {
        Draft same = same(draft);
        if (same != null) {
          fold(same, draft);
        } else if (!draft.title || told.stream().noneMatch(other -> alike(other, draft))) {
          draft.core.addAll(draft.participants());
          told.add(draft);
        }
      }
    }
    return told;
  }

  /** Whether a title, which leaves out what the body tells, may mean an event of the body. */
  private boolean alike(Draft told, Draft title) {
    return Sameness.kindred(told.kind, title.kind)
        && sides.of(told.participants()).containsAll(sides.of(title.participants()));
  }

  /** Whether it can stand by itself: it has as many known actors as its rule asks for. */
  private boolean complete(Draft draft) {
    var frame = draft.predicate.match().rule().frame();
    if (frame.people() && !people(draft)
        || draft.kind == EventKind.VISIT && draft.actors.isEmpty()) {
      return false;
    }
    if (draft.kind == EventKind.MEDIATION
        && (draft.recipients.size() < 2 && !(draft.several && !draft.recipients.isEmpty())
            || draft.actors.isEmpty())) {
      return false;
    }
    if (draft.kind == EventKind.DEMAND && draft.recipients.isEmpty() && !draft.mutual) {
      return false;
    }
    if (DOING.contains(draft.kind) && draft.actors.isEmpty()) {
      return false;
    }
    boolean addressed = draft.addressed && draft.kind != EventKind.DEMAND;
    if (draft.kind == EventKind.WITHDRAWAL
        && draft.predicate.match().trigger().objects().isEmpty()
        && draft.predicate.match().trigger().subjects().isEmpty()
        && people(draft.actors)) {
      return false;
    }
    int least = addressed || draft.partnered ? 1 : frame.least();
    return draft.participants().size() >= least
        && (!frame.aimed()
            || draft.mutual
            || addressed && !draft.actors.isEmpty()
            || !draft.recipients.isEmpty() && !draft.actors.isEmpty());
  }

  /** Who attended takes part in the contact told last. */
  private void join(Draft draft) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Draft before = told.get(i);
      if (Sameness.MEETINGS.contains(before.kind) && draft.sentence - before.sentence <= 3) {
        before.actors.addAll(draft.actors);
        before.evidence.addAll(draft.evidence);
        return;
      }
    }
  }

  /** The like event told last, in this sentence or the one before. */
  private @Nullable Draft last(Draft draft) {
    for (int i = told.size() - 1; i >= 0 && draft.sentence - told.get(i).sentence <= 1; i--) {
      if (Sameness.kindred(told.get(i).kind, draft.kind)) {
        return told.get(i);
      }
    }
    return null;
  }

  /** What words that name nobody point back to by their date: "Friday's meeting". */
  private @Nullable Draft pointed(Draft draft) {
    if (!draft.definite
        || draft.fresh
        || draft.date == null
        || draft.predicate.hosted()
        || !draft.participants().isEmpty()) {
      return null;
    }
    for (Draft before : told) {
      if (Sameness.kindred(before.kind, draft.kind)
          && before.date != null
          && before.date.edtf().equals(draft.date.edtf())) {
        return before;
      }
    }
    return null;
  }

  /** The event told before that this is another telling of: sooner one of the same status. */
  private @Nullable Draft same(Draft draft) {
    Draft loose = null;
    for (int i = told.size() - 1; i >= 0; i--) {
      Draft before = told.get(i);
      boolean another = draft.fresh && !before.title && draft.sentence != before.sentence;
      if (draft.borrowed
          && before.sentence == draft.sentence
          && Sameness.kindred(before.kind, draft.kind)) {
        return before;
      }
      if (!another && Sameness.kindred(before.kind, draft.kind) && sameness.agree(before, draft)) {
        if (Sameness.settled(before.status) == Sameness.settled(draft.status)) {
          return before;
        }
        loose = loose == null ? before : loose;
      }
    }
    return loose;
  }

  private long named(Draft draft) {
    return draft.actors.stream()
        .filter(id -> mentions.actor(id).kind() == ActorKind.PERSON)
        .count();
  }

  /** Whether all who take part are people, though nobody tells their names. */
  private boolean people(Draft draft) {
    Set<String> rest = draft.participants();
    if (Contacts.KINDS.contains(draft.kind)) {
      rest.removeAll(draft.embodied);
    }
    return people(rest);
  }

  private boolean people(Set<String> actors) {
    return actors.stream().allMatch(id -> mentions.actor(id).kind() == ActorKind.PERSON);
  }

  private void fold(Draft into, Draft draft) {
    into.last = Math.max(into.last, draft.last);
    if (into.kind != draft.kind) {
      into.kind = named(into) + named(draft) > 1 ? EventKind.MEETING : EventKind.TALKS;
    }
    Set<String> a = into.participants();
    Set<String> b = draft.participants();
    boolean back = draft.possessed && into.sentence == draft.sentence;
    if (!back
        && !a.containsAll(b)
        && !(sameness.unnamed(b) && sides.of(a).containsAll(sides.of(b)))) {
      if (sameness.unnamed(a)
          && !sameness.unnamed(b)
          && sides.of(a).equals(sides.of(b))
          && into.kind == EventKind.MEETING) {
        into.actors.clear();
        into.recipients.clear();
      }
      into.actors.addAll(draft.actors);
      into.recipients.addAll(draft.recipients);
      into.recipients.removeAll(into.actors);
    }
    if (into.place == null
        || draft.place != null && Places.inside(draft.place, into.place, mentions)) {
      into.place = draft.place;
    }
    if (into.date == null
        || draft.date != null && Dates.exacter(draft.date.edtf(), into.date.edtf())) {
      into.date = draft.date != null ? draft.date : into.date;
    }
    into.host = into.host == null ? draft.host : into.host;
    if (into.duration == null) {
      into.duration = draft.duration;
    }
    if (into.ordinal == null) {
      into.ordinal = draft.ordinal;
    }
    for (var span : draft.evidence) {
      if (!into.evidence.contains(span)) {
        into.evidence.add(span);
      }
    }
    for (var topic : draft.topics) {
      if (into.topics.stream().noneMatch(t -> t.name().equals(topic.name()))) {
        into.topics.add(topic);
      }
    }
    if (into.attributed.isEmpty()) {
      if (into.title && into.evidence.size() == 1) {
        into.attributed.addAll(draft.attributed);
      }
    } else if (draft.attributed.isEmpty() && !draft.definite) {
      into.attributed.clear();
    }
  }
}
