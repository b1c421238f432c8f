package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a title is held of, or whom people stand for: what a phrase says of it. */
final class Holding {
  final List<Figure> countries = new ArrayList<>();
  final List<Figure> bodies = new ArrayList<>();
  final List<Figure> people = new ArrayList<>();

  /** Whether all hold it side by side: then they are as many sides. */
  boolean coordinated;

  private final List<Figure> all = new ArrayList<>();

  /** The sides that people who belong to these stand for: the bodies, or else the countries. */
  List<Figure> sides() {
    if (coordinated) {
      List<Figure> out = new ArrayList<>(all);
      out.removeIf(Figure::isPerson);
      return out;
    }
    return !bodies.isEmpty() ? List.copyOf(bodies) : List.copyOf(countries);
  }

  void add(Figure figure) {
    if (!all.contains(figure)) {
      all.add(figure);
    }
    List<Figure> list = figure.isPerson() ? people : figure.isCountry() ? countries : bodies;
    if (!list.contains(figure)) {
      list.add(figure);
    }
  }

  boolean isOnlyPeople() {
    return !people.isEmpty() && countries.isEmpty() && bodies.isEmpty();
  }

  boolean isEmpty() {
    return countries.isEmpty() && bodies.isEmpty() && people.isEmpty();
  }

  /** The country that the phrase points to, in whatever way, or null. */
  @Nullable String country() {
    for (List<Figure> list : List.of(countries, bodies, people)) {
      for (Figure figure : list) {
        if (figure.country != null) {
          return figure.country;
        }
      }
    }
    return null;
  }

  /** The state that the phrase points to, or null. */
  @Nullable Figure state() {
    if (!countries.isEmpty()) {
      return countries.get(0);
    }
    for (Figure body : bodies) {
      if (body.state != null) {
        return body.state;
      }
    }
    return null;
  }

  /** The one whom a title of a sort is held of, or null. */
  @Nullable Figure of(Title.Sort sort) {
    return switch (sort) {
      case STATE, MINISTER, RANK, COUNTERPART, EPITHET -> first(countries, bodies, people);
      case OFFICE -> first(bodies, people, countries);
      case ENVOY -> first(people, bodies, countries);
      case TRADE -> first(bodies);
    };
  }

  @SafeVarargs
  private static @Nullable Figure first(List<Figure>... lists) {
    for (List<Figure> list : lists) {
      if (!list.isEmpty()) {
        return list.get(0);
      }
    }
    return null;
  }
}
