package org.pourparlers.claim.event;

import java.util.Locale;
import java.util.Map;
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
  private final Map<String, Status> states;
  private final Conditions conditions;
  private final Negation negation;
  private final Attributes attributes;
  private final Map<String, Status> topics;
  private final Map<String, Status> intents;
  private final Map<String, Status> awaited;
  private final Map<String, Status> within;
  private final Achievements achievements;
  private final Map<String, Status> terms;
  private final Demands demands;
  private final Nuances nuances;
  private final Contents contents;

  Standing(Language language) {
    auxiliaries = Tables.map(language, "standing", "aux", Status.class);
    governors = Tables.map(language, "standing", "governor", Status.class);
    modifiers = Tables.map(language, "standing", "modifier", Status.class);
    states = Tables.map(language, "standing", "state", Status.class);
    holders = Tables.map(language, "standing", "holder", Status.class);
    conditions = new Conditions(language);
    negation = new Negation(language);
    attributes = new Attributes(modifiers, holders, negation);
    contents = new Contents(language);
    terms = Tables.map(language, "standing", "term", Status.class);
    nuances = new Nuances(language, governors);
    demands = new Demands(terms.keySet(), governors.keySet());
    within = Tables.map(language, "standing", "within", Status.class);
    awaited = Tables.map(language, "standing", "await", Status.class);
    topics = Tables.map(language, "standing", "topic", Status.class);
    intents = Tables.map(language, "standing", "intent", Status.class);
    achievements = new Achievements(language, negation);
  }

  /** An event's status; null where the words name an aim or a topic, not an event. */
  @Nullable Status of(Predicate predicate, Tree tree) {
    int word = predicate.word();
    int verb = predicate.verb();
    boolean noun = predicate.match().trigger().sort() != Trigger.Sort.VERB;
    if (noun && !Contacts.contact(predicate.match().rule().kind()) && nuances.generic(tree, word)) {
      return null;
    }
    boolean deed = !Contacts.contact(predicate.match().rule().kind());
    boolean any = noun && !deed && tree.has(word, "Number", "Sing") && nuances.generic(tree, word);
    if (any && !ruledOut(tree, word)) {
      return null; // "toute rencontre", "any talks": none in particular
    }
    if (noun && deed && contents.topic(tree, word)) {
      return null;
    }
    boolean told = noun && !deed && predicate.hosted() && tree.is(word, "nsubj");
    boolean over = told && attributes.over(tree, verb) && ofVerb(tree, verb) == null;
    Status status =
        noun ? Doubt.worst(attributes.of(tree, word, over), contents.of(tree, word)) : null;
    int up = noun && tree.is(word, "obl") ? tree.head(word) : -1; // "close to a deal"
    boolean state = up >= 0 && tree.upos(up) != Upos.VERB;
    status = state ? Doubt.worst(status, states.get(tree.lemma(up))) : status;
    if (verb >= 0 && noun && tree.is(word, "nsubj")) {
      int complement = tree.child(verb, "xcomp");
      status = Doubt.worst(status, complement < 0 ? null : modifiers.get(tree.lemma(complement)));
      for (int i = verb + 1; i < tree.size() && i <= verb + 3 && status == null; i++) {
        status = tree.upos(i) == Upos.ADJ ? modifiers.get(tree.lemma(i)) : null;
      }
    }
    if (noun && !predicate.hosted()) {
      status = Doubt.worst(status, nuances.leaning(tree, word));
    }
    if (verb < 0) {
      return status != null ? status : Status.OCCURRED;
    }
    if (noun && !predicate.hosted()) {
      if (word < verb && during(tree, word)) {
        return status != null ? status : Status.OCCURRED;
      }
      Status held = held(tree, word, verb);
      if (held == Status.PLANNED && Targets.undergone(predicate)) {
        return Status.OCCURRED; // "announced the arrest of two men": it is over
      }
      status = Doubt.worst(status, held);
      if (deed
          && tree.is(word, "obj")
          && (held == Status.PLANNED || held == Status.POSSIBLE)
          && predicate.match().trigger().sort() == Trigger.Sort.NOUN) {
        return null;
      }
      if (held == null && Clauses.object(tree, word) && achieved(tree, verb)) {
        return Status.OCCURRED;
      }
      boolean setting = word < verb && tree.is(word, "obl"); // "on a visit to Berlin, he urged"
      if (held == null
          && !setting
          && topics.containsKey(tree.lemma(verb))
          && Clauses.object(tree, word)) {
        return Contacts.definite(tree, word)
                || predicate.match().trigger().sort() == Trigger.Sort.WEAK
            ? null
            : Status.POSSIBLE;
      }
      if (held == null) {
        Status said = above(tree, verb) == Status.DENIED ? Status.DENIED : Status.OCCURRED;
        return status != null ? status : said;
      }
      return above(tree, verb) == Status.DENIED ? Status.DENIED : status;
    }
    boolean topic = noun && Clauses.aim(tree, verb) && topics.containsKey(tree.lemma(verb));
    if (topic && !Contacts.contact(predicate.match().rule().kind())) {
      return achieved(tree, verb) ? Status.OCCURRED : null;
    }
    boolean open = noun && tree.is(word, "obl") && tree.is(verb, "xcomp");
    if (open && tree.has(verb, "VerbForm", "Part")) {
      return null;
    }
    if (nuances.mum(tree, predicate)) {
      return null;
    }
    if (conditions.conditional(tree, verb, head -> ofVerb(tree, head))
        && !Contacts.contact(predicate.match().rule().kind())) {
      return null;
    }
    if (demands.term(tree, verb) && !Contacts.contact(predicate.match().rule().kind())) {
      return null;
    }
    if (noun && !deed) {
      status = Doubt.worst(status, Phrasal.status(holders, tree, word, verb));
    }
    Status own = ofVerb(tree, verb);
    Status done = achievements.of(tree, verb, head -> ofVerb(tree, head));
    if (done != null && (!noun || done == Status.DENIED)) {
      return Doubt.or(done, above(tree, tree.head(verb)));
    }
    if (noun
        && own == Status.DENIED
        && tree.is(word, "nsubj")
        && achievements.outcome(tree, verb)) {
      own = null;
    }
    boolean asked = predicate.match().rule().kind().equals("demand");
    if (!noun && !asked && (own == null || own == Status.ONGOING)) {
      own = Doubt.worst(own, awaited.get(tree.lemma(predicate.match().word())));
    }
    if (noun && word > verb && tree.is(word, "obl") && terms.containsKey(tree.lemma(verb))) {
      own = Doubt.worst(own, governors.get(tree.lemma(verb)));
    }
    if (own == null && demands.demanded(tree, verb)) {
      own = Status.POSSIBLE;
    }
    if (noun && tree.upos(verb) != Upos.VERB) {
      Status in = Doubt.worst(states.get(tree.lemma(verb)), modifiers.get(tree.lemma(verb)));
      boolean off = own == Status.DENIED && in == Status.PLANNED; // "is no longer on the agenda"
      own = off ? Status.CALLED_OFF : Doubt.worst(own, in);
      own = Doubt.worst(own, holders.get(tree.lemma(verb)));
      own = Doubt.worst(own, tree.is(word, "obl") ? governors.get(tree.lemma(verb)) : null);
    }
    if (own == null
        && Clauses.headline(tree, verb)
        && Clauses.infinitive(tree, verb)
        && Clauses.marked(tree, verb)) {
      own = Status.PLANNED;
    }
    Status above =
        achievements.tried(predicate, tree, verb) && ofVerb(tree, tree.head(verb)) == null
            ? Status.OCCURRED
            : above(tree, verb);
    if (above == null && own == null && Clauses.aim(tree, verb)) {
      return status;
    }
    status = Doubt.worst(status, Doubt.worst(own, above));
    if (status == null && noun && nuances.goesOn(tree, word, verb)) {
      status = Status.ONGOING;
    }
    return status != null ? status : Status.OCCURRED;
  }

  /** Whether a verb says of any event of the kind that there will be none, or was none. */
  private boolean ruledOut(Tree tree, int noun) {
    int verb = tree.is(noun, "obj") ? tree.head(noun) : -1;
    Status held = verb < 0 ? null : held(tree, noun, verb);
    return held == Status.CALLED_OFF || held == Status.DENIED;
  }

  /** The status of what a noun says that somebody means to do: "the offer to mediate". */
  Status meant(String noun, Status status) {
    return Doubt.or(status, intents.get(noun));
  }

  /** Whether what a verb is about came to be: "succeeded in negotiating an exchange". */
  boolean achieved(Tree tree, int verb) {
    return achievements.achieved(tree, verb);
  }

  boolean tried(Predicate predicate, Tree tree) {
    return achievements.tried(predicate, tree, predicate.verb());
  }

  /** Whether a noun only says in the course of what something is done: "in a call he urged". */
  private boolean during(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "case")
          && (within.containsKey(tree.lemma(child))
              || within.containsKey(tree.form(child).toLowerCase(Locale.ROOT)))) {
        return true;
      }
    }
    return false;
  }

  /** What the verb whose argument a noun is does to it: "cancelled the meeting". */
  private @Nullable Status held(Tree tree, int noun, int verb) {
    Status off = Phrasal.status(holders, tree, noun, verb);
    if (off != null) {
      return negated(tree, verb) ? Doubt.opposite(off) : off;
    }
    Status status = holders.get(tree.lemma(verb));
    if (status == null || tree.is(noun, "obl") && !tree.is(noun, "obl:arg")) {
      return null;
    }
    if (negated(tree, verb) && tree.is(noun, "nmod")) {
      return Status.POSSIBLE; // "no date has been set for a meeting"
    }
    return negated(tree, verb) ? Doubt.opposite(status) : status;
  }

  private @Nullable Status ofVerb(Tree tree, int verb) {
    Status status = null;
    boolean perfect = false;
    boolean progressive = false;
    boolean until = false;
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux")) {
        Status modal = auxiliaries.get(tree.lemma(child));
        if (modal == null) {
          modal = auxiliaries.get(tree.form(child));
        }
        if (modal == Status.PLANNED
            && "would".equals(tree.form(child))
            && !Clauses.told(tree, verb)) {
          modal = Status.POSSIBLE;
        }
        status = Doubt.worst(status, modal != null ? modal : Tense.mood(tree, child));
        if ("be".equals(tree.lemma(child))
            && tree.has(child, "VerbForm", "Fin")
            && Clauses.marked(tree, verb)
            && !Clauses.told(tree, verb)) {
          status = Doubt.worst(status, Status.PLANNED); // "is to stop"
        }
        perfect |= "have".equals(tree.lemma(child)) || tree.has(child, "Mood", "Cnd");
        until |= "have".equals(tree.lemma(child)) && tree.has(child, "Tense", "Pres");
        progressive |=
            "be".equals(tree.lemma(child))
                && tree.has(child, "Tense", "Pres")
                && (tree.has(verb, "VerbForm", "Ger") || tree.has(verb, "Tense", "Pres"));
      } else if (tree.is(child, "cop") && tree.has(verb, "VerbForm", "Inf")) {
        status = Doubt.worst(status, Status.PLANNED);
      } else if (tree.is(child, "cop")) {
        boolean wish = tree.has(child, "Mood", "Cnd") && !Clauses.told(tree, verb);
        boolean future = tree.has(child, "Mood", "Cnd") || Tense.mood(tree, child) != null;
        Status copula = wish ? Status.POSSIBLE : future ? Status.PLANNED : null;
        status = Doubt.worst(status, copula);
      } else if (tree.is(child, "advmod")) {
        status = Doubt.worst(status, modifiers.get(tree.lemma(child)));
      } else if (tree.is(child, "mark")) {
        boolean due = tree.upos(child) == Upos.ADJ; // "is due to take place", in one clause
        status = Doubt.worst(status, conditions.of(tree.lemma(child)));
        status = Doubt.worst(status, due ? governors.get(tree.lemma(child)) : null);
      }
    }
    if (tree.upos(verb) == Upos.VERB || tree.upos(verb) == Upos.AUX) {
      boolean wish = tree.has(verb, "Mood", "Cnd") && !Clauses.told(tree, verb);
      status = Doubt.worst(status, wish ? Status.POSSIBLE : Tense.mood(tree, verb));
    }
    progressive |= until && (tree.has(verb, "VerbForm", "Ger") || tree.has(verb, "Tense", "Pres"));
    if (status == null && progressive && (!perfect || until)) {
      status = Status.ONGOING;
    }
    if (negated(tree, verb)) {
      return status == Status.PLANNED ? Status.CALLED_OFF : Status.DENIED;
    }
    return status;
  }

  /** What governs the verb: "is due to", "hopes to", "denied that". */
  private @Nullable Status above(Tree tree, int verb) {
    Status status = null;
    int word = verb;
    for (int steps = 0; steps < CLIMB; steps++) {
      int head = Clauses.teller(tree, word);
      if (head < 0) {
        break;
      }
      boolean clause =
          tree.is(word, "xcomp")
              || tree.is(word, "ccomp")
              || tree.is(word, "csubj")
              || tree.is(word, "acl") && Clauses.infinitive(tree, word)
              || tree.is(word, "obl")
              || tree.is(word, "obj")
              || tree.is(word, "conj") && !Clauses.finite(tree, word)
              || tree.is(word, "advcl") && Clauses.infinitive(tree, word)
              || tree.is(word, "advcl")
                  && head < word
                  && governors.get(tree.lemma(head)) == Status.CALLED_OFF;
      if (!clause) {
        break;
      }
      boolean told = tree.is(word, "ccomp") && Clauses.finite(tree, word);
      Status governor =
          tree.is(word, "conj") ? ofVerb(tree, head) : governors.get(tree.lemma(head));
      if (governor == null) {
        governor = governors.get(Clauses.ready(tree, head, word));
      }
      if (told && governor == Status.CALLED_OFF) {
        governor = null;
      }
      if (told && governor == null) {
        // "I can confirm that he is there": that one can does not touch what is told.
        break;
      }
      if (governor == Status.PLANNED
          && "be".equals(tree.lemma(head))
          && !Clauses.infinitive(tree, word)) {
        governor = null;
      }
      if (tree.is(word, "xcomp") && nuances.awaiting(tree, head) && !negated(tree, head)) {
        return Status.DENIED;
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

  private @Nullable Status tentative(Tree tree, int verb) {
    if (auxiliaries.get(tree.lemma(verb)) == Status.PLANNED) {
      return null;
    }
    Status own = ofVerb(tree, verb);
    return own == Status.POSSIBLE ? own : null;
  }

  /** Whether a verb only says that something will be done: "pledged", "a promis". */
  boolean pledges(String lemma) {
    return governors.get(lemma) == Status.PLANNED;
  }

  /** Whether a verb says that something may be done: "offered", "a proposé". */
  boolean offers(String lemma) {
    return governors.get(lemma) == Status.POSSIBLE;
  }

  /** Whether a verb puts off what it is said of, rather than calling it off: "postponed". */
  boolean postpones(String lemma) {
    return nuances.postpones(lemma);
  }

  /** Whether a verb is negated, by itself or by its subject or object. */
  boolean negated(Tree tree, int verb) {
    return negation.of(tree, verb);
  }
}
