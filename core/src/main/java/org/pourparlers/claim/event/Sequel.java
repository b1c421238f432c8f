package org.pourparlers.claim.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.mention.Mentions;
import org.pourparlers.mention.TimeMention;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * Gives an event the length or ordinal that a later sentence tells of it without naming it: "The
 * operation lasted four hours. It was the second since May."
 */
final class Sequel {
  private static final int NEAR = 2;

  private static final Set<EventKind> LASTING =
      EnumSet.of(
          EventKind.MEETING,
          EventKind.TALKS,
          EventKind.CALL,
          EventKind.VISIT,
          EventKind.RELEASE,
          EventKind.ATTACK);

  private static final Set<EventKind> COUNTED =
      EnumSet.of(
          EventKind.MEETING,
          EventKind.TALKS,
          EventKind.CALL,
          EventKind.VISIT,
          EventKind.RELEASE,
          EventKind.CEASEFIRE,
          EventKind.EASING,
          EventKind.AGREEMENT);

  private final CircumstanceWords words;
  private final Mentions mentions;

  Sequel(CircumstanceWords words, Mentions mentions) {
    this.words = words;
    this.mentions = mentions;
  }

  /** Fills what later sentences tell of events, in the order of the text. */
  void fill(List<Draft> drafts) {
    for (int i = 0; i < mentions.times().size(); i++) {
      Tree tree = mentions.trees().get(i);
      for (TimeMention time : tree == null ? List.<TimeMention>of() : mentions.times().get(i)) {
        if (time.length() != null && untold(drafts, time)) {
          length(drafts, tree, time);
        } else if (time.ordinal() != null && untold(drafts, time)) {
          ordinal(drafts, tree, time);
        }
      }
    }
  }

  private static boolean untold(List<Draft> drafts, TimeMention time) {
    for (Draft draft : drafts) {
      if (draft.duration != null && draft.duration.equals(time.length())
          || draft.ordinal != null && draft.ordinal.equals(time.ordinal())) {
        return false;
      }
    }
    return true;
  }

  private void length(List<Draft> drafts, Tree tree, TimeMention time) {
    int verb = Nearness.clauseOf(tree, time.head());
    int subject = subject(tree, verb);
    if (subject < 0
        || governs(tree, verb)
        || words.is("since", before(tree, time.first()))
        || tree.head(time.head()) != verb
        || tree.upos(verb) != Upos.VERB
        || tree.child(verb, "aux") >= 0 && tree.has(tree.child(verb, "aux"), "Tense", "Fut")) {
      return;
    }
    boolean lasts = words.is("lasting", tree.lemma(verb)) && back(tree, subject);
    boolean meets =
        words.is("meeting", tree.lemma(verb))
            && tree.upos(subject) == Upos.PRON
            && tree.has(subject, "Number", "Plur");
    if (!lasts && !meets) {
      return;
    }
    Draft of =
        last(
            drafts,
            time.sentence(),
            draft ->
                LASTING.contains(draft.kind)
                    && brief(time)
                    && draft.duration == null
                    && done(draft)
                    && (lasts || draft.participants().size() > 1));
    if (of != null) {
      of.duration = time.length();
    }
  }

  private void ordinal(List<Draft> drafts, Tree tree, TimeMention time) {
    int verb = Nearness.clauseOf(tree, time.head());
    boolean noun =
        time.last() + 1 < tree.size()
            && switch (tree.upos(time.last() + 1)) {
              case NOUN, PROPN, ADJ -> !words.is("kind", tree.lemma(time.last() + 1));
              default -> false;
            };
    if (noun) {
      return;
    }
    int subject = subject(tree, verb);
    boolean being = words.is("being", tree.lemma(verb)) || tree.child(verb, "cop") >= 0;
    if (being && subject >= 0 && tree.upos(subject) == Upos.PRON && subject < time.first()) {
      Draft of =
          last(
              drafts,
              time.sentence(),
              draft -> COUNTED.contains(draft.kind) && draft.ordinal == null);
      if (of != null && of.sentence < time.sentence()) {
        of.ordinal = time.ordinal();
      }
    } else if (apposed(tree, time)) {
      for (Draft draft : drafts) {
        if (draft.sentence == time.sentence()
            && COUNTED.contains(draft.kind)
            && draft.ordinal == null
            && draft.predicate.word() < time.first()
            && draft.predicate.word() == nearest(drafts, time)) {
          draft.ordinal = time.ordinal();
        }
      }
    }
  }

  /** Whether an ordinal stands for a noun told before: ", the third since May". */
  private static boolean apposed(Tree tree, TimeMention time) {
    int before = time.first() - 1;
    boolean led = before > 0 && tree.upos(before) == Upos.DET;
    return led && ",".equals(tree.form(before - 1));
  }

  /** The last word before an ordinal that tells an event which may be counted. */
  private static int nearest(List<Draft> drafts, TimeMention time) {
    int nearest = -1;
    for (Draft draft : drafts) {
      int word = draft.predicate.word();
      if (draft.sentence == time.sentence()
          && COUNTED.contains(draft.kind)
          && word < time.first()
          && word > nearest) {
        nearest = word;
      }
    }
    return nearest;
  }

  /** Whether a verb goes on with another: "it took mediators weeks to persuade them". */
  private static boolean governs(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (child > verb && tree.has(child, "VerbForm", "Inf") || tree.is(child, "iobj")) {
        return true;
      }
    }
    return tree.child(verb, "ccomp") >= 0;
  }

  private static String before(Tree tree, int first) {
    return first > 0 ? tree.lemma(first - 1) : "";
  }

  /** Whether a length is one of hours, days or weeks: no contact lasts months. */
  private static boolean brief(TimeMention time) {
    String iso = time.length() == null ? "" : time.length().iso();
    return iso.contains("T") || iso.endsWith("D") || iso.endsWith("W");
  }

  private static int subject(Tree tree, int verb) {
    int subject = tree.child(verb, "nsubj");
    return subject >= 0 ? subject : tree.child(verb, "expl:subj");
  }

  /** Whether a subject points back: a pronoun of the third person, a noun with an article. */
  private boolean back(Tree tree, int subject) {
    if (tree.upos(subject) == Upos.PRON) {
      return !tree.has(subject, "Person", "1") && !tree.has(subject, "Person", "2");
    }
    int article = tree.child(subject, "det");
    return words.is("occasion", tree.lemma(subject))
        && (article >= 0
                && (tree.has(article, "Definite", "Def")
                    || tree.has(article, "PronType", "Dem")
                    || tree.has(article, "Poss", "Yes"))
            || tree.child(subject, "nmod:poss") >= 0);
  }

  private static boolean done(Draft draft) {
    return draft.status == Status.OCCURRED || draft.status == Status.ONGOING;
  }

  /** The event told last, in the sentence before or the one before that. */
  private static @Nullable Draft last(List<Draft> drafts, int sentence, Predicate<Draft> which) {
    List<Draft> near = new ArrayList<>();
    for (Draft draft : drafts) {
      int apart = sentence - draft.last;
      if (apart >= 0 && apart <= NEAR && draft.sentence <= sentence) {
        near.add(draft);
      }
    }
    Draft best = null;
    for (Draft draft : near) {
      if (which.test(draft) && (best == null || draft.last >= best.last)) {
        best = draft;
      }
    }
    return best;
  }
}
