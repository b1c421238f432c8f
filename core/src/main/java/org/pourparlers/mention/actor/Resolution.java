package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pourparlers.mention.ActorMention.Form;
import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.syntax.Tree;

/**
 * Goes through the report once, sentence by sentence, and settles whom every word for people means.
 */
final class Resolution {
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

  private final ActorWords tables;
  private final Focus focus;
  private final Pairs pairs;
  private final Holders holders;
  private final Bodies bodies;
  private final Epithets epithets;
  private final RoleReader roles;
  private final Leadership leadership;
  private final Possessives possessives;
  private final Crowd crowd;
  private final Settings settings;
  private final Strangers strangers = new Strangers();
  private final Bench bench;
  private final Possession possession;

  Resolution(
      ActorWords tables,
      Focus focus,
      Pairs pairs,
      Holders holders,
      Bodies bodies,
      Epithets epithets,
      RoleReader roles,
      Possession possession) {
    this.possession = possession;
    this.tables = tables;
    this.settings = new Settings(tables);
    this.focus = focus;
    this.pairs = pairs;
    this.bodies = bodies;
    this.holders = holders;
    this.epithets = epithets;
    this.roles = roles;
    this.bench = new Bench(roles, pairs);
    this.leadership = new Leadership(tables, roles, holders);
    this.possessives = new Possessives(tables, new Pronouns(focus, pairs));
    this.crowd = new Crowd(tables, focus, pairs, holders, bodies, possessives);
  }

  void read(Passage passage) {
    Scene scene = new Scene(tables, passage, focus, pairs);
    leadership.readLed(passage);
    for (int i = 0; i < passage.at.length; i++) {
      Atom atom = passage.at[i];
      if (atom == null || atom.first != i) {
        continue;
      }
      switch (atom.type) {
        case NAME, KNOWN -> name(scene, atom);
        case TITLE -> title(scene, atom);
        case COLLECTIVE -> crowd.read(scene, atom);
        case PRONOUN -> possessives.resolve(scene, atom);
        default -> {}
      }
    }
    for (TitlePhrase phrase : passage.phrases) {
      if (phrase.title.phrase != phrase && phrase.title.is(Atom.Type.TITLE)) {
        roles.read(passage, phrase, holders.of(phrase, passage), focus);
        List<Figure> named = Scene.figures(phrase.names);
        scene.add(named, phrase.first, phrase.last, phrase.last, Form.EPITHET);
      }
    }
    leadership.read(passage);
    possession.read(passage);
    bench.seat(scene);
  }

  private void name(Scene scene, Atom atom) {
    Passage passage = scene.passage;
    Figure figure = atom.figure;
    if (figure == null) {
      return;
    }
    if (atom.others.size() > 1) {
      Figure recent = focus.last(atom.others::contains);
      figure = recent == null ? figure : recent;
      atom.figure = figure;
    }
    if (settings.stage(passage, atom)) {
      scene.trace(figure, atom.last, true);
      return;
    }
    boolean people = people(passage, atom);
    boolean adjective = atom.isDemonym() && !people;
    Form form = adjective ? Form.DEMONYM : people ? Form.SIDE : Form.NAME;
    int first = atom.first;
    Atom before = passage.at(first - 1);
    TitlePhrase phrase = atom.phrase;
    if (phrase != null
        && phrase.direct
        && phrase.names.size() == 1
        && phrase.names.get(0) == atom) {
      first = Math.min(first, phrase.title.first);
      int lead = phrase.first;
      while (lead < first && passage.at(lead) == null && skipped(passage, lead)) {
        lead++;
      }
      first = Math.min(first, lead);
    } else if (before != null && before.is(Atom.Type.HONORIFIC)) {
      first = before.first;
    } else if (before != null
        && figure.isPerson()
        && before.isDemonym()
        && tables.is(Part.DETERMINER, passage.words.key(before.first - 1))) {
      first = before.first;
    }
    if (!figure.isPerson()
        && !adjective
        && first > 0
        && tables.is(Part.DETERMINER, passage.words.key(first - 1))
        && passage.at(first - 1) == null) {
      first--;
      if (figure.gender.isEmpty()) {
        figure.gender = tables.gender(passage.words.key(first));
      }
    }
    scene.add(List.of(figure), first, acronym(passage, atom), atom.last, form);
    if (!figure.isPerson() && !figure.isCountry()) {
      remember(passage.words, atom, figure);
    }
    scene.trace(
        figure,
        atom.last,
        adjective
            || atom.phrase == null && heldBy(passage, atom)
            || settings.setting(passage, atom));
  }

  /** "Sudan's army": the noun in a body's name may stand for it later. */
  private void remember(Words words, Atom atom, Figure figure) {
    for (int i : new int[] {atom.first, atom.last}) {
      var noun = tables.collectives.at(words, i);
      if (noun != null
          && noun.last() == i
          && (noun.value().sort() == Collective.Sort.BODY
              || noun.value().sort() == Collective.Sort.GROUP)) {
        bodies.remember(words.key(i), List.of(figure));
      }
    }
  }

  /** Whether a word for a people stands by itself: "the Russians", not "Russian strikes". */
  private static boolean people(Passage passage, Atom atom) {
    Known known = atom.known;
    if (known == null || known.use() != Known.Use.PEOPLE || heldBy(passage, atom)) {
      return false;
    }
    Atom next = passage.at(atom.last + 1);
    Tree tree = passage.words.tree;
    int token = passage.words.token(atom.last);
    return (next == null || !next.is(Atom.Type.NAME))
        && (tree == null || !tree.is(token, "amod") && !tree.is(token, "compound"));
  }

  /** Where a name ends with the acronym in brackets after it. */
  private static int acronym(Passage passage, Atom atom) {
    Atom next = passage.at(atom.last + 2);
    boolean own =
        next != null
            && next.figure == atom.figure
            && next.last == atom.last + 2
            && passage.words.key(atom.last + 1).equals("(")
            && passage.words.key(atom.last + 3).equals(")");
    return own ? atom.last + 3 : atom.last;
  }

  private boolean skipped(Passage passage, int i) {
    String key = passage.words.key(i);
    return tables.is(Part.DETERMINER, key) || tables.is(Part.INDEFINITE, key);
  }

  /** Whether a name is only the owner of a title: "Kremlin spokesman". */
  private static boolean heldBy(Passage passage, Atom atom) {
    for (TitlePhrase phrase : passage.phrases) {
      if (phrase.holders.contains(atom)) {
        return true;
      }
    }
    return false;
  }

  private void title(Scene scene, Atom atom) {
    Passage passage = scene.passage;
    TitlePhrase phrase = atom.phrase;
    if (phrase == null) {
      return;
    }
    possessives.resolve(scene, phrase);
    Holding own = holders.of(phrase, passage);
    roles.read(passage, phrase, own, focus);
    List<Figure> named = Scene.figures(phrase.names);
    if (phrase.direct && own.isEmpty() && named.size() == 1) {
      named.get(0).bare++;
    }
    if (!named.isEmpty()) {
      if (!phrase.direct || named.size() > 1) {
        scene.add(named, phrase.first, phrase.last, phrase.title.last, Form.EPITHET);
      }
      return;
    }
    if (phrase.names.isEmpty()) {
      nameless(scene, phrase, own);
    }
  }

  private void nameless(Scene scene, TitlePhrase phrase, Holding own) {
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
    if (phrase.meaning().sort() == Title.Sort.COUNTERPART) {
      Figure person = epithets.counterpart(own);
      if (person != null) {
        scene.add(List.of(person), phrase.first, phrase.last, phrase.title.last, Form.EPITHET);
        scene.trace(person, phrase.title.last, false);
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
        scene.trace(person, phrase.title.last, false);
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
      side.forEach(f -> scene.trace(f, phrase.title.last, false));
    }
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
