package org.pourparlers.mention.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorMention.Form;
import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.syntax.Upos;

/** Settles whom nouns for sides, bodies and several people at once mean. */
final class Crowd {
  private final ActorWords tables;
  private final Focus focus;
  private final Pairs pairs;
  private final Holders holders;
  private final Bodies bodies;
  private final Possessives possessives;

  Crowd(
      ActorWords tables,
      Focus focus,
      Pairs pairs,
      Holders holders,
      Bodies bodies,
      Possessives possessives) {
    this.tables = tables;
    this.focus = focus;
    this.pairs = pairs;
    this.holders = holders;
    this.bodies = bodies;
    this.possessives = possessives;
  }

  void read(Scene scene, Atom atom) {
    TitlePhrase phrase = atom.phrase;
    Collective kind = phrase == null ? atom.collective : phrase.kind();
    if (kind == null) {
      return;
    }
    Holding own = new Holding();
    if (phrase != null) {
      possessives.resolve(scene, phrase);
      own = holders.of(phrase, scene.passage);
      if (own.isEmpty() && party(kind) && phrase.possessive == null) {
        own = opposite(scene.passage, phrase);
      }
      if (!meant(scene, phrase, kind, own)) {
        return;
      }
    }
    Figure named = named(kind, scene, phrase == null ? atom.last : phrase.last);
    if (named == null && phrase != null && phrase.owned() && own.isEmpty() && !phrase.delegation) {
      return; // of somebody of whom nothing is known
    }
    List<Figure> who = named == null ? who(kind, own, atom, scene) : List.of(named);
    if (who.isEmpty()) {
      return;
    }
    int first = phrase == null ? atom.first : phrase.first;
    int last = phrase == null ? atom.last : phrase.last;
    scene.add(who, first, last, atom.last, form(kind));
    if (!own.isEmpty()) {
      bodies.remember(scene.passage.words.key(atom.last), who);
    }
    boolean nested = phrase != null && phrase.inner || who.size() > 1;
    who.forEach(figure -> scene.trace(figure, atom.last, nested));
  }

  /**
   * A noun by itself ("government policy") means nobody; an article or an owner makes it mean one.
   */
  private boolean meant(Scene scene, TitlePhrase phrase, Collective kind, Holding own) {
    boolean bare =
        kind.sort() == Collective.Sort.BODY
                && tables.premodifies()
                && scene.subject(phrase.title.last)
            || party(kind)
                && kind.plural()
                && scene.argument(phrase.title.first, phrase.title.last);
    if (kind.sort() == Collective.Sort.OTHER && kind.body().isEmpty()) {
      return phrase.possessive != null;
    }
    return phrase.definite
        || phrase.possessive != null
        || !own.isEmpty()
        || bare
        || kind.sort() == Collective.Sort.SEAT
        || kind.sort() == Collective.Sort.OTHER && !kind.body().isEmpty();
  }

  /**
   * "le gouvernement centrafricain et 14 groupes armés": of the state whose government they face.
   */
  private Holding opposite(Passage passage, TitlePhrase phrase) {
    int and = phrase.first - 1;
    while (and > 0
        && (passage.words.upos(and) == Upos.NUM
            || tables.is(Part.DETERMINER, passage.words.key(and)))) {
      and--;
    }
    for (TitlePhrase other : passage.phrases) {
      Collective side = other.collective();
      if (tables.is(Part.AND, passage.words.key(and))
          && other.last == and - 1
          && side != null
          && side.sort() == Collective.Sort.GOVERNMENT) {
        return holders.of(other, passage);
      }
    }
    return new Holding();
  }

  /** "the regional bloc EWAC": the body whose name follows at once, or null. */
  private static @Nullable Figure named(Collective kind, Scene scene, int last) {
    Atom next = scene.at(last + 1);
    Figure figure = next == null ? null : next.figure;
    boolean body =
        kind.sort() == Collective.Sort.GROUP
            || kind.sort() == Collective.Sort.PARTY
            || kind.sort() == Collective.Sort.ORGANISATION;
    return body && figure != null && !figure.isPerson() && !figure.isCountry() ? figure : null;
  }

  private List<Figure> who(Collective kind, Holding own, Atom atom, Scene scene) {
    String noun = scene.passage.words.key(atom.last);
    List<Figure> owners = kind.number() > 0 ? owners(scene, atom) : List.of();
    if (kind.sort() != Collective.Sort.SEVERAL && (kind.number() > 2 || !owners.isEmpty())) {
      return pairs.many(kind, owners);
    }
    return switch (kind.sort()) {
      case SIDES -> pairs.sides();
      case COUNTRIES -> pairs.countries();
      case OTHER -> {
        TitlePhrase phrase = atom.phrase;
        Figure told =
            phrase == null || phrase.holders.isEmpty() ? null : phrase.holders.get(0).figure;
        yield told != null ? List.of(told) : pairs.other(across(scene, atom, own));
      }
      case PEOPLE -> pairs.people(kind.body(), scene.sentence);
      case SEVERAL -> pairs.several(number(scene.passage.words, atom), scene.sentence);
      case COUNTRY -> country(scene, atom, noun);
      case SIDE -> own.isEmpty() ? bodies.remembered(noun) : bodies.meaning(kind, own, null);
      case PARTY, GROUP -> {
        List<Figure> before = own.isEmpty() ? bodies.remembered(noun) : List.of();
        String written = before.isEmpty() && own.isEmpty() ? scene.told(atom) : null;
        yield !before.isEmpty()
            ? before
            : written != null && (kind.sort() == Collective.Sort.PARTY || !bodies.anyGroup())
                ? bodies.nameless(kind, own, written)
                : bodies.meaning(kind, own, null);
      }
      default -> {
        List<Figure> before = own.isEmpty() ? bodies.remembered(noun) : List.of();
        yield before.isEmpty()
            ? bodies.meaning(kind, own, bodies.stateInFocus(scene.sentence))
            : before;
      }
    };
  }

  /** "the island of X", "the country": the one named behind it, or else before. */
  private List<Figure> country(Scene scene, Atom atom, String noun) {
    Collective kind = atom.collective;
    if (kind != null && kind.body().equals("proper")) {
      boolean alone = !scene.passage.words.capital(atom.last + 1);
      boolean proper = alone && scene.passage.words.capital(atom.last);
      return proper ? bodies.remembered(noun) : List.of(); // "the North"
    }
    boolean of = tables.is(Part.OF, scene.passage.words.key(atom.last + 1));
    Atom named = of ? scene.at(atom.last + 2) : null;
    Figure state = named == null ? null : named.figure;
    if (state != null && state.isCountry()) {
      bodies.remember(noun, List.of(state));
      return List.of(state);
    }
    List<Figure> before = bodies.remembered(noun);
    boolean any = kind != null && kind.body().isEmpty();
    return before.isEmpty() && any ? one(focus.last(Figure::isCountry)) : before;
  }

  /**
   * From whom the other side is told: whose it is ("its neighbour"), or else who acts ("accused the
   * other side").
   */
  private List<Figure> across(Scene scene, Atom atom, Holding own) {
    TitlePhrase phrase = atom.phrase;
    if (phrase != null && phrase.possessive != null) {
      return own.people.isEmpty() ? own.sides() : own.people;
    }
    for (Focus.Trace trace : focus.traces()) {
      if (trace.sentence() == scene.sentence && trace.subject()) {
        return List.of(trace.who());
      }
    }
    return List.of();
  }

  private static boolean party(Collective kind) {
    return kind.sort() == Collective.Sort.GROUP || kind.sort() == Collective.Sort.PARTY;
  }

  /** "ses deux homologues": whose they are, who is none of them. */
  private List<Figure> owners(Scene scene, Atom atom) {
    var pronoun = tables.pronouns.at(scene.passage.words, atom.first);
    return pronoun != null && pronoun.value().possessive() && !pronoun.value().plural()
        ? across(scene, atom, new Holding())
        : List.of();
  }

  private int number(Words words, Atom atom) {
    Collective kind = atom.collective;
    int most = kind == null ? 0 : kind.number();
    for (int i = atom.first; i <= atom.last; i++) {
      most = Math.max(most, tables.number(words.key(i)));
    }
    return most;
  }

  private static Form form(Collective kind) {
    return switch (kind.sort()) {
      case BODY, SEAT -> Form.NAME;
      case SIDE -> Form.SIDE;
      default -> Form.EPITHET;
    };
  }

  private static List<Figure> one(@Nullable Figure figure) {
    return figure == null ? List.of() : List.of(figure);
  }
}
