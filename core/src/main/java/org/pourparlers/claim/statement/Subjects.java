package org.pourparlers.claim.statement;

import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.ActorMention.Form;
import org.pourparlers.mention.Mentions;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds the word that heads a verb's subject, its own or one that it shares. */
final class Subjects {
  private static final int MAX_CHAIN = 8;

  private final Discourse discourse;
  private final Mentions mentions;
  private final Asides asides;

  Subjects(Discourse discourse) {
    this.discourse = discourse;
    this.mentions = discourse.mentions();
    this.asides = new Asides(discourse);
  }

  /** The word that heads a verb's subject, or -1. */
  int of(int sentence, Clause clause, int verb) {
    Tree tree = clause.tree();
    int cited = cited(clause, verb);
    if (cited >= 0) {
      return cited;
    }
    if (Assertion.blamed(clause, discourse.lexicon(), verb)) {
      return tree.child(verb, "obl:agent");
    }
    int leader = Series.leader(discourse, clause, verb);
    if (leader >= 0) {
      return of(sentence, clause, leader);
    }
    int whose = whose(clause, verb);
    if (whose >= 0) {
      return whose;
    }
    int brought = brought(clause, verb);
    if (brought >= 0) {
      return brought;
    }
    int auxiliary = clause.apart(verb);
    if (auxiliary >= 0 && tree.child(verb, "nsubj") < 0 && own(clause, auxiliary) >= 0) {
      return of(sentence, clause, auxiliary);
    }
    int start = clause.groupStart(verb);
    if (start > 2
        && tree.upos(start - 1) == Upos.CCONJ
        && clause.sign(start - 2, ',')
        && tree.has(verb, "Tense", "Past")
        && tree.child(verb, "nsubj") < 0) {
      int before = tellingBefore(clause, start - 1);
      while (before > 0 && !reports(clause, before) && !issues(clause, before)) {
        before = tellingBefore(clause, before);
      }
      if (before >= 0 && (reports(clause, before) || issues(clause, before))) {
        return of(sentence, clause, before); // "X said …, and denied …"
      }
    }
    int noun = describedBy(clause, verb);
    if (noun >= 0) {
      return noun;
    }
    int word = participleOf(clause, verb);
    for (int step = 0; step < MAX_CHAIN && word >= 0; step++) {
      int before = word == verb ? -1 : Series.leader(discourse, clause, word);
      if (before >= 0) {
        return of(sentence, clause, before);
      }
      int own = own(clause, word);
      int right =
          word == verb && own >= 0 ? asides.nameBehindComma(sentence, clause, own, start) : -1;
      if (right >= 0) {
        return right;
      }
      if (own >= 0
          && word == verb
          && tree.is(verb, "conj")
          && asides.inPhrase(sentence, clause, own, start)) {
        own = -1;
      }
      if (own >= 0 && !quotedApart(clause, own, verb)) {
        int found = relative(tree, own) ? antecedent(sentence, clause, word, own) : own;
        if (found < verb && word != verb && signBetween(clause, found, verb)) {
          return asides.outside(sentence, clause, verb, nearest(sentence, clause, verb));
        }
        if (found > verb && describes(clause, verb)) {
          return nearest(sentence, clause, verb); // "the leaders demanding a truce, X left"
        }
        if (tree.is(verb, "conj")
            && word == tree.head(verb)
            && !relative(tree, own)
            && found < word) {
          return found; // "il a reçu X et Y, leur a dit"
        }
        // the subject of the reporting clause that a participle goes on with is no aside
        return word != verb && found > word ? found : asides.outside(sentence, clause, verb, found);
      }
      if (tree.is(word, "acl") && !clause.verbal(tree.head(word))) {
        return asides.outside(sentence, clause, verb, tree.head(word));
      }
      if (!shares(clause, word)) {
        break;
      }
      word = tree.head(word);
    }
    if (start > 0 && tree.upos(start - 1) == Upos.CCONJ) {
      int other = tellingBefore(clause, start - 1);
      if (other >= 0) {
        return of(sentence, clause, other);
      }
    }
    return asides.outside(sentence, clause, verb, nearest(sentence, clause, verb));
  }

  /** "…, dont la négociatrice, X, estime": the noun behind the relative word, or -1. */
  private int whose(Clause clause, int verb) {
    Tree tree = clause.tree();
    int start = clause.groupStart(verb);
    if (start < 5 || !clause.sign(start - 1, ',') || !clause.finite(verb)) {
      return -1;
    }
    int noun = -1;
    for (int i = start - 2; i > 0 && i > start - 2 * MAX_CHAIN; i--) {
      if (clause.verbal(i) || clause.sign(i, ';') || clause.sign(i, ':')) {
        return -1;
      }
      noun = tree.upos(i) == Upos.NOUN ? i : noun;
      if (discourse.lexicon().lists("whose", clause.tree().form(i))) {
        return noun;
      }
    }
    return -1;
  }

  /** "NTV cited X as saying": the object of a verb that passes words on, or -1. */
  private int cited(Clause clause, int verb) {
    Tree tree = clause.tree();
    int head = tree.head(verb);
    return head >= 0
            && head < verb
            && clause.participle(verb)
            && verb > 0
            && discourse.lexicon().lists("as", clause.lemma(verb - 1))
            && discourse.lexicon().lists("passive", clause.lemma(head))
        ? tree.child(head, "obj")
        : -1;
  }

  /** "prompting Ethiopia to accuse Somalia": the object of what made somebody speak, or -1. */
  private int brought(Clause clause, int verb) {
    int head = clause.infinitive(verb) ? clause.tree().head(verb) : -1;
    return head >= 0 && head < verb && discourse.lexicon().lists("cause", clause.lemma(head))
        ? clause.tree().child(head, "obj")
        : -1;
  }

  /** "a letter suggesting that": the plain noun right before a present participle, or -1. */
  private static int describedBy(Clause clause, int verb) {
    Tree tree = clause.tree();
    boolean present =
        verb > 1
            && clause.participle(verb)
            && !clause.finite(verb)
            && !tree.has(verb, "Tense", "Past")
            && clause.groupStart(verb) == verb;
    int noun = verb - 1;
    while (present && noun > 0 && tree.upos(noun) == Upos.ADJ) {
      noun--;
    }
    return present && tree.upos(noun) == Upos.NOUN ? noun : -1;
  }

  /** Whether a participle follows a noun with no sign between: it tells of that noun. */
  private static boolean describes(Clause clause, int verb) {
    int before = clause.groupStart(verb) - 1;
    if (before < 0 || !clause.participle(verb) || clause.finite(verb)) {
      return false;
    }
    Upos upos = clause.tree().upos(before);
    return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.ADJ;
  }

  /** Whether a word stands in quotation marks where the verb does not: no subject of it. */
  private boolean quotedApart(Clause clause, int word, int verb) {
    Quotation around = discourse.quotationAt(clause.tree().span(word).start());
    return around != null && around != discourse.quotationAt(clause.tree().span(verb).start());
  }

  /** The last telling verb outside quotation marks before a word, or -1. */
  private int tellingBefore(Clause clause, int word) {
    for (int i = word - 1; i >= 0; i--) {
      if (clause.verbal(i)
          && (clause.finite(i)
              || (!clause.infinitive(i) && !discourse.lexicon().verbs(clause.lemma(i)).isEmpty()))
          && discourse.quotationAt(clause.tree().span(i).start()) == null) {
        return i;
      }
    }
    return -1;
  }

  /** "X said …, adding that": the reporting verb before a participle behind a comma. */
  private int participleOf(Clause clause, int verb) {
    int start = clause.groupStart(verb);
    int floor = start;
    while (start > 1
        && floor - start < 3
        && (clause.tree().upos(start - 1) == Upos.ADP
            || clause.tree().upos(start - 1) == Upos.ADV)) {
      start--; // "tout en excluant"
    }
    boolean behind =
        start > 1
            && clause.sign(start - 1, ',')
            && clause.participle(verb)
            && !clause.finite(verb)
            && !clause.tree().has(verb, "Tense", "Past");
    for (int i = start - 2; behind && i >= 0; i--) {
      if (clause.verbal(i)
          && clause.finite(i)
          && reports(clause, i)
          && discourse.quotationAt(clause.tree().span(i).start()) == null) {
        return i;
      }
    }
    int head = clause.tree().head(verb);
    boolean thing =
        behind
            && clause.tree().is(verb, "acl")
            && head >= 0
            && clause.tree().upos(head) == Upos.NOUN
            && mentions.actorAt(clause.tree().sentence().index(), head) == null;
    for (int i = start - 2; thing && i >= 0; i--) {
      if (clause.verbal(i)
          && clause.finite(i)
          && !clause.tree().is(i, "acl")
          && discourse.quotationAt(clause.tree().span(i).start()) == null) {
        return i; // "X had closed the port, demanding that"
      }
    }
    return verb;
  }

  /** "a exprimé l'espoir que …, et a appelé": a verb that makes a noun speech. */
  private boolean issues(Clause clause, int verb) {
    return discourse.lexicon().lists("issue", clause.lemma(verb));
  }

  private boolean reports(Clause clause, int verb) {
    for (ReportingWord word : discourse.lexicon().verbs(clause.lemma(verb))) {
      if (word.has(Frame.Shape.QUOTE) && word.end(clause, verb) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean shares(Clause clause, int word) {
    Tree tree = clause.tree();
    return tree.is(word, "conj")
        || tree.is(word, "xcomp")
        || tree.is(word, "advcl")
        || tree.is(word, "acl")
        || tree.is(word, "parataxis")
        || (tree.is(word, "ccomp") && !clause.finite(word));
  }

  private static boolean relative(Tree tree, int word) {
    return tree.upos(word) == Upos.PRON && tree.has(word, "PronType", "Rel");
  }

  /** What a relative pronoun stands for: by the tree, else the mention before it. */
  private int antecedent(int sentence, Clause clause, int verb, int pronoun) {
    Tree tree = clause.tree();
    int word = verb;
    for (int step = 0; step < MAX_CHAIN && word >= 0; step++) {
      if (tree.is(word, "acl") && tree.head(word) < pronoun) {
        return tree.head(word);
      }
      if (!tree.is(word, "conj")) {
        break;
      }
      word = tree.head(word);
    }
    int best = -1;
    for (ActorMention mention : mentions.actorMentions().get(sentence)) {
      if (mention.last() < pronoun
          && mention.last() >= pronoun - 3
          && mention.form() != Form.DEMONYM) {
        best = mention.head();
      }
    }
    return best >= 0 ? best : pronoun;
  }

  private int own(Clause clause, int verb) {
    Tree tree = clause.tree();
    int clitic = -1;
    int best = -1;
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux:pass") && !passiveSpeaker(clause, verb)) {
        return tree.child(verb, "obl:agent");
      }
      if (clause.clitic(child)) {
        clitic = child;
      } else if ((tree.is(child, "nsubj") || ofReflexive(clause, child, verb))
          && !impersonal(tree, child)
          && !asides.holds(tree, child)
          && (best < 0 || child < verb)) {
        best = child; // the nearest before the verb
      }
    }
    return best >= 0 ? best : clitic;
  }

  /** "X was quoted as saying": the passive subject speaks. */
  private boolean passiveSpeaker(Clause clause, int verb) {
    return discourse.lexicon().lists("passive", clause.lemma(verb));
  }

  /** "Il s'est dit prêt": a pronoun that the parser takes for an expletive. */
  private static boolean ofReflexive(Clause clause, int word, int verb) {
    Tree tree = clause.tree();
    return tree.is(word, "expl:subj") && tree.child(verb, "expl:pv") > word;
  }

  private static boolean impersonal(Tree tree, int word) {
    return tree.upos(word) == Upos.ADV;
  }

  /** The nearest mention before the verb's group with no other verb between. */
  private int nearest(int sentence, Clause clause, int verb) {
    int start = clause.groupStart(verb);
    int best = -1;
    for (ActorMention mention : mentions.actorMentions().get(sentence)) {
      if (mention.form() != Form.DEMONYM
          && mention.last() < start
          && !quotedApart(clause, mention.head(), verb)
          && start - mention.last() <= Speakers.MAX_DISTANCE
          && !verbBetween(clause, mention.last() + 1, start)) {
        best = mention.head();
      }
    }
    return best;
  }

  private static boolean signBetween(Clause clause, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (clause.sign(i, ';')) {
        return true;
      }
    }
    return false;
  }

  private static boolean verbBetween(Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      if (clause.sign(i, ';') || (clause.verbal(i) && clause.finite(i))) {
        return true;
      }
    }
    return false;
  }
}
