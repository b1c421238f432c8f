package org.pourparlers.claim.event;

import java.util.List;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.mention.When;
import org.pourparlers.syntax.Tree;

/** Lets the events of one sentence share the day and the place that it gives one of them. */
final class Sharing {
  private Sharing() {}

  static void share(List<Draft> drafts, Tree tree) {
    visits(drafts, tree);
    date(drafts);
  }

  /** Who is met on a visit is met there and then. */
  private static void visits(List<Draft> drafts, Tree tree) {
    for (Draft visit : drafts) {
      for (Draft contact : drafts) {
        if (visit.kind == EventKind.VISIT
            && contact.kind == EventKind.MEETING
            && contact.actors.containsAll(visit.actors)
            && !aside(visit.predicate.word(), contact.predicate.word(), tree)) {
          contact.place = contact.place == null ? visit.place : contact.place;
          contact.date = contact.date == null ? visit.date : contact.date;
        }
      }
    }
  }

  /** Whether a visit is told in a relative clause that does not hold the contact. */
  private static boolean aside(int visit, int contact, Tree tree) {
    return tree.is(visit, "acl") && contact > visit && !tree.under(contact, visit);
  }

  /** What one sentence tells of the same people as done is of one day, where it gives only one. */
  private static void date(List<Draft> drafts) {
    for (Draft draft : drafts) {
      When date = null;
      boolean one = true;
      for (Draft other : drafts) {
        if (other.date != null && done(other) && other.kind != EventKind.VISIT) {
          one &= date == null || date.edtf().equals(other.date.edtf());
          date = other.date;
        }
        one &= other.date == null || done(other);
      }
      boolean day = date != null && date.edtf().length() == 10;
      if (one && day && draft.date == null && done(draft)) {
        draft.date = date;
      }
    }
  }

  private static boolean done(Draft draft) {
    return draft.status == Status.OCCURRED;
  }
}
