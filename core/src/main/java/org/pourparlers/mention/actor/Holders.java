package org.pourparlers.mention.actor;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;

/** Finds whom the titles and collectives of a passage belong to. */
final class Holders {
  private final Epithets epithets;
  private final Bodies bodies;

  private final RoleReader roles;
  private final Pairs pairs;

  /** The country in which the place at a piece lies, or null. */
  private final BiFunction<Passage, Integer, @Nullable Figure> land;

  Holders(
      Epithets epithets,
      Bodies bodies,
      RoleReader roles,
      Pairs pairs,
      BiFunction<Passage, Integer, @Nullable Figure> land) {
    this.land = land;
    this.pairs = pairs;
    this.roles = roles;
    this.epithets = epithets;
    this.bodies = bodies;
  }

  /** Whom a phrase belongs to; the possessive that begins it counts where it is resolved. */
  Holding of(TitlePhrase phrase, Passage passage) {
    Holding out = new Holding();
    gather(phrase, out, passage, 0);
    out.coordinated = phrase.coordinated;
    return out;
  }

  private void gather(TitlePhrase phrase, Holding out, Passage passage, int depth) {
    for (Atom atom : phrase.holders) {
      Figure figure = atom.figure;
      Collective c = atom.collective;
      if (figure != null) {
        out.add(figure);
      } else if (c != null && TitlePhrases.several(c)) {
        several(c.sort(), passage.words.key(atom.last)).forEach(out::add);
      } else if (atom.is(Atom.Type.NAME) && phrase.meaning().sort() == Title.Sort.OFFICE) {
        String name = passage.words.span(atom.first, atom.last).of(passage.content);
        out.add(bodies.town(name, land.apply(passage, atom.first)));
      } else if (atom.collective != null && atom.phrase != null && depth < 4) {
        meanings(atom.phrase, passage).forEach(out::add);
      }
    }
    Atom possessive = phrase.possessive;
    if (possessive != null && possessive.figure != null) {
      out.add(possessive.figure);
    }
    if (depth > 4) {
      return;
    }
    for (TitlePhrase inner : phrase.nested) {
      Figure means = meaning(inner, passage, depth);
      if (means != null) {
        out.add(means);
      } else {
        gather(inner, out, passage, depth + 1);
        Figure usual =
            out.isEmpty() && inner.collective() == null ? roles.usual(inner.english()) : null;
        if (usual != null) {
          out.add(usual);
        }
      }
    }
  }

  /** "the two countries", "both sides", "the country". */
  private List<Figure> several(Collective.Sort sort, String noun) {
    if (sort == Collective.Sort.COUNTRY) {
      if (!bodies.remembered(noun).isEmpty()) {
        return bodies.remembered(noun);
      }
      Figure state = bodies.stateInFocus(-1);
      return state == null ? List.of() : List.of(state);
    }
    return sort == Collective.Sort.COUNTRIES ? pairs.countries() : pairs.sides();
  }

  /** Whom an inner phrase means by itself, or null where only what it is held of is known. */
  private @Nullable Figure meaning(TitlePhrase inner, Passage passage, int depth) {
    for (Atom name : inner.names) {
      if (name.figure != null) {
        return name.figure;
      }
    }
    Holding own = new Holding();
    gather(inner, own, passage, depth + 1);
    Collective collective = inner.collective();
    if (collective == null) {
      if (inner.meaning().sort() == Title.Sort.COUNTERPART) {
        return epithets.counterpart(own);
      }
      return epithets.person(inner, own);
    }
    List<Figure> who = meanings(inner, own, passage);
    return who.size() == 1 ? who.get(0) : null;
  }

  /** Whom a collective with its owners means. */
  List<Figure> meanings(TitlePhrase phrase, Passage passage) {
    return meanings(phrase, of(phrase, passage), passage);
  }

  /**
   * "the Palestinian group Hamas", "a delegation of the movement": the group named right behind a
   * noun for one, or the last before it in the sentence where the noun has no owner; or null.
   */
  private static @Nullable Figure beside(TitlePhrase inner, Holding own, Passage passage) {
    Collective c = inner.collective();
    if (c == null
        || c.sort() != Collective.Sort.GROUP && c.sort() != Collective.Sort.ORGANISATION) {
      return null;
    }
    Atom next = passage.at(inner.last + 1);
    Figure named = next == null ? null : next.figure;
    if (named != null && !named.isPerson() && !named.isCountry()) {
      return named;
    }
    ActorKind kind = c.sort() == Collective.Sort.GROUP ? ActorKind.GROUP : ActorKind.ORGANISATION;
    for (int i = inner.first - 1; own.isEmpty() && inner.definite && i >= 0; i--) {
      Atom atom = passage.at[i];
      if (atom != null && atom.figure != null && atom.figure.kind == kind) {
        return atom.figure;
      }
    }
    return null;
  }

  private List<Figure> meanings(TitlePhrase inner, Holding own, Passage passage) {
    Figure named = beside(inner, own, passage);
    if (named != null) {
      return List.of(named);
    }
    List<Figure> before =
        own.isEmpty() ? bodies.remembered(passage.words.key(inner.title.last)) : List.of();
    if (!before.isEmpty()) {
      return before;
    }
    return bodies.meaning(inner.kind(), own, bodies.stateInFocus(-1));
  }
}
