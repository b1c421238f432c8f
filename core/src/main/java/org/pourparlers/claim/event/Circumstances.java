package org.pourparlers.claim.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.Mentions;
import org.pourparlers.mention.PlaceMention;
import org.pourparlers.mention.TimeMention;
import org.pourparlers.mention.When;
import org.pourparlers.rule.Predicates;
import org.pourparlers.rule.Relation;
import org.pourparlers.rule.Trigger;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds when, where, how long and for the how-manieth time an event is. */
final class Circumstances {
  private static final int NEAR = 6;
  private static final int NONE = Integer.MAX_VALUE;

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

  private final Predicates predicates;

  Circumstances(Predicates predicates) {
    this.predicates = predicates;
  }

  /** Fills a draft's date, duration, ordinal and place from its sentence. */
  void fill(Draft draft, Tree tree, Mentions mentions) {
    List<TimeMention> times = mentions.times().get(draft.sentence);
    TimeMention date = best(draft, tree, times, t -> t.when() != null, 3 * NEAR);
    draft.date = date == null ? then(draft, tree, times) : date.when();
    draft.dated =
        date != null && cost(draft, tree, date.head(), date.first(), date.last(), 3 * NEAR) < 100;
    TimeMention length =
        best(draft, tree, times, t -> t.length() != null && !offset(tree, t.last()), 2 * NEAR);
    draft.duration = length == null || !lasting(draft.kind) ? null : length.length();
    TimeMention ordinal = best(draft, tree, times, t -> t.ordinal() != null, NEAR);
    draft.ordinal = ordinal == null || !counted(draft.kind) ? null : ordinal.ordinal();
    PlaceMention place = PLACELESS.contains(draft.kind) ? null : place(draft, tree, mentions);
    draft.place = place == null ? null : place.place();
  }

  /** The time right before the clause that takes it up: "in May, when the truce was agreed". */
  private @Nullable When then(Draft draft, Tree tree, List<TimeMention> times) {
    int up = draft.predicate.verb();
    for (int steps = 0; up >= 0 && steps < 3; steps++) {
      for (int child : tree.children(up)) {
        if (child < up && child > 1 && predicates.then(tree.lemma(child))) {
          int last = ",".equals(tree.form(child - 1)) ? child - 2 : child - 1;
          for (TimeMention time : times) {
            if (time.last() == last && time.when() != null) {
              String edtf = time.when().edtf();
              boolean open = edtf.endsWith("/..");
              return open
                  ? new When(edtf.substring(0, edtf.length() - 3), time.when().evidence())
                  : time.when();
            }
          }
          return null;
        }
      }
      up = tree.is(up, "xcomp") ? tree.head(up) : -1;
    }
    return null;
  }

  /** Whether a length only says how long before or after: "hours before". */
  private boolean offset(Tree tree, int last) {
    return last + 1 < tree.size() && predicates.temporal(tree.lemma(last + 1));
  }

  private static boolean lasting(EventKind kind) {
    return Contacts.KINDS.contains(kind)
        || kind == EventKind.CEASEFIRE
        || kind == EventKind.ATTACK
        || kind == EventKind.COERCION
        || kind == EventKind.EASING
        || kind == EventKind.RELEASE;
  }

  private static boolean counted(EventKind kind) {
    return Contacts.KINDS.contains(kind)
        || kind == EventKind.RELEASE
        || kind == EventKind.SANCTION
        || kind == EventKind.CEASEFIRE;
  }

  private @Nullable TimeMention best(
      Draft draft, Tree tree, List<TimeMention> times, Predicate<TimeMention> which, int reach) {
    TimeMention best = null;
    int cost = NONE;
    for (TimeMention time : times) {
      if (which.test(time)) {
        int own = cost(draft, tree, time.head(), time.first(), time.last(), reach);
        if (own < cost && !(best != null && own / 100 == cost / 100 && coarser(time, best))
            || best != null && own != NONE && own / 100 == cost / 100 && coarser(best, time)) {
          cost = own;
          best = time;
        }
      }
    }
    return best;
  }

  private static boolean coarser(TimeMention a, TimeMention b) {
    return a.when() != null && b.when() != null && Dates.exacter(b.when().edtf(), a.when().edtf());
  }

  /** The places after the verb that it may name as stops of one journey, in order. */
  List<PlaceMention> stops(Draft draft, Tree tree, Mentions mentions) {
    List<PlaceMention> stops = new ArrayList<>();
    int word = draft.predicate.word();
    for (PlaceMention place : mentions.places().get(draft.sentence)) {
      boolean coordinated =
          tree.is(place.head(), "conj")
              && mentions.placeAt(draft.sentence, tree.head(place.head())) != null;
      boolean near = place.first() >= word && !verbBetween(tree, word, place.first());
      if (near && (coordinated || located(tree, place.head()))) {
        stops.add(place);
      }
    }
    return stops;
  }

  /** The date told nearest to a stop where the sentence tells several, else the draft's. */
  @Nullable When dateNear(Draft draft, PlaceMention stop, Mentions mentions) {
    TimeMention nearest = null;
    int dates = 0;
    for (TimeMention time : mentions.times().get(draft.sentence)) {
      if (time.when() != null) {
        dates++;
        boolean nearer =
            nearest == null
                || Math.abs(time.first() - stop.first()) < Math.abs(nearest.first() - stop.first());
        nearest = nearer ? time : nearest;
      }
    }
    return dates < 2 || nearest == null ? draft.date : nearest.when();
  }

  /** How far a circumstance is from an event: by tree first, then by words; NONE for unrelated. */
  private int cost(Draft draft, Tree tree, int head, int first, int last, int reach) {
    int word = draft.predicate.word();
    int verb = draft.predicate.verb();
    int distance = Math.min(Math.abs(first - word), Math.abs(last - word));
    if (verb >= 0) {
      distance = Math.min(distance, Math.min(Math.abs(first - verb), Math.abs(last - verb)));
    }
    int up = head;
    for (int steps = 0; up >= 0 && steps <= tree.size(); steps++) {
      if (up == word || up == verb && holds(draft, tree)) {
        return distance;
      }
      boolean own = tree.head(up) == word && tree.is(up, "acl") && !tree.is(up, "acl:relcl");
      if (steps > 0 && clause(tree, up) && !own) {
        break;
      }
      up = tree.head(up);
    }
    if (up < 0) {
      return NONE;
    }
    int own = clauseOf(tree, verb >= 0 ? verb : word);
    if (up == own || up == verb) {
      return 100 + distance;
    }
    if (tree.head(own) == up && (tree.is(own, "xcomp") || tree.is(own, "conj"))
        || tree.head(up) == own && tree.is(up, "xcomp")) {
      return 200 + distance;
    }
    if (tree.is(up, "acl:relcl") && first > up && !tree.under(word, up)) {
      return NONE;
    }
    boolean loose = verb < 0 || !draft.predicate.hosted() && !tree.is(word, "nsubj");
    if (loose && draft.predicate.match().trigger().sort() != Trigger.Sort.VERB) {
      return NONE;
    }
    return distance <= reach && !verbBetween(tree, word, first) ? 300 + distance : NONE;
  }

  /** Whether what hangs on the verb tells of the event: the verb holds it or has it as subject. */
  private static boolean holds(Draft draft, Tree tree) {
    return draft.predicate.hosted() || tree.is(draft.predicate.word(), "nsubj");
  }

  private static boolean verbBetween(Tree tree, int a, int b) {
    for (int i = Math.min(a, b) + 1; i < Math.max(a, b); i++) {
      if (clause(tree, i)) {
        return true;
      }
    }
    return false;
  }

  private static int clauseOf(Tree tree, int word) {
    int up = word;
    for (int steps = 0; tree.head(up) >= 0 && steps <= tree.size(); steps++) {
      if (clause(tree, up)) {
        return up;
      }
      up = tree.head(up);
    }
    return up;
  }

  private static boolean clause(Tree tree, int word) {
    return switch (tree.upos(word)) {
      case VERB -> word == 0 || !Character.isUpperCase(tree.form(word).charAt(0));
      case AUX -> !tree.is(word, "aux") && !tree.is(word, "cop");
      default -> tree.is(word, "root") || tree.child(word, "cop") >= 0;
    };
  }

  private @Nullable PlaceMention place(Draft draft, Tree tree, Mentions mentions) {
    PlaceMention best = null;
    int cost = NONE;
    Map<Relation, List<Integer>> arguments = draft.predicate.arguments();
    for (PlaceMention place : mentions.places().get(draft.sentence)) {
      boolean goal = TAKING.contains(draft.kind) && object(draft, tree, place.head());
      boolean bound =
          draft.kind == EventKind.VISIT && draft.predicate.in(Relation.FOR).contains(place.head());
      if (!goal && !bound && !located(tree, place.head())
          || elsewhere(draft, tree, mentions, place)) {
        continue;
      }
      int own = cost(draft, tree, place.head(), place.first(), place.last(), 2 * NEAR);
      if (own == NONE) {
        continue;
      }
      boolean attached = own < 100 || draft.predicate.hosted();
      if (draft.kind == EventKind.VISIT
          && draft.predicate.match().trigger().sort() != Trigger.Sort.VERB
          && !attached) {
        continue;
      }
      if (draft.kind == EventKind.VISIT && own >= 200 && !bound && !goal) {
        continue;
      }
      own += place.level() == PlaceMention.Level.CITY ? 0 : 20 * (place.level().ordinal() + 1);
      if (receives(draft, place)) {
        continue;
      }
      if (plays(arguments, place)) {
        own += 50;
      }
      if (own < cost) {
        cost = own;
        best = place;
      }
    }
    return best;
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
    int before = place.first() - 1;
    int noun = before >= 0 && tree.upos(before) == Upos.ADP ? before - 1 : -1;
    if (noun > 1 && tree.upos(noun) == Upos.NOUN && noun != draft.predicate.word()) {
      int first = noun - 1;
      while (first > 0 && (tree.upos(first) == Upos.DET || tree.upos(first) == Upos.ADJ)) {
        first--;
      }
      if (tree.upos(first) == Upos.ADP
          && predicates.relation(tree.lemma(first)) == Relation.ON
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
      Relation relation = predicates.preposition(tree, up);
      if (relation == Relation.ON || relation == Relation.OF && tree.is(up, "obl")) {
        return true;
      }
      if (relation == null && tree.is(up, "conj") && !played(draft, up)) {
        return true;
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
          || draft.predicate.in(Relation.OF).contains(up)) {
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
    Relation relation = predicates.preposition(tree, head);
    if (relation != null) {
      return relation == Relation.AT || relation == Relation.TO;
    }
    int up = tree.head(head);
    if (up >= 0
        && (tree.is(head, "nmod")
            || tree.is(head, "conj")
            || tree.is(head, "appos")
            || tree.is(head, "flat")
            || tree.is(head, "compound"))) {
      Relation outer = predicates.preposition(tree, up);
      return outer == Relation.AT || outer == Relation.TO;
    }
    int before = head - 1;
    while (before > 0 && tree.upos(before) == Upos.DET) {
      before--;
    }
    relation =
        before >= 0 && tree.upos(before) == Upos.ADP
            ? predicates.relation(tree.lemma(before))
            : null;
    return relation == Relation.AT || relation == Relation.TO;
  }
}
