package org.pourparlers.claim.statement;

import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Tells where a reporting clause ends, and whether what is said goes on behind it. */
final class InquitEnds {
  private static final int NEAR = 25;

  private final Discourse discourse;

  InquitEnds(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * The word after a reporting clause, and 1 where what is said goes on there, else 0.
   *
   * @param first its first word
   * @param from its verb or postposed subject, whichever is last
   * @param pronoun whether its subject is a pronoun
   */
  int[] of(Clause clause, int first, int from, boolean pronoun) {
    boolean incomplete = !finiteBefore(clause, first) || onlySubordinate(clause, first);
    for (int i = from + 1; i < clause.size(); i++) {
      if (clause.sign(i, ':')) {
        return new int[] {i, 1};
      }
      if (before(clause, i)) {
        break; // "…, avant de remercier Y"
      }
      boolean comma = clause.sign(i, ',') || clause.sign(i, ';');
      if (comma
          && i + 1 < clause.size()
          && (resumes(clause, i + 1, incomplete)
              || (incomplete && (pronoun || mainClause(clause, i + 1))))) {
        return new int[] {i, 1};
      }
      boolean near = i <= from + 2 || parted(clause, i - 1);
      if (near && discourse.quotationAt(clause.tree().span(i).start()) != null) {
        return new int[] {i, 1};
      }
    }
    return new int[] {clause.size(), 0};
  }

  /** "The port, X told reporters, would reopen": a subject before and its verb behind. */
  boolean breaks(Clause clause, int first, int end) {
    boolean subject = false;
    for (int i = 0; i < first; i++) {
      subject |= clause.tree().upos(i) == Upos.NOUN || clause.tree().upos(i) == Upos.PROPN;
    }
    return subject
        && first > 1
        && clause.sign(first - 1, ',')
        && clause.tree().upos(0) != Upos.ADP
        && clause.tree().upos(0) != Upos.SCONJ
        && !finiteBefore(clause, first)
        && end + 1 < clause.size()
        && clause.sign(end, ',')
        && clause.verbal(end + 1)
        && clause.tree().upos(end + 1) == Upos.AUX;
  }

  private boolean before(Clause clause, int word) {
    return word + 2 < clause.size()
        && discourse.lexicon().lists("before", clause.lemma(word))
        && (clause.infinitive(word + 2) || clause.participle(word + 1));
  }

  /** "If X stays shut, warned Y, …": one clause that a conjunction leads. */
  private static boolean onlySubordinate(Clause clause, int first) {
    if (first < 3 || clause.tree().upos(0) != Upos.SCONJ || !clause.sign(first - 1, ',')) {
      return false;
    }
    for (int i = 1; i < first - 1; i++) {
      if (clause.punctuation(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean parted(Clause clause, int word) {
    return clause.sign(word, ',') || clause.sign(word, ':') || clause.sign(word, ';');
  }

  private static boolean finiteBefore(Clause clause, int first) {
    for (int i = 0; i < first; i++) {
      if (clause.verbal(i) && clause.finite(i) && !clause.tree().is(i, "acl")) {
        return true;
      }
    }
    return false;
  }

  private boolean resumes(Clause clause, int word, boolean incomplete) {
    Tree tree = clause.tree();
    if (discourse.quotationAt(tree.span(word).start()) != null) {
      return true;
    }
    if (tree.upos(word) == Upos.CCONJ) {
      return ownSubject(clause, word + 1);
    }
    if (!incomplete) {
      return false;
    }
    if (word + 1 < clause.size() && discourse.lexicon().lists("that", clause.lemma(word + 1))) {
      return false; // ", ce que l'armée dément"
    }
    int i = word;
    while (i < clause.size()
        && i < word + 4
        && (tree.upos(i) == Upos.ADV
            || tree.upos(i) == Upos.PART
            || (tree.upos(i) == Upos.PRON && !tree.is(i, "nsubj")))) {
      i++;
    }
    return i < clause.size()
        && clause.verbal(i)
        && (tree.has(i, "VerbForm", "Fin")
            || tree.feature(i, "Mood") != null
            || tree.upos(i) == Upos.AUX);
  }

  /** Whether the words up to the next comma hold a finite verb that no relative pronoun leads. */
  private static boolean mainClause(Clause clause, int from) {
    if (clause.tree().has(from, "PronType", "Rel")) {
      return false;
    }
    for (int i = from; i < clause.size() && !clause.sign(i, ','); i++) {
      if (clause.verbal(i) && clause.finite(i) && !clause.tree().is(i, "acl")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a subject and its finite verb follow before the next comma. */
  private static boolean ownSubject(Clause clause, int from) {
    Tree tree = clause.tree();
    if (from >= clause.size() || clause.verbal(from)) {
      return false;
    }
    boolean subject = false;
    for (int i = from; i < clause.size() && i < from + NEAR && !clause.sign(i, ','); i++) {
      if (clause.verbal(i) && clause.finite(i)) {
        return subject;
      }
      Upos upos = tree.upos(i);
      subject |= upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON;
    }
    return false;
  }

  /** Whether a finite verb that is in no relative clause stands before a word. */
  boolean mainClauseBefore(Clause clause, int word) {
    boolean relative = false;
    boolean found = false;
    for (int i = 0; i < word; i++) {
      if (clause.sign(i, ',')) {
        relative = false;
      }
      if (clause.sign(i, ';') || clause.sign(i, ':')) {
        found = false;
      }
      relative |= clause.tree().has(i, "PronType", "Rel");
      if (clause.verbal(i) && !relative && !clause.tree().is(i, "acl") && !clause.infinitive(i)) {
        found = true;
      }
    }
    return found;
  }

  /** Whether a plain noun that is no audience follows as an object: "maintains its call". */
  boolean governsNoun(Clause clause, int verb, int after) {
    for (int child : clause.tree().children(verb)) {
      if (child > after
          && child <= after + 6
          && clause.tree().is(child, "obj")
          && clause.tree().upos(child) == Upos.NOUN
          && discourse.lexicon().audience(clause.lemma(child)) == null
          && discourse.mentions().actorAt(clause.tree().sentence().index(), child) == null
          && !discourse.timed(clause.tree().sentence().index(), child)
          && discourse.quotationAt(clause.tree().span(child).start()) == null) {
        return true;
      }
    }
    return false;
  }
}
