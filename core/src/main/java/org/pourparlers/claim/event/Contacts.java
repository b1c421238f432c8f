package org.pourparlers.claim.event;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.language.Language;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.Mentions;
import org.pourparlers.mention.When;
import org.pourparlers.rule.Relation;
import org.pourparlers.rule.Trigger;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * What is told of contacts beyond the rule: a talk by telephone is a call, talks between people are
 * a meeting, a visitor is received by a country.
 */
final class Contacts {
  static final Set<EventKind> KINDS =
      EnumSet.of(
          EventKind.MEETING, EventKind.CALL, EventKind.TALKS, EventKind.VISIT, EventKind.MEDIATION);
  private static final int AROUND = 12;

  private final Set<String> phone;
  private final Set<String> calls;
  private final Set<String> fresh;

  private final CircumstanceWords words;

  Contacts(Language language) {
    phone = Tables.words(language, "phone");
    calls = Tables.words(language, "calls");
    fresh = Tables.words(language, "fresh");
    words = new CircumstanceWords(language);
  }

  static boolean contact(String kind) {
    return KINDS.contains(EventKind.valueOf(kind.toUpperCase(Locale.ROOT)));
  }

  boolean contact(EventKind kind) {
    return KINDS.contains(kind);
  }

  void refine(Draft draft, Tree tree, Mentions mentions) {
    draft.definite =
        draft.predicate.match().trigger().sort() != Trigger.Sort.VERB
            && definite(tree, draft.predicate.word());
    if (draft.kind == EventKind.ATTACK && !draft.actors.isEmpty()) {
      host(draft, mentions);
    }
    if (draft.kind == EventKind.COERCION
        && draft.predicate.match().rule().plover() == null
        && takesPlace(draft, mentions)) {
      draft.kind = EventKind.ATTACK;
    }
    if (!contact(draft.kind)) {
      return;
    }
    int word = draft.predicate.word();
    boolean noun = draft.predicate.match().trigger().sort() != Trigger.Sort.VERB;
    draft.definite = noun && definite(tree, word);
    draft.fresh = noun && fresh(tree, word);
    draft.possessed = noun && possessed(tree, word);
    draft.copular = noun && draft.ordinal != null && (copular(tree, word) || being(tree, word));
    switch (draft.kind) {
      case MEETING, TALKS -> {
        if (byPhone(tree, word)) {
          draft.kind = EventKind.CALL;
        } else if (draft.kind == EventKind.TALKS && people(draft, mentions) > 1) {
          draft.kind = EventKind.MEETING;
        }
      }
      case CALL -> {
        if (!noun
            && draft.predicate.reciprocal()
            && draft.actors.size() > 1
            && people(draft, mentions) == 0
            && !byPhone(tree, word)) {
          draft.kind = EventKind.TALKS; // "the two governments have been speaking since May"
          return;
        }
        draft.idle =
            !noun
                && draft.predicate.reciprocal()
                && draft.date == null
                && draft.duration == null
                && !byPhone(tree, word);
        draft.idle |= noun && appeal(tree, word);
        if (draft.place != null && !byPhone(tree, word)) {
          draft.kind = EventKind.MEETING;
        }
      }
      case VISIT -> host(draft, mentions);
      default -> {}
    }
  }

  /** Whether what is seized is a place: then it is taken by force. */
  private static boolean takesPlace(Draft draft, Mentions mentions) {
    for (int word : draft.predicate.in(Relation.OBJECT)) {
      if (mentions.placeAt(draft.sentence, word) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a call is one to do something: "a joint call to end hostilities". */
  private static boolean appeal(Tree tree, int noun) {
    int verb = tree.child(noun, "acl");
    return verb > noun && tree.has(verb, "VerbForm", "Inf");
  }

  private boolean byPhone(Tree tree, int word) {
    for (int child : tree.children(word)) {
      if (tree.is(child, "obl") && calls.contains(tree.lemma(child))) {
        return true; // "in a call, both discussed …"
      }
    }
    if (phone.contains(tree.lemma(word))) {
      return true;
    }
    for (int i = Math.max(0, word - AROUND); i < tree.size() && i < word + AROUND; i++) {
      if (tree.upos(i) != Upos.VERB
          && phone.contains(tree.lemma(i))
          && (Math.abs(i - word) <= 4 || below(tree, i, word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean below(Tree tree, int word, int ancestor) {
    int up = word;
    for (int steps = 0; up >= 0 && steps <= 3; steps++) {
      if (up == ancestor) {
        return true;
      }
      up = tree.head(up);
    }
    return false;
  }

  private static int people(Draft draft, Mentions mentions) {
    int people = 0;
    for (String id : draft.actors) {
      if (mentions.actor(id).kind() == ActorKind.PERSON) {
        people++;
      }
    }
    return people;
  }

  /** The country where the visitor goes is the recipient, where the report knows it as an actor. */
  static void host(Draft draft, Mentions mentions) {
    if (!draft.recipients.isEmpty() || draft.place == null) {
      return;
    }
    String country = draft.place.country();
    for (Actor actor : mentions.actors()) {
      if (actor.kind() == ActorKind.COUNTRY
          && country != null
          && country.equals(actor.country())
          && (draft.kind == EventKind.VISIT || !actor.unnamed())
          && !acts(draft, mentions, country)) {
        draft.recipients.add(actor.id());
        return;
      }
    }
  }

  private boolean fresh(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      if (fresh.contains(tree.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  private static boolean copular(Tree tree, int noun) {
    int top = tree.is(noun, "nmod") ? tree.head(noun) : noun;
    int subject = tree.child(top, "nsubj");
    return tree.child(top, "cop") >= 0
        && subject >= 0
        && tree.upos(subject) == Upos.PRON
        && !tree.has(subject, "Person", "1")
        && !tree.has(subject, "Person", "2");
  }

  /** Whether a verb says that this is what was told: "il s'agissait de leur deuxième rencontre". */
  private boolean being(Tree tree, int noun) {
    int verb = tree.is(noun, "obl") || tree.is(noun, "obj") ? tree.head(noun) : -1;
    int subject = verb < 0 ? -1 : tree.child(verb, "nsubj");
    int expletive = verb < 0 ? -1 : tree.child(verb, "expl:subj");
    int pronoun = subject >= 0 ? subject : expletive;
    return pronoun >= 0 && tree.upos(pronoun) == Upos.PRON && words.is("being", tree.lemma(verb));
  }

  private static boolean possessed(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      if (tree.has(child, "Poss", "Yes")) {
        return true;
      }
    }
    return false;
  }

  private static boolean acts(Draft draft, Mentions mentions, String country) {
    for (String id : draft.actors) {
      if (country.equals(mentions.actor(id).country())) {
        return true;
      }
    }
    return false;
  }

  static boolean definite(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "det")
          && (tree.has(child, "Definite", "Def") || tree.has(child, "PronType", "Dem"))) {
        return true;
      }
      if (tree.has(child, "Poss", "Yes")) {
        return true;
      }
    }
    return false;
  }

  /** Who hosts one person meets them; only two sides can be brought together. */
  static void guest(Draft draft, Mentions mentions) {
    if (draft.kind == EventKind.MEDIATION
        && draft.predicate.match().trigger().sort() == Trigger.Sort.VERB
        && draft.predicate.match().companions().length == 0
        && !draft.predicate.in(Relation.OBJECT).isEmpty()
        && draft.actors.size() == 1
        && draft.recipients.size() == 1
        && mentions.actor(draft.recipients.iterator().next()).kind() == ActorKind.PERSON) {
      draft.kind = EventKind.MEETING;
      draft.actors.addAll(draft.recipients);
      draft.recipients.clear();
    }
  }

  /** Those who have not met since a day met that day. */
  static void lastTime(Draft draft) {
    When date = draft.date;
    if (draft.status == Status.DENIED
        && KINDS.contains(draft.kind)
        && draft.predicate.match().trigger().sort() == Trigger.Sort.VERB
        && date != null
        && date.edtf().endsWith("/..")) {
      draft.status = Status.OCCURRED;
      draft.date = new When(date.edtf().substring(0, date.edtf().length() - 3), date.evidence());
    }
  }
}
