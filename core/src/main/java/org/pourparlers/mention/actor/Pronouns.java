package org.pourparlers.mention.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;

/** Finds whom a pronoun or possessive of the third person means, by recency, role and agreement. */
final class Pronouns {
  private static final int SENTENCES = 3;
  private final Focus focus;
  private final Pairs pairs;

  Pronouns(Focus focus, Pairs pairs) {
    this.focus = focus;
    this.pairs = pairs;
  }

  /** Whether a pronoun rather stands for a person or for a body. */
  enum Leaning {
    PERSON,
    BODY,
    STATE
  }

  /**
   * Where a pronoun stands.
   *
   * @param sentence the number of its sentence
   * @param says whether a verb of saying stands next to it
   * @param passive whether it is the subject of a passive: what no person is, is then a thing
   * @param object whether it is the object of a verb, which its subject then is not
   * @param leaning what it rather stands for
   * @param not whom it cannot mean
   */
  record Place(
      int sentence,
      boolean says,
      boolean passive,
      boolean object,
      Leaning leaning,
      List<Figure> not) {}

  /** Whom it means; empty where nobody fits. */
  List<Figure> meaning(Pronoun pronoun, Place place) {
    if (pronoun.plural()) {
      return several(pronoun, place);
    }
    Figure one = best(pronoun, place);
    return one == null ? List.of() : List.of(one);
  }

  private @Nullable Figure best(Pronoun pronoun, Place place) {
    Figure bound = place.object ? subject(place.sentence) : null;
    Figure best = null;
    int bestScore = 0;
    int rank = 0;
    for (Focus.Trace trace : focus.traces()) {
      int distance = place.sentence - trace.sentence();
      if (distance > SENTENCES) {
        break;
      }
      Figure figure = trace.who();
      if (place.not.contains(figure) || figure == bound || !fits(pronoun, place, trace)) {
        continue;
      }
      int score = score(pronoun, place, trace, distance) - rank;
      if (best == null || score > bestScore) {
        best = figure;
        bestScore = score;
      }
      rank = Math.min(rank + 1, 3);
    }
    return best;
  }

  /** The last subject of the sentence, or null. */
  private @Nullable Figure subject(int sentence) {
    for (Focus.Trace trace : focus.traces()) {
      if (trace.sentence() != sentence) {
        return null;
      }
      if (trace.subject()) {
        return trace.who();
      }
    }
    return null;
  }

  /** Whether gender and kind of an actor are those that a pronoun asks for. */
  static boolean agrees(Pronoun pronoun, Figure figure) {
    return agrees(pronoun, figure.isPerson(), figure.gender);
  }

  private static boolean agrees(Pronoun pronoun, boolean person, String gender) {
    return !pronoun.of().equals(person ? "body" : "person")
        && (pronoun.gender().isEmpty() || gender.isEmpty() || pronoun.gender().equals(gender));
  }

  private static boolean fits(Pronoun pronoun, Place place, Focus.Trace trace) {
    Figure figure = trace.who();
    return agrees(pronoun, trace.person(), trace.gender())
        && (trace.person() || !place.passive)
        && (place.leaning != Leaning.STATE || figure.kind != ActorKind.GROUP);
  }

  private static int score(Pronoun pronoun, Place place, Focus.Trace trace, int distance) {
    boolean latter = pronoun.use().equals("latter");
    int score = 10 - 4 * distance;
    if (trace.subject() && !latter) {
      score += !trace.speaker() || place.says ? 4 : trace.trailing() ? -1 : 0;
    } else if (trace.speaker()) {
      score += place.says ? 4 : -2;
    }
    score -= trace.nested() ? 5 : 0;
    if (!pronoun.gender().isEmpty() && pronoun.gender().equals(trace.gender())) {
      score += 2;
    }
    if (pronoun.of().equals("any") && trace.person() != (place.leaning == Leaning.PERSON)) {
      score -= trace.person() ? 8 : 5;
    }
    return score;
  }

  /** "they", "leur": a pair or a body that stands for many. */
  private List<Figure> several(Pronoun pronoun, Place place) {
    List<Figure> group = pairs.justNow(place.sentence);
    Focus.Crowd crowd = pronoun.use().equals("reciprocal") ? null : focus.crowd();
    if (crowd != null
        && place.sentence - crowd.sentence() <= 1
        && crowd.sentence() >= pairs.lastSentence()
        && (!place.object || subject(place.sentence) != crowd.who())
        && !place.not.contains(crowd.who())) {
      return List.of(crowd.who());
    }
    if (allowed(group, place)) {
      return group;
    }
    if (pronoun.use().equals("reciprocal")) {
      List<Figure> people = pairs.lately(place.sentence);
      return allowed(people, place) ? people : pairs.sides();
    }
    Figure one =
        focus.lastInFocus(
            f ->
                f.kind == ActorKind.GROUP
                    || f.kind == ActorKind.ORGANISATION && !pronoun.of().equals("crowd"),
            place.sentence - 1);
    if (one != null) {
      return List.of(one);
    }
    List<Figure> people = pairs.lately(place.sentence);
    if (allowed(people, place)) {
      return people;
    }
    if (pronoun.subject()) {
      List<Figure> two = focus.salient(f -> f.isPerson(), place.sentence);
      if (allowed(two, place) && recent(two, place.sentence)) {
        return two;
      }
    }
    Figure country =
        pronoun.possessive() ? focus.lastInFocus(Figure::isCountry, place.sentence) : null;
    return country == null ? List.of() : List.of(country);
  }

  private boolean recent(List<Figure> who, int sentence) {
    for (Figure figure : who) {
      boolean near = false;
      for (Focus.Trace trace : focus.traces()) {
        near |= trace.who() == figure && trace.subject() && sentence - trace.sentence() <= 2;
      }
      if (!near) {
        return false;
      }
    }
    return true;
  }

  /** Whether several may be meant: none who is excluded, nor, for an object, the one who acts. */
  private boolean allowed(List<Figure> group, Place place) {
    Figure acts = place.object ? subject(place.sentence) : null;
    return group.size() > 1
        && group.stream().noneMatch(place.not::contains)
        && (acts == null || !group.contains(acts));
  }
}
