package org.pourparlers.mention.actor;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;

/** Bodies of states that are named by what they are: "the Belmaran foreign ministry". */
final class Bodies {
  private final Cast cast;

  /** What the lists know under an English name, or null. */
  private final Function<String, @Nullable Known> lists;

  Bodies(Cast cast, Function<String, @Nullable Known> lists) {
    this.cast = cast;
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
        Figure of = own.state() == null ? state : own.state();
        if (of == null && !own.bodies.isEmpty()) {
          yield List.of(own.bodies.get(0));
        }
        Figure body = body(collective.body(), of, own);
        yield body == null ? List.of() : List.of(body);
      }
      case SIDE, GOVERNMENT -> side(own, state);
      case GROUP, ORGANISATION -> own.bodies.isEmpty() ? List.of() : List.of(own.bodies.get(0));
      case SEAT -> {
        Known known = lists.apply(collective.body());
        yield known == null ? List.of() : List.of(cast.known(known));
      }
      default -> List.of();
    };
  }

  private static List<Figure> side(Holding own, @Nullable Figure state) {
    if (!own.bodies.isEmpty()) {
      return List.copyOf(own.bodies);
    }
    if (!own.countries.isEmpty()) {
      return List.copyOf(own.countries);
    }
    if (!own.people.isEmpty()) {
      return List.of(own.people.get(0));
    }
    return state == null ? List.of() : List.of(state);
  }

  private @Nullable Figure body(String what, @Nullable Figure state, Holding own) {
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
