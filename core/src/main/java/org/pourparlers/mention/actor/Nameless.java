package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pourparlers.mention.ActorMention.Form;

/** Settles whom a title without a name means, one or several, or for which side they stand. */
final class Nameless {
  /** Titles of people who, unnamed and with an article, stand for the sides of a negotiation. */
  private static final Set<String> SIDES =
      Set.of(
          "negotiator",
          "chief negotiator",
          "delegate",
          "envoy",
          "special envoy",
          "representative",
          "foreign minister",
          "president",
          "leader");

  private final Focus focus;
  private final Pairs pairs;
  private final Bodies bodies;
  private final Epithets epithets;
  private final RoleReader roles;
  private final Bench bench;
  private final Strangers strangers = new Strangers();

  Nameless(
      Focus focus, Pairs pairs, Bodies bodies, Epithets epithets, RoleReader roles, Bench bench) {
    this.focus = focus;
    this.pairs = pairs;
    this.bodies = bodies;
    this.epithets = epithets;
    this.roles = roles;
    this.bench = bench;
  }

  /** Settles whom it means, or for whom they stand. */
  void settle(Scene scene, TitlePhrase phrase, Holding own) {
    Passage passage = scene.passage;
    if (phrase.meaning().sort() == Title.Sort.COUNTERPART && own.countries.size() > 1) {
      List<Figure> each = new ArrayList<>();
      for (Figure state : own.countries) {
        Figure person = epithets.counterpart(own, state);
        each.add(person == null ? state : person);
      }
      scene.add(each, phrase.first, phrase.last, phrase.title.last, Form.EPITHET);
      return;
    }
    if (phrase.meaning().sort() == Title.Sort.COUNTERPART && phrase.plural()) {
      List<Figure> each = counterparts(own);
      scene.add(each, phrase.first, phrase.last, phrase.title.last, Form.EPITHET);
      return;
    }
    if (phrase.meaning().sort() == Title.Sort.COUNTERPART) {
      Figure person = epithets.counterpart(own);
      if (person != null) {
        scene.add(List.of(person), phrase.first, phrase.last, phrase.title.last, Form.EPITHET);
        scene.trace(person, phrase.title.last, phrase.inner);
        return;
      }
    } else if (phrase.plural()) {
      if (several(scene, phrase, own)) {
        return;
      }
    } else if (!phrase.indefinite && pointed(passage, phrase, own)) {
      Figure person = epithets.person(phrase, own);
      if (person != null && own.isEmpty() && strangers.since(phrase.english(), person, focus)) {
        List<Figure> who = bodies.remembered(passage.words.key(phrase.title.last));
        scene.add(who, phrase.first, phrase.last, phrase.title.last, Form.SIDE);
        return;
      }
      if (person != null && !(own.isEmpty() && introduced(passage, phrase, person))) {
        phrase.meant = person;
        roles.epithet(passage, phrase, person, own);
        person.bare += own.isEmpty() ? 1 : 0;
        scene.add(List.of(person), phrase.first, phrase.last, phrase.title.last, Form.EPITHET);
        scene.trace(person, phrase.title.last, phrase.inner);
        return;
      }
    }
    List<Figure> side = sideOf(own);
    if (side.isEmpty() && own.isEmpty() && inOffice(passage, phrase)) {
      Figure holder = bodies.holder(phrase.english());
      scene.add(List.of(holder), phrase.first, phrase.last, phrase.title.last, Form.EPITHET);
      scene.trace(holder, phrase.title.last, false);
      return;
    }
    roles.nameless(phrase, own);
    bench.announce(scene, phrase, own);
    if (phrase.indefinite && !phrase.plural()) {
      strangers.meet(phrase.english(), scene.sentence);
      bodies.remember(passage.words.key(phrase.title.last), side);
    }
    if (!side.isEmpty() && phrase.meaning().sort() != Title.Sort.TRADE) {
      scene.add(side, phrase.first, phrase.last, phrase.title.last, Form.SIDE);
      if (phrase.plural()) {
        bodies.remember(passage.words.key(phrase.title.last), side);
      }
      side.forEach(f -> scene.envoy(f, phrase));
    }
  }

  /** "his two counterparts": those of the two sides, where the owner is of neither. */
  private List<Figure> counterparts(Holding own) {
    List<Figure> two = pairs.countries();
    Figure home = own.people.isEmpty() ? null : own.people.get(0).state;
    if (!own.countries.isEmpty() || two.contains(home)) {
      return own.countries;
    }
    List<Figure> each = new ArrayList<>(two.size());
    for (Figure state : two) {
      Figure person = epithets.counterpart(own, state);
      each.add(person == null ? state : person);
    }
    return each;
  }

  /** Whether a title points to somebody: a bare common noun ("moins diplomate") tells none. */
  private boolean pointed(Passage passage, TitlePhrase phrase, Holding own) {
    return phrase.definite
        || phrase.possessive != null
        || !own.isEmpty()
        || passage.words.headline
        || passage.words.capital(phrase.title.first)
        || phrase.meaning().sort() == Title.Sort.STATE
        || phrase.meaning().sort() == Title.Sort.MINISTER;
  }

  /** "The President met the President of Egypt, X": whom the sentence first names is another. */
  private boolean introduced(Passage passage, TitlePhrase phrase, Figure person) {
    for (int i = phrase.last + 1; i < passage.at.length; i++) {
      Atom atom = passage.at[i];
      if (atom != null && atom.figure == person) {
        return focus.count(person) == 0;
      }
    }
    return false;
  }

  /** "The Prime Minister spoke to …": one holder of a high office whom the report never names. */
  private static boolean inOffice(Passage passage, TitlePhrase phrase) {
    Title.Sort sort = phrase.meaning().sort();
    return phrase.definite
        && !phrase.plural()
        && !phrase.inner
        && (sort == Title.Sort.STATE || sort == Title.Sort.MINISTER)
        && passage.words.capital(phrase.title.first)
        && !passage.words.headline;
  }

  /** "the two ministers", "the presidents of X and Y": those in focus who are that. */
  private boolean several(Scene scene, TitlePhrase phrase, Holding own) {
    if (phrase.indefinite || !phrase.meaning().role()) {
      return false;
    }
    int count = phrase.count == 0 ? 2 : phrase.count;
    if (own.isEmpty() && phrase.count > 2) {
      List<Figure> those = pairs.several(phrase.count, scene.sentence);
      scene.add(those, phrase.first, phrase.last, phrase.title.last, Form.SIDE);
      return true; // "the three mediators"
    }
    List<Figure> people = pairs.holders(phrase.english());
    if (!own.isEmpty()) {
      people.removeIf(person -> person.state == null || !own.countries.contains(person.state));
    } else if (phrase.definite) {
      List<Figure> near = nearby(scene, phrase, count, people);
      if (!near.isEmpty()) {
        scene.add(
            near,
            phrase.first,
            phrase.last,
            phrase.title.last,
            near.get(0).isPerson() ? Form.EPITHET : Form.SIDE);
        return true;
      }
      people = people.size() > count ? people.subList(0, count) : people;
    }
    if (people.size() < 2
        && own.isEmpty()
        && phrase.definite
        && !SIDES.contains(phrase.meaning().english())) {
      return true;
    }
    if (people.size() < 2 && own.isEmpty() && phrase.definite) {
      boolean state =
          phrase.meaning().sort() == Title.Sort.STATE
              || phrase.meaning().sort() == Title.Sort.MINISTER;
      List<Figure> sides = state ? pairs.countries() : pairs.sides();
      scene.add(sides, phrase.first, phrase.last, phrase.title.last, Form.SIDE);
      return true;
    }
    if (people.size() < 2 || !own.isEmpty() && people.size() != own.countries.size()) {
      return false;
    }
    scene.add(people, phrase.first, phrase.last, phrase.title.last, Form.EPITHET);
    for (Figure person : people) {
      scene.trace(person, phrase.title.last, true);
    }
    return true;
  }

  /**
   * Whom "the ministers" means where so many were named side by side of late, or the sides that the
   * same title stood for when it was said of whom it is held; none where nobody was.
   */
  private List<Figure> nearby(Scene scene, TitlePhrase phrase, int count, List<Figure> holding) {
    List<Figure> together = pairs.peopleTogether(count, scene.sentence);
    if (!together.isEmpty() && holding.containsAll(together)) {
      return together;
    }
    List<Figure> sides = bodies.remembered(scene.passage.words.key(phrase.title.last));
    if (!sides.isEmpty()) {
      return phrase.count == 0 || phrase.count == sides.size() ? sides : List.of();
    }
    return holding.size() < 2 ? together : List.of();
  }

  private static List<Figure> sideOf(Holding own) {
    if (own.coordinated) {
      return own.sides();
    }
    if (!own.countries.isEmpty() || !own.bodies.isEmpty()) {
      return own.countries.isEmpty() ? own.bodies : own.countries;
    }
    // "an envoy of the president": of his state
    Figure state = own.people.isEmpty() ? null : own.people.get(0).state;
    return state == null ? List.of() : List.of(state);
  }
}
