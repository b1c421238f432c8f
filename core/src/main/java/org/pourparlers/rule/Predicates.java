package org.pourparlers.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Language;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds the predicates of a language's rules in its sentences, with their arguments. */
public final class Predicates {
  /** What somebody comes or is received for. */
  private static final Set<String> PURPOSES =
      Set.of("meeting", "talks", "call", "visit", "agreement", "release", "withdrawal");

  /** What is held with somebody. */
  private static final Set<String> SPOKEN = Set.of("meeting", "talks", "call");

  private final RuleBook rules;
  private final Grammar grammar;
  private final VerbArguments verbs;
  private final NounArguments nouns;
  private final Hosts hosts;
  private final IdiomArguments idioms;
  private final RelativeClauses clauses;

  public Predicates(Language language) {
    this.rules = RuleBook.of(language);
    this.grammar = new Grammar(language);
    this.verbs = new VerbArguments(grammar);
    this.nouns = new NounArguments(grammar, verbs);
    this.hosts = new Hosts(grammar, verbs);
    this.idioms = new IdiomArguments(grammar, nouns);
    this.clauses = new RelativeClauses(grammar, verbs);
  }

  public RuleBook rules() {
    return rules;
  }

  /** In which relation a preposition puts what follows it, or null for another word. */
  public @Nullable Relation relation(String preposition) {
    return grammar.preposition(preposition);
  }

  /** In which relation a preposition puts a word, or null without one. */
  public @Nullable Relation preposition(Tree tree, int word) {
    return verbs.preposition(tree, word);
  }

  /** The predicates of a sentence, in order of their heads. */
  public List<Predicate> in(Tree tree) {
    List<Predicate> found = new ArrayList<>();
    for (Match match : rules.matches(tree, grammar)) {
      Predicate predicate =
          match.trigger().sort() == Trigger.Sort.VERB ? verbal(tree, match) : nominal(tree, match);
      if (predicate != null) {
        found.add(predicate);
      }
    }
    return found.stream()
        .filter(predicate -> !outdone(predicate, found, tree) && !counted(predicate, found, tree))
        .toList();
  }

  /** Whether it only says of what another event of the rule is: "talks" in "a round of talks". */
  private static boolean counted(Predicate predicate, List<Predicate> all, Tree tree) {
    if (predicate.match().trigger().sort() == Trigger.Sort.VERB
        || !tree.is(predicate.word(), "nmod") && !tree.is(predicate.word(), "compound")) {
      return false;
    }
    for (Predicate other : all) {
      if (other.word() == tree.head(predicate.word())
          && other.match().trigger().sort() == Trigger.Sort.NOUN
          && (other.match().rule() == predicate.match().rule()
              || predicate.arguments().isEmpty())) {
        return true;
      }
    }
    return false;
  }

  /** Whether another rule reads the same word with a trigger that names its subject. */
  private static boolean outdone(Predicate predicate, List<Predicate> all, Tree tree) {
    boolean weak = predicate.match().trigger().sort() == Trigger.Sort.WEAK;
    for (Predicate other : all) {
      if (weak
          && tree.head(other.word()) == predicate.word()
          && other.match().rule() == predicate.match().rule()
          && other.match().trigger().sort() == Trigger.Sort.NOUN) {
        return true; // "a session of talks"
      }
      if (other.word() == predicate.word()
          && !other.match().trigger().subjects().isEmpty()
          && predicate.match().trigger().exactness() < other.match().trigger().exactness()) {
        return true;
      }
      if (other.word() == predicate.word()
          && other != predicate
          && further(predicate.match(), other.match())) {
        return true;
      }
    }
    return false;
  }

  /** Whether both have an object and the first one's stands further from the verb. */
  private static boolean further(Match match, Match other) {
    if (match.trigger().objects().isEmpty() || other.trigger().objects().isEmpty()) {
      return false;
    }
    int own = match.companions()[match.companions().length - 1];
    int others = other.companions()[other.companions().length - 1];
    return Math.abs(own - match.word()) > Math.abs(others - other.word());
  }

  private @Nullable Predicate verbal(Tree tree, Match match) {
    if (tree.is(match.word(), "nsubj")
        && tree.has(match.word(), "VerbForm", "Ger")
        && tree.child(match.word(), "obj") < 0) {
      return null; // "Fighting stopped"
    }
    Arguments arguments = new Arguments(tree, match);
    boolean copula =
        tree.head(match.word()) >= 0
            && (tree.is(match.word(), "cop") || tree.is(match.word(), "case"));
    int head = tree.head(match.word());
    boolean compound = match.companion(head) && tree.upos(head) == Upos.VERB; // "test-fired"
    int verb = copula || compound ? head : match.word();
    if (match.companions().length > 0) {
      idioms.equipped(tree, verb, match.companions()[match.companions().length - 1], arguments);
    }
    idioms.through(tree, match, arguments);
    idioms.aimed(tree, match, arguments);
    verbs.collect(tree, verb, arguments);
    if (!arguments.subject(match.trigger().subjects())) {
      return null;
    }
    idioms.behind(tree, match, arguments);
    for (int companion : match.companions()) {
      if (tree.upos(companion) == Upos.NOUN || tree.upos(companion) == Upos.PROPN) {
        if (match.rule().kind().equals("visit")) {
          verbs.led(tree, companion, arguments); // "sent a team led by the minister"
        }
        nouns.collectObject(tree, companion, arguments);
      } else if (tree.is(companion, "xcomp")
          && tree.head(companion) == verb
          && !match.trigger().objects().contains(Companions.INFINITIVE)) {
        // "ont laissé partir les pêcheurs": whom it lets do so
        arguments.add(Relation.OBJECT, tree.child(companion, "obj"));
        arguments.add(Relation.OBJECT, tree.child(companion, "nsubj"));
      }
    }
    return arguments.predicate(verb, verb, true);
  }

  private @Nullable Predicate nominal(Tree tree, Match match) {
    Arguments arguments = new Arguments(tree, match);
    int noun = compound(tree, match);
    if (tree.is(noun, "compound") && tree.upos(tree.head(noun)) == Upos.NOUN) {
      return null;
    }
    nouns.collect(tree, noun, arguments);
    if (!match.trigger().objects().isEmpty()) {
      int object = match.companions()[match.companions().length - 1];
      if (tree.upos(object) == Upos.NOUN) {
        nouns.collectObject(tree, object, arguments);
      }
    }
    for (int companion : match.companions()) {
      boolean idiom = match.trigger().objects().isEmpty() && tree.head(companion) == noun;
      if (idiom && tree.upos(companion) == Upos.NOUN) {
        nouns.collect(tree, companion, arguments); // "un coup de fil de Lula à Milei"
      }
    }
    if (match.rule().kind().equals("mediation")) {
      NounArguments.mediator(tree, noun, arguments);
    }
    adjacent(tree, noun, arguments);
    clauses.collect(tree, noun, arguments);
    boolean simple = match.companions().length == 0;
    if (match.rule().kind().equals("agreement") && simple && grammar.lacks(tree, noun)) {
      arguments.add(Relation.SUBJECT, verbs.subject(tree, tree.head(noun)));
    }
    int host = hosts.of(tree, noun, match.rule().hosts());
    boolean hosted = false;
    if (host >= 0 && !Hosts.verb(tree, host)) {
      hosted =
          !tree.is(noun, "nsubj")
              || match.trigger().sort() != Trigger.Sort.WEAK
              || tree.child(host, "case") >= 0;
      if (!tree.is(noun, "nsubj")) {
        arguments.add(Relation.SUBJECT, tree.child(host, "nsubj")); // "are close to a deal"
      }
      nouns.collect(tree, host, arguments);
    } else if (host >= 0) {
      String lemma = tree.lemma(host);
      Grammar.Hosting hosting =
          match.rule().hosts().contains(lemma) && grammar.hosting(lemma) != Grammar.Hosting.ORGANISE
              ? Grammar.Hosting.LIGHT
              : grammar.hosting(lemma);
      if (hosting == Grammar.Hosting.LIGHT && hosts.aside(tree, noun, host)
          || hosting == Grammar.Hosting.HAPPEN && Hosts.done(tree, noun, host)) {
        hosting = null; // "gave no date for the meeting"
      } else if (hosting == null
          && PURPOSES.contains(match.rule().kind())
          && (hosts.purpose(tree, noun) || hosts.purpose(tree, tree.head(noun)))) {
        hosting = Grammar.Hosting.LIGHT;
      }
      hosted = hosting != null && hosting != Grammar.Hosting.PROMISE;
      if (hosting == Grammar.Hosting.HAPPEN && tree.is(noun, "obl") && tree.head(noun) == host) {
        hosting = null; // "a porté sur la coopération"
        hosted = false;
      }
      if (tree.is(noun, "nsubj")) {
        detached(tree, noun, host, arguments);
      }
      if (host == noun + 1 && hosted) {
        nouns.participial(tree, host, arguments);
      }
      boolean object = tree.is(noun, "obj") || hosts.offered(tree, noun);
      if (hosting == Grammar.Hosting.PROMISE && object) {
        offered(tree, noun, host, arguments);
      } else if (hosting == Grammar.Hosting.ORGANISE) {
        organiser(tree, host, arguments);
      } else if (hosted) {
        verbs.collect(tree, host, arguments);
      } else if (hosting == null && SPOKEN.contains(match.rule().kind())) {
        strayed(tree, noun, host, arguments);
      }
    }
    return arguments.predicate(noun, host, hosted);
  }

  /** "called off his summit with Putin", where the tree hangs Putin on the verb. */
  private void adjacent(Tree tree, int noun, Arguments into) {
    int preposition = noun + 1;
    if (preposition >= tree.size() || tree.upos(preposition) != Upos.ADP) {
      return;
    }
    int word = tree.head(preposition);
    Relation relation = grammar.preposition(tree.lemma(preposition));
    boolean joins =
        relation == Relation.WITH
            || relation == Relation.BETWEEN
            || relation == Relation.SUBJECT && tree.child(word, "nummod") < 0;
    if (relation != null && joins && word > preposition && tree.is(preposition, "case")) {
      into.add(relation, word);
    }
  }

  /** "was granted an interview of an hour with": who the tree hangs on the verb of the noun. */
  private void strayed(Tree tree, int noun, int verb, Arguments into) {
    boolean told = into.has(Relation.WITH) || into.has(Relation.BETWEEN);
    for (int child : told || tree.head(noun) != verb ? new int[0] : tree.children(verb)) {
      boolean after = child > noun && tree.is(child, "obl");
      Relation relation = after ? verbs.preposition(tree, child) : null;
      if (relation == Relation.WITH || relation == Relation.BETWEEN) {
        into.add(relation, child);
      }
    }
  }

  /** "offered Kyiv talks": who offers takes part with those to whom it is offered. */
  private void offered(Tree tree, int noun, int verb, Arguments into) {
    if (into.has(Relation.BETWEEN) || into.has(Relation.POSSESSOR)) {
      return;
    }
    into.add(Relation.SUBJECT, verbs.subject(tree, verb));
    for (int child : tree.children(verb)) {
      boolean to =
          tree.is(child, "obl") && verbs.preposition(tree, child) == Relation.TO
              || tree.is(child, "obj") && tree.upos(child) == Upos.PROPN;
      if (to || tree.is(child, "iobj")) {
        // "offered Moscow talks", "a proposé à Moscou une rencontre": a capital is no venue there.
        into.add(child > verb && child < noun ? Relation.WITH : Relation.TO, child);
      }
    }
  }

  /** "The talks, mediated by Oman, resumed", where the tree hangs the participle on the verb. */
  private void detached(Tree tree, int noun, int host, Arguments into) {
    for (int child : tree.children(host)) {
      boolean participle =
          noun < child
              && child < host
              && tree.is(child, "advcl")
              && tree.has(child, "VerbForm", "Part")
              && tree.child(child, "nsubj") < 0
              && tree.child(child, "aux") < 0;
      if (participle) {
        nouns.participial(tree, child, into);
      }
    }
  }

  private void organiser(Tree tree, int host, Arguments into) {
    boolean passive = Voice.passive(tree, host);
    for (int child : tree.children(host)) {
      if (tree.is(child, "nsubj") && !passive
          || tree.is(child, "obl:agent")
          || passive
              && tree.is(child, "obl")
              && verbs.preposition(tree, child) == Relation.SUBJECT) {
        into.add(Relation.HOST, child);
      } else if (tree.is(child, "obl") || tree.is(child, "nmod")) {
        Relation relation = verbs.preposition(tree, child);
        if (relation != null && relation != Relation.SUBJECT) {
          into.add(relation, child);
        }
      }
    }
    if (grammar.gathers(tree.lemma(host)) && !passive && into.taken(tree.child(host, "nsubj"))) {
      into.add(Relation.BETWEEN, tree.child(host, "obj"));
    } else if (!into.has(Relation.HOST)) {
      into.add(Relation.HOST, verbs.subject(tree, host, 0));
    }
  }

  /** Of a noun of several words the one on which the arguments hang: "call" of "phone call". */
  private static int compound(Tree tree, Match match) {
    return match.companion(tree.head(match.word())) ? tree.head(match.word()) : match.word();
  }

  /** Whether a preposition or conjunction only says when: "before the meeting". */
  public boolean temporal(String word) {
    return grammar.temporal(word);
  }

  /**
   * What a noun of number counts: "dozens of groups" gives "groups"; -1 where it counts nothing.
   */
  public int counted(Tree tree, int word) {
    return grammar.counts().contains(tree.lemma(word)) ? tree.child(word, "nmod") : -1;
  }

  /** The noun that says that a verb is only meant ("the offer to mediate"), or -1. */
  public int intent(Tree tree, int verb) {
    return Intents.of(tree, verb, grammar);
  }

  /** Whether a word takes up the time just told: "in May, when". */
  public boolean then(String word) {
    return grammar.then(word);
  }
}
