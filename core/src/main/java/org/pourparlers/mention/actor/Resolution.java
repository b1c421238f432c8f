package org.pourparlers.mention.actor;

import java.util.List;
import org.pourparlers.mention.ActorMention.Form;
import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.syntax.Tree;

/**
 * Goes through the report once, sentence by sentence, and settles whom every word for people means.
 */
final class Resolution {
  private final ActorWords tables;
  private final Focus focus;
  private final Pairs pairs;
  private final Holders holders;
  private final Bodies bodies;
  private final RoleReader roles;
  private final Leadership leadership;
  private final Possessives possessives;
  private final Crowd crowd;
  private final Settings settings;
  private final Bench bench;
  private final Nameless nameless;
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
    this.roles = roles;
    this.bench = new Bench(roles, pairs);
    this.nameless = new Nameless(focus, pairs, bodies, epithets, roles, bench);
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
    if (!figure.isPerson() && (!figure.isCountry() || atom.last > atom.first)) {
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
              || noun.value().sort() == Collective.Sort.COUNTRY
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
      nameless.settle(scene, phrase, own);
    }
  }
}
