package org.pourparlers.mention.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;

/** Who was named side by side, and who "both sides", "the two leaders" mean. */
final class Pairs {
  private static final int KEPT = 10;

  /** The last sentence of those that a report begins with: title, lead. */
  private static final int OPENING = 2;

  private static final Set<String> LEADERS =
      Set.of(
          "president",
          "prime minister",
          "leader",
          "king",
          "emir",
          "chancellor",
          "premier",
          "interim president",
          "acting prime minister",
          "supreme leader",
          "sultan",
          "queen",
          "crown prince",
          "junta leader",
          "military leader",
          "acting president",
          "regent",
          "chair");

  /**
   * Actors named together.
   *
   * @param sentence where
   * @param agents whether something was done by them, as by mediators
   */
  private record Group(List<Figure> who, int sentence, boolean agents) {
    Group(List<Figure> who, int sentence) {
      this(who, sentence, false);
    }
  }

  private final Cast cast;
  private final Focus focus;

  /** The country of an alpha-3 code, or null. */
  private final Function<String, @Nullable Figure> countries;

  private final Deque<Group> all = new ArrayDeque<>();
  private final Deque<Group> people = new ArrayDeque<>();
  private final Deque<Group> bodies = new ArrayDeque<>();

  /** The first two people named side by side, where the report begins with them. */
  private List<Figure> opening = List.of();

  private List<Figure> last = List.of();
  private int lastSentence = -9;

  Pairs(Cast cast, Focus focus, Function<String, @Nullable Figure> countries) {
    this.cast = cast;
    this.focus = focus;
    this.countries = countries;
  }

  /**
   * Remembers actors that were named side by side.
   *
   * @param agents whether something was done by them ("brokered by X and Y")
   */
  void together(List<Figure> who, int sentence, boolean agents) {
    boolean persons = who.stream().allMatch(Figure::isPerson);
    if (!persons && who.stream().anyMatch(Figure::isPerson)) {
      return;
    }
    last = who;
    lastSentence = sentence;
    all.addFirst(new Group(who, sentence));
    if (all.size() > KEPT) {
      all.removeLast();
    }
    if (persons && opening.isEmpty() && who.size() == 2 && sentence <= OPENING) {
      opening = who;
    }
    Deque<Group> groups = persons ? people : bodies;
    groups.removeIf(group -> group.who.equals(who));
    groups.addFirst(new Group(who, sentence, agents));
    if (groups.size() > KEPT) {
      groups.removeLast();
    }
  }

  /** The sentence in which actors were named side by side last. */
  int lastSentence() {
    return lastSentence;
  }

  /** Those named side by side in this or the sentence before; none else. */
  List<Figure> justNow(int sentence) {
    return sentence - lastSentence <= 1 ? last : List.of();
  }

  /** People named side by side in the last sentences; none else. */
  List<Figure> lately(int sentence) {
    Group group = people.peekFirst();
    return group != null && sentence - group.sentence <= 4 ? group.who : List.of();
  }

  /** The two sides: a pair that is named much, else the two that are named most. */
  List<Figure> sides() {
    List<Figure> sides = pair(Pairs::isSide);
    if (!sides.isEmpty()) {
      return sides;
    }
    List<Figure> beside = together(bodies, 2, focus.sentence() - 2);
    if (!beside.isEmpty() && beside.stream().anyMatch(Figure::isCountry)) {
      return beside;
    }
    List<Figure> rivals = together(people, 2, focus.sentence() - 6);
    return rivals.isEmpty()
        ? pair(f -> !f.isPerson() && f.state == null && (!f.known || f.country == null))
        : rivals;
  }

  /**
   * The other of the two sides, or of the two countries, from one's; none where there are not two.
   */
  List<Figure> other(List<Figure> ones) {
    if (ones.size() > 1) {
      Figure third =
          focus.lastInFocus(f -> f.isCountry() && !ones.contains(f), focus.sentence() - 1);
      return third == null ? List.of() : List.of(third);
    }
    for (List<Figure> two : List.of(sides(), countries())) {
      for (Figure one : ones) {
        String code = one.country;
        Figure home = one.state != null || code == null ? one.state : countries.apply(code);
        for (int i = 0; two.size() == 2 && i < 2; i++) {
          if (two.get(i) == one || two.get(i) == home) {
            return List.of(two.get(1 - i));
          }
        }
      }
    }
    return List.of();
  }

  List<Figure> countries() {
    return focus.inOrder(pair(Figure::isCountry));
  }

  private static boolean isSide(Figure figure) {
    String name = figure.name.toLowerCase(Locale.ROOT);
    return figure.isCountry()
        || figure.kind == ActorKind.GROUP
        || name.endsWith("army")
        || name.endsWith("armed forces")
        || name.endsWith("military");
  }

  /** Those named together just now if they are named much, else the two that are named most. */
  private List<Figure> pair(Predicate<Figure> fits) {
    List<Figure> most = focus.twoWithPeople(fits, countries);
    int enough = most.isEmpty() ? 0 : focus.count(most.get(1)) / 2;
    List<Figure> home = homes(fits);
    int second = most.isEmpty() ? 0 : focus.count(most.get(1));
    boolean much = home.stream().allMatch(f -> most.contains(f) || 2 * focus.count(f) > second);
    if (!home.isEmpty() && much) {
      return home;
    }
    for (Group group : bodies) {
      if (group.who.size() == 2
          && !group.agents
          && focus.sentence() - group.sentence <= 1
          && group.who.stream().allMatch(f -> fits.test(f) && focus.count(f) >= enough)) {
        return group.who;
      }
    }
    for (Group group : bodies) {
      if (group.who.size() == 2
          && group.sentence <= 1
          && group.who.stream().allMatch(f -> fits.test(f) && focus.count(f) >= enough)) {
        return group.who;
      }
    }
    List<Figure> first = homes(opening, fits);
    if (!first.isEmpty() && first.stream().allMatch(f -> focus.count(f) >= enough)) {
      return first;
    }
    return most.stream().allMatch(focus::acted) ? most : List.of();
  }

  /** The countries of two people who were the last to be named together just now. */
  private List<Figure> homes(Predicate<Figure> fits) {
    Group group = all.peekFirst();
    return group == null || group.who.size() != 2 || focus.sentence() - group.sentence > 1
        ? List.of()
        : homes(group.who, fits);
  }

  private List<Figure> homes(List<Figure> two, Predicate<Figure> fits) {
    List<Figure> out = new ArrayList<>(2);
    for (Figure person : two) {
      String code = person.isPerson() ? person.country : null;
      Figure home = person.state != null || code == null ? person.state : countries.apply(code);
      if (home != null && fits.test(home) && !out.contains(home)) {
        out.add(home);
      }
    }
    return out.size() == 2 ? out : List.of();
  }

  /** So many who were named together in the last sentences, the last ones; none else. */
  List<Figure> together(int number, int sentence) {
    return together(all, number, sentence - 3);
  }

  /** So many people who were named together in the last sentences; none else. */
  List<Figure> peopleTogether(int number, int sentence) {
    return together(people, number, sentence - 3);
  }

  private static List<Figure> together(Deque<Group> groups, int number, int since) {
    for (Group group : groups) {
      if (group.who.size() == number && group.sentence >= since) {
        return group.who;
      }
    }
    return List.of();
  }

  /**
   * Whom "the two", "the three" mean: those named side by side just now, or else the only people of
   * the sentence before, or else those named side by side a little earlier.
   */
  List<Figure> several(int number, int sentence) {
    List<Figure> now = together(all, number, sentence - 1);
    if (!now.isEmpty()) {
      return now;
    }
    List<Figure> out = new ArrayList<>();
    for (Focus.Trace trace : focus.traces()) {
      boolean before = trace.sentence() == sentence - 1;
      if (before && !trace.nested() && trace.who().isPerson() && !out.contains(trace.who())) {
        out.add(0, trace.who());
      }
    }
    return out.size() == number ? out : together(number, sentence);
  }

  /**
   * As many people, countries or sides as a noun tells, named together wherever it was; for people
   * who were never named, the sides they stand for ("the three mediators").
   *
   * @param but who is none of them
   */
  List<Figure> many(Collective kind, List<Figure> but) {
    List<Deque<Group>> where =
        kind.sort() == Collective.Sort.PEOPLE ? List.of(people, bodies) : List.of(bodies);
    for (Deque<Group> groups : where) {
      for (Group group : groups) {
        boolean fits =
            kind.sort() != Collective.Sort.COUNTRIES
                || group.who.stream().allMatch(Figure::isCountry);
        if (fits && group.who.size() == kind.number() && apart(group.who, but)) {
          return group.who;
        }
      }
    }
    return List.of();
  }

  private static boolean apart(List<Figure> who, List<Figure> owners) {
    for (Figure owner : owners) {
      for (Figure one : who) {
        boolean home = one.isCountry() && one.country != null && one.country.equals(owner.country);
        if (one == owner || home) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * The two people that are meant; where no people are, the sides that a title of several stood
   * for.
   *
   * @param title what they hold: "leader" for whoever leads a country, "men" or "women", "" for
   *     anybody
   */
  List<Figure> people(String title, int sentence) {
    Predicate<Figure> fits = f -> f.isPerson() && is(f, title);
    List<Figure> two = focus.salient(fits, sentence);
    int enough = two.isEmpty() ? 0 : focus.count(two.get(1)) / 2;
    for (Group group : people) {
      boolean near = sentence - group.sentence <= 3;
      if (group.who.size() == 2
          && group.who.stream().allMatch(f -> fits.test(f) && (near || focus.count(f) >= enough))) {
        return group.who;
      }
    }
    if (!two.isEmpty()) {
      return two;
    }
    List<Figure> before = together(2, sentence);
    return before.isEmpty() && !title.isEmpty() ? ahead(title) : before;
  }

  /**
   * "The two presidents met. X of Serbia and Y of Albania …": the only two of the report who hold a
   * title, though they are named later; none where there are more or fewer.
   */
  private List<Figure> ahead(String title) {
    List<Figure> out = new ArrayList<>(2);
    for (Figure figure : cast.all) {
      if (figure.isPerson() && holds(figure, title)) {
        if (out.size() == 2) {
          return List.of();
        }
        out.add(figure);
      }
    }
    return out.size() == 2 ? out : List.of();
  }

  private static boolean is(Figure figure, String title) {
    return switch (title) {
      case "" -> true;
      case "men" -> !figure.gender.equals("f");
      case "women" -> !figure.gender.equals("m");
      default -> holds(figure, title);
    };
  }

  /** All in focus who hold a title of this name, the last mentioned first. */
  List<Figure> holders(String title) {
    List<Figure> out = new ArrayList<>();
    for (Focus.Trace trace : focus.traces()) {
      if (trace.who().isPerson() && !out.contains(trace.who()) && holds(trace.who(), title)) {
        out.add(trace.who());
      }
    }
    return out;
  }

  private static boolean holds(Figure figure, String title) {
    for (List<Figure.Held> list : List.of(figure.held, figure.listed)) {
      for (Figure.Held held : list) {
        if (named(held.title(), title)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean named(String held, String title) {
    if (title.equals("leader")) {
      return LEADERS.contains(held);
    }
    boolean prime = title.equals("minister") && held.endsWith("prime minister");
    return held.equals(title) || held.endsWith(" " + title) && !prime;
  }
}
