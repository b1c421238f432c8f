package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;

/** Bodies of states that are named by what they are: "the Belmaran foreign ministry". */
final class Bodies {
  /** Nouns for fighters who, of a group that has a name, are that group. */
  private static final Set<String> ARMED =
      Set.of("armed groups", "militants", "rebels", "guerrillas", "jihadists", "separatists");

  private static final Set<String> FORCES = Set.of("army", "Navy", "Air Force", "police");

  private final Cast cast;

  /** What the lists know under an English name, or null. */
  private final Function<String, @Nullable Known> lists;

  private final Focus focus;
  private final Function<String, @Nullable Figure> countries;
  private final Map<String, List<Figure>> said = new HashMap<>();

  /**
   * @param lists what the lists know under an English name
   * @param countries the country of an alpha-3 code
   */
  Bodies(
      Cast cast,
      Focus focus,
      Function<String, @Nullable Known> lists,
      Function<String, @Nullable Figure> countries) {
    this.countries = countries;
    this.cast = cast;
    this.focus = focus;
    this.lists = lists;
  }

  /**
   * Whom a collective with its owners means: the body, the country or group itself for its people;
   * empty where nothing tells.
   *
   * @param state the state to fall back on, or null
   */
  List<Figure> meaning(Collective collective, Holding own, @Nullable Figure state) {
    return switch (collective.sort()) {
      case BODY -> {
        if (own.isOnlyPeople() && !collective.body().equals("Office")) {
          yield led(collective.body(), own.people.get(0));
        }
        Figure of = own.state() == null ? state : own.state();
        if (of == null && !own.bodies.isEmpty()) {
          yield List.of(own.bodies.get(0));
        }
        if (collective.body().equals("Office")) {
          yield office(own);
        }
        if (collective.body().equals("Ministry")) {
          yield called(own, f -> f.name.endsWith("Ministry"));
        }
        if (own.coordinated && own.countries.size() > 1) {
          yield each(collective.body(), own.countries);
        }
        Figure body = body(collective.body(), of);
        yield body == null ? List.of() : List.of(body);
      }
      case SIDE -> side(own, null);
      case GOVERNMENT -> side(own, state);
      case GROUP -> {
        List<Figure> named = called(own, f -> f.kind == ActorKind.GROUP);
        yield named.isEmpty() && own.people.isEmpty() ? nameless(collective, own, null) : named;
      }
      case PARTY -> nameless(collective, own, null);
      case ORGANISATION ->
          called(
              own,
              f ->
                  f.kind == ActorKind.ORGANISATION
                      && f.state == null
                      && (!f.known || f.country == null));
      case SEAT -> {
        Known known = lists.apply(collective.body());
        yield known == null ? List.of() : List.of(cast.known(known));
      }
      default -> List.of();
    };
  }

  /**
   * A party that has no name, called by what it is in which country or body ("Kenyan opposition",
   * "SNCF unions"): its own, else the report's.
   *
   * @param written its noun with words that tell it apart from others, or null where it has none
   */
  List<Figure> nameless(Collective collective, Holding own, @Nullable String written) {
    if (collective.body().isEmpty()) {
      return List.of();
    }
    if (own.isEmpty() && written != null) {
      return List.of(cast.body(written, ActorKind.GROUP, null));
    }
    if (!own.bodies.isEmpty()
        && own.bodies.get(0).kind == ActorKind.GROUP
        && ARMED.contains(collective.body())) {
      return List.of(own.bodies.get(0)); // "the Front's gunmen"
    }
    Figure state = own.isEmpty() ? focus.mainCountry() : own.state();
    String of =
        state != null
            ? state.adjective.isEmpty() ? state.name : state.adjective
            : own.bodies.isEmpty() ? "" : own.bodies.get(0).name;
    String name = of.isEmpty() ? collective.body() : of + " " + collective.body();
    return List.of(cast.body(name, ActorKind.GROUP, state));
  }

  /** A town or a region that has a mayor, a bishop, a governor. */
  Figure town(String name, @Nullable Figure state) {
    return cast.body(name, ActorKind.ORGANISATION, state);
  }

  /** Whether the report has named an armed group or movement before. */
  boolean anyGroup() {
    return focus.last(f -> f.kind == ActorKind.GROUP) != null;
  }

  /** Whoever holds an office of which the report tells neither the holder nor the country. */
  Figure holder(String title) {
    StringBuilder name = new StringBuilder();
    for (String word : title.split(" ")) {
      name.append(name.isEmpty() ? "" : " ");
      name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    }
    return cast.body(name.toString(), ActorKind.PERSON, null);
  }

  /** The office of a head of state or government: "Netanyahu's office"; of others, themselves. */
  private List<Figure> office(Holding own) {
    if (own.people.isEmpty()) {
      return List.of();
    }
    Figure person = own.people.get(0);
    for (List<Figure.Held> list : List.of(person.held, person.listed)) {
      for (Figure.Held held : list) {
        Figure state = home(person);
        String what =
            held.title().equals("prime minister")
                ? "Prime Minister's Office"
                : held.title().equals("president") ? "Presidency" : null;
        Figure body = what == null ? null : body(what, state);
        if (body != null) {
          return List.of(body);
        }
      }
    }
    return List.of(person);
  }

  private @Nullable Figure home(Figure person) {
    return person.state != null || person.country == null
        ? person.state
        : countries.apply(person.country);
  }

  /** Remembers whom a noun stood for where its owner was said: "la direction de X". */
  void remember(String noun, List<Figure> who) {
    said.put(noun, List.copyOf(who));
  }

  /** Whom a noun stood for when its owner was said; none where it never was. */
  List<Figure> remembered(String noun) {
    return said.getOrDefault(noun, List.of());
  }

  /** The body of its owners, or the last mentioned that fits. */
  private List<Figure> called(Holding own, Predicate<Figure> fits) {
    for (Figure body : own.bodies) {
      if (fits.test(body)) {
        return List.of(body);
      }
    }
    if (!own.people.isEmpty()) {
      return List.of();
    }
    Figure last =
        focus.mostNamed(
            f ->
                fits.test(f)
                    && (own.countries.isEmpty()
                        || f.country == null && (!f.known || f.kind == ActorKind.GROUP)
                        || f.country != null && f.country.equals(own.country())));
    return last == null ? List.of() : List.of(last);
  }

  /** The country named last in a sentence, else the one named most of late; null where none is. */
  @Nullable Figure stateInFocus(int sentence) {
    Figure near = focus.lastNamed(Figure::isCountry, sentence < 0 ? focus.sentence() : sentence);
    return near != null ? near : focus.mainCountry();
  }

  private List<Figure> side(Holding own, @Nullable Figure state) {
    if (!own.sides().isEmpty()) {
      return own.sides();
    }
    if (!own.people.isEmpty()) {
      Figure person = own.people.get(0);
      for (Figure.Held held : person.held) {
        Figure of = held.of();
        if (of != null && of.kind == ActorKind.GROUP) {
          return List.of(of);
        }
      }
      Figure home = home(person);
      return List.of(home != null ? home : person);
    }
    return state == null ? List.of() : List.of(state);
  }

  /**
   * The body that somebody leads ("his ministry", "ses troupes"); none where the noun may tell an
   * act ("sous la présidence de X").
   */
  private List<Figure> led(String what, Figure person) {
    for (Figure.Held held : person.held) {
      Figure of = held.of();
      String title = held.title();
      boolean minister = title.endsWith(" minister") && held.sort() == Title.Sort.MINISTER;
      if (what.equals("Ministry") && minister && of != null && of.isCountry()) {
        String field = title.substring(0, title.length() - " minister".length());
        String name = Character.toUpperCase(field.charAt(0)) + field.substring(1) + " Ministry";
        Figure body = body(name, of);
        return body == null ? List.of() : List.of(body);
      }
      if (FORCES.contains(what) && of != null && !of.isPerson()) {
        Figure body = of.isCountry() ? body(what, of) : of;
        return body == null ? List.of() : List.of(body);
      }
    }
    return List.of();
  }

  /** The like body of each state: "Thai and Cambodian troops". */
  private List<Figure> each(String what, List<Figure> states) {
    List<Figure> out = new ArrayList<>(states.size());
    for (Figure state : states) {
      Figure body = body(what, state);
      if (body != null) {
        out.add(body);
      }
    }
    return out;
  }

  private @Nullable Figure body(String what, @Nullable Figure state) {
    if (state == null) {
      return null;
    }
    String adjective = state.adjective.isEmpty() ? state.name : state.adjective;
    String name = adjective + " " + what;
    if (what.equals("Foreign Ministry") && "USA".equals(state.country)) {
      name = "US State Department";
    }
    Known known = lists.apply(name);
    return known == null
        ? cast.body(name, ActorKind.ORGANISATION, state)
        : stated(cast.known(known), state);
  }

  private static Figure stated(Figure figure, Figure state) {
    figure.state = state;
    return figure;
  }
}
