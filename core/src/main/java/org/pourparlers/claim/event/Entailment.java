package org.pourparlers.claim.event;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.rule.Trigger;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** What one event of a sentence says of another: threatened, refused, agreed to. */
final class Entailment {
  /** What those who agree on it are still to do. */
  private static final Set<EventKind> DEEDS =
      EnumSet.of(
          EventKind.RELEASE,
          EventKind.WITHDRAWAL,
          EventKind.COOPERATION,
          EventKind.EASING,
          EventKind.AID);

  private Entailment() {}

  /** Who refuses to meet somebody rejects them. */
  static void refused(List<Draft> drafts) {
    for (Draft rejection : drafts) {
      if (rejection.kind != EventKind.REJECTION || !rejection.recipients.isEmpty()) {
        continue;
      }
      for (Draft contact : drafts) {
        if (contact.status == Status.CALLED_OFF
            && Contacts.KINDS.contains(contact.kind)
            && contact.actors.size() > 1
            && contact.actors.containsAll(rejection.actors)) {
          rejection.recipients.addAll(contact.actors);
          rejection.recipients.removeAll(rejection.actors);
        }
      }
    }
  }

  /** What an agreement is about is still to come: "an agreement on a prisoner swap". */
  static void agreedUpon(List<Draft> drafts, Tree tree) {
    for (Draft draft : drafts) {
      boolean deed = DEEDS.contains(draft.kind);
      int head =
          deed && draft.predicate.match().trigger().sort() != Trigger.Sort.VERB
              ? tree.head(draft.predicate.word())
              : -1;
      boolean agreed =
          head >= 0
              && draft.status == Status.OCCURRED
              && drafts.stream()
                  .filter(other -> other.kind == EventKind.AGREEMENT)
                  .map(other -> other.predicate)
                  .anyMatch(other -> other.word() == head || other.match().companion(head));
      if (agreed) {
        draft.status = Status.PLANNED;
        draft.date = null;
        draft.place = null;
        draft.ordinal = null;
      }
    }
  }

  /** What is negated is a refusal only: "did not accept talks" tells none. */
  static void negated(List<Draft> drafts) {
    drafts.removeIf(
        draft ->
            !draft.predicate.match().rule().negated()
                && drafts.stream()
                    .map(other -> other.predicate.match())
                    .anyMatch(
                        other ->
                            other.rule().negated()
                                && other.word() == draft.predicate.match().word()));
  }

  /** Of whom it is demanded does it: "exige de la Morvanie qu'elle retire ses troupes". */
  static void bidden(List<Draft> drafts, Tree tree) {
    for (Draft demand : drafts) {
      if (demand.kind != EventKind.DEMAND || demand.recipients.isEmpty()) {
        continue;
      }
      for (Draft deed : drafts) {
        int subject = deed.predicate.verb() < 0 ? -1 : tree.child(deed.predicate.verb(), "nsubj");
        if (deed != demand
            && subject > demand.predicate.word()
            && tree.upos(subject) == Upos.PRON
            && deed.actors.equals(demand.actors)
            && tree.under(deed.predicate.verb(), demand.predicate.word())) {
          deed.actors.clear();
          deed.actors.addAll(demand.recipients);
          deed.recipients.removeAll(demand.recipients);
        }
      }
    }
  }

  /** What a threat says will happen, or what is refused to do, is part of the threat or refusal. */
  static void drop(List<Draft> drafts, Tree tree) {
    drafts.removeIf(
        draft ->
            draft.status == Status.CALLED_OFF
                && !Contacts.contact(draft.predicate.match().rule().kind())
                && drafts.stream()
                    .anyMatch(
                        other ->
                            other.kind == EventKind.REJECTION
                                && other.predicate.word() != draft.predicate.word()
                                && tree.under(draft.predicate.word(), other.predicate.word())));
    truces(drafts, tree);
    blows(drafts, tree);
    tests(drafts);
    drafts.removeIf(
        draft ->
            draft.kind == EventKind.AGREEMENT
                && draft.predicate.match().trigger().sort() == Trigger.Sort.VERB
                && drafts.stream().anyMatch(other -> agreed(draft, other, tree)));
    drafts.removeIf(
        draft ->
            draft.kind == EventKind.MOBILIZATION
                && drafts.stream()
                    .anyMatch(
                        other ->
                            other.predicate.word() == draft.predicate.word()
                                && (other.kind == EventKind.ATTACK && !other.recipients.isEmpty()
                                    || other.kind == EventKind.ATTACK && other.place != null
                                    || other.kind == EventKind.COOPERATION
                                        && other.actors.size() > 1)));
    drafts.removeIf(
        draft ->
            (draft.status == Status.PLANNED || draft.status == Status.POSSIBLE)
                && !Contacts.KINDS.contains(draft.kind)
                && draft.kind != EventKind.THREAT
                && drafts.stream()
                    .anyMatch(
                        other -> other.kind == EventKind.THREAT && !before(draft, other, tree)));
  }

  /** Missiles fired at nobody and nowhere are only tried. */
  private static void tests(List<Draft> drafts) {
    drafts.removeIf(
        draft ->
            draft.kind == EventKind.CEASEFIRE
                && drafts.stream()
                    .anyMatch(
                        other -> // "says that Chad broke the truce" blames Chad
                        other.kind == EventKind.ACCUSATION
                                && other.predicate.word() == draft.predicate.word()));
    drafts.removeIf(
        draft ->
            draft.kind == EventKind.ATTACK
                && draft.recipients.isEmpty()
                && draft.place == null
                && drafts.stream()
                    .anyMatch(
                        other ->
                            other.kind == EventKind.MOBILIZATION
                                && other.predicate.word() == draft.predicate.word()));
  }

  /** Whether a deed is told before a threat, and not what is threatened. */
  private static boolean before(Draft deed, Draft threat, Tree tree) {
    int word = deed.predicate.word();
    int threatened = threat.predicate.word();
    return word < threatened && !tree.under(word, threatened) && tree.is(threatened, "conj");
  }

  /** One attack told by a verb and a noun: "was killed in an ambush by". */
  private static void blows(List<Draft> drafts, Tree tree) {
    drafts.removeIf(
        noun -> {
          boolean named =
              noun.kind == EventKind.ATTACK
                  && noun.predicate.match().trigger().sort() != Trigger.Sort.VERB;
          for (Draft verb : drafts) {
            if (named
                && verb.kind == EventKind.ATTACK
                && verb.predicate.match().trigger().sort() == Trigger.Sort.VERB
                && (verb.actors.isEmpty()
                    || !Collections.disjoint(verb.actors, noun.actors)
                    || noun.actors.isEmpty())
                && tree.head(noun.predicate.word()) == verb.predicate.word()) {
              if (verb.actors.isEmpty()) {
                verb.actors.addAll(noun.actors);
              }
              if (verb.recipients.isEmpty()) {
                verb.recipients.addAll(noun.recipients);
              }
              verb.recipients.removeAll(verb.actors);
              verb.date = verb.date == null ? noun.date : verb.date;
              verb.place = verb.place == null ? noun.place : verb.place;
              return true;
            }
          }
          return false;
        });
  }

  /** A truce that is agreed to is a truce, as sure as the agreement. */
  private static void truces(List<Draft> drafts, Tree tree) {
    for (Draft draft : drafts) {
      for (Draft agreement : drafts) {
        if (draft.kind == EventKind.CEASEFIRE
            && draft.status == Status.PLANNED
            && draft.actors.size() > 1
            && agreement.kind == EventKind.AGREEMENT
            && (draft.predicate.verb() == agreement.predicate.word()
                || tree.head(
                        draft.predicate.verb() < 0
                            ? draft.predicate.word()
                            : draft.predicate.verb())
                    == agreement.predicate.word())) {
          draft.status = agreement.status;
        }
      }
    }
  }

  /** Whether all that is agreed is a contact or a truce: "agreed to meet again". */
  private static boolean agreed(Draft agreement, Draft contact, Tree tree) {
    int verb = contact.predicate.verb() < 0 ? contact.predicate.word() : contact.predicate.verb();
    boolean truce =
        contact.kind == EventKind.CEASEFIRE
            && contact.actors.size() > 1
            && (verb == agreement.predicate.word()
                || tree.head(verb) == agreement.predicate.word() && !tree.is(verb, "conj"));
    boolean meeting =
        Contacts.KINDS.contains(contact.kind)
            && tree.head(contact.predicate.word()) == agreement.predicate.word();
    return agreement.predicate.match().companions().length == 0 && (truce || meeting);
  }
}
