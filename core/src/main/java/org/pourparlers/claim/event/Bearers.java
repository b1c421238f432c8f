package org.pourparlers.claim.event;

import java.util.ArrayList;
import java.util.List;
import org.pourparlers.claim.EventKind;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.Mentions;
import org.pourparlers.rule.Predicates;
import org.pourparlers.rule.Relation;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Whom the words of an argument name: with those joined to them, beside them, around them. */
final class Bearers {
  private Bearers() {}

  /** The actors of a mention and of those coordinated inside it: "the envoys of Chad and Mali". */
  static List<String> all(Draft draft, Tree tree, Mentions mentions, ActorMention mention) {
    List<String> actors = new ArrayList<>(mention.actors());
    if (mention.first() == mention.last()) {
      for (ActorMention other : mentions.actorMentions().get(draft.sentence)) {
        boolean same = other.first() == mention.first() && other.last() == mention.last();
        if (same && other != mention) {
          actors.addAll(other.actors()); // "le sommet russo-ukrainien"
        }
      }
    }
    for (int i = mention.first(); i <= mention.last(); i++) {
      for (int child : tree.children(i)) {
        boolean outside = child > mention.last() && tree.is(child, "conj");
        ActorMention other = outside ? mentions.actorAt(draft.sentence, child) : null;
        if (other != null && i != mention.head()) {
          actors.addAll(other.actors());
        }
      }
    }
    return actors;
  }

  /** Whether an adjective lies inside a mention of those it tells apart. */
  static boolean within(Mentions mentions, int sentence, ActorMention adjective) {
    for (ActorMention wide : mentions.actorMentions().get(sentence)) {
      if (wide.form() != ActorMention.Form.DEMONYM
          && (wide.actors().size() > 1 || crowd(mentions, wide))
          && wide.first() < adjective.first()
          && adjective.last() <= wide.last()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a group without a name: "groupes rebelles soudanais". */
  private static boolean crowd(Mentions mentions, ActorMention wide) {
    return wide.form() == ActorMention.Form.EPITHET
        && mentions.actor(wide.actors().get(0)).kind() == ActorKind.GROUP;
  }

  /**
   * "the head of the agency, who …": the person, though the tree hangs the clause on the agency.
   */
  static ActorMention person(Mentions mentions, int sentence, int word, ActorMention nested) {
    for (ActorMention wide : mentions.actorMentions().get(sentence)) {
      boolean covers = wide.first() < nested.first() && word <= wide.last();
      if (covers && mentions.actor(wide.actors().get(0)).kind() == ActorKind.PERSON) {
        return wide;
      }
    }
    return nested;
  }

  /** The names in apposition to a word: "the mediators, Qatar and Egypt". */
  static List<String> apposed(Draft draft, Tree tree, Mentions mentions, int word) {
    List<String> named = new ArrayList<>();
    for (int child : tree.children(word)) {
      ActorMention name = mentions.actorAt(draft.sentence, child);
      boolean apposition = tree.is(child, "appos");
      if (name == null
          || name.form() == ActorMention.Form.DEMONYM
          || !apposition && !tree.is(child, "flat") && !tree.is(child, "compound")) {
        continue;
      }
      named.addAll(name.actors());
      for (int other : tree.children(child)) {
        ActorMention more = tree.is(other, "conj") ? mentions.actorAt(draft.sentence, other) : null;
        if (more != null && apposition) {
          named.addAll(more.actors());
        }
      }
    }
    return named;
  }

  /** Whether several are told of under one name: "the Sudanese factions", "a dozen of groups". */
  static boolean several(Draft draft, Tree tree, Mentions mentions, Predicates predicates) {
    boolean together = draft.predicate.match().companions().length > 0;
    for (Relation relation : List.of(Relation.OBJECT, Relation.BETWEEN)) {
      for (int word : draft.predicate.in(relation)) {
        int counted = predicates.counted(tree, word);
        int noun = counted > word ? counted : word;
        ActorMention mention = mentions.actorAt(draft.sentence, noun);
        boolean told = together || counted > word || tree.child(noun, "nummod") >= 0;
        if (told
            && mention != null
            && !person(mentions, mention, false)
            && tree.upos(noun) == Upos.NOUN
            && tree.has(noun, "Number", "Plur")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether "to" a country says where it is done: "à Moscou", and not to whom. */
  static boolean stay(Draft draft, Mentions mentions, ActorMention mention, int word) {
    boolean together = draft.predicate.match().rule().frame().actors().contains(Relation.TO);
    boolean located = mentions.placeAt(draft.sentence, word) != null;
    Tree tree = mentions.trees().get(draft.sentence);
    if (draft.kind == EventKind.TALKS && tree != null && tree.is(word, "nmod")) {
      return false; // "a back channel to Caracas"
    }
    if (together && located) {
      return true;
    }
    for (String id : mention.actors()) {
      if (mentions.actor(id).kind() != ActorKind.COUNTRY) {
        return false;
      }
    }
    return together || located && word < draft.predicate.word();
  }

  /** Whether a noun names people by what they are, and not a state or a body. */
  static boolean unnamed(Mentions mentions, int sentence, int word) {
    ActorMention mention = mentions.actorAt(sentence, word);
    return mention != null
        && mention.form() != ActorMention.Form.DEMONYM
        && mention.form() != ActorMention.Form.NAME
        && mention.head() == word;
  }

  /** Whether a part belongs to a person: somebody's envoy is somebody else. */
  static boolean person(Mentions mentions, ActorMention inner, boolean works) {
    return !works
        && inner.form() != ActorMention.Form.PRONOUN
        && mentions.actor(inner.actors().get(0)).kind() == ActorKind.PERSON;
  }
}
