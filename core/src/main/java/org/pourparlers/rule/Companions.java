package org.pourparlers.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds the other words of a trigger around its head. */
final class Companions {
  /** How far after its verb a particle may stand ("turned the latest offer from Oman down"). */
  static final int REACH = 12;

  /** Among the objects of a trigger: any name. */
  private static final String NAME = "@name";

  /** Among the objects of a trigger: any name, noun or pronoun that stands for people. */
  static final String PERSON = "@person";

  /** Among the objects of a trigger: any infinitive, "told Chad to leave". */
  static final String INFINITIVE = "@infinitive";

  /** How far after its verb an object may stand that the tree has lost. */
  private static final int AFTER = 10;

  private static final int[] NONE = {};

  private Companions() {}

  /** The other words of a trigger whose head is {@code word}, or null where it is not there. */
  static int @Nullable [] find(Tree tree, int word, Trigger trigger, Grammar grammar) {
    boolean verb = trigger.sort() == Trigger.Sort.VERB;
    if (!fits(tree, word, verb) || trigger.reflexive() && !reflexive(tree, word)) {
      return null;
    }
    int count = trigger.next().size() + (trigger.objects().isEmpty() ? 0 : 1);
    if (count == 0) {
      return NONE;
    }
    int[] found = new int[count];
    int at = word;
    int filled = 0;
    for (String next : trigger.next()) {
      boolean inside = filled + 1 < trigger.next().size(); // "come to blows": no infinitive
      int hit =
          next.startsWith("<")
              ? before(tree, word, next)
              : follow(tree, word, at, next, verb, inside, grammar);
      if (hit < 0) {
        return null;
      }
      at = Math.max(at, hit);
      found[filled++] = hit;
    }
    if (!trigger.objects().isEmpty()) {
      int object = object(tree, word, trigger.objects(), verb, found, filled, grammar);
      if (object < 0) {
        return null;
      }
      found[filled] = object;
    }
    return found;
  }

  private static boolean fits(Tree tree, int word, boolean verb) {
    Upos upos = tree.upos(word);
    if (verb) {
      return upos == Upos.VERB && !plural(tree, word)
          || upos == Upos.NOUN && word + 1 < tree.size() && "-".equals(tree.form(word + 1))
          || upos == Upos.NOUN && (clause(tree, word) || participle(tree, word))
          || upos == Upos.AUX && (!tree.is(word, "aux") || tree.children(word).length > 0)
          || (upos == Upos.ADJ || upos == Upos.NOUN) && infinitive(tree, word)
          || upos == Upos.ADJ
              && (tree.child(word, "cop") >= 0 || tree.is(word, "acl") || tree.is(word, "case"));
    }
    return upos == Upos.NOUN
        || upos == Upos.PROPN
        || upos == Upos.NUM && word + 1 < tree.size() && "-".equals(tree.form(word + 1))
        || upos == Upos.VERB && (gerund(tree, word) || plural(tree, word));
  }

  /** A noun with a subject or a bare one with an object is a verb: "Chad, Niger sign accord". */
  private static boolean clause(Tree tree, int noun) {
    return tree.child(noun, "nsubj") >= 0 && tree.child(noun, "cop") < 0
        || tree.child(noun, "obj") > noun && tree.child(noun, "det") < 0;
  }

  /** A verb behind its particle that the tagger missed: "offered to mediate between". */
  private static boolean infinitive(Tree tree, int word) {
    return word > 0
        && (tree.is(word, "xcomp") || ordered(tree, word))
        && tree.head(word - 1) == word
        && (tree.upos(word - 1) == Upos.PART || tree.upos(word - 1) == Upos.ADP)
        && tree.lemma(word).equals(tree.form(word));
  }

  /** A plural noun that the tagger takes for a verb: "ready to resume talks". */
  private static boolean plural(Tree tree, int word) {
    return tree.is(word, "xcomp")
        && tree.head(word) == word - 1
        && tree.upos(word - 1) == Upos.VERB
        && tree.has(word, "VerbForm", "Fin")
        && tree.has(word, "Number", "Sing");
  }

  /** "told Chad to hand over the men", where the tree takes the verb for a noun. */
  private static boolean ordered(Tree tree, int word) {
    int head = tree.head(word);
    return tree.is(word, "obl")
        && tree.child(word, "det") < 0
        && head >= 0
        && head < word
        && tree.child(head, "iobj") >= 0;
  }

  private static boolean purpose(Tree tree, int word) {
    return tree.is(word, "xcomp") && tree.has(word, "VerbForm", "Inf");
  }

  /** A gerund that the tagger takes for a noun: "tasked with mediating between". */
  private static boolean participle(Tree tree, int word) {
    return tree.has(word, "Number", "Sing")
        && !tree.lemma(word).equalsIgnoreCase(tree.form(word))
        && tree.child(word, "det") < 0
        && tree.child(word, "amod") < 0
        && tree.child(word, "compound") < 0;
  }

  private static boolean reflexive(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "expl") || VerbArguments.reflexive(tree, child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean gerund(Tree tree, int word) {
    return tree.has(word, "VerbForm", "Ger") || tree.child(word, "det") >= 0;
  }

  /** The word right before the head, where it is the wanted one: "de" of "de passage". */
  private static int before(Tree tree, int head, String wanted) {
    return head > 0 && is(tree, head - 1, wanted.substring(1)) ? head - 1 : -1;
  }

  private static int follow(
      Tree tree, int head, int from, String word, boolean verb, boolean inside, Grammar grammar) {
    boolean far = word.startsWith("+");
    String wanted = far ? word.substring(1) : word;
    int reach = verb ? REACH : far ? 5 : 3;
    int articles = 0;
    for (int i = from + 1; i < tree.size() && i <= from + reach; i++) {
      articles += tree.upos(i) == Upos.DET ? 1 : 0;
      boolean near = i - articles <= from + (verb && from == head ? 1 : 2);
      if (is(tree, i, wanted)
          && (tree.upos(i) != Upos.PART || inside && i == from + 1)
          && (near
              || far
              || tree.head(i) == head
                  && (tree.upos(i) != Upos.ADP || tree.is(i, "compound:prt"))
                  && !aimed(tree, i, from, grammar))) {
        return i;
      }
      if (tree.upos(i) == Upos.PUNCT && i > from + 1 && !",".equals(tree.form(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a noun is only for what it is done: "called for a truce" calls none. */
  private static boolean aimed(Tree tree, int noun, int from, Grammar grammar) {
    int preposition = tree.child(noun, "case");
    return tree.upos(noun) == Upos.NOUN
        && preposition > from
        && grammar.preposition(tree.lemma(preposition)) == Relation.FOR;
  }

  private static int object(
      Tree tree,
      int word,
      Set<String> objects,
      boolean verb,
      int[] idiom,
      int words,
      Grammar grammar) {
    int own = tree.child(word, "obj");
    boolean direct = own >= 0;
    boolean passed = verb && Voice.passive(tree, word) && tree.child(word, "nsubj:pass") >= 0;
    for (int i = 0; i < words; i++) {
      direct &= idiom[i] != own; // "mettre fin à": what it ends is its object
    }
    int clause = tree.child(word, "xcomp");
    for (int child : tree.children(word)) {
      boolean others = clause > word && clause < child && tree.upos(clause) == Upos.VERB;
      boolean may =
          tree.is(child, "obj") && !others
              || tree.is(child, "nsubj:pass")
              || tree.is(child, "obl")
                  && (!direct || verb && (grammar.with(tree, child) || grammar.as(tree, child)))
              || VerbArguments.nounClause(tree, word, child)
              || tree.is(child, "xcomp")
              || tree.is(child, "nmod") && (verb || !by(tree, child, grammar))
              || tree.is(child, "compound")
              || tree.is(child, "nsubj") && Voice.passive(tree, word);
      may &= !(passed && tree.is(child, "obl") && grammar.at(tree, child)); // "seized at the port"
      boolean month = tree.is(child, "obl") && tree.upos(child) == Upos.PROPN; // "in March"
      may &= !month || !objects.contains(Words.lower(tree.form(child)));
      int hit = may ? among(tree, child, objects, grammar) : -1;
      if (hit == child
          && tree.upos(hit) == Upos.PROPN
          && tree.is(child, "obl")
          && objects.contains(PERSON)
          && beyond(tree, child, idiom, words)) {
        hit = -1; // "handed over an invitation to Oli"
      }
      // "let ten prisoners go": the object is the subject of what it does.
      int small = hit < 0 && tree.is(child, "xcomp") ? tree.child(child, "nsubj") : -1;
      hit = small >= 0 ? among(tree, small, objects, grammar) : hit;
      if (hit < 0 && verb && tree.is(child, "obl")) {
        // "a suggéré au Hamas de reporter", where the tree hangs the infinitive on him.
        int infinitive = tree.child(child, "acl");
        boolean bare = infinitive >= 0 && tree.has(infinitive, "VerbForm", "Inf");
        hit = bare && Words.among(tree, infinitive, objects) ? infinitive : -1;
      }
      if (hit >= 0) {
        return hit;
      }
    }
    boolean open = tree.is(word, "xcomp") || tree.is(word, "advcl"); // "Libéré jeudi, il …"
    if (verb && open && Voice.passive(tree, word)) {
      int subject = tree.child(tree.head(word), "nsubj");
      int hit = subject < 0 ? -1 : among(tree, subject, objects, grammar);
      if (hit >= 0) {
        return hit;
      }
    }
    boolean conjunct =
        tree.is(word, "conj") && tree.head(word) >= 0 && tree.is(tree.head(word), "acl");
    if (verb
        && (tree.is(word, "acl") && !subjectOf(tree, word) || conjunct)
        && (tree.is(word, "acl:relcl") || !tree.has(word, "VerbForm", "Inf"))) {
      int noun = tree.head(conjunct ? tree.head(word) : word);
      if (noun >= 0 && Words.among(tree, noun, objects)) {
        return noun;
      }
    }
    return verb && !held(tree, word) && !Voice.passive(tree, word)
        ? after(tree, word, objects)
        : -1;
  }

  /** Whether a preposition that is no word of the idiom stands before a name. */
  private static boolean beyond(Tree tree, int name, int[] idiom, int words) {
    int preposition = tree.child(name, "case");
    for (int i = 0; i < words; i++) {
      if (idiom[i] == preposition) {
        return false;
      }
    }
    return preposition >= 0;
  }

  /** Whether a noun says by whom another is done: "the release by Hamas of …". */
  private static boolean by(Tree tree, int noun, Grammar grammar) {
    int preposition = tree.child(noun, "case");
    return preposition >= 0 && grammar.preposition(tree.lemma(preposition)) == Relation.SUBJECT;
  }

  /** Whether the noun of a relative clause is its subject: "the accord that ends a war". */
  private static boolean subjectOf(Tree tree, int verb) {
    int subject = tree.is(verb, "acl:relcl") ? tree.child(verb, "nsubj") : -1;
    return subject >= 0 && tree.has(subject, "PronType", "Rel") && !Voice.passive(tree, verb);
  }

  /** Whether a verb has an object behind it. */
  private static boolean held(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (child > verb && tree.is(child, "obj") && !VerbArguments.reflexive(tree, child)) {
        return true;
      }
    }
    return false;
  }

  /** Where the tree lost the object: the first of its nouns after the verb in the clause. */
  private static int after(Tree tree, int verb, Set<String> objects) {
    for (int i = verb + 1; i < tree.size() && i <= verb + AFTER; i++) {
      boolean clause = tree.upos(i) == Upos.VERB && !tree.is(i, "amod") && !tree.is(i, "acl");
      if (clause
          || tree.upos(i) == Upos.SCONJ
          || tree.upos(i) == Upos.CCONJ
          || tree.is(i, "nsubj")
          || ";:".contains(tree.form(i))) {
        return -1;
      }
      if (tree.upos(i) == Upos.NOUN && Words.among(tree, i, objects)) {
        return of(tree, i) ? -1 : i;
      }
    }
    return -1;
  }

  /** Whether a noun hangs on another that is no count: "the lifting of the measures". */
  private static boolean of(Tree tree, int noun) {
    int head = tree.head(noun);
    return tree.is(noun, "nmod")
        && head >= 0
        && tree.upos(head) == Upos.NOUN
        && head < noun
        && tree.child(head, "nummod") < 0;
  }

  /** The word itself, one coordinated with it, or what it counts ("a series of sanctions"). */
  private static int among(Tree tree, int word, Set<String> objects, Grammar grammar) {
    boolean counts =
        grammar.measures().contains(tree.lemma(word))
            || tree.upos(word) == Upos.NUM
            || tree.upos(word) == Upos.SYM;
    if (Words.among(tree, word, objects)
        || objects.contains(NAME) && tree.upos(word) == Upos.PROPN
        || objects.contains(PERSON) && person(tree, word, grammar)
        || objects.contains(INFINITIVE) && (purpose(tree, word) || infinitive(tree, word))) {
      return word;
    }
    for (int child : tree.children(word)) {
      if ((tree.is(child, "conj")
              || tree.is(child, "appos")
              || counts && tree.is(child, "nmod")
              || tree.is(child, "compound")
              || tree.is(child, "nummod") && tree.upos(child) == Upos.NUM // "50 million ducats"
              || tree.is(child, "nmod:desc")
              || tree.is(child, "flat"))
          && (Words.among(tree, child, objects)
              || objects.contains(PERSON)
                  && tree.upos(child) == Upos.NOUN
                  && grammar.people(tree.lemma(child)))) {
        return child;
      }
    }
    return tree.upos(word) == Upos.PROPN ? titled(tree, word, objects) : -1;
  }

  /** What a name says that it is: "the trawler Silver Petrel". */
  private static int titled(Tree tree, int name, Set<String> objects) {
    for (int i = name - 1; i >= 0 && i > name - 5; i--) {
      if (!tree.is(i, "compound") || tree.head(i) > name || tree.head(i) <= i) {
        break;
      }
      if (Character.isLowerCase(tree.form(i).charAt(0))) {
        return Words.among(tree, i, objects) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean person(Tree tree, int word, Grammar grammar) {
    boolean name =
        tree.upos(word) == Upos.PROPN
            || (tree.upos(word) == Upos.NOUN || tree.upos(word) == Upos.ADJ)
                && Character.isUpperCase(tree.form(word).charAt(0))
                && (!tree.has(word, "Number", "Sing") || tree.child(word, "flat") >= 0);
    boolean pronoun =
        tree.upos(word) == Upos.PRON
            && tree.has(word, "PronType", "Prs")
            && !tree.has(word, "Gender", "Neut");
    boolean noun = tree.upos(word) == Upos.NOUN && grammar.people(tree.lemma(word));
    return name || pronoun || noun;
  }

  private static boolean is(Tree tree, int word, String wanted) {
    return wanted.equals(tree.lemma(word)) || wanted.equals(Words.lower(tree.form(word)));
  }
}
