package org.pourparlers.claim.event;

import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.Mentions;
import org.pourparlers.mention.TimeMention;
import org.pourparlers.mention.When;
import org.pourparlers.mention.time.Entries;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;
import org.pourparlers.text.Text;

/** The day that a paragraph has reached: "On Monday they quarrelled. The envoy left at once." */
final class Setting {
  private static final int BACK = 3;

  private final Mentions mentions;
  private final Text text;
  private final Entries entries;
  private final @Nullable String published;

  /**
   * @param published EDTF date of publication, or null
   */
  Setting(Mentions mentions, Text text, @Nullable String published) {
    this.mentions = mentions;
    this.text = text;
    this.published = published;
    entries = Entries.of(text, mentions.times());
  }

  /**
   * The date of the entry of a chronology, or of a live page, in which an event is told as news;
   * null elsewhere, and of what was before.
   */
  @Nullable When entry(Draft draft) {
    Tree tree = mentions.trees().get(draft.sentence);
    When entry = entries.date(draft.sentence);
    int verb = draft.predicate.verb();
    if (tree == null || verb >= 0 && Tense.before(tree, verb)) {
      return null;
    }
    if (entry != null) {
      return verb >= 0 || tree.is(draft.predicate.word(), "root") ? entry : null;
    }
    Span hour = entries.hour(tree.sentence().span());
    return hour == null
            || published == null
            || !Dates.day(published)
            || verb < 0
            || tree.is(verb, "acl:relcl")
            || dates(draft)
        ? null
        : new When(published, hour);
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
      boolean participle = tree.is(up, "acl") && tree.has(up, "VerbForm", "Part");
      if ((participle || tree.is(up, "acl:relcl")) && time.first() >= up - 6) {
        return !tree.under(draft.predicate.word(), up);
      }
      up = tree.head(up);
    }
    return false;
  }
}
