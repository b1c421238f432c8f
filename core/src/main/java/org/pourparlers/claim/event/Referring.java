package org.pourparlers.claim.event;

import java.util.List;
import org.pourparlers.rule.Predicate;
import org.pourparlers.rule.Relation;
import org.pourparlers.rule.Rule;
import org.pourparlers.rule.Trigger;
import org.pourparlers.syntax.Tree;

/** Whether a predicate only says something of the event that another one tells. */
final class Referring {
  private Referring() {}

  /** Whether a meeting verb has an event for its object: "welcomed the meeting". */
  static boolean ofEvent(Predicate predicate, List<Predicate> all, Tree tree) {
    Rule rule = predicate.match().rule();
    return predicate.match().trigger().sort() == Trigger.Sort.VERB
        && predicate.match().companions().length == 0
        && (rule.kind().equals("meeting") && !rule.frame().joins()
            || rule.kind().equals("talks") && tree.is(predicate.word(), "acl"))
        && all.stream()
            .anyMatch(
                other ->
                    other.match().trigger().sort() != Trigger.Sort.VERB
                            && predicate.in(Relation.OBJECT).contains(other.word())
                        || other != predicate
                            && predicate.in(Relation.OBJECT).stream()
                                .anyMatch(other.match()::companion));
  }

  /** Whether an event makes it possible: "the meeting allowed them to confer". */
  static boolean byEvent(Predicate predicate, List<Predicate> all, Tree tree) {
    return predicate.match().trigger().sort() == Trigger.Sort.VERB
        && Contacts.contact(predicate.match().rule().kind())
        && tree.has(predicate.word(), "VerbForm", "Inf")
        && all.stream()
            .anyMatch(
                other ->
                    other.match().trigger().sort() != Trigger.Sort.VERB
                        && Contacts.contact(other.match().rule().kind())
                        && predicate.in(Relation.SUBJECT).contains(other.word()));
  }

  /** Whether a noun only says through whom another mediation is: "told Niger through Qatar". */
  static boolean relayed(Predicate predicate, List<Predicate> all) {
    return predicate.match().trigger().sort() != Trigger.Sort.VERB
        && predicate.match().rule().kind().equals("mediation")
        && all.stream()
            .anyMatch(
                other ->
                    other != predicate
                        && other.match().rule().frame().actors().contains(Relation.THROUGH)
                        && !other.match().rule().frame().actors().contains(Relation.SUBJECT)
                        && other.match().rule().kind().equals("mediation")
                        && other.match().companion(predicate.word()));
  }

  /** Whether a deed is only what a contact is about: "talks on a ceasefire". */
  static boolean topic(Predicate predicate, List<Predicate> all, Tree tree) {
    int word = predicate.word();
    if (predicate.match().trigger().sort() == Trigger.Sort.VERB
        || Contacts.contact(predicate.match().rule().kind())
        || !tree.is(word, "nmod")
        || tree.child(word, "acl") >= 0) {
      return false;
    }
    return all.stream()
        .anyMatch(
            other ->
                other.word() == tree.head(word)
                    && other.match().trigger().sort() != Trigger.Sort.VERB
                    && Contacts.contact(other.match().rule().kind()));
  }

  /** Whether a noun only says by what means others are in contact: "conferred by video link". */
  static boolean means(Predicate predicate, List<Predicate> all, Tree tree) {
    int word = predicate.word();
    return predicate.match().trigger().sort() != Trigger.Sort.VERB
        && predicate.match().rule().kind().equals("call")
        && tree.is(word, "obl")
        && tree.child(word, "det") < 0
        && all.stream()
            .anyMatch(
                other ->
                    other.word() == tree.head(word)
                        && other.match().trigger().sort() == Trigger.Sort.VERB
                        && Contacts.contact(other.match().rule().kind()));
  }

  /** Whether a noun is what is broken off: "suspended its talks with Canada". */
  static boolean brokenOff(Predicate predicate, List<Predicate> all, Tree tree) {
    return predicate.match().trigger().sort() != Trigger.Sort.VERB
        && Contacts.contact(predicate.match().rule().kind())
        && all.stream()
            .anyMatch(
                other ->
                    other.match().rule().kind().equals("sanction")
                        && other.match().companion(predicate.word())
                        && !(predicate.hosted() && tree.head(other.word()) == predicate.word()));
  }

  /** Whether somebody travels to meet somebody: "flew to Riyadh to meet Lavrov". */
  static boolean purposeOfJourney(Predicate predicate, List<Predicate> all, Tree tree) {
    boolean meeting = predicate.match().rule().kind().equals("meeting");
    int head = tree.head(predicate.word());
    return meeting
        && predicate.match().trigger().sort() == Trigger.Sort.VERB
        && !(predicate.in(Relation.OBJECT).isEmpty() && predicate.in(Relation.WITH).isEmpty())
        && tree.has(predicate.word(), "VerbForm", "Inf")
        && all.stream()
            .anyMatch(
                other ->
                    (other.word() == head || other.hosted() && other.verb() == head)
                        && other.match().rule().kind().equals("visit"));
  }
}
