package org.pourparlers.claim.statement;

import java.util.List;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Whether a verb tells that something was said, or only that it might be, will be, was not. */
enum Assertion {
  /** It was said. */
  TOLD,
  /** It was not said ("n'exclut pas", "did not say"). */
  NEGATED,
  /** The speaker will not say it ("would not be drawn"). */
  UNWILLING,
  /** It may be said, is to be said, or is only asked for. */
  UNTOLD;

  private static final int REACHED = 5;

  static Assertion of(Clause clause, ReportingLexicon lexicon, int verb) {
    Tree tree = clause.tree();
    if (question(clause)) {
      return UNTOLD;
    }
    if (ofTheReporter(clause, verb)) {
      return UNTOLD;
    }
    boolean negated = negated(clause, lexicon, verb);
    int modal = modal(clause, lexicon, verb);
    if (modal >= 0) {
      if (negated && lexicon.lists("unwilling", clause.lemma(modal))) {
        return UNWILLING;
      }
      return only(clause, lexicon, verb) ? TOLD : UNTOLD;
    }
    if (!told(clause, lexicon, verb) || habit(clause, lexicon, verb)) {
      return UNTOLD;
    }
    if (tree.has(verb, "Tense", "Fut")
        || tree.has(verb, "Mood", "Cnd")
        || tree.has(verb, "Mood", "Imp")
        || tree.has(verb, "Mood", "Sub")) {
      return UNTOLD;
    }
    return negated ? NEGATED : TOLD;
  }

  /** "Rappelons que", "we say": the reporter's or the reader's own. */
  private static boolean ofTheReporter(Clause clause, int verb) {
    Tree tree = clause.tree();
    for (int i = clause.groupStart(verb); i <= verb; i++) {
      if (clause.verbal(i)
          && !tree.has(i, "Tense", "Past") // the tagger guesses the person of "said"
          && (tree.has(i, "Person", "1")
              || tree.has(i, "Person", "2")
              || tree.has(i, "Mood", "Imp"))) {
        return true;
      }
    }
    int subject = tree.child(verb, "nsubj");
    return subject >= 0
        && tree.upos(subject) == Upos.PRON
        && (tree.has(subject, "Person", "1") || tree.has(subject, "Person", "2"));
  }

  private static boolean question(Clause clause) {
    int last = clause.size() - 1;
    return last >= 0 && clause.sign(last, '?');
  }

  /**
   * Whether the form is one that tells: finite, a participle that goes with a subject or a verb.
   */
  private static boolean told(Clause clause, ReportingLexicon lexicon, int verb) {
    Tree tree = clause.tree();
    if (tree.child(verb, "aux:pass") >= 0) {
      if (lexicon.lists("passive", clause.lemma(verb))) {
        return true; // "X was quoted as saying"
      }
      return tree.child(verb, "obl:agent") >= 0;
    }
    if (tree.upos(verb) != Upos.VERB && tree.upos(verb) != Upos.AUX) {
      return clause.verbal(verb); // misread
    }
    int own = tree.child(verb, "nsubj");
    if (clause.infinitive(verb) && own >= 0 && own < verb && tree.child(verb, "mark") < 0) {
      return true; // "the Taliban deny": a present that looks like an infinitive
    }
    if (clause.infinitive(verb)) {
      int head = tree.head(verb);
      boolean reached =
          head >= 0
              && (tree.is(verb, "xcomp") || head < verb && verb - head <= REACHED)
              && lexicon.lists("reach", clause.lemma(head));
      return reached || caused(clause, lexicon, verb) || before(clause, lexicon, verb);
    }
    if (clause.finite(verb)) {
      return true;
    }
    boolean past = tree.has(verb, "Tense", "Past");
    if (!past) {
      return true; // "warning that", "refusant de"
    }
    if (blamed(clause, lexicon, verb)) {
      return true;
    }
    if (aside(clause, verb)) {
      return false;
    }
    // a bare past participle tells only where a subject or a coordinate verb's auxiliary carries it
    return tree.child(verb, "nsubj") >= 0
        || clause.apart(verb) >= 0
        || tree.child(verb, "aux") >= 0
        || (tree.is(verb, "conj")
            && tree.head(verb) >= 0
            && clause.verbal(tree.head(verb))
            && clause.finite(tree.head(verb)))
        || tree.is(verb, "root")
        || goesOn(clause, verb)
        || governs(tree, verb)
        || onlyPredicate(clause, verb);
  }

  /** "X, accused by Y of …": Y accuses. */
  static boolean blamed(Clause clause, ReportingLexicon lexicon, int verb) {
    if (clause.finite(verb) || clause.tree().child(verb, "obl:agent") < 0) {
      return false;
    }
    for (ReportingWord word : lexicon.verbs(clause.lemma(verb))) {
      if (word.has(Frame.Shape.CHARGE)) {
        return true;
      }
    }
    return false;
  }

  /** "prompting Ethiopia to accuse Somalia": what somebody was brought to say was said. */
  private static boolean caused(Clause clause, ReportingLexicon lexicon, int verb) {
    Tree tree = clause.tree();
    int head = tree.head(verb);
    return head >= 0
        && head < verb
        && clause.verbal(head)
        && lexicon.lists("cause", clause.lemma(head))
        && tree.child(head, "obj") > head
        && tree.child(head, "obj") < verb
        && !clause.infinitive(head)
        && modal(clause, lexicon, head) < 0
        && !negated(clause, lexicon, head);
  }

  /** "who have long refused to", "a toujours nié": no news. */
  private static boolean habit(Clause clause, ReportingLexicon lexicon, int verb) {
    boolean perfect = clause.tree().child(verb, "aux") >= 0;
    for (int i = clause.groupStart(verb); perfect && i < verb; i++) {
      if (lexicon.lists("habit", clause.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** "avant de remercier": what was said then. */
  private static boolean before(Clause clause, ReportingLexicon lexicon, int verb) {
    int first = clause.groupStart(verb);
    return first > 1
        && clause.tree().upos(first - 1) == Upos.ADP
        && lexicon.lists("before", clause.lemma(first - 2));
  }

  /** "a dénoncé … et promis de": behind a conjunction, a compound tense before it. */
  private static boolean goesOn(Clause clause, int verb) {
    Tree tree = clause.tree();
    if (verb < 3 || tree.upos(verb - 1) != Upos.CCONJ || verb + 1 >= tree.size()) {
      return false;
    }
    Upos next = tree.upos(verb + 1);
    boolean governs =
        next == Upos.ADP || next == Upos.SCONJ || next == Upos.DET || next == Upos.PART;
    for (int i = verb - 2; governs && i > 0 && !clause.sign(i, ';'); i--) {
      if (clause.verbal(i) && clause.finite(i) && tree.upos(i) == Upos.VERB) {
        return tree.child(i, "aux") >= 0
            && tree.child(i, "aux:pass") < 0
            && tree.has(i, "Tense", "Past");
      }
    }
    return false;
  }

  /** "X, threatened with a trial, left": between commas, and the verb follows. */
  private static boolean aside(Clause clause, int verb) {
    if (verb == 0 || !clause.sign(verb - 1, ',') || clause.tree().child(verb, "aux") >= 0) {
      return false;
    }
    for (int i = verb + 2; i < clause.size(); i++) {
      if (clause.sign(i - 1, ',') && clause.finite(i) && clause.tree().child(i, "nsubj") < 0) {
        return true;
      }
    }
    return false;
  }

  /** "X, an adviser, threatened on Friday to": behind a comma in what has no other main verb. */
  private static boolean onlyPredicate(Clause clause, int verb) {
    Tree tree = clause.tree();
    if (verb == 0 || !clause.sign(verb - 1, ',')) {
      return false;
    }
    int root = verb;
    for (int step = 0; step < tree.size() && tree.head(root) >= 0; step++) {
      root = tree.head(root);
    }
    return root < verb && !clause.verbal(root) && tree.child(root, "cop") < 0;
  }

  /** "described the demands": a past tense that the tagger took for a participle. */
  private static boolean governs(Tree tree, int verb) {
    int object = tree.child(verb, "obj");
    boolean comma = verb > 0 && tree.form(verb - 1).equals(",");
    if (object > verb && object <= verb + 4) {
      return comma || (!tree.is(verb, "acl") && !tree.is(verb, "amod"));
    }
    if (!comma || verb + 1 >= tree.size()) {
      return false;
    }
    return switch (tree.upos(verb + 1)) {
      case DET, NOUN, PROPN, PRON -> true;
      default -> false;
    };
  }

  static boolean negated(Clause clause, ReportingLexicon lexicon, int verb) {
    Tree tree = clause.tree();
    boolean half = false;
    for (int child : tree.children(verb)) {
      if (!tree.is(child, "nsubj")
          && tree.upos(child) != Upos.NOUN
          && child <= verb + 1
          && lexicon.lists("negation", clause.lemma(child))) {
        return true;
      }
    }
    for (int i = clause.groupStart(verb); i < verb; i++) {
      if (lexicon.lists("negation", clause.lemma(i))) {
        return true;
      }
      half |= lexicon.lists("half", clause.lemma(i));
    }
    // "n'exclut plus": the second half of the negation follows the verb
    for (int i = verb + 1; half && i <= verb + 2 && i < clause.size(); i++) {
      if (lexicon.lists("negation", clause.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private static int modal(Clause clause, ReportingLexicon lexicon, int verb) {
    for (int child : clause.tree().children(verb)) {
      if (clause.tree().is(child, "aux") && lexicon.lists("modal", clause.lemma(child))) {
        return child;
      }
    }
    for (int i = clause.groupStart(verb); i < verb; i++) {
      if (lexicon.lists("modal", clause.lemma(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean only(Clause clause, ReportingLexicon lexicon, int verb) {
    for (int near : List.of(verb - 1, verb + 1)) {
      if (near >= 0 && near < clause.size() && lexicon.lists("only", clause.lemma(near))) {
        return true;
      }
    }
    return false;
  }
}
