package org.pourparlers.claim.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.Mentions;
import org.pourparlers.mention.PlaceMention;
import org.pourparlers.rule.Predicate;
import org.pourparlers.rule.Predicates;
import org.pourparlers.rule.Relation;
import org.pourparlers.rule.Trigger;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds where an event is. */
final class Whereabouts {
  private static final int REACH = 12;

  /** Words between sides: where they are said is not where something happens. */
  private static final Set<EventKind> PLACELESS =
      EnumSet.of(
          EventKind.DEMAND,
          EventKind.REJECTION,
          EventKind.ACCUSATION,
          EventKind.THREAT,
          EventKind.SANCTION);

  /** Deeds done to places. */
  private static final Set<EventKind> TAKING =
      EnumSet.of(
          EventKind.VISIT,
          EventKind.ATTACK,
          EventKind.WITHDRAWAL,
          EventKind.COERCION,
          EventKind.EASING);

  /** Things that go somewhere: where they go is not where they are given. */
  private static final Set<EventKind> GIVEN =
      EnumSet.of(
          EventKind.RELEASE, EventKind.AID, EventKind.EASING, EventKind.CALL, EventKind.MEDIATION);

  private final Predicates predicates;
  private final CircumstanceWords words;
  private final Postings postings;
  private final Venues venues;

  Whereabouts(Predicates predicates, CircumstanceWords words) {
    this.predicates = predicates;
    this.words = words;
    this.postings = new Postings(predicates, words);
    this.venues = new Venues(predicates);
  }

  /** The places after the verb that it may name as stops of one journey, in order. */
  List<PlaceMention> stops(Draft draft, Tree tree, Mentions mentions) {
    List<PlaceMention> stops = new ArrayList<>();
    int word = draft.predicate.word();
    for (PlaceMention place : mentions.places().get(draft.sentence)) {
      boolean coordinated =
          tree.is(place.head(), "conj")
              && mentions.placeAt(draft.sentence, tree.head(place.head())) != null;
      boolean near = place.first() >= word && !Nearness.verbBetween(tree, word, place.first());
      if (near && (coordinated || located(tree, place.head()))) {
        stops.add(place);
      }
    }
    return stops;
  }

  /** The country that a contact is hosted by: "talks hosted by Oman", "l'Égypte accueillera". */
  @Nullable PlaceMention host(Draft draft, Mentions mentions, Tree tree) {
    if (!Contacts.KINDS.contains(draft.kind)) {
      return null;
    }
    boolean hosting =
        draft.kind == EventKind.MEDIATION
            && words.is("hosting", tree.lemma(draft.predicate.match().word()));
    for (int word : draft.predicate.in(hosting ? Relation.SUBJECT : Relation.HOST)) {
      PlaceMention place = mentions.placeAt(draft.sentence, word);
      if (place != null && place.head() == word) {
        return place;
      }
    }
    return null;
  }

  /** Whether what a journey is "of" is where it goes: "fait le voyage du Caire". */
  static boolean goal(Draft draft, Mentions mentions) {
    return draft.kind == EventKind.VISIT
        && draft.predicate.hosted()
        && draft.predicate.match().trigger().sort() != Trigger.Sort.VERB // "arrived from Damascus"
        && !draft.predicate.in(Relation.SUBJECT).isEmpty()
        && draft.predicate.in(Relation.OF).stream()
            .allMatch(word -> mentions.placeAt(draft.sentence, word) != null);
  }

  /** The place that the sentence gives an event, or null. */
  @Nullable PlaceMention of(Draft draft, Tree tree, Mentions mentions, List<Predicate> found) {
    if (PLACELESS.contains(draft.kind)) {
      return null;
    }
    PlaceMention best = antecedent(draft, tree, mentions);
    if (best != null) {
      return best;
    }
    int cost = Nearness.NONE;
    Map<Relation, List<Integer>> arguments = draft.predicate.arguments();
    for (PlaceMention place : mentions.places().get(draft.sentence)) {
      int anchor = words.anchor(tree, place.head(), place.first());
      boolean goal = TAKING.contains(draft.kind) && object(draft, tree, anchor);
      boolean bound =
          draft.kind == EventKind.VISIT
              && (draft.predicate.in(Relation.FOR).contains(place.head())
                  || goal(draft, mentions)
                      && draft.predicate.in(Relation.OF).contains(place.head()));
      boolean named = venues.named(draft, tree, place);
      if (!goal && !bound && !named && !at(draft, tree, place.head())
          || elsewhere(draft, tree, mentions, place)) {
        continue;
      }
      int own = Nearness.of(draft, tree, anchor, place.first(), place.last(), REACH);
      if (own == Nearness.NONE) {
        continue;
      }
      boolean attached =
          own < 100 || draft.predicate.hosted() || behind(tree, draft.predicate.word(), place);
      if (draft.kind == EventKind.VISIT
          && draft.predicate.match().trigger().sort() != Trigger.Sort.VERB
          && !attached) {
        continue;
      }
      if (draft.kind == EventKind.VISIT && own >= 200 && !bound && !goal) {
        continue;
      }
      own += place.level() == PlaceMention.Level.CITY ? 0 : 20 * (place.level().ordinal() + 1);
      if (receives(draft, place) || Contacts.KINDS.contains(draft.kind) && sides(draft, place)) {
        continue;
      }
      if (plays(arguments, place)) {
        own += 50;
      }
      if (ofAnother(draft, tree, place, found)) {
        own += 60;
      }
      if (own < cost) {
        cost = own;
        best = place;
      }
    }
    return best == null ? null : venues.town(best, tree, mentions);
  }

  /**
   * Whether a place hangs on the noun of another event: "after talks in Oslo, they met in Bern".
   */
  private static boolean ofAnother(
      Draft draft, Tree tree, PlaceMention place, List<Predicate> found) {
    int noun = tree.is(place.head(), "nmod") ? tree.head(place.head()) : -1;
    if (noun < 0 || noun == draft.predicate.word() || draft.predicate.match().companion(noun)) {
      return false;
    }
    for (Predicate other : found) {
      if (other.word() == noun) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place stands right behind a noun: "cancelled her official trip to Egypt". */
  private static boolean behind(Tree tree, int noun, PlaceMention place) {
    int next = noun + 1;
    while (next < tree.size() && tree.upos(next) == Upos.ADJ) {
      next++;
    }
    return next < tree.size() && tree.upos(next) == Upos.ADP && tree.head(next) == place.head();
  }

  private boolean at(Draft draft, Tree tree, int head) {
    Relation relation = relation(tree, head);
    return relation == Relation.AT || relation == Relation.TO && !GIVEN.contains(draft.kind);
  }

  /** Whether it says where something else is: "talks on the war in Sudan". */
  private boolean elsewhere(Draft draft, Tree tree, Mentions mentions, PlaceMention place) {
    for (ActorMention mention : mentions.actorMentions().get(draft.sentence)) {
      if (mention.form() != ActorMention.Form.DEMONYM
          && mention.first() < place.first()
          && place.last() < mention.last()
          && mention.head() != place.head()) {
        return true;
      }
    }
    boolean sent =
        draft.kind == EventKind.VISIT
            && (tree.head(place.head()) == draft.predicate.word()
                || behind(tree, draft.predicate.word(), place));
    if (!sent && postings.covers(tree, place)) {
      return true;
    }
    int before = place.first() - 1;
    int noun = before >= 0 && tree.upos(before) == Upos.ADP ? before - 1 : -1;
    if (noun > 1 && tree.upos(noun) == Upos.NOUN && noun != draft.predicate.word()) {
      int first = noun - 1;
      while (first > 0 && (tree.upos(first) == Upos.DET || tree.upos(first) == Upos.ADJ)) {
        first--;
      }
      if (tree.upos(first) == Upos.ADP
          && predicates.relation(tree.lemma(first)) == Relation.ON
          && !words.is("surface", tree.lemma(noun))
          && !TAKING.contains(draft.kind)) {
        return true;
      }
    }
    int up = tree.is(place.head(), "nmod") ? tree.head(place.head()) : -1;
    for (int steps = 0; up >= 0 && steps < 4; steps++) {
      if (tree.upos(up) != Upos.NOUN
          || tree.under(draft.predicate.word(), up)
          || draft.predicate.match().companion(up)
          || TAKING.contains(draft.kind) && object(draft, tree, up)) {
        return false;
      }
      Relation relation = preposition(tree, up);
      if (relation == Relation.ON || relation == Relation.OF && tree.is(up, "obl")) {
        return true;
      }
      if (relation == null && tree.is(up, "conj") && !played(draft, up)) {
        return true;
      }
      if (relation == Relation.AT || relation == Relation.TO) {
        return false;
      }
      boolean top = tree.is(up, "obj") || tree.is(up, "nsubj");
      if (top && Contacts.KINDS.contains(draft.kind)) {
        return mentions.actorAt(draft.sentence, up) == null;
      }
      up = tree.is(up, "nmod") || tree.is(up, "conj") ? tree.head(up) : -1;
    }
    return false;
  }

  private static boolean played(Draft draft, int word) {
    return draft.predicate.arguments().values().stream().anyMatch(words -> words.contains(word));
  }

  /** Whether a place is what the deed is done to, or part of it: "the port of Hodeidah". */
  private static boolean object(Draft draft, Tree tree, int head) {
    int up = head;
    for (int steps = 0; steps < 4 && up >= 0; steps++) {
      if (draft.predicate.in(Relation.OBJECT).contains(up)
          || draft.predicate.in(Relation.ON).contains(up)
          || draft.predicate.in(Relation.AGAINST).contains(up)
          || draft.predicate.in(Relation.FROM).contains(up)
          || draft.predicate.in(Relation.OF).contains(up)
          || draft.predicate.match().companion(up) && tree.is(up, "obj")) {
        return true;
      }
      boolean within =
          tree.is(up, "nmod")
              || tree.is(up, "compound")
              || tree.is(up, "flat")
              || tree.is(up, "appos")
              || tree.is(up, "amod");
      if (!within) {
        return false;
      }
      up = tree.head(up);
    }
    return false;
  }

  /** Whether a country is to whom it is done and not where. */
  private static boolean receives(Draft draft, PlaceMention place) {
    if (TAKING.contains(draft.kind) || place.level() != PlaceMention.Level.COUNTRY) {
      return false;
    }
    for (Relation relation : draft.predicate.match().rule().frame().recipients()) {
      if (draft.predicate.in(relation).contains(place.head())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a capital stands for one of the sides: "talks between Belgrade and Pristina". */
  private static boolean sides(Draft draft, PlaceMention place) {
    return draft.predicate.in(Relation.BETWEEN).contains(place.head())
        || draft.predicate.in(Relation.WITH).contains(place.head());
  }

  private static boolean plays(Map<Relation, List<Integer>> arguments, PlaceMention place) {
    for (Relation relation : List.of(Relation.SUBJECT, Relation.POSSESSOR, Relation.WITH)) {
      if (arguments.getOrDefault(relation, List.of()).contains(place.head())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a preposition of place stands before it, or it is an adverb of place. */
  private boolean located(Tree tree, int head) {
    Relation relation = relation(tree, head);
    return relation == Relation.AT || relation == Relation.TO;
  }

  /** AT or TO where a preposition of place stands before it, even "in the suburbs of". */
  private @Nullable Relation relation(Tree tree, int head) {
    Relation relation = preposition(tree, head);
    int up = tree.head(head);
    for (int steps = 0; steps < 3 && relation == Relation.OF && up >= 0; steps++) {
      if (!words.is("site", tree.lemma(up)) && !ofSite(tree, up)) {
        return relation;
      }
      relation = preposition(tree, up);
      up = tree.head(up);
    }
    if (relation != null) {
      return relation;
    }
    if (up >= 0
        && (tree.is(head, "nmod")
            || tree.is(head, "conj")
            || tree.is(head, "appos")
            || tree.is(head, "flat")
            || tree.is(head, "compound"))) {
      Relation outer = preposition(tree, up);
      if (outer == Relation.AT || outer == Relation.TO) {
        return outer;
      }
    }
    int before = head - 1;
    while (before > 0 && tree.upos(before) == Upos.DET) {
      before--;
    }
    return before >= 0 && tree.upos(before) == Upos.ADP
        ? predicates.relation(tree.lemma(before))
        : null;
  }

  /** The relation of a preposition; on what things happen ("on the island of X") they are at it. */
  private @Nullable Relation preposition(Tree tree, int word) {
    Relation relation = predicates.preposition(tree, word);
    return relation == Relation.ON && words.is("surface", tree.lemma(word))
        ? Relation.AT
        : relation;
  }

  /** Whether a noun belongs to the name of a site: "le palais des nations d'Alger". */
  private boolean ofSite(Tree tree, int noun) {
    return tree.is(noun, "nmod")
        && predicates.preposition(tree, noun) == Relation.OF
        && words.is("site", tree.lemma(tree.head(noun)));
  }

  /** The town that a relative clause is about: "flew to Tindouf, where he met the leader". */
  private @Nullable PlaceMention antecedent(Draft draft, Tree tree, Mentions mentions) {
    int verb = Nearness.clauseOf(tree, Math.max(draft.predicate.verb(), draft.predicate.word()));
    for (int child : tree.children(verb)) {
      if (child < verb && words.is("where", tree.lemma(child))) {
        int at = child - 1;
        while (at > 0 && tree.upos(at) == Upos.PUNCT) {
          at--;
        }
        PlaceMention last = at < 0 ? null : mentions.placeAt(draft.sentence, at);
        return last == null ? null : town(last, tree, mentions);
      }
    }
    return null;
  }

  /** Of a town and the country behind it ("Tindouf, in Algeria") the town. */
  private static PlaceMention town(PlaceMention last, Tree tree, Mentions mentions) {
    PlaceMention before = null;
    for (PlaceMention place : mentions.places().get(last.sentence())) {
      if (place.last() < last.first()) {
        before = place;
      }
    }
    boolean inside =
        before != null
            && last.level() == PlaceMention.Level.COUNTRY
            && before.level() != PlaceMention.Level.COUNTRY
            && last.first() - before.last() <= 4
            && ",".equals(tree.form(before.last() + 1));
    return inside && before != null ? before : last;
  }
}
