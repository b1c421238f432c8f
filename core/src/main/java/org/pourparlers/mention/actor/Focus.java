package org.pourparlers.mention.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;

/** Who was mentioned last: what pronouns and "both sides" may mean. A window of fixed size. */
final class Focus {
  private static final int WINDOW = 60;

  /**
   * A mention that later ones may look back to.
   *
   * @param subject whether it is the subject of its clause
   */
  record Trace(Figure who, int sentence, int piece, boolean subject, boolean nested) {}

  private final Deque<Trace> traces = new ArrayDeque<>();

  /** How often each was mentioned. */
  private final Map<Figure, Integer> counts = new HashMap<>();

  private final Deque<List<Figure>> pairs = new ArrayDeque<>();
  private List<Figure> peoplePair = List.of();

  private List<Figure> lastTogether = List.of();
  private int togetherSentence = -9;
  private @Nullable Figure mainCountry;

  /** The actors named side by side in this or the sentence before, or none. */
  List<Figure> lastTogether(int sentence) {
    return sentence - togetherSentence <= 1 ? lastTogether : List.of();
  }

  void mention(Figure who, int sentence, int piece, boolean subject, boolean nested) {
    traces.addFirst(new Trace(who, sentence, piece, subject, nested));
    if (traces.size() > WINDOW) {
      traces.removeLast();
    }
    counts.merge(who, nested ? 1 : 2, Integer::sum);
  }

  /** Remembers actors that were named side by side, or as the two ends of something. */
  void together(List<Figure> who, int sentence) {
    lastTogether = who;
    togetherSentence = sentence;
    if (who.stream().allMatch(Figure::isPerson)) {
      peoplePair = who;
    } else if (who.stream().noneMatch(Figure::isPerson)) {
      pairs.remove(who);
      pairs.addFirst(who);
      if (pairs.size() > 8) {
        pairs.removeLast();
      }
    }
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
    Iterator<Trace> all = traces.iterator();
    while (all.hasNext()) {
      Trace trace = all.next();
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

  /**
   * The two sides: those named together last, of those that are named much; else those named most.
   */
  List<Figure> sides() {
    List<Figure> sides = pair(Focus::isSide, Focus::isSide);
    return sides.isEmpty()
        ? pair(f -> f.state == null, f -> !f.isPerson() && f.state == null)
        : sides;
  }

  private static boolean isSide(Figure figure) {
    return figure.isCountry() || figure.kind == ActorKind.GROUP;
  }

  List<Figure> countries() {
    return pair(Figure::isCountry, Figure::isCountry);
  }

  private List<Figure> pair(Predicate<Figure> fits, Predicate<Figure> fallback) {
    List<Figure> most = two(fallback);
    int enough = most.isEmpty() ? 0 : count(most.get(1)) / 2;
    for (List<Figure> pair : pairs) {
      if (pair.size() == 2 && pair.stream().allMatch(f -> fits.test(f) && count(f) >= enough)) {
        return pair;
      }
    }
    return most;
  }

  /**
   * The two people: those named together last if still in focus, else the last two.
   *
   * @param title what they hold ("minister"), or ""
   */
  List<Figure> people(String title) {
    List<Figure> last =
        title.isEmpty()
            ? lastTwo(Figure::isPerson)
            : lastTwo(
                f -> f.isPerson() && f.held.stream().anyMatch(h -> h.title().endsWith(title)));
    if (!title.isEmpty() && last.size() == 2) {
      return last;
    }
    if (last.isEmpty()) {
      last = lastTwo(Figure::isPerson);
    }
    return peoplePair.size() >= 2 && last.stream().anyMatch(peoplePair::contains)
        ? peoplePair
        : last;
  }

  private List<Figure> lastTwo(Predicate<Figure> fits) {
    List<Figure> out = new ArrayList<>(2);
    for (Trace trace : traces) {
      if (out.size() < 2 && fits.test(trace.who) && !out.contains(trace.who)) {
        out.add(trace.who);
      }
    }
    return out.size() == 2 ? out : List.of();
  }

  private List<Figure> two(Predicate<Figure> fits) {
    Figure first = null;
    Figure second = null;
    List<Figure> recent = new ArrayList<>();
    for (Trace trace : traces) {
      if (fits.test(trace.who) && !recent.contains(trace.who)) {
        recent.add(trace.who);
      }
    }
    for (Figure figure : recent) {
      if (first == null || count(figure) > count(first)) {
        second = first;
        first = figure;
      } else if (second == null || count(figure) > count(second)) {
        second = figure;
      }
    }
    return first == null || second == null ? List.of() : List.of(first, second);
  }

  /** The country that most of the report's names are of. */
  @Nullable Figure mainCountry() {
    return mainCountry;
  }

  /** Tells before the reading starts which country the report names most, with its bodies. */
  void mainCountry(@Nullable Figure country) {
    mainCountry = country;
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

  /** The sentence of the last mention. */
  int sentence() {
    return traces.isEmpty() ? 0 : traces.getFirst().sentence;
  }

  int count(Figure figure) {
    return counts.getOrDefault(figure, 0);
  }
}
