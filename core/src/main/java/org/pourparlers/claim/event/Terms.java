package org.pourparlers.claim.event;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.mention.TimeMention;

/** Tells the day of an event from the terms it sets and from since when something goes on. */
final class Terms {
  /** What is done with words: the dates in them are of what is asked, offered or agreed. */
  private static final Set<EventKind> WORDS =
      EnumSet.of(
          EventKind.DEMAND,
          EventKind.THREAT,
          EventKind.REJECTION,
          EventKind.ACCUSATION,
          EventKind.PROPOSAL,
          EventKind.AGREEMENT);

  /** What is over once it has happened. */
  private static final Set<EventKind> MOMENTS =
      EnumSet.of(
          EventKind.MEETING,
          EventKind.CALL,
          EventKind.VISIT,
          EventKind.AGREEMENT,
          EventKind.PROPOSAL,
          EventKind.RELEASE,
          EventKind.EASING,
          EventKind.MEDIATION,
          EventKind.CEASEFIRE,
          EventKind.APPOINTMENT);

  private Terms() {}

  /**
   * Whether a date can be when an event happens.
   *
   * @param cost how near it is ({@link Nearness})
   * @param published EDTF date of publication, or null
   */
  static boolean dates(Draft draft, TimeMention time, int cost, @Nullable String published) {
    if (time.when() == null) {
      return false;
    }
    String edtf = time.when().edtf();
    if (edtf.endsWith("/..")) {
      return cost < 200 && (draft.status == Status.ONGOING || !MOMENTS.contains(draft.kind))
          || draft.status == Status.DENIED;
    }
    if (draft.status == Status.OCCURRED && term(edtf, published)) {
      return false;
    }
    boolean said = WORDS.contains(draft.kind) && draft.status == Status.OCCURRED;
    if (!said) {
      return true;
    }
    boolean complement = cost >= 200 && time.first() > draft.predicate.word();
    return !complement && (published == null || !ahead(edtf, published));
  }

  /** Whether a date lies after publication, or runs from then on: "until Friday". */
  private static boolean ahead(String edtf, String published) {
    return term(edtf, published) || Dates.after(edtf, published);
  }

  /** Whether a date runs from publication on: a term, and never when something happened. */
  private static boolean term(String edtf, @Nullable String published) {
    return published != null
        && edtf.length() == 21
        && published.length() == 10
        && edtf.startsWith(published + "/");
  }
}
