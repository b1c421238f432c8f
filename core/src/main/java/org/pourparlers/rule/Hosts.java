package org.pourparlers.rule;

import java.util.Set;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds the verb that holds a noun of an event, and whether it does: "held talks". */
final class Hosts {
  private final Grammar grammar;
  private final VerbArguments verbs;

  Hosts(Grammar grammar, VerbArguments verbs) {
    this.grammar = grammar;
    this.verbs = verbs;
  }

  /** The verb on which a noun hangs, or the participle or relative clause that says it is held. */
  int of(Tree tree, int noun, Set<String> hosts) {
    int top = noun;
    for (int steps = 0; steps < 3 && tree.head(top) >= 0; steps++) {
      boolean counted =
          tree.is(top, "nmod")
              && tree.head(top) < top
              && (tree.upos(tree.head(top)) == Upos.NUM
                  || grammar.measures().contains(tree.lemma(tree.head(top))));
      if (!counted && !tree.is(top, "conj") && !tree.is(top, "appos")) {
        break;
      }
      top = tree.head(top);
    }
    if (temporal(tree, top) && !tree.is(top, "nsubj")) {
      return -1;
    }
    int head = offered(tree, top) ? tree.head(tree.head(top)) : tree.head(top);
    int next = noun + 1;
    if (next < tree.size()
        && verb(tree, next)
        && tree.head(noun) != next
        && !tree.is(next, "aux")
        && !tree.is(next, "cop")
        && grammar.hosting(tree.lemma(next)) != null
        && tree.child(next, "nsubj") < 0
        && tree.child(next, "aux") < 0
        && !((tree.head(next) == noun || tree.head(next) == head && tree.is(top, "obj"))
            && held(tree, head))) {
      return next;
    }
    int participle = participle(tree, noun, top);
    if (participle >= 0 && !held(tree, head)) {
      return participle;
    }
    if (head < 0 || !verb(tree, head)) {
      boolean copula =
          head >= 0
              && (tree.child(head, "cop") >= 0
                  || tree.upos(head) == Upos.ADJ && tree.is(head, "root"));
      boolean subject =
          copula
              && (tree.is(top, "nsubj")
                  || tree.is(top, "obl")
                  || tree.is(top, "nmod") && tree.child(head, "case") >= 0);
      return subject ? head : verb(tree, top) && top != noun ? top : -1;
    }
    int state = tree.is(top, "nsubj") && top < head ? state(tree, top, head) : -1;
    return state >= 0 ? state : tree.is(top, "nsubj") ? infinitive(tree, head, hosts) : head;
  }

  /**
   * "a offert à Pyongyang des pourparlers": an object that the tree hangs on the name before,
   * taking its article for "of".
   */
  boolean offered(Tree tree, int noun) {
    int name = tree.is(noun, "nmod") ? tree.head(noun) : -1;
    int verb = name >= 0 && tree.is(name, "obl") && name < noun ? tree.head(name) : -1;
    int article = verb < 0 || tree.upos(name) != Upos.PROPN ? -1 : tree.child(noun, "case");
    return article >= 0
        && tree.has(noun, "Number", "Plur")
        && verbs.preposition(tree, noun) == Relation.OF
        && tree.child(noun, "det") > article
        && grammar.hosting(tree.lemma(verb)) == Grammar.Hosting.PROMISE
        && tree.child(verb, "obj") < 0;
  }

  /**
   * "A meeting is not on the agenda, the Kremlin said": what the tree takes for the last verb's.
   */
  private static int state(Tree tree, int subject, int verb) {
    for (int child : tree.children(verb)) {
      if (child > subject
          && child < verb
          && tree.is(child, "obl")
          && tree.child(child, "cop") >= 0) {
        return child;
      }
    }
    return -1;
  }

  private boolean held(Tree tree, int head) {
    return head >= 0 && verb(tree, head) && grammar.hosting(tree.lemma(head)) != null;
  }

  /** Whether it is what somebody comes or is received for: "for talks", "pour un entretien". */
  boolean purpose(Tree tree, int noun) {
    return noun >= 0 && tree.is(noun, "obl") && verbs.preposition(tree, noun) == Relation.FOR;
  }

  private int participle(Tree tree, int noun, int top) {
    for (int from : new int[] {noun, top}) {
      for (int child : tree.children(from)) {
        if (tree.is(child, "acl")
            && verb(tree, child)
            && (grammar.hosting(tree.lemma(child)) != null)) {
          return child;
        }
      }
    }
    return -1;
  }

  private boolean temporal(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "case") && grammar.temporal(tree.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** Of "should take place" what takes place: the infinitive, where it can hold a noun. */
  private int infinitive(Tree tree, int verb, Set<String> hosts) {
    if (grammar.hosting(tree.lemma(verb)) == null) {
      for (int child : tree.children(verb)) {
        Grammar.Hosting hosting = grammar.hosting(tree.lemma(child));
        boolean holds =
            hosting != null && hosting != Grammar.Hosting.ORGANISE
                || hosts.contains(tree.lemma(child));
        if (tree.is(child, "xcomp") && holds) {
          return child;
        }
      }
    }
    return verb;
  }

  static boolean verb(Tree tree, int word) {
    return tree.upos(word) == Upos.VERB || tree.upos(word) == Upos.AUX;
  }

  /** Whether a verb of happening has the noun for its object: "followed pressure for a deal". */
  static boolean done(Tree tree, int noun, int verb) {
    return tree.head(noun) == verb
        && (tree.is(noun, "obl") || tree.is(noun, "obj"))
        && tree.child(verb, "expl") < 0
        && tree.child(verb, "nsubj") >= 0;
  }

  /** Whether a verb holds something else, and the noun only tells for what or through what. */
  boolean aside(Tree tree, int noun, int verb) {
    if (!tree.is(noun, "obl") || tree.head(noun) != verb) {
      return false;
    }
    Relation relation = verbs.preposition(tree, noun);
    return relation == Relation.THROUGH
        || tree.child(verb, "obj") >= 0
            && (relation == Relation.FOR || relation == Relation.ON || relation == Relation.TO);
  }
}
