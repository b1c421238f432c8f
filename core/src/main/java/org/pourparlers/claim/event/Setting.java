package org.pourparlers.claim.event;

import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.Mentions;
import org.pourparlers.mention.TimeMention;
import org.pourparlers.mention.When;
import org.pourparlers.syntax.Tree;
import org.pourparlers.text.Text;

/** The day that a paragraph has reached: "On Monday they quarrelled. The envoy left at once." */
final class Setting {
  private static final int BACK = 3;

  private final Mentions mentions;
  private final Text text;

  Setting(Mentions mentions, Text text) {
    this.mentions = mentions;
    this.text = text;
  }

  /** The day told last by the main clause of a sentence before in the same paragraph, or null. */
  @Nullable When before(int sentence) {
    int paragraph = paragraph(sentence);
    for (int i = sentence - 1; i >= 0 && i >= sentence - BACK; i--) {
      if (paragraph(i) != paragraph) {
        return null;
      }
      Tree tree = mentions.trees().get(i);
      When day = null;
      for (TimeMention time : mentions.times().get(i)) {
        if (time.when() != null && tree != null && main(tree, time)) {
          day = time.when();
        }
      }
      if (day != null) {
        return days(day.edtf()) ? day : null;
      }
    }
    return null;
  }

  private int paragraph(int sentence) {
    return text.sentences().get(sentence).paragraph();
  }

  /** Whether a date is that of its sentence: it stands in no clause of its own. */
  private static boolean main(Tree tree, TimeMention time) {
    int up = time.head();
    for (int steps = 0; up >= 0 && steps <= tree.size(); steps++) {
      if (tree.is(up, "acl") || tree.is(up, "advcl") || tree.is(up, "ccomp")) {
        return false;
      }
      up = tree.head(up);
    }
    return true;
  }

  static boolean days(String edtf) {
    return Dates.day(edtf) || Dates.days(edtf);
  }

  /**
   * Whether a sentence tells a date that may be an event's: none of those inside a clause of its
   * own, as in "a text that was settled in March".
   */
  boolean dates(Draft draft) {
    Tree tree = mentions.trees().get(draft.sentence);
    for (TimeMention time : mentions.times().get(draft.sentence)) {
      if ((time.when() != null || time.away() != null)
          && (tree == null || !enclosed(tree, time, draft))) {
        return true;
      }
    }
    return false;
  }

  private static boolean enclosed(Tree tree, TimeMention time, Draft draft) {
    int up = time.head();
    for (int steps = 0; up >= 0 && steps <= tree.size(); steps++) {
      if (tree.is(up, "acl:relcl") && time.first() >= up - 6) {
        return !tree.under(draft.predicate.word(), up);
      }
      up = tree.head(up);
    }
    return false;
  }
}
