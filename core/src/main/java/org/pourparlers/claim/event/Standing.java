package org.pourparlers.claim.event;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Status;
import org.pourparlers.language.Language;
import org.pourparlers.rule.Predicate;
import org.pourparlers.rule.Trigger;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * How far an event has come, from tense, mood, modality, negation and the words that govern it. The
 * table {@code standing} of a language says what its words do.
 */
final class Standing {
  private static final int CLIMB = 4;

  private final Map<String, Status> auxiliaries;
  private final Map<String, Status> governors;
  private final Map<String, Status> modifiers;
  private final Map<String, Status> holders;
  private final Map<String, Status> conjunctions;
  private final Negation negation;
  private final Map<String, Status> topics;
  private final Map<String, Status> awaited;
  private final Map<String, Status> within;
  private final Map<String, Status> achievements;
  private final Map<String, Status> terms;
  private final Demands demands;
  private final Set<String> silences;

  Standing(Language language) {
    auxiliaries = Tables.map(language, "standing", "aux", Status.class);
    governors = Tables.map(language, "standing", "governor", Status.class);
    modifiers = Tables.map(language, "standing", "modifier", Status.class);
    holders = Tables.map(language, "standing", "holder", Status.class);
    conjunctions = Tables.map(language, "standing", "if", Status.class);
    negation = new Negation(language);
    silences = Tables.words(language, "silences");
    terms = Tables.map(language, "standing", "term", Status.class);
    demands = new Demands(terms.keySet(), governors.keySet());
    within = Tables.map(language, "standing", "within", Status.class);
    awaited = Tables.map(language, "standing", "await", Status.class);
    topics = Tables.map(language, "standing", "topic", Status.class);
    achievements = Tables.map(language, "standing", "achievement", Status.class);
  }

  /** An event's status; null where the words name an aim or a topic, not an event. */
  @Nullable Status of(Predicate predicate, Tree tree) {
    int word = predicate.word();
    int verb = predicate.verb();
    boolean noun = predicate.match().trigger().sort() != Trigger.Sort.VERB;
    Status status = noun ? ofNoun(tree, word) : null;
    if (verb >= 0 && noun && tree.is(word, "nsubj")) {
      int complement = tree.child(verb, "xcomp");
      status = Doubt.worst(status, complement < 0 ? null : modifiers.get(tree.lemma(complement)));
      for (int i = verb + 1; i < tree.size() && i <= verb + 3 && status == null; i++) {
        status = tree.upos(i) == Upos.ADJ ? modifiers.get(tree.lemma(i)) : null;
      }
    }
    if (verb < 0) {
      return status != null ? status : Status.OCCURRED;
    }
    if (noun && !predicate.hosted()) {
      if (word < verb && during(tree, word)) {
        return status != null ? status : Status.OCCURRED;
      }
      Status held = held(tree, word, verb);
      status = Doubt.worst(status, held);
      boolean deed = !Contacts.contact(predicate.match().rule().kind());
      if (deed
          && tree.is(word, "obj")
          && (held == Status.PLANNED || held == Status.POSSIBLE)
          && predicate.match().trigger().sort() == Trigger.Sort.NOUN) {
        return null;
      }
      if (held == null && object(tree, word) && achieved(tree, verb)) {
        return Status.OCCURRED;
      }
      if (held == null && topics.containsKey(tree.lemma(verb)) && object(tree, word)) {
        return Contacts.definite(tree, word)
                || predicate.match().trigger().sort() == Trigger.Sort.WEAK
            ? null
            : Status.POSSIBLE;
      }
      if (held == null) {
        return status != null ? status : Status.OCCURRED;
      }
      return above(tree, verb) == Status.DENIED ? Status.DENIED : status;
    }
    boolean topic = noun && aim(tree, verb) && topics.containsKey(tree.lemma(verb));
    if (topic && !Contacts.contact(predicate.match().rule().kind())) {
      return achieved(tree, verb) ? Status.OCCURRED : null;
    }
    boolean open = noun && tree.is(word, "obl") && tree.is(verb, "xcomp");
    if (open && tree.has(verb, "VerbForm", "Part")) {
      return null;
    }
    if (mum(tree, predicate)) {
      return null;
    }
    if (conditional(tree, verb) && !Contacts.contact(predicate.match().rule().kind())) {
      return null;
    }
    if (demands.term(tree, verb) && !Contacts.contact(predicate.match().rule().kind())) {
      return null;
    }
    Status own = ofVerb(tree, verb);
    if (!noun && (own == null || own == Status.ONGOING)) {
      own = Doubt.worst(own, awaited.get(tree.lemma(predicate.match().word())));
    }
    if (noun && tree.is(word, "obl") && terms.containsKey(tree.lemma(verb))) {
      own = Doubt.worst(own, governors.get(tree.lemma(verb)));
    }
    if (own == null && demands.demanded(tree, verb)) {
      own = Status.POSSIBLE;
    }
    if (noun && tree.upos(verb) != Upos.VERB) {
      own =
          Doubt.worst(
              own, Doubt.worst(holders.get(tree.lemma(verb)), modifiers.get(tree.lemma(verb))));
    }
    if (own == null && headline(tree, verb) && infinitive(tree, verb) && marked(tree, verb)) {
      own = Status.PLANNED;
    }
    Status above = above(tree, verb);
    if (above == null && own == null && aim(tree, verb)) {
      return status;
    }
    status = Doubt.worst(status, Doubt.worst(own, above));
    return status != null ? status : Status.OCCURRED;
  }

  /** Whether what a verb is about came to be: "succeeded in negotiating an exchange". */
  boolean achieved(Tree tree, int verb) {
    int head = tree.head(verb);
    return head >= 0
        && (tree.is(verb, "xcomp") || tree.is(verb, "advcl"))
        && achievements.containsKey(tree.lemma(head))
        && !negated(tree, head);
  }

  /** Whether a noun only says in the course of what something is done: "in a call he urged". */
  private boolean during(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "case") && within.containsKey(tree.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb is the condition of something else: "if the treaty is signed". */
  private boolean conditional(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "mark") && conjunctions.containsKey(tree.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is only refused to say something: "declined to give details". */
  private boolean mum(Tree tree, Predicate predicate) {
    int said = tree.child(predicate.word(), "xcomp");
    return predicate.match().rule().kind().equals("rejection")
        && said >= 0
        && silences.contains(tree.lemma(said));
  }

  /** Whether a verb is an infinitive of purpose: "to end the war", "pour négocier". */
  boolean aim(Tree tree, int verb) {
    if (!infinitive(tree, verb)) {
      return false;
    }
    return tree.is(verb, "advcl")
        || tree.is(verb, "acl")
        || tree.is(verb, "xcomp")
        || tree.is(verb, "obl")
        || tree.is(verb, "nmod");
  }

  /** Whether nothing finite governs it: "Chad, Niger to meet". */
  private static boolean headline(Tree tree, int verb) {
    int noun = tree.is(verb, "acl") ? tree.head(verb) : verb;
    if (noun != verb && tree.is(noun, "conj")) {
      noun = tree.head(noun);
    }
    return noun >= 0 && tree.is(noun, "root") && (noun == verb || tree.child(noun, "cop") < 0);
  }

  /** Whether a particle makes it an infinitive: "leaders to meet". */
  private static boolean marked(Tree tree, int verb) {
    int mark = tree.child(verb, "mark");
    return mark >= 0 && tree.upos(mark) == Upos.PART;
  }

  private static boolean infinitive(Tree tree, int verb) {
    if (!tree.has(verb, "VerbForm", "Inf")) {
      return false;
    }
    if (tree.child(verb, "cop") >= 0) {
      return false;
    }
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux")
          && !"to".equals(tree.form(child))
          && !tree.has(child, "VerbForm", "Inf")) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Status ofNoun(Tree tree, int noun) {
    Status status = null;
    for (int child : tree.children(noun)) {
      if (tree.is(child, "amod") || tree.is(child, "acl") || tree.is(child, "nmod")) {
        status = Doubt.worst(status, modifiers.get(tree.lemma(child)));
        if (tree.is(child, "acl")) {
          status = Doubt.worst(status, holders.get(tree.lemma(child)));
        }
      } else if (tree.is(child, "det") || tree.is(child, "case") || tree.is(child, "advmod")) {
        status = Doubt.worst(status, negation.of(tree.lemma(child)));
      }
    }
    return status;
  }

  /** What the verb whose argument a noun is does to it: "cancelled the meeting". */
  private @Nullable Status held(Tree tree, int noun, int verb) {
    Status off = Phrasal.status(holders, tree, noun, verb);
    if (off != null) {
      return off;
    }
    Status status = holders.get(tree.lemma(verb));
    if (status == null || tree.is(noun, "obl") && !tree.is(noun, "obl:arg")) {
      return null;
    }
    return negated(tree, verb) ? Doubt.opposite(status) : status;
  }

  private static boolean object(Tree tree, int conjunct) {
    int noun = conjunct;
    while (tree.is(noun, "conj") && tree.head(noun) >= 0 && tree.head(noun) < noun) {
      noun = tree.head(noun);
    }
    return tree.is(noun, "obj")
        || tree.is(noun, "obl")
        || tree.is(noun, "nsubj:pass")
        || tree.is(noun, "nmod")
        || tree.is(noun, "xcomp")
        || tree.is(noun, "ccomp");
  }

  private @Nullable Status ofVerb(Tree tree, int verb) {
    Status status = null;
    boolean perfect = false;
    boolean progressive = false;
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux")) {
        Status modal = auxiliaries.get(tree.lemma(child));
        if (modal == null) {
          modal = auxiliaries.get(tree.form(child));
        }
        if (modal == Status.PLANNED && "would".equals(tree.form(child)) && !told(tree, verb)) {
          modal = Status.POSSIBLE;
        }
        status = Doubt.worst(status, modal != null ? modal : Tense.mood(tree, child));
        perfect |= "have".equals(tree.lemma(child)) || tree.has(child, "Mood", "Cnd");
        progressive |=
            "be".equals(tree.lemma(child))
                && tree.has(child, "Tense", "Pres")
                && (tree.has(verb, "VerbForm", "Ger") || tree.has(verb, "Tense", "Pres"));
      } else if (tree.is(child, "cop") && tree.has(verb, "VerbForm", "Inf")) {
        status = Doubt.worst(status, Status.PLANNED);
      } else if (tree.is(child, "cop")) {
        boolean wish = tree.has(child, "Mood", "Cnd") && !told(tree, verb);
        boolean future = tree.has(child, "Mood", "Cnd") || Tense.mood(tree, child) != null;
        Status copula = wish ? Status.POSSIBLE : future ? Status.PLANNED : null;
        status = Doubt.worst(status, copula);
      } else if (tree.is(child, "mark")) {
        status = Doubt.worst(status, conjunctions.get(tree.lemma(child)));
      }
    }
    if (tree.upos(verb) == Upos.VERB || tree.upos(verb) == Upos.AUX) {
      boolean wish = tree.has(verb, "Mood", "Cnd") && !told(tree, verb);
      status = Doubt.worst(status, wish ? Status.POSSIBLE : Tense.mood(tree, verb));
    }
    if (status == null && progressive && !perfect) {
      status = Status.ONGOING;
    }
    if (negated(tree, verb)) {
      return status == Status.PLANNED ? Status.CALLED_OFF : Status.DENIED;
    }
    return status;
  }

  /** Whether somebody is said to have said it: then a conditional is a future. */
  private static boolean told(Tree tree, int verb) {
    int word = verb;
    while (tree.is(word, "conj") && tree.head(word) >= 0) {
      word = tree.head(word);
    }
    return tree.is(word, "ccomp")
        || tree.child(word, "parataxis") >= 0
        || tree.is(word, "parataxis");
  }

  /** What governs the verb: "is due to", "hopes to", "denied that". */
  private @Nullable Status above(Tree tree, int verb) {
    Status status = null;
    int word = verb;
    for (int steps = 0; steps < CLIMB; steps++) {
      int head = teller(tree, word);
      if (head < 0) {
        break;
      }
      boolean clause =
          tree.is(word, "xcomp")
              || tree.is(word, "ccomp")
              || tree.is(word, "csubj")
              || tree.is(word, "acl") && infinitive(tree, word)
              || tree.is(word, "obl")
              || tree.is(word, "obj")
              || tree.is(word, "conj") && !finite(tree, word)
              || tree.is(word, "advcl") && infinitive(tree, word);
      if (!clause) {
        break;
      }
      boolean told = tree.is(word, "ccomp") && finite(tree, word);
      Status governor =
          tree.is(word, "conj") ? ofVerb(tree, head) : governors.get(tree.lemma(head));
      if (told && governor == Status.CALLED_OFF) {
        governor = null;
      }
      if (told && governor == null) {
        // "I can confirm that he is there": that one can does not touch what is told.
        break;
      }
      if (governor == Status.PLANNED && "be".equals(tree.lemma(head)) && !infinitive(tree, word)) {
        governor = null;
      }
      if (governor != null && !tree.is(word, "conj")) {
        if (negated(tree, head)) {
          governor = Doubt.opposite(governor);
        }
        status = Doubt.worst(status, governor);
        status = Doubt.worst(status, governor == Status.DENIED ? null : tentative(tree, head));
      } else {
        status = Doubt.worst(status, governor);
      }
      word = head;
    }
    return status;
  }

  /**
   * The word above; of a finite clause that the tree hangs on a modal the verb under the modal: "I
   * can confirm that he is there".
   */
  private static int teller(Tree tree, int word) {
    int head = tree.head(word);
    int inner = head >= 0 && tree.is(word, "ccomp") ? tree.child(head, "xcomp") : -1;
    return inner > head && inner < word && finite(tree, word) ? inner : head;
  }

  private @Nullable Status tentative(Tree tree, int verb) {
    if (auxiliaries.get(tree.lemma(verb)) == Status.PLANNED) {
      return null;
    }
    Status own = ofVerb(tree, verb);
    return own == Status.POSSIBLE ? own : null;
  }

  static boolean finite(Tree tree, int verb) {
    if (tree.has(verb, "VerbForm", "Fin") || tree.child(verb, "nsubj") >= 0) {
      return true;
    }
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux") && tree.has(child, "VerbForm", "Fin")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb only says that something will be done: "pledged", "a promis". */
  boolean pledges(String lemma) {
    return governors.get(lemma) == Status.PLANNED;
  }

  /** Whether a verb is negated, by itself or by its subject or object. */
  boolean negated(Tree tree, int verb) {
    return negation.of(tree, verb);
  }
}
