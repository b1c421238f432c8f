package org.pourparlers.mention.time;

import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;
import org.pourparlers.text.Folding;

/**
 * Whether the words around a date speak of what is to come: a future tense, a word such as
 * "scheduled", or the complement of one such as "promise".
 */
final class Outlook {
  /** Where a date lies, seen from the day of publication. */
  enum Way {
    PAST,
    FUTURE,
    /** "The meeting planned for Friday was cancelled", "talks resume on Friday": the nearer day. */
    EITHER
  }

  private static final int FARTHEST = 6;

  private final TimeWords words;

  Outlook(TimeWords words) {
    this.words = words;
  }

  /**
   * The way that the clause of a word looks.
   *
   * @param headline whether it stands in a title, whose present tense tells the past
   */
  Way of(Tree tree, int word, boolean headline) {
    boolean cue = false;
    int below = -1;
    int at = word;
    for (int steps = 0; at >= 0 && steps < FARTHEST; steps++) {
      if (isFutureTense(tree, at)) {
        return Way.FUTURE;
      }
      if (below >= 0 && isInfinitive(tree, below) && is(tree, at, "prospect")) {
        return Way.FUTURE;
      }
      if (isDue(tree, at)) {
        return Way.FUTURE;
      }
      cue |= hasCue(tree, at);
      if (!cue && at != word && isOver(tree, at)) {
        return Way.PAST;
      }
      if (isFinite(tree, at)) {
        if (cue) {
          return wasDue(tree, at) ? Way.EITHER : Way.FUTURE;
        }
        if (!isPresent(tree, at) || headline || is(tree, at, "saying")) {
          return Way.PAST;
        }
        // "Talks begin on Friday"; before the verb a present may tell what is past.
        return word > at && !tree.is(word, "nmod") ? Way.FUTURE : Way.EITHER;
      }
      below = at;
      at = tree.head(at);
    }
    // Without a finite verb nothing tells: "the meeting on Tuesday in Brussels?"
    return cue ? Way.FUTURE : headline || below < 0 || verbal(tree) ? Way.PAST : Way.EITHER;
  }

  private static boolean verbal(Tree tree) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.upos(i) == Upos.VERB && !tree.is(i, "amod") || tree.is(i, "cop")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFutureTense(Tree tree, int at) {
    // A simple conditional tells what was then to come: "il a dit qu'elles reprendraient lundi".
    boolean then = tree.has(at, "Mood", "Cnd") && tree.upos(at) == Upos.VERB;
    if (then || tree.has(at, "Tense", "Fut")) {
      return true;
    }
    for (int child : tree.children(at)) {
      if ((tree.is(child, "aux") || tree.is(child, "cop")) && tree.has(child, "Tense", "Fut")) {
        return true;
      }
    }
    return false;
  }

  /** An infinitive after a present: "is to be published". */
  private static boolean isDue(Tree tree, int at) {
    boolean now = false;
    boolean infinitive = isInfinitive(tree, at);
    boolean to = false;
    for (int child : tree.children(at)) {
      boolean helper = tree.is(child, "aux") || tree.is(child, "cop");
      now |= helper && tree.has(child, "Tense", "Pres") && tree.has(child, "VerbForm", "Fin");
      infinitive |= helper && isInfinitive(tree, child);
      to |= tree.is(child, "mark") && tree.upos(child) == Upos.PART;
    }
    return now && infinitive && to;
  }

  /** Whether a word, its auxiliary or what qualifies it is a cue of what is to come. */
  private boolean hasCue(Tree tree, int at) {
    if (is(tree, at, "future")) {
      return true;
    }
    for (int child : tree.children(at)) {
      boolean helper = tree.is(child, "aux") || tree.is(child, "cop");
      boolean participle = tree.is(child, "acl") && tree.has(child, "VerbForm", "Part");
      if ((helper || participle || tree.is(child, "amod")) && is(tree, child, "future")) {
        return true;
      }
    }
    return false;
  }

  /** A past participle that tells of a noun: "the guard, deployed in May". */
  private static boolean isOver(Tree tree, int at) {
    return tree.is(at, "acl")
        && tree.has(at, "VerbForm", "Part")
        && tree.has(at, "Tense", "Past")
        && tree.child(at, "aux") < 0;
  }

  private boolean is(Tree tree, int at, String type) {
    return words.value(type, Folding.of(tree.lemma(at))) != null;
  }

  private static boolean isInfinitive(Tree tree, int at) {
    return tree.has(at, "VerbForm", "Inf");
  }

  private static boolean isFinite(Tree tree, int at) {
    return verb(tree, at) >= 0;
  }

  /**
   * The finite verb of a clause: the word itself or its auxiliary or copula; -1 where there is
   * none.
   */
  private static int verb(Tree tree, int at) {
    boolean verbal = tree.upos(at) == Upos.VERB || tree.upos(at) == Upos.AUX;
    if (verbal && (tree.has(at, "VerbForm", "Fin") || isBare(tree, at))) {
      return at;
    }
    for (int child : tree.children(at)) {
      boolean helper = tree.is(child, "aux") || tree.is(child, "cop");
      if (helper && tree.has(child, "VerbForm", "Fin")) {
        return child;
      }
    }
    return -1;
  }

  /** An infinitive that has a subject and nothing before it: "Serbia and Kosovo meet on Friday". */
  private static boolean isBare(Tree tree, int at) {
    return tree.has(at, "VerbForm", "Inf")
        && tree.is(at, "root")
        && tree.child(at, "nsubj") >= 0
        && tree.child(at, "aux") < 0
        && tree.child(at, "mark") < 0;
  }

  /** Whether what is to come is told from a past: "was due on Friday", not "is expected". */
  private static boolean wasDue(Tree tree, int at) {
    int verb = verb(tree, at);
    return tree.has(verb, "Tense", "Past") || tree.has(verb, "Tense", "Imp");
  }

  /** A simple present: a compound tense has its finite verb beside the word. */
  private static boolean isPresent(Tree tree, int at) {
    // An imperative with a subject is an indicative that the tagger did not know.
    boolean mistaken = tree.has(at, "Mood", "Imp") && tree.child(at, "nsubj") >= 0;
    boolean present = tree.has(at, "Tense", "Pres") && tree.has(at, "Mood", "Ind");
    int verb = verb(tree, at);
    // "is heading to Riyadh on Friday"
    boolean progressive =
        verb != at
            && tree.has(verb, "Tense", "Pres")
            && tree.has(at, "Tense", "Pres")
            && tree.has(at, "VerbForm", "Part");
    return progressive || verb == at && (present || mistaken || isBare(tree, at));
  }
}
