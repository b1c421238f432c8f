package org.pourparlers.mention.actor;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the named person whom a title without a name means. */
final class Epithets {
  private static final Set<String> HEADS =
      Set.of(
          "president",
          "leader",
          "head",
          "king",
          "prime minister",
          "chancellor",
          "emir",
          "head of state",
          "ruler",
          "premier");

  private static final Set<String> MONARCHS =
      Set.of("king", "queen", "monarch", "emir", "sultan", "emperor");

  /** Beyond so many actors only those in focus are looked at: the search stays linear. */
  private static final int MANY = 300;

  private final Cast cast;
  private final Focus focus;

  Epithets(Cast cast, Focus focus) {
    this.cast = cast;
    this.focus = focus;
  }

  /** The person, or null where nobody named fits. */
  @Nullable Figure person(TitlePhrase phrase, Holding own) {
    if (phrase.plural()) {
      return null;
    }
    String title = phrase.english();
    Title.Sort sort = phrase.meaning().sort();
    Figure speaker = focus.lastSpeaker();
    String home = speaker == null ? null : speaker.country;
    Figure best = null;
    int bestScore = 0;
    for (Figure figure : candidates()) {
      if (!figure.isPerson()) {
        continue;
      }
      int score = score(figure, title, sort, phrase, own);
      if (score > 0 && own.isEmpty()) {
        score =
            8 * score
                + Math.min(figure.bare, 3)
                + (home != null && home.equals(figure.country) ? 2 : 0);
      }
      if (score > bestScore
          || score == bestScore && score > 0 && best != null && later(figure, best)) {
        best = figure;
        bestScore = score;
      }
    }
    return best == null && !phrase.inner ? only(sort, own) : best;
  }

  /**
   * The only person of a country who is not known to hold anything else, where an office of the
   * country is spoken of; null where there are more.
   */
  private @Nullable Figure only(Title.Sort sort, Holding own) {
    boolean office = sort == Title.Sort.STATE || sort == Title.Sort.MINISTER;
    String country = own.countries.size() == 1 ? own.countries.get(0).country : null;
    if (country != null && own.bodies.isEmpty() && own.people.isEmpty() && serves(sort)) {
      return compatriot(country);
    }
    if (!office || country == null || !own.bodies.isEmpty() || !own.people.isEmpty()) {
      return null;
    }
    Figure one = null;
    for (Figure figure : candidates()) {
      boolean free =
          figure.isPerson()
              && country.equals(figure.country)
              && figure.listed.isEmpty()
              && figure.held.stream().allMatch(held -> held.sort() == Title.Sort.RANK);
      if (free && one != null) {
        return null;
      }
      one = free ? figure : one;
    }
    return one == null ? newcomer(country) : one;
  }

  private static boolean serves(Title.Sort sort) {
    return sort == Title.Sort.OFFICE || sort == Title.Sort.ENVOY;
  }

  /**
   * "X received Y. The American adviser urged him": the only person of a country in this and the
   * last sentence, of whom no office is told; or null.
   */
  private @Nullable Figure compatriot(String country) {
    Figure one = null;
    for (Focus.Trace trace : focus.traces()) {
      if (trace.sentence() < focus.sentence() - 1) {
        break;
      }
      Figure who = trace.who();
      if (!who.isPerson() || !country.equals(who.country) || who == one) {
        continue;
      }
      if (one != null || !who.held.isEmpty() || trace.speaker()) {
        return null;
      }
      one = who;
    }
    return one;
  }

  /**
   * "X received Y. The Ostrian president then left": the only person of this and the last sentence
   * of whom nothing is known, where nobody of the report is of the country; or null.
   */
  private @Nullable Figure newcomer(String country) {
    for (Figure figure : candidates()) {
      if (figure.isPerson() && country.equals(figure.country)) {
        return null;
      }
    }
    Figure one = null;
    for (Focus.Trace trace : focus.traces()) {
      if (trace.sentence() < focus.sentence() - 1) {
        break;
      }
      Figure who = trace.who();
      boolean open =
          who.isPerson()
              && who.country == null
              && who.state == null
              && !who.international
              && who.held.isEmpty()
              && who.listed.isEmpty()
              && !trace.speaker();
      if (open && one != null && one != who) {
        return null;
      }
      one = open ? who : one;
    }
    return one;
  }

  /**
   * The one who holds for a country the office that another, the owner or the last named, holds.
   */
  @Nullable Figure counterpart(Holding own) {
    return counterpart(own, own.countries.isEmpty() ? null : own.countries.get(0));
  }

  /** The same of one of several countries. */
  @Nullable Figure counterpart(Holding own, @Nullable Figure state) {
    Figure other =
        own.people.isEmpty()
            ? focus.last(f -> f.isPerson() && !f.held.isEmpty())
            : own.people.get(0);
    if (state == null) {
      return null;
    }
    for (Figure figure : candidates()) {
      if (!figure.isPerson() || figure == other) {
        continue;
      }
      for (List<Figure.Held> list : List.of(figure.held, figure.listed)) {
        for (Figure.Held held : list) {
          boolean there =
              held.of() == state || state.country != null && state.country.equals(held.country());
          if (there && (other == null || like(other, held.title()))) {
            return figure;
          }
        }
      }
    }
    return null;
  }

  private static boolean like(Figure other, String title) {
    if (other.held.isEmpty() && other.listed.isEmpty()) {
      return true;
    }
    for (List<Figure.Held> list : List.of(other.held, other.listed)) {
      for (Figure.Held held : list) {
        if (held.title().equals(title) || HEADS.contains(held.title()) && HEADS.contains(title)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean later(Figure one, Figure other) {
    for (Focus.Trace trace : focus.traces()) {
      if (trace.who() == one) {
        return true;
      }
      if (trace.who() == other) {
        return false;
      }
    }
    return false;
  }

  private int score(Figure figure, String title, Title.Sort sort, TitlePhrase phrase, Holding own) {
    String country = own.country();
    Figure state = own.state();
    int best = 0;
    for (Figure.Held held : figure.held) {
      int likeness = likeness(held.title(), title, sort);
      if (likeness == 0) {
        continue;
      }
      if (own.isEmpty()) {
        best = Math.max(best, likeness >= 3 || title.equals("leader") ? likeness : 0);
      } else if (own.people.contains(held.of())
          || own.bodies.contains(held.of())
          || own.countries.contains(held.of())) {
        best = Math.max(best, likeness + 4);
      } else if (elsewhere(own, held)) {
        continue;
      } else if (country != null
              && (country.equals(held.country()) || country.equals(figure.country))
          || state != null
              && (state == figure.state || held.of() != null && held.of().state == state)) {
        best = Math.max(best, likeness + 2);
      }
    }
    for (Figure.Held held : figure.listed) {
      int likeness = best > 0 ? 0 : likeness(held.title(), title, sort);
      if (likeness > 0
          && (own.isEmpty()
              || country != null
                  && country.equals(held.country())
                  && (own.bodies.isEmpty() || held.listed().equals(country))
              || listedOf(own, held))) {
        best = likeness + (listedOf(own, held) ? 4 : 0);
      }
    }
    if (!phrase.meaning().gender().isEmpty()
        && !figure.gender.isEmpty()
        && !phrase.meaning().gender().equals(figure.gender)
        && best > 0) {
      best--;
    }
    return best;
  }

  /** Whether an office is one of another body than those it is spoken of. */
  private static boolean elsewhere(Holding own, Figure.Held held) {
    Figure of = held.of();
    return !own.bodies.isEmpty() && of != null && !of.isPerson() && !of.isCountry();
  }

  private static boolean listedOf(Holding own, Figure.Held held) {
    for (Figure body : own.bodies) {
      if (body.key.equals("known " + held.listed())) {
        return true;
      }
    }
    return false;
  }

  /** 0 where two titles cannot be one office; more for the same words. */
  private static int likeness(String held, String title, Title.Sort sort) {
    if (held.equals(title)) {
      return 4;
    }
    if (held.endsWith(" " + title) || title.endsWith(" " + held)) {
      return held.startsWith("former ") != title.startsWith("former ")
              || held.startsWith("deputy ") != title.startsWith("deputy ")
          ? 0
          : 3;
    }
    if (MONARCHS.contains(held) && MONARCHS.contains(title)) {
      return 3;
    }
    if (held.startsWith(title + " of ") && !held.equals("head of delegation")) {
      return 3;
    }
    if (sort == Title.Sort.STATE || sort == Title.Sort.OFFICE || sort == Title.Sort.EPITHET) {
      if (HEADS.contains(held) && Set.of("leader", "head", "head of state").contains(title)
          || HEADS.contains(title) && held.equals("leader")) {
        return 2;
      }
    }
    if (sort == Title.Sort.ENVOY) {
      Set<String> envoys =
          Set.of(
              "envoy",
              "special envoy",
              "personal envoy",
              "special representative",
              "representative");
      if (envoys.contains(held) && envoys.contains(title)) {
        return 2;
      }
    }
    return 0;
  }

  /** Everybody, or in a report with very many people those mentioned of late. */
  private Collection<Figure> candidates() {
    if (cast.all.size() <= MANY) {
      return cast.all;
    }
    Set<Figure> lately = new LinkedHashSet<>();
    focus.traces().forEach(trace -> lately.add(trace.who()));
    return lately;
  }
}
