package org.pourparlers.claim.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.language.Language;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.Mentions;
import org.pourparlers.rule.Predicate;
import org.pourparlers.rule.Relation;
import org.pourparlers.rule.Trigger;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Whether words tell of an event rather than name a topic, an aim or somebody. */
final class Eventfulness {
  private static final Set<EventKind> FORCE = EnumSet.of(EventKind.ATTACK, EventKind.COERCION);

  private final Casting casting;
  private final Standing standing;
  private final Set<String> projectiles;
  private final Set<String> states;
  private final CircumstanceWords words;

  Eventfulness(Language language, Casting casting, Standing standing) {
    this.words = new CircumstanceWords(language);
    this.states = Tables.words(language, "states");
    this.projectiles = Tables.words(language, "projectiles");
    this.casting = casting;
    this.standing = standing;
  }

  /** Whether the trigger is part of a name: "Conference on the Great Lakes Region". */
  static boolean named(Predicate predicate, int sentence, Tree tree, Mentions mentions) {
    int word = predicate.word();
    boolean verb = predicate.match().trigger().sort() == Trigger.Sort.VERB;
    boolean capital = word > 0 && Character.isUpperCase(tree.form(word).charAt(0));
    if (!verb && tree.upos(word) != Upos.PROPN && !capital
        || verb && (word == 0 || Character.isLowerCase(tree.form(word).charAt(0)))) {
      return false;
    }
    ActorMention mention = mentions.actorAt(sentence, word);
    return mention != null
        && mention.form() == ActorMention.Form.NAME
        && (!verb || mention.last() > mention.first());
  }

  /** Whether the words tell of an event rather than name a topic or an aim. */
  boolean eventful(Draft draft, Tree tree, Mentions mentions) {
    Predicate predicate = draft.predicate;
    if (draft.kind == EventKind.VISIT
        && draft.place == null
        && draft.recipients.isEmpty()
        && !draft.definite
        && predicate.in(Relation.POSSESSOR).isEmpty()) {
      return false;
    }
    if (draft.kind == EventKind.VISIT
        && (abroad(draft, tree, mentions)
            || home(draft, mentions)
            || other(draft, tree, mentions))) {
      return false;
    }
    int above = tree.head(predicate.word());
    if (sort(draft) == Trigger.Sort.VERB
        && tree.is(predicate.word(), "xcomp")
        && tree.has(predicate.word(), "VerbForm", "Part")
        && states.contains(tree.lemma(above))) {
      // "l'armée reste mobilisée": how somebody is, not what is done.
      return false;
    }
    if (sort(draft) == Trigger.Sort.VERB
        && Contacts.KINDS.contains(draft.kind)
        && tree.is(predicate.word(), "amod")
        && tree.children(predicate.word()).length == 0) {
      // "a negotiated deal"
      return false;
    }
    if (draft.kind == EventKind.MEETING && watches(predicate, tree)) {
      return false;
    }
    if (predicate.match().rule().frame().joins() && elsewhere(draft, tree, mentions)) {
      return false; // "participated in a demonstration"
    }
    var frame = predicate.match().rule().frame();
    boolean alone =
        predicate.in(Relation.OBJECT).isEmpty() || predicate.in(Relation.SUBJECT).isEmpty();
    // "who calls himself Commander": no call
    int next = Math.min(predicate.word() + 1, tree.size() - 1);
    boolean named = tree.has(next, "Reflex", "Yes") && !predicate.in(Relation.OBJECT).isEmpty();
    if (draft.kind == EventKind.CALL
        && frame.people()
        && !frame.actors().contains(Relation.WITH)
        && (alone
            || named
            || !predicate.in(Relation.TO).isEmpty()
            || !predicate.reciprocal() && clause(tree, predicate.word()))) {
      return false;
    }
    if (draft.kind == EventKind.DEMAND
        && sort(draft) == Trigger.Sort.VERB
        && predicate.match().companions().length == 0
        && !demanding(draft, tree)
        && !predicate.in(Relation.OBJECT).isEmpty()
        && predicate.in(Relation.OBJECT).stream()
            .noneMatch(word -> casting.thing(tree, mentions, draft.sentence, word))) {
      // "il l'a appelé": nothing is asked.
      return false;
    }
    if (draft.kind == EventKind.MEETING
        && sort(draft) == Trigger.Sort.VERB
        && frame.actors().contains(Relation.OBJECT)
        && predicate.match().companions().length == 0
        && !predicate.in(Relation.OBJECT).isEmpty()
        && predicate.in(Relation.OBJECT).stream()
            .allMatch(
                word ->
                    casting.thing(tree, mentions, draft.sentence, word)
                        || tree.upos(word) == Upos.PRON && tree.has(word, "Gender", "Neut"))) {
      return false; // "welcomed the announcement", "have all welcomed it"
    }
    if (predicate.match().rule().kind().equals("mediation")
        && sort(draft) == Trigger.Sort.VERB
        && !predicate.in(Relation.SUBJECT).isEmpty()
        && predicate.in(Relation.SUBJECT).stream()
            .allMatch(word -> casting.thing(tree, mentions, draft.sentence, word))) {
      // "le sommet qui devait réunir les deux": nobody brings them together.
      return false;
    }
    if (draft.kind == EventKind.MEDIATION
        && sort(draft) == Trigger.Sort.VERB
        && draft.recipients.isEmpty()
        && predicate.match().companions().length == 0
        && !predicate.in(Relation.OBJECT).isEmpty()) {
      return false;
    }
    if (draft.kind == EventKind.MEDIATION
        && sort(draft) == Trigger.Sort.VERB
        && predicate.match().companions().length == 0
        && draft.recipients.size() == 1
        && mentions.actors().stream()
            .anyMatch(a -> draft.recipients.contains(a.id()) && a.kind() == ActorKind.PERSON)) {
      return false; // "hosted X for talks": a guest of theirs, no third party's
    }
    if (draft.kind == EventKind.MEDIATION
        && sort(draft) != Trigger.Sort.VERB
        && tree.is(predicate.word(), "nsubj")
        && !predicate.hosted()) {
      // "la médiation qatarie espère …": those who mediate, no mediation.
      return false;
    }
    if (draft.kind == EventKind.APPOINTMENT
        && sort(draft) == Trigger.Sort.VERB
        && draft.recipients.isEmpty()
        && !predicate.in(Relation.OBJECT).isEmpty()) {
      // "a désigné ces pourparlers comme …": a thing is not appointed.
      return false;
    }
    if (draft.kind == EventKind.APPOINTMENT
        && (tree.is(predicate.word(), "acl") || tree.is(predicate.word(), "amod"))
        && tree.children(predicate.word()).length == 0) {
      return false; // "le président élu"
    }
    if (draft.kind == EventKind.ATTACK
        && sort(draft) == Trigger.Sort.VERB
        && !predicate.in(Relation.OBJECT).isEmpty()
        && predicate.in(Relation.OBJECT).stream()
            .allMatch(word -> projectiles.contains(tree.lemma(word)))) {
      // "shot down 40 drones": who wards off an attack does not attack.
      return false;
    }
    if (FORCE.contains(draft.kind) && (draft.status == Status.CALLED_OFF || !forced(draft, tree))) {
      return false;
    }
    if (draft.participants().isEmpty() && !nameless(draft, tree)) {
      return false;
    }
    if (!Contacts.KINDS.contains(draft.kind)
        && sort(draft) == Trigger.Sort.NOUN
        && complement(tree, predicate.word())) {
      return false; // "its priorities are aid and the departure of the troops"
    }
    Trigger.Sort sort = predicate.match().trigger().sort();
    if (sort == Trigger.Sort.VERB) {
      boolean aim =
          draft.status == Status.OCCURRED
              && Clauses.aim(tree, predicate.word())
              && !standing.achieved(tree, predicate.word())
              && !standing.tried(predicate, tree);
      if (aim && Contacts.KINDS.contains(draft.kind)) {
        draft.status = Status.PLANNED;
        return true;
      }
      return !aim;
    }
    if (sort == Trigger.Sort.WEAK) {
      return predicate.hosted()
          || predicate.verb() >= 0 && standing.achieved(tree, predicate.verb())
          || draft.date != null && draft.dated && draft.status == Status.OCCURRED
          || draft.status != Status.OCCURRED && draft.participants().size() > 1
          || tree.is(predicate.word(), "root") && !predicate.in(Relation.BETWEEN).isEmpty();
    }
    return true;
  }

  /** Whether somebody only sees others do something: "saw the envoys leave". */
  private boolean watches(Predicate predicate, Tree tree) {
    int verb = predicate.match().word();
    if (sort(predicate) != Trigger.Sort.VERB
        || predicate.reciprocal()
        || predicate.match().companions().length > 0
        || !words.is("seeing", tree.lemma(verb))) {
      return false;
    }
    int complement = tree.child(verb, "xcomp");
    for (int object : predicate.in(Relation.OBJECT)) {
      int inner = tree.child(object, "acl");
      complement =
          inner > object && tree.head(inner) == object && !tree.is(inner, "acl:relcl")
              ? inner
              : complement;
    }
    return complement > verb
        && (tree.has(complement, "VerbForm", "Inf") || tree.has(complement, "VerbForm", "Part"));
  }

  /** Whether a verb has besides its object something to which it calls: "appelé à la retenue". */
  private static boolean demanding(Draft draft, Tree tree) {
    int verb = draft.predicate.word();
    for (Relation relation : List.of(Relation.TO, Relation.ON, Relation.FROM, Relation.FOR)) {
      if (!draft.predicate.in(relation).isEmpty()) {
        return true;
      }
    }
    return clause(tree, verb) || tree.child(verb, "advcl") >= 0;
  }

  /** Whether a noun, or the one with which it is coordinated, says what another is. */
  private static boolean complement(Tree tree, int noun) {
    int top = tree.is(noun, "conj") && tree.head(noun) >= 0 ? tree.head(noun) : noun;
    int subject = tree.child(top, "cop") < 0 ? -1 : tree.child(top, "nsubj");
    return subject >= 0 && tree.upos(subject) == Upos.NOUN;
  }

  private static boolean clause(Tree tree, int verb) {
    return tree.child(verb, "xcomp") >= 0 || tree.child(verb, "ccomp") >= 0;
  }

  /** Whether somebody takes part in what is no contact. */
  private boolean elsewhere(Draft draft, Tree tree, Mentions mentions) {
    for (Relation relation : List.of(Relation.OBJECT, Relation.AT)) {
      for (int word : draft.predicate.in(relation)) {
        if (tree.upos(word) == Upos.NOUN
            && !words.is("occasion", tree.lemma(word))
            && casting.thing(tree, mentions, draft.sentence, word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a country by its own name is said to go somewhere: no visit of anybody. */
  private static boolean abroad(Draft draft, Tree tree, Mentions mentions) {
    boolean guest = draft.predicate.match().rule().frame().actors().contains(Relation.OBJECT);
    for (int word : draft.predicate.in(guest ? Relation.OBJECT : Relation.SUBJECT)) {
      ActorMention mention = mentions.actorAt(draft.sentence, word);
      if (mention != null
          && tree.child(word, "case") < 0
          && (mention.form() == ActorMention.Form.NAME
              || mention.form() == ActorMention.Form.EPITHET)
          && draft.predicate.match().companions().length == 0
          && mentions.actor(mention.actors().get(0)).kind() == ActorKind.COUNTRY) {
        return true;
      }
    }
    return false;
  }

  /** Whether all who travel only go home or stay there. */
  private static boolean home(Draft draft, Mentions mentions) {
    String country = draft.place == null ? null : draft.place.country();
    return country != null
        && !draft.actors.isEmpty()
        && draft.actors.stream().allMatch(id -> country.equals(mentions.actor(id).country()));
  }

  /** Whether a copula says what somebody is, not where: "he is minister in London". */
  private static boolean other(Draft draft, Tree tree, Mentions mentions) {
    int be = draft.predicate.match().word();
    return sort(draft) == Trigger.Sort.VERB
        && !draft.predicate.match().companion(draft.predicate.word())
        && (tree.is(be, "cop") || tree.is(be, "aux"))
        && mentions.placeAt(draft.sentence, draft.predicate.word()) == null
        && !(draft.place != null
            && tree.is(be, "cop")
            && Casting.timed(mentions, draft.sentence, draft.predicate.word()));
  }

  private static Trigger.Sort sort(Draft draft) {
    return sort(draft.predicate);
  }

  private static Trigger.Sort sort(Predicate predicate) {
    return predicate.match().trigger().sort();
  }

  /**
   * Whether force is told, not only named: by a clause with somebody who uses or suffers it, or by
   * a noun with its actor, its date or a verb that says it happened.
   */
  private boolean forced(Draft draft, Tree tree) {
    Predicate predicate = draft.predicate;
    int word = predicate.word();
    if (sort(draft) != Trigger.Sort.VERB) {
      return predicate.hosted() || !draft.actors.isEmpty() || draft.dated;
    }
    List<Integer> subjects = predicate.in(Relation.SUBJECT);
    if (draft.kind == EventKind.COERCION
        && tree.is(word, "acl")
        && !draft.dated
        && predicate.in(Relation.OBJECT).contains(tree.head(word))) {
      return false; // "the hostages held by Hamas": who they are, no deed
    }
    if (!subjects.isEmpty()) {
      return !draft.actors.isEmpty() || subjects.stream().anyMatch(w -> casting.acting(tree, w));
    }
    boolean adnominal = tree.is(word, "acl") || tree.is(word, "amod");
    boolean object = !predicate.match().trigger().objects().isEmpty();
    return !adnominal && !draft.actors.isEmpty()
        || !adnominal && (object || !predicate.in(Relation.OBJECT).isEmpty());
  }

  /** Whether an event without any known actor may stand, or may borrow those told before. */
  private boolean nameless(Draft draft, Tree tree) {
    Predicate predicate = draft.predicate;
    if (draft.predicate.match().rule().frame().least() > 0) {
      return true;
    }
    if (predicate.match().trigger().sort() == Trigger.Sort.VERB) {
      return !predicate.reciprocal()
          && predicate.in(Relation.SUBJECT).stream().anyMatch(word -> casting.acting(tree, word));
    }
    return draft.date != null || draft.place != null;
  }
}
