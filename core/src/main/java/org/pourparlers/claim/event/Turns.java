package org.pourparlers.claim.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.language.Language;
import org.pourparlers.mention.TimeMention;
import org.pourparlers.mention.When;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * What the rest of a sentence says became of an event: "was agreed, then cancelled", "should have
 * met", "is to run until Friday", "…, which Kigali denies".
 */
final class Turns {
  /** How many words behind "which" or "ce que" its verb may stand. */
  private static final int REACH = 9;

  /** How many words before an infinitive its auxiliaries may stand. */
  private static final int BACK = 4;

  private static final Set<EventKind> DUE =
      EnumSet.of(
          EventKind.MEETING,
          EventKind.TALKS,
          EventKind.CALL,
          EventKind.VISIT,
          EventKind.RELEASE,
          EventKind.AID,
          EventKind.WITHDRAWAL,
          EventKind.PROTEST);

  private static final Set<EventKind> SPOKEN =
      EnumSet.of(EventKind.ACCUSATION, EventKind.DEMAND, EventKind.THREAT, EventKind.REJECTION);

  private final Map<String, Status> holders;
  private final Map<String, Status> governors;
  private final Set<String> dropped;
  private final Set<String> pursued;
  private final Set<String> contested;
  private final Set<String> claims;
  private final Set<String> unless;
  private final Set<String> ought;
  private final Set<String> yet;
  private final Standing standing;
  private final CircumstanceWords words;

  Turns(Language language, Standing standing, CircumstanceWords words) {
    this.standing = standing;
    this.words = words;
    holders = Tables.map(language, "standing", "holder", Status.class);
    governors = Tables.map(language, "standing", "governor", Status.class);
    dropped = words(language, "drop");
    pursued = words(language, "run");
    contested = words(language, "contest");
    claims = words(language, "claim");
    unless = words(language, "unless");
    ought = words(language, "ought");
    yet = words(language, "yet");
  }

  private static Set<String> words(Language language, String sort) {
    return Tables.map(language, "standing", sort, Status.class).keySet();
  }

  /** The status of an event before its date is known. */
  Status of(Draft draft, Tree tree) {
    int verb = draft.predicate.verb();
    if (SPOKEN.contains(draft.kind) || draft.status == Status.DENIED) {
      return draft.status;
    }
    int last = Math.max(verb, draft.predicate.word());
    if (draft.status == Status.OCCURRED && contested(tree, last)) {
      return Status.DENIED;
    }
    if (verb < 0) {
      return draft.status;
    }
    if (draft.status == Status.CALLED_OFF && conditional(tree, verb)) {
      return Status.POSSIBLE;
    }
    boolean open =
        draft.status == Status.OCCURRED
            || draft.status == Status.PLANNED
            || draft.status == Status.POSSIBLE;
    if (!open || !DUE.contains(draft.kind)) {
      return draft.status;
    }
    if (awaited(tree, verb)) {
      return Status.DENIED;
    }
    if (dropped(draft, tree, verb) || missed(tree, verb)) {
      return Status.CALLED_OFF;
    }
    return draft.status;
  }

  /** What is said to run on until some day, or to continue, is under way. */
  boolean runs(Draft draft, Tree tree, @Nullable String published) {
    int verb = draft.predicate.verb();
    return draft.status == Status.PLANNED
        && verb >= 0
        && subject(tree, draft.predicate.word(), verb)
        && pursued.contains(tree.lemma(verb))
        && tree.has(verb, "VerbForm", "Inf")
        && draft.date != null
        && published != null
        && draft.date.edtf().startsWith(published + "/");
  }

  /**
   * The new day of what is postponed, told behind the verb: "pushed back to the autumn"; or null.
   */
  @Nullable When postponed(Draft draft, List<TimeMention> times, @Nullable String published) {
    When day = null;
    for (TimeMention time : times) {
      When when = time.when();
      boolean behind = when != null && time.first() > draft.predicate.verb();
      if (behind && when != null && published != null && Dates.after(when.edtf(), published)) {
        day = when;
      }
    }
    return day;
  }

  private static boolean subject(Tree tree, int noun, int verb) {
    int up = noun;
    for (int steps = 0; tree.is(up, "nmod") && tree.head(up) >= 0 && steps < 4; steps++) {
      up = tree.head(up);
    }
    return tree.is(up, "nsubj") && tree.head(up) == verb;
  }

  /** "…, ce que Kigali dément", "…, a claim that Kigali denies". */
  private boolean contested(Tree tree, int verb) {
    for (int i = verb + 1; i + 2 < tree.size(); i++) {
      if (!",".equals(tree.form(i)) || !claim(tree, i + 1)) {
        continue;
      }
      for (int j = i + 2; j < tree.size() && j <= i + REACH; j++) {
        boolean told = contested.contains(tree.lemma(j));
        if (told || tree.upos(j) == Upos.VERB) {
          return told && !standing.negated(tree, j) && !between(tree, verb, i);
        }
      }
    }
    return false;
  }

  /** Whether a clause about all that was told begins: "ce que", "which", "a charge". */
  private boolean claim(Tree tree, int at) {
    boolean here = claims.contains(tree.form(at).toLowerCase(Locale.ROOT));
    int noun = here || tree.upos(at) != Upos.DET ? at : at + 1;
    if (!claims.contains(tree.form(noun).toLowerCase(Locale.ROOT))) {
      return false;
    }
    // "which Kigali denies", not "which denies"
    return noun + 1 < tree.size() && tree.upos(noun + 1) != Upos.VERB;
  }

  private boolean between(Tree tree, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean aside = tree.is(i, "parataxis");
      boolean finite = !aside && tree.upos(i) == Upos.VERB && Clauses.finite(tree, i);
      if (finite && tree.child(i, "nsubj") > from) {
        return true;
      }
    }
    return false;
  }

  /** "Nobody will meet unless he leaves", "tant qu'il reste, il n'y aura pas de rencontre". */
  private boolean conditional(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (!tree.is(child, "advcl")) {
        continue;
      }
      for (int i = Math.max(0, child - REACH); i < child; i++) {
        boolean under = tree.under(i, child) || i + 1 < tree.size() && tree.under(i + 1, child);
        if (under && unless.contains(tree.lemma(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "has yet to begin". */
  private boolean awaited(Tree tree, int verb) {
    boolean have = verb + 1 < tree.size() && "have".equals(tree.lemma(verb));
    return have && yet.contains(tree.lemma(verb + 1))
        || verb > 2
            && tree.upos(verb - 1) == Upos.PART
            && yet.contains(tree.lemma(verb - 2))
            && "have".equals(tree.lemma(verb - 3));
  }

  /** "had been due on Monday but was put off", "avait été conclu, puis annulé". */
  private boolean dropped(Draft draft, Tree tree, int verb) {
    int top = verb;
    boolean due = draft.status != Status.OCCURRED || draft.kind == EventKind.RELEASE;
    for (int steps = 0; steps < 2 && tree.is(top, "xcomp") && tree.head(top) >= 0; steps++) {
      top = tree.head(top);
      due |= planned(tree, top);
    }
    int below = tree.child(verb, "xcomp");
    due |= below >= 0 && planned(tree, verb);
    if (!due) {
      return false;
    }
    for (int from : new int[] {verb, top, Math.max(below, verb)}) {
      for (int child : tree.children(from)) {
        if (child > verb && tree.is(child, "conj") && tree.upos(child) == Upos.VERB) {
          Status status = Phrasal.status(holders, tree, child, child);
          boolean off =
              status == Status.CALLED_OFF || dropped.contains(tree.lemma(child)) && status == null;
          boolean never = words.is("opening", tree.lemma(child));
          if (standing.negated(tree, child)
              ? never && bare(tree, child)
              : off && same(tree, child)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean planned(Tree tree, int verb) {
    return governors.get(tree.lemma(verb)) == Status.PLANNED
        || governors.get(tree.form(verb)) == Status.PLANNED;
  }

  /** Whether a verb has no subject of its own: "but never took place". */
  private static boolean bare(Tree tree, int verb) {
    int subject = tree.child(verb, "nsubj");
    return subject < 0 || tree.upos(subject) == Upos.PRON;
  }

  /** Whether a passive says it of the same subject, or of a pronoun. */
  private static boolean same(Tree tree, int verb) {
    int subject = tree.child(verb, "nsubj");
    return tree.child(verb, "obj") < 0 && (subject < 0 || tree.upos(subject) == Upos.PRON);
  }

  /** "aurait dû le recevoir", "was to have met", "should have met". */
  private boolean missed(Tree tree, int verb) {
    for (int i = verb - 1; i > 0 && i >= verb - BACK; i--) {
      String before = tree.lemma(i - 1);
      boolean perfect = "have".equals(tree.lemma(i)) && tree.has(i, "VerbForm", "Inf");
      boolean to = tree.upos(i - 1) == Upos.PART;
      boolean was = i > 1 && "be".equals(tree.lemma(i - 2)) && tree.has(i - 2, "Tense", "Past");
      if (perfect && (ought.contains(before) || to && was)) {
        return true;
      }
      if (ought.contains(tree.lemma(i))
          && tree.has(i, "VerbForm", "Part")
          && tree.has(i - 1, "Mood", "Cnd")) {
        return true;
      }
    }
    return false;
  }
}
