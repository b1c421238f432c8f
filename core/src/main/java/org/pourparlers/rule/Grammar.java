package org.pourparlers.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Language;
import org.pourparlers.language.Table;
import org.pourparlers.syntax.Tree;

/**
 * The words of a language that carry grammar: prepositions, nouns that act as prepositions
 * ("présence" in "en présence de"), verbs that hold a noun ("hold talks").
 */
final class Grammar {
  /** What a verb does with the noun that it holds. */
  enum Hosting {
    /** Its subject takes part: "hold talks". */
    LIGHT,
    /** The noun is its subject: "talks took place". */
    HAPPEN,
    /** Its subject organises: "host talks". */
    ORGANISE,
    /** Its infinitive has its own subject though it has an object: "promise", "propose". */
    PROMISE
  }

  private final Map<String, Relation> prepositions = new HashMap<>();
  private final Map<String, Relation> bridges = new HashMap<>();

  /** Nouns of the bridges, without the prepositions that some of them ask for. */
  private final Set<String> bridging = new HashSet<>();

  private final Map<String, Relation> participles = new HashMap<>();
  private final Set<String> relatives = new HashSet<>();
  private final Set<String> temporal = new HashSet<>();
  private final Set<String> measures = new HashSet<>();
  private final Set<String> counts = new HashSet<>();
  private final Set<String> lacking = new HashSet<>();
  private final Set<String> as = new HashSet<>();
  private final Set<String> according = new HashSet<>();
  private final Set<String> then = new HashSet<>();
  private final Set<String> intents = new HashSet<>();
  private final Set<String> brokers = new HashSet<>();
  private final Set<String> gathering = new HashSet<>();
  private final Set<String> beholders = new HashSet<>();
  private final Map<String, Hosting> hosts = new HashMap<>();

  /** Nouns for what people are: "routier", "farmer". */
  private final Set<String> people = new HashSet<>();

  Grammar(Language language) {
    Table relations = language.table("relations");
    for (String[] row : relations.rows()) {
      String named = row[relations.column("relation")];
      Relation relation =
          named.equals("-") ? Relation.AT : Relation.valueOf(named.toUpperCase(Locale.ROOT));
      String word = row[relations.column("word")];
      switch (row[relations.column("sort")]) {
        case "preposition" -> prepositions.put(word, relation);
        case "noun" -> {
          bridges.put(word, relation);
          bridging.add(word.substring(word.indexOf('_') + 1));
        }
        case "time" -> temporal.add(word);
        case "measure" -> measures.add(word);
        case "count" -> {
          measures.add(word);
          counts.add(word);
        }
        case "as" -> as.add(word);
        case "lack" -> lacking.add(word);
        case "relative" -> relatives.add(word);
        case "then" -> then.add(word);
        case "intent" -> intents.add(word);
        case "gather" -> gathering.add(word);
        case "broker" -> brokers.add(word);
        case "beholder" -> beholders.add(word);
        case "participle" -> participles.put(word, relation);
        default -> throw new IllegalArgumentException(relations.name() + ": sort of " + word);
      }
    }
    language.table("according").rows().forEach(row -> according.add(row[0]));
    for (String[] row : language.table("titles").rows()) {
      if (row[0].indexOf(' ') < 0) {
        people.add(row[0]);
      }
    }
    Table verbs = language.table("hosts");
    for (String[] row : verbs.rows()) {
      hosts.put(
          row[verbs.column("lemma")],
          Hosting.valueOf(row[verbs.column("role")].toUpperCase(Locale.ROOT)));
    }
  }

  @Nullable Relation preposition(String word) {
    return prepositions.get(word);
  }

  /** Whether a noun says what somebody is. */
  boolean people(String noun) {
    return people.contains(noun);
  }

  /** Whether "with" stands before a noun: "supplied Mali with fuel". */
  boolean with(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "case") && preposition(tree.lemma(child)) == Relation.WITH) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun says where it is done. */
  boolean at(Tree tree, int noun) {
    int preposition = tree.child(noun, "case");
    return preposition >= 0 && preposition(tree.lemma(preposition)) == Relation.AT;
  }

  /** Whether a noun says what those who act are left without: "parted without a deal". */
  boolean lacks(Tree tree, int noun) {
    int preposition = tree.is(noun, "obl") ? tree.child(noun, "case") : -1;
    return preposition >= 0 && lacking.contains(tree.lemma(preposition));
  }

  /** Whether a noun says as what somebody is taken: "named her as envoy". */
  boolean as(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "case") && as.contains(tree.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a preposition or conjunction only says when: "after the meeting". */
  boolean temporal(String word) {
    return temporal.contains(word);
  }

  /** Whether a word says whose words are told: "according to", "selon". */
  boolean according(String word) {
    return according.contains(word);
  }

  /** Whether a conjunction may be a relative pronoun in disguise: "que". */
  boolean relative(String word) {
    return relatives.contains(word);
  }

  /** Whether a word takes up the time just told: "in May, when". */
  boolean then(String word) {
    return then.contains(word);
  }

  /** Whether a noun says what somebody means to do: "the offer to mediate". */
  boolean intends(String noun) {
    return intents.contains(noun);
  }

  /** Whether the objects of a verb whose subject is a contact take part in it: "réunir". */
  boolean gathers(String verb) {
    return gathering.contains(verb);
  }

  /** Whether those by whom it is done are third parties: "a truce negotiated by". */
  boolean brokers(String participle) {
    return brokers.contains(participle);
  }

  /** Whether those by whom it is done take no part: "backed by", "welcomed by". */
  boolean beholds(String participle) {
    return beholders.contains(participle);
  }

  /** Nouns that count another: "a series of sanctions". */
  Set<String> measures() {
    return measures;
  }

  /** Measures that count people or bodies: \"a dozen of them\". */
  Set<String> counts() {
    return counts;
  }

  /**
   * The relation in which a noun that acts as a preposition puts what follows it, or null: one that
   * does so behind any word ("encontre"), or behind a preposition ("en_direction").
   */
  @Nullable Relation bridge(Tree tree, int noun) {
    String lemma = tree.lemma(noun);
    Relation relation = bridges.get(lemma);
    if (relation != null || !bridging.contains(lemma)) {
      return relation;
    }
    for (int child : tree.children(noun)) {
      if (tree.is(child, "case")) {
        relation = bridges.get(tree.lemma(child) + "_" + lemma);
      }
    }
    return relation;
  }

  @Nullable Relation participle(String verb) {
    return participles.get(verb);
  }

  @Nullable Hosting hosting(String verb) {
    return hosts.get(verb);
  }
}
