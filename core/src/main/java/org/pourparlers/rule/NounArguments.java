package org.pourparlers.rule;

import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** The arguments of nouns: complements, possessives, demonyms, participles that follow. */
final class NounArguments {
  private final Grammar grammar;
  private final VerbArguments verbs;

  NounArguments(Grammar grammar, VerbArguments verbs) {
    this.grammar = grammar;
    this.verbs = verbs;
  }

  void collect(Tree tree, int noun, Arguments into) {
    within(tree, noun, into);
    collect(tree, noun, Relation.POSSESSOR, Relation.MODIFIER, into);
  }

  /** The arguments of the object of a verb: those to whom it belongs are owners. */
  void collectObject(Tree tree, int noun, Arguments into) {
    collect(tree, noun, Relation.OWNER, Relation.OWNER, into);
  }

  /** "Chad and Niger are in talks", "she is on a visit to": the subject takes part. */
  private static void within(Tree tree, int noun, Arguments into) {
    boolean state = tree.child(noun, "cop") >= 0 && tree.child(noun, "case") >= 0;
    if (state || tree.child(noun, "aux") >= 0) {
      into.add(Relation.SUBJECT, tree.child(noun, "nsubj"));
    }
  }

  /**
   * Who is said to be a mediator: "Lourenço, mediator between", "Qatar is the mediator between".
   */
  static void mediator(Tree tree, int noun, Arguments into) {
    if (tree.child(noun, "cop") >= 0) {
      into.add(Relation.SUBJECT, tree.child(noun, "nsubj"));
    } else if (tree.is(noun, "appos") && tree.upos(tree.head(noun)) == Upos.PROPN) {
      into.add(Relation.SUBJECT, tree.head(noun));
    }
  }

  private void collect(Tree tree, int noun, Relation possessor, Relation modifier, Arguments into) {
    for (int child : tree.children(noun)) {
      if (into.taken(child)) {
        continue;
      }
      if ((tree.is(child, "amod") || tree.is(child, "compound"))
          && prefixed(tree, noun, child, into)) {
        continue;
      }
      if (tree.is(child, "nmod:poss") || possessive(tree, child)) {
        into.add(possessor, child);
      } else if (modifier == Relation.OWNER
          && child > noun
          && tree.is(child, "nmod")
          && tree.child(child, "case") < 0
          && tree.upos(child) == Upos.PROPN) {
        // "a pointé du doigt le Burundi": the object of the idiom.
        into.add(Relation.OBJECT, child);
      } else if (tree.is(child, "nmod") || tree.is(child, "obl")) {
        complement(tree, noun, child, into);
      } else if (tree.is(child, "amod") && participle(tree, child)
          || tree.is(child, "acl") && !tree.is(child, "acl:relcl")) {
        participial(tree, child, modifier == Relation.OWNER, into);
      } else if (tree.is(child, "amod")
          || tree.is(child, "compound")
          || tree.is(child, "flat")
          || beside(tree, noun, child)) {
        modifier(tree, child, modifier, into);
      }
    }
  }

  /** "le sommet Trump-Poutine": a name right behind the noun. */
  private static boolean beside(Tree tree, int noun, int child) {
    return tree.is(child, "appos") && child == noun + 1 && tree.upos(child) == Upos.PROPN;
  }

  private static void modifier(Tree tree, int word, Relation modifier, Arguments into) {
    into.add(modifier, word);
    for (int child : tree.children(word)) {
      boolean second = tree.is(child, "flat") && hyphened(tree, child - 2); // "Talon - Tinubu"
      if (second
          || tree.is(child, "compound")
          || tree.is(child, "amod")
          || tree.is(child, "nmod")) {
        into.add(modifier, child);
      }
    }
  }

  private void complement(Tree tree, int noun, int child, Arguments into) {
    Relation bridge = grammar.bridge(tree, child);
    if (bridge != null) {
      for (int inner : tree.children(child)) {
        if (tree.is(inner, "nmod")) {
          into.add(bridge, inner);
        }
      }
      return;
    }
    Relation relation = verbs.preposition(tree, child);
    if (relation == Relation.OF) {
      boolean bare =
          tree.upos(child) == Upos.NOUN
              && tree.child(child, "det") < 0
              && tree.child(child, "nummod") < 0;
      for (int inner : tree.children(child)) {
        if (bare && inner > child && tree.is(inner, "amod")) {
          into.add(Relation.MODIFIER, inner); // "des tirs d'artillerie azerbaïdjanais"
        }
        Relation within = tree.is(inner, "nmod") ? verbs.preposition(tree, inner) : null;
        boolean counted = within == Relation.WITH && grammar.measures().contains(tree.lemma(noun));
        if (within != null && (within == Relation.BETWEEN || counted)) {
          into.add(within, inner);
        }
        if (grammar.measures().contains(tree.lemma(noun))) {
          brokered(tree, child, inner, into); // "a round of Turkish-brokered talks"
        }
      }
    }
    if (relation != null) {
      into.add(relation, child);
      return;
    }
    into.add(Relation.MODIFIER, child);
    if (tree.upos(child) == Upos.NUM) {
      // "the arrest, on 5 June, of two men", where the tree hangs the men on the day.
      for (int inner : tree.children(child)) {
        Relation further = tree.is(inner, "nmod") ? verbs.preposition(tree, inner) : null;
        if (further != null) {
          into.add(further, inner);
        }
      }
    }
  }

  /** Takes in who brokers what a round or a series is of. */
  private void brokered(Tree tree, int noun, int child, Arguments into) {
    if (tree.is(child, "amod") && participle(tree, child)
        || tree.is(child, "acl") && !tree.is(child, "acl:relcl")) {
      participial(tree, child, into);
    } else if (tree.is(child, "amod") || tree.is(child, "compound")) {
      prefixed(tree, noun, child, into);
    }
  }

  /** "talks mediated by Oman", "the accord reached by both sides", "les frappes menées par …". */
  void participial(Tree tree, int participle, Arguments into) {
    participial(tree, participle, false, into);
  }

  private void participial(Tree tree, int participle, boolean owned, Arguments into) {
    Relation by = by(tree.lemma(participle), into.rule());
    if (owned && by == Relation.SUBJECT && !into.rule().hosts().contains(tree.lemma(participle))) {
      boolean freed =
          into.rule().kind().equals("release")
              && into.rule().frame().recipients().contains(Relation.OWNER);
      // "held by the rebels, they were freed": by whom they were held
      by = !freed ? Relation.OWNER : into.has(Relation.SUBJECT) ? Relation.AT : Relation.SUBJECT;
    }
    for (int child : tree.children(participle)) {
      boolean prefix =
          tree.is(child, "compound")
              || tree.is(child, "amod")
              || tree.is(child, "obl:npmod")
              || child < participle && hyphened(tree, child);
      if (prefix) {
        into.add(by == Relation.SUBJECT ? Relation.HOST : by, child);
      } else if (tree.is(child, "obj") && tree.has(participle, "Tense", "Pres")) {
        into.add(Relation.ON, child);
      } else if (tree.is(child, "obl") || tree.is(child, "nmod")) {
        Relation relation = verbs.preposition(tree, child);
        if (relation == null && tree.is(child, "obl:agent")) {
          relation = Relation.SUBJECT;
        }
        if (relation == Relation.TO
            && grammar.participle(tree.lemma(participle)) == Relation.SUBJECT) {
          relation = Relation.SUBJECT;
        }
        if (relation == Relation.SUBJECT) {
          into.add(by, child);
        } else if (relation != null) {
          into.add(relation, child);
        }
      }
    }
  }

  /**
   * What those are "by" whom a participle says it is done: the sides where they hold the event,
   * third parties where they organise or broker it, nobody where they only back or welcome it.
   */
  private Relation by(String participle, Rule rule) {
    Grammar.Hosting hosting = grammar.hosting(participle);
    if (hosting == Grammar.Hosting.ORGANISE || grammar.brokers(participle)) {
      return Relation.HOST;
    }
    boolean held = hosting != null || rule.hosts().contains(participle);
    return held || !grammar.beholds(participle) ? Relation.SUBJECT : Relation.AT;
  }

  /** "Omani-mediated", where the tree hangs both words on the noun. */
  private boolean prefixed(Tree tree, int noun, int child, Arguments into) {
    if (child + 2 >= tree.size() || child + 2 > noun || !"-".equals(tree.form(child + 1))) {
      return false;
    }
    int participle = child + 2;
    String form = tree.form(participle);
    boolean adjective = tree.upos(participle) == Upos.ADJ && !Character.isUpperCase(form.charAt(0));
    if (tree.upos(participle) != Upos.VERB && !adjective) {
      return false;
    }
    String lemma = tree.lemma(participle);
    Relation by = by(lemma.equals(form) ? stem(form) : lemma, into.rule());
    into.add(by == Relation.SUBJECT ? Relation.HOST : by, child);
    return true;
  }

  private static boolean hyphened(Tree tree, int word) {
    return word >= 0 && word + 1 < tree.size() && "-".equals(tree.form(word + 1));
  }

  private static String stem(String form) {
    return form.endsWith("ed") ? form.substring(0, form.length() - 2) : form;
  }

  private static boolean participle(Tree tree, int word) {
    return tree.upos(word) == Upos.VERB && tree.children(word).length > 0;
  }

  private static boolean possessive(Tree tree, int child) {
    return tree.has(child, "Poss", "Yes") && (tree.is(child, "det") || tree.is(child, "nmod"));
  }
}
