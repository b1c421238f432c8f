package org.pourparlers.mention.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;

/** Who was mentioned last: what pronouns may mean. A window of fixed size. */
final class Focus {
  private static final int WINDOW = 60;

  /**
   * A mention that later ones may look back to.
   *
   * @param subject whether it is the subject of its clause
   * @param nested whether it only belongs to another: an adjective, an owner, one of several
   * @param speaker whether it is only named as the one who said the words
   * @param trailing whether that stands behind the words said
   * @param envoy the gender (m, f or "") of somebody unnamed who stands for a side, as a person may
   *     be meant by a pronoun; null where it is mentioned itself
   */
  record Trace(
      Figure who,
      int sentence,
      int piece,
      boolean subject,
      boolean nested,
      boolean speaker,
      boolean trailing,
      @Nullable String envoy) {

    /** Whether a person is mentioned, or somebody unnamed who stands for a side. */
    boolean person() {
      return envoy != null || who.isPerson();
    }

    /** m, f or "" where it is not known. */
    String gender() {
      return envoy == null ? who.gender : envoy;
    }
  }

  /**
   * One side told of as its people: "the Thais", "the rebels".
   *
   * @param who the side
   * @param sentence where
   */
  record Crowd(Figure who, int sentence) {}

  private @Nullable Crowd crowd;
  private final Deque<Trace> traces = new ArrayDeque<>();

  /** How often each was mentioned. */
  private final Map<Figure, Integer> counts = new LinkedHashMap<>();

  private List<Figure> mainCountries = List.of();

  void mention(Trace trace) {
    traces.addFirst(trace);
    if (traces.size() > WINDOW) {
      traces.removeLast();
    }
    counts.merge(trace.who, trace.nested ? 1 : 2, Integer::sum);
  }

  /** Remembers one side told of as its people, where they act. */
  void crowd(Figure who, int sentence) {
    crowd = new Crowd(who, sentence);
  }

  /** The side that was last told of as its people who act, or null. */
  @Nullable Crowd crowd() {
    return crowd;
  }

  Iterable<Trace> traces() {
    return traces;
  }

  /** The last mentioned that fits, or null. */
  @Nullable Figure last(Predicate<Figure> fits) {
    for (Trace trace : traces) {
      if (fits.test(trace.who)) {
        return trace.who;
      }
    }
    return null;
  }

  /** The last mentioned that fits, those named for themselves before mere adjectives. */
  @Nullable Figure lastInFocus(Predicate<Figure> fits, int sinceSentence) {
    Figure nested = null;
    for (Trace trace : traces) {
      if (trace.sentence < sinceSentence) {
        break;
      }
      if (fits.test(trace.who)) {
        if (!trace.nested) {
          return trace.who;
        }
        nested = nested == null ? trace.who : nested;
      }
    }
    return nested;
  }

  /** The last named for itself in a sentence that fits, or null; adjectives do not count. */
  @Nullable Figure lastNamed(Predicate<Figure> fits, int sentence) {
    for (Trace trace : traces) {
      if (trace.sentence < sentence) {
        return null;
      }
      if (!trace.nested && fits.test(trace.who)) {
        return trace.who;
      }
    }
    return null;
  }

  /** Who was named last as saying something in the last sentences, or null. */
  @Nullable Figure lastSpeaker() {
    for (Trace trace : traces) {
      if (trace.sentence < sentence() - 3) {
        return null;
      }
      if (trace.speaker && trace.who.isPerson()) {
        return trace.who;
      }
    }
    return null;
  }

  /** The country that most of the report's names are of. */
  @Nullable Figure mainCountry() {
    return mainCountries.isEmpty() ? null : mainCountries.get(0);
  }

  /** The country that most of the report's names are of, those that do not fit left out. */
  @Nullable Figure mainCountry(Predicate<Figure> fits) {
    for (Figure country : mainCountries) {
      if (fits.test(country)) {
        return country;
      }
    }
    return null;
  }

  /** Tells before the reading starts which countries the report names, those named most first. */
  void mainCountries(List<Figure> countries) {
    mainCountries = countries;
  }

  /** Some actors in the order in which the report named them first. */
  List<Figure> inOrder(List<Figure> some) {
    List<Figure> out = new ArrayList<>(some.size());
    for (Figure figure : counts.keySet()) {
      if (some.contains(figure)) {
        out.add(figure);
      }
    }
    return out.size() == some.size() ? out : some;
  }

  /** The one in focus that was named most, or null. */
  @Nullable Figure mostNamed(Predicate<Figure> fits) {
    Figure best = null;
    for (Trace trace : traces) {
      if (fits.test(trace.who) && (best == null || count(trace.who) > count(best))) {
        best = trace.who;
      }
    }
    return best;
  }

  /** The two that fit and are named most; none where there are fewer. */
  List<Figure> two(Predicate<Figure> fits) {
    Map<Figure, Integer> weights = new HashMap<>();
    List<Figure> order = new ArrayList<>();
    for (Trace trace : traces) {
      if (fits.test(trace.who) && weights.putIfAbsent(trace.who, count(trace.who)) == null) {
        order.add(trace.who);
      }
    }
    return top(order, weights);
  }

  /** The two that fit and are named most, their people counted with them. */
  List<Figure> twoWithPeople(Predicate<Figure> fits, Function<String, @Nullable Figure> countries) {
    Map<Figure, Integer> weights = new HashMap<>();
    List<Figure> order = new ArrayList<>();
    for (Trace trace : traces) {
      if (fits.test(trace.who) && weights.putIfAbsent(trace.who, count(trace.who)) == null) {
        order.add(trace.who);
      }
    }
    for (Trace trace : traces) {
      if (!fits.test(trace.who)) {
        Figure side = sideOf(trace.who, countries);
        if (side != null && fits.test(side)) {
          if (weights.merge(side, 1, Integer::sum) == 1) {
            order.add(side);
          }
        }
      }
    }
    return top(order, weights);
  }

  /** The group or the state that a person or a state's body acts for, or null. */
  private static @Nullable Figure sideOf(
      Figure figure, Function<String, @Nullable Figure> countries) {
    Figure home = figure.state;
    for (Figure.Held held : figure.held) {
      Figure of = held.of();
      if (of != null && of.kind == ActorKind.GROUP) {
        home = of;
      }
    }
    String country = figure.country;
    return home != null || country == null ? home : countries.apply(country);
  }

  /** The two that fit and are both named much and of late; none where there are fewer. */
  List<Figure> salient(Predicate<Figure> fits, int sentence) {
    Map<Figure, Integer> weights = new HashMap<>();
    List<Figure> order = new ArrayList<>();
    for (Trace trace : traces) {
      if (fits.test(trace.who) && !weights.containsKey(trace.who)) {
        int late = Math.max(0, 4 - (sentence - trace.sentence));
        weights.put(
            trace.who,
            count(trace.who) + 2 * late + (trace.subject ? 2 : 0) - (trace.speaker ? 3 : 0));
        order.add(trace.who);
      }
    }
    return top(order, weights);
  }

  private static List<Figure> top(List<Figure> order, Map<Figure, Integer> weights) {
    Figure first = null;
    Figure second = null;
    for (Figure figure : order) {
      int weight = weights.getOrDefault(figure, 0);
      if (first == null || weight > weights.getOrDefault(first, 0)) {
        second = first;
        first = figure;
      } else if (second == null || weight > weights.getOrDefault(second, 0)) {
        second = figure;
      }
    }
    return first == null || second == null ? List.of() : List.of(first, second);
  }

  /** Whether an actor in focus, or one of its people, was named for itself, not as an adjective. */
  boolean acted(Figure figure) {
    for (Trace trace : traces) {
      Figure who = trace.who;
      boolean own =
          who == figure
              || who.state == figure
              || who.country != null && figure.isCountry() && who.country.equals(figure.country);
      if (own && (!trace.nested || who != figure && who.isPerson())) {
        return true;
      }
    }
    return false;
  }

  /** The sentence in which somebody was mentioned last, or -1. */
  int lastSentence(Figure figure) {
    for (Trace trace : traces) {
      if (trace.who == figure) {
        return trace.sentence;
      }
    }
    return -1;
  }

  /** The sentence of the last mention. */
  int sentence() {
    return traces.isEmpty() ? 0 : traces.getFirst().sentence;
  }

  int count(Figure figure) {
    return counts.getOrDefault(figure, 0);
  }
}
