package org.pourparlers.claim.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.Mentions;
import org.pourparlers.rule.Relation;

/**
 * The sides that a whole report is about, and what they lend: an event that names nobody, or only
 * one of them, before any other has named them is theirs, as the title's "talks close without a
 * deal" is.
 */
final class Principals {
  private static final Set<EventKind> WEIGHTY =
      EnumSet.of(EventKind.TALKS, EventKind.AGREEMENT, EventKind.CEASEFIRE, EventKind.MEDIATION);
  private static final Set<EventKind> SHARED =
      EnumSet.of(EventKind.TALKS, EventKind.AGREEMENT, EventKind.CEASEFIRE, EventKind.MEETING);

  private final Mentions mentions;
  private final Sides units;
  private final List<Draft> lenders = new ArrayList<>();
  private final Set<String> sides;

  Principals(List<Draft> told, Mentions mentions) {
    this.mentions = mentions;
    this.units = new Sides(mentions);
    Set<String> brokers = new HashSet<>();
    for (Draft draft : told) {
      if (draft.kind == EventKind.MEDIATION) {
        brokers.addAll(units.of(draft.actors));
      }
    }
    Map<Set<String>, Integer> weights = new HashMap<>();
    Set<String> heaviest = Set.of();
    int most = 0;
    for (Draft draft : told) {
      Set<String> who = Pairs.sides(draft);
      Set<String> key = units.of(who);
      if (key.size() < 2 || !Collections.disjoint(key, brokers)) {
        continue;
      }
      lenders.add(draft);
      int weight = weights.merge(key, WEIGHTY.contains(draft.kind) ? 2 : 1, Integer::sum);
      if (weight > most) {
        most = weight;
        heaviest = key;
      }
    }
    sides = most > 1 ? heaviest : Set.of();
  }

  /** Gives a draft the sides it leaves out; whether it has them now. */
  boolean lend(Draft draft) {
    Set<String> named = draft.participants();
    if (draft.kind == EventKind.MEDIATION) {
      if (draft.actors.isEmpty() || !draft.recipients.isEmpty()) {
        return false;
      }
      draft.recipients.addAll(parties(draft));
      draft.recipients.removeIf(id -> units.of(draft.actors).containsAll(units.of(Set.of(id))));
      return draft.recipients.size() > 1;
    }
    Set<String> parties = parties(draft);
    boolean deed = !Contacts.KINDS.contains(draft.kind);
    if (deed && (draft.definite || draft.status == Status.DENIED)) {
      return false;
    }
    if (named.isEmpty() && Pairs.borrows(draft)) {
      draft.actors.addAll(parties);
      draft.borrowed = true;
      return !parties.isEmpty();
    }
    return named.size() == 1 && joins(draft, parties);
  }

  /** Whether one of the sides, told to talk, talks with the others. */
  private boolean joins(Draft draft, Set<String> parties) {
    Set<String> own = units.of(draft.actors);
    boolean shared = SHARED.contains(draft.kind) && draft.recipients.isEmpty();
    if (!shared || !units.of(parties).containsAll(own) || !open(draft)) {
      return false;
    }
    for (String id : parties) {
      if (!own.containsAll(units.of(Set.of(id)))) {
        draft.actors.add(id);
      }
    }
    return draft.actors.size() > 1;
  }

  /** Whether nothing says with whom, so that it may be with the other side. */
  private static boolean open(Draft draft) {
    for (Relation relation :
        List.of(Relation.WITH, Relation.BETWEEN, Relation.TO, Relation.OBJECT, Relation.OF)) {
      if (!draft.predicate.in(relation).isEmpty()) {
        return false;
      }
    }
    return Pairs.telling(draft) && (draft.kind != EventKind.MEETING || draft.predicate.hosted());
  }

  /**
   * The sides of what is told next, in the sentence or right after the title, else the report's.
   */
  private Set<String> parties(Draft draft) {
    for (Draft lender : lenders) {
      int apart = lender.sentence - draft.sentence;
      if (apart == 0 && !lender.aim || draft.title && apart > 0 && apart <= 2) {
        return new LinkedHashSet<>(Pairs.sides(lender));
      }
    }
    Set<String> people = Set.of();
    for (Draft lender : lenders) {
      Set<String> who = Pairs.sides(lender);
      if (units.of(who).equals(sides)) {
        if (unnamed(who)) {
          return new LinkedHashSet<>(who);
        }
        people = people.isEmpty() ? who : people;
      }
    }
    return new LinkedHashSet<>(people);
  }

  private boolean unnamed(Set<String> who) {
    return who.stream().noneMatch(id -> mentions.actor(id).kind() == ActorKind.PERSON);
  }
}
