package org.pourparlers.rule;

import org.jspecify.annotations.Nullable;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** The arguments of verbs: own ones, those of relative clauses, participles and infinitives. */
final class VerbArguments {
  private static final int DEPTH = 6;

  private final Grammar grammar;

  VerbArguments(Grammar grammar) {
    this.grammar = grammar;
  }

  void collect(Tree tree, int verb, Arguments into) {
    boolean passive = Voice.passive(tree, verb);
    for (int child : tree.children(verb)) {
      if (into.taken(child)) {
        continue;
      }
      int word = Antecedents.of(tree, child, verb);
      if (word >= 0) {
        own(tree, verb, passive, child, word, into);
      }
      if (tree.is(child, "aux")) {
        into.add(Relation.SUBJECT, tree.child(child, "nsubj"));
      }
    }
    proposed(tree, verb, into);
    int intent = Intents.of(tree, verb, grammar);
    if (intent >= 0) {
      into.add(passive ? Relation.OBJECT : Relation.SUBJECT, Intents.whose(tree, intent, grammar));
    } else {
      adnominal(tree, verb, passive, into);
    }
    relative(tree, verb, into);
    Relation first = passive ? Relation.OBJECT : Relation.SUBJECT;
    boolean own = tree.is(verb, "acl") && !tree.is(verb, "acl:relcl");
    if (!into.has(first) && !(own && into.taken(tree.head(verb)) && first == Relation.OBJECT)) {
      into.add(first, subject(tree, verb, 0));
    }
    if (!into.has(first)) {
      into.add(first, LostSubjects.of(tree, verb));
    }
    if (into.rule().frame().actors().contains(Relation.TELLER)) {
      into.add(Relation.TELLER, Tellers.of(tree, verb, grammar));
    }
  }

  /** "a proposé aux Russes de se revoir": those to whom it is proposed take part. */
  private void proposed(Tree tree, int verb, Arguments into) {
    int head = tree.head(verb);
    if (head < 0
        || !tree.is(verb, "xcomp")
        || grammar.hosting(tree.lemma(head)) != Grammar.Hosting.PROMISE) {
      return;
    }
    for (int child : tree.children(head)) {
      boolean to =
          tree.is(child, "iobj")
              || tree.is(child, "obl") && preposition(tree, child) == Relation.TO;
      if (to && !reflexive(tree, child)) {
        into.add(Relation.WITH, child);
      }
    }
  }

  private void own(Tree tree, int verb, boolean passive, int child, int word, Arguments into) {
    if (tree.is(child, "nsubj") && child < verb - 2 && Inversions.quoted(tree, verb)) {
      return; // what stands in marks is no subject
    }
    if (tree.is(child, "nsubj") || tree.is(child, "expl:subj")) {
      boolean second =
          child > verb
              && into.has(Relation.SUBJECT)
              && tree.upos(child) == Upos.PROPN
              && tree.child(verb, "obj") < 0;
      boolean undergone = tree.is(child, "nsubj:pass") && tree.child(verb, "expl") < 0;
      boolean patient = passive || undergone || second;
      into.add(patient ? Relation.OBJECT : Relation.SUBJECT, word);
      led(tree, word, into);
    } else if (tree.is(child, "obl:agent") && grammar.bridge(tree, child) == null) {
      boolean active = !passive && tree.child(verb, "nsubj") >= 0 && tree.child(verb, "obj") >= 0;
      into.add(active ? Relation.OWNER : Relation.SUBJECT, word);
    } else if (tree.is(child, "obj")) {
      if (reflexive(tree, child)) {
        into.reciprocal();
      } else if (tree.child(child, "case") >= 0) {
        oblique(tree, passive, child, word, into);
      } else if (Inversions.inserted(tree, verb, child)) {
        into.add(Relation.SUBJECT, word);
        into.add(Relation.CLAUSE, tree.head(verb) < 0 ? -1 : tree.child(tree.head(verb), "nsubj"));
      } else if ((!passive || tree.child(verb, "nsubj:pass") < 0) && !Words.twice(tree, child)) {
        // not "was appointed envoy": that is what somebody becomes
        into.add(Relation.OBJECT, word);
        among(tree, child, into);
      }
    } else if (tree.is(child, "iobj")) {
      if (reflexive(tree, child)) {
        into.reciprocal();
      } else if (child > verb && tree.child(verb, "obj") < 0 && tree.child(child, "case") < 0) {
        into.add(Relation.OBJECT, word);
      } else {
        into.add(Relation.TO, word);
      }
    } else if (tree.is(child, "expl")) {
      into.reciprocal();
    } else if (bareObject(tree, verb, child)) {
      into.add(Relation.OBJECT, word);
    } else if (tree.is(child, "obl") || tree.is(child, "nmod")) {
      oblique(tree, passive, child, word, into);
    } else if (nounClause(tree, verb, child)) {
      into.add(Relation.OBJECT, word);
    } else if (tree.is(child, "ccomp")) {
      int subject = tree.child(child, "nsubj");
      int compound = subject < 0 ? tree.child(child, "compound") : -1;
      if (compound >= 0 && compound < child && tree.upos(child) == Upos.VERB) {
        subject = compound; // "requested that Turkey release": the tree makes one word of both
      }
      // "asked that the envoy be replaced": nothing is asked of the envoy.
      into.add(Relation.CLAUSE, subject >= 0 && tree.is(subject, "nsubj:pass") ? -1 : subject);
    } else if (tree.is(child, "advcl") || tree.is(child, "acl") || tree.is(child, "xcomp")) {
      companions(tree, child, into);
    }
  }

  /** "jouer un rôle de médiateur entre les deux": between whom its object stands. */
  private void among(Tree tree, int object, Arguments into) {
    for (int inner : tree.children(object)) {
      if (tree.is(inner, "nmod") && preposition(tree, inner) == Relation.BETWEEN) {
        into.add(Relation.BETWEEN, inner);
      }
    }
  }

  /** "a delegation of Chad led by its minister": who leads it, whichever noun the tree picks. */
  void led(Tree tree, int word, Arguments into) {
    for (int inner : tree.children(word)) {
      if (tree.is(inner, "acl")) {
        companions(tree, inner, into);
        by(tree, word, inner, into);
      } else if (tree.is(inner, "nmod")) {
        int participle = tree.child(inner, "acl");
        if (participle >= 0) {
          companions(tree, participle, into);
        }
      }
    }
  }

  /** "a team led by the minister", where the tree hangs the minister on the team. */
  private void by(Tree tree, int noun, int participle, Arguments into) {
    if (grammar.participle(tree.lemma(participle)) == null) {
      return;
    }
    for (int child : tree.children(noun)) {
      if (child > participle
          && tree.is(child, "nmod")
          && preposition(tree, child) == Relation.SUBJECT) {
        into.add(Relation.WITH, child);
      }
    }
  }

  /** A noun that the tree takes for a clause, of a verb without an object. */
  static boolean nounClause(Tree tree, int verb, int child) {
    boolean clause = tree.is(child, "advcl") || tree.is(child, "xcomp") || tree.is(child, "ccomp");
    return clause
        && child > verb
        && (tree.upos(child) == Upos.NOUN || tree.upos(child) == Upos.PROPN)
        && tree.child(child, "cop") < 0
        && tree.child(child, "mark") < 0
        && tree.child(verb, "obj") < 0;
  }

  /** A name right after its verb, without a preposition, that the tree takes for an adverbial. */
  private static boolean bareObject(Tree tree, int verb, int child) {
    return child > verb
        && tree.is(child, "obl")
        && tree.upos(child) == Upos.PROPN
        && tree.child(child, "case") < 0
        && (tree.under(tree.is(verb + 1, "compound:prt") ? verb + 2 : verb + 1, child)
            || tree.child(child, "det") >= 0 && tree.child(verb, "obj") < 0);
  }

  /** "flanked by seven leaders", "accompanied by his minister". */
  private void companions(Tree tree, int participle, Arguments into) {
    Relation relation = grammar.participle(tree.lemma(participle));
    if (relation == null) {
      return;
    }
    for (int child : tree.children(participle)) {
      if (tree.is(child, "obl") || tree.is(child, "obj") || tree.is(child, "nmod")) {
        into.add(relation, child);
      }
    }
  }

  private void oblique(Tree tree, boolean passive, int child, int word, Arguments into) {
    Relation bridge = grammar.bridge(tree, child);
    if (bridge != null) {
      for (int inner : tree.children(child)) {
        if (tree.is(inner, "nmod") || tree.is(inner, "obl")) {
          into.add(bridge, inner);
        }
      }
      return;
    }
    Relation relation = preposition(tree, child);
    if (relation == Relation.SUBJECT && !passive) {
      into.add(Relation.OWNER, word);
    } else if (relation != null) {
      into.add(relation, word);
    } else if (tree.child(child, "case") < 0 && tree.child(child, "det") < 0) {
      stolen(tree, child, into);
    }
    for (int inner : tree.children(child)) {
      Relation further = tree.is(inner, "nmod") ? preposition(tree, inner) : null;
      if (further == Relation.WITH && tree.upos(child) == Upos.NOUN) {
        into.add(Relation.WITH, inner);
      } else if (further == Relation.SUBJECT && passive) {
        into.add(Relation.SUBJECT, inner);
      }
    }
  }

  /** What the tree hangs on a bare time word: "ont tiré dimanche sur la ville". */
  private void stolen(Tree tree, int time, Arguments into) {
    for (int inner : tree.children(time)) {
      Relation relation = tree.is(inner, "nmod") ? preposition(tree, inner) : null;
      if (relation != null && relation != Relation.OF) {
        into.add(relation, inner);
      }
    }
  }

  @Nullable Relation preposition(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "case")) {
        Relation relation = grammar.preposition(Words.lower(tree.form(child)));
        relation = relation != null ? relation : grammar.preposition(tree.lemma(child));
        if (relation != null) {
          return relation;
        }
      }
    }
    return misplaced(tree, noun);
  }

  /** The preposition right before a noun phrase, where the tree hangs it on the noun above. */
  private @Nullable Relation misplaced(Tree tree, int noun) {
    int first = noun;
    for (int child = first; child >= 0; ) {
      first = child;
      int[] children = tree.children(child);
      child = children.length > 0 && children[0] < first ? children[0] : -1;
    }
    int before = first - 1;
    boolean above =
        before > tree.head(noun)
            && tree.head(noun) >= 0
            && tree.head(before) == tree.head(noun)
            && tree.is(before, "case");
    return above ? grammar.preposition(tree.lemma(before)) : null;
  }

  /** A participle or relative clause that hangs on a noun takes the noun for its missing part. */
  private static void adnominal(Tree tree, int verb, boolean passive, Arguments into) {
    if (!tree.is(verb, "acl") || tree.head(verb) < 0) {
      return;
    }
    int noun = tree.head(verb);
    if (tree.upos(noun) == Upos.VERB) {
      return;
    }
    boolean relative = tree.is(verb, "acl:relcl");
    if (!relative) {
      boolean headline = tree.is(noun, "conj") && tree.is(tree.head(noun), "root");
      int subject = headline && tree.child(verb, "mark") >= 0 ? tree.head(noun) : noun;
      into.add(passive ? Relation.OBJECT : Relation.SUBJECT, subject);
    } else if (into.has(Relation.SUBJECT) && !into.has(Relation.OBJECT) && !adverb(tree, verb)) {
      into.add(Relation.OBJECT, noun);
    }
  }

  /**
   * "Macron, qu'il a reçu": a name before a relative word, where the tree takes the relative clause
   * for an adverbial one; its verb lacks an object.
   */
  private void relative(Tree tree, int verb, Arguments into) {
    int mark = tree.is(verb, "advcl") || tree.is(verb, "ccomp") ? tree.child(verb, "mark") : -1;
    if (mark < 2
        || into.has(Relation.OBJECT)
        || !grammar.relative(tree.lemma(mark))
        || tree.child(verb, "nsubj") < mark
        || tree.child(verb, "obj") >= 0) {
      return;
    }
    int noun = ",".equals(tree.form(mark - 1)) ? mark - 2 : mark - 1;
    if (tree.upos(noun) != Upos.PROPN) {
      return;
    }
    while (tree.is(noun, "flat") && tree.head(noun) >= 0) {
      noun = tree.head(noun);
    }
    into.add(Relation.OBJECT, noun);
  }

  private static boolean adverb(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (tree.upos(child) == Upos.ADV && tree.has(child, "PronType", "Rel")
          || tree.has(child, "PronType", "Int")) {
        return true;
      }
    }
    return false;
  }

  /** The subject of a verb, its own or inherited, or -1. */
  int subject(Tree tree, int verb) {
    return nearest(tree, verb, verb, 0);
  }

  /** The subject that a verb without one inherits, or -1. */
  int subject(Tree tree, int verb, int depth) {
    int head = tree.head(verb);
    if (head < 0 || depth > DEPTH) {
      return -1;
    }
    boolean open = !tree.has(verb, "VerbForm", "Fin") && tree.child(verb, "nsubj") < 0;
    boolean title = tree.upos(head) == Upos.PROPN && tree.is(head, "root") && head < verb;
    if (title && open && tree.child(head, "nsubj") < 0) {
      return head; // a headline: "Putin to visit Ankara"
    }
    if (tree.is(verb, "xcomp") || tree.is(verb, "ccomp") && open) {
      if (grammar.hosting(tree.lemma(head)) != Grammar.Hosting.PROMISE) {
        int object = tree.child(head, "obj");
        int controller = object >= 0 ? object : tree.child(head, "iobj");
        boolean bare =
            controller >= 0
                && tree.upos(controller) == Upos.NOUN
                && tree.children(controller).length == 0;
        if (controller >= 0 && !bare && !reflexive(tree, controller)) {
          return controller;
        }
      }
      return nearest(tree, head, verb, depth);
    }
    if (tree.is(verb, "conj")
        || tree.is(verb, "advcl")
        || tree.is(verb, "parataxis")
        || tree.is(verb, "aux")
        || tree.is(verb, "cop")) {
      return nearest(tree, head, verb, depth);
    }
    if (!tree.has(verb, "VerbForm", "Fin") && !tree.is(verb, "acl:relcl")) {
      int subject = nearest(tree, head, verb, depth);
      return tree.is(verb, "acl") && subject == head
          ? nearest(tree, tree.head(head) < 0 ? head : tree.head(head), verb, depth + 1)
          : subject;
    }
    return -1;
  }

  /** A verb's subject; of two that the tree gives it, the last before the verb that lacks one. */
  private int nearest(Tree tree, int verb, int lacking, int depth) {
    int found = -1;
    for (int child : tree.children(verb)) {
      if (tree.is(child, "nsubj") && (found < 0 || child < lacking)) {
        found = child;
      }
    }
    if (found >= 0) {
      return Antecedents.of(tree, found, verb);
    }
    if (tree.is(verb, "acl") && !tree.is(verb, "acl:relcl")) {
      return tree.head(verb);
    }
    return subject(tree, verb, depth + 1);
  }

  static boolean reflexive(Tree tree, int word) {
    if (tree.has(word, "Reflex", "Yes")) {
      return true;
    }
    String form = Words.lower(tree.form(word));
    return form.equals("se")
        || form.equals("s'")
        || tree.upos(word) != Upos.PROPN && tree.has(word, "PronType", "Rcp");
  }
}
