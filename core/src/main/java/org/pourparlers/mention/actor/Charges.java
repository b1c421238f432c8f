package org.pourparlers.mention.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.mention.actor.Leading.Charge;

/** Finds what is led: the body, group or delegation beside a verb of leading. */
final class Charges {
  private static final int FAR = 12;

  private final ActorWords tables;
  private final Holders holders;

  Charges(ActorWords tables, Holders holders) {
    this.tables = tables;
    this.holders = holders;
  }

  /**
   * The first body from a piece on, behind a few words; null where something else comes first.
   *
   * @param people whether a person is one too
   */
  @Nullable Charge after(Passage passage, int from, int reach, boolean people) {
    int stop = from + reach;
    boolean part = false;
    for (int k = from; k < passage.at.length && k <= stop; k++) {
      Atom atom = passage.at[k];
      TitlePhrase side = collective(passage, k);
      if (side != null) {
        return of(passage, side, that(passage, side.first - 1), part);
      }
      if (atom == null) {
        if (!passage.words.letter(k)) {
          return null;
        }
        part |= k > from && tables.is(Part.OF, passage.words.key(k));
        if (tables.bodyNoun(passage.words.key(k)) != null) {
          stop = Math.max(stop, from + 9);
        }
        continue;
      }
      Figure figure = atom.figure;
      TitlePhrase phrase = atom.phrase;
      if (figure == null && phrase != null && people) {
        figure = phrase.names.size() == 1 ? phrase.names.get(0).figure : phrase.meant;
      }
      if (figure == null && (atom.is(Atom.Type.TITLE) || atom.is(Atom.Type.HONORIFIC))) {
        continue;
      }
      if (figure == null || figure.isPerson() && !people || atom.is(Atom.Type.PRONOUN)) {
        return null;
      }
      // "celle du FDNP", "the Russian side": a delegation of whom is named
      boolean delegation =
          !people
              && (atom.isDemonym()
                  || that(passage, k - 1)
                  || figure.isCountry() && tables.is(Part.FOR, passage.words.key(k - 1)));
      Holding own = new Holding();
      own.add(figure);
      return new Charge(figure, own, delegation, part, atom.first, atom.last);
    }
    return null;
  }

  /** The body that ends at a piece or a few words before it, brackets skipped; null if none. */
  @Nullable Charge before(Passage passage, int last, int reach) {
    for (int k = last; k >= 0 && k > last - reach; k--) {
      TitlePhrase side = ending(passage, k);
      if (side != null) {
        return of(passage, side, false, false);
      }
      Atom atom = passage.at[k];
      Figure figure = atom == null ? null : atom.figure;
      Atom full = atom != null && passage.words.key(k - 1).equals("(") ? passage.at(k - 2) : null;
      if (full != null && full.figure == figure) {
        k -= 2; // an acronym behind its name
        atom = full;
      }
      if (atom != null && figure != null) {
        if (figure.isPerson() || figure.isCountry() && atom.isDemonym()) {
          return null;
        }
        Holding own = new Holding();
        own.add(figure);
        return new Charge(figure, own, that(passage, atom.first - 1), false, atom.first, atom.last);
      }
      String key = passage.words.key(k);
      boolean mark = key.equals(",") || key.equals("(") || key.equals(")");
      if (atom != null || !mark && !passage.words.letter(k)) {
        return null;
      }
    }
    return null;
  }

  /** The delegation or the sides named some words before a participle, or null. */
  @Nullable Charge far(Passage passage, int verb) {
    for (int k = verb; k >= 0 && k >= verb - FAR; k--) {
      Atom atom = passage.at[k];
      Collective c = atom == null ? null : atom.collective;
      if (atom != null
          && c != null
          && (c.sort() == Collective.Sort.SIDE || c.sort() == Collective.Sort.SIDES)) {
        TitlePhrase phrase = atom.phrase == null ? new TitlePhrase(atom) : atom.phrase;
        return of(passage, phrase, false, false);
      }
    }
    return null;
  }

  /** "celle du gouvernement", "that of the Front": a delegation named before, behind a piece. */
  private boolean that(Passage passage, int last) {
    int i = last;
    while (i > last - 3
        && (tables.is(Part.OF, passage.words.key(i))
            || tables.is(Part.DETERMINER, passage.words.key(i)))) {
      i--;
    }
    return i < last && tables.is(Part.THAT, passage.words.key(i));
  }

  /** Whether a noun for a delegation ends at a piece, or a pronoun's owner does. */
  boolean delegation(Passage passage, int last) {
    Charge charge = before(passage, last, 4);
    if (charge != null && charge.delegation()) {
      return true;
    }
    TitlePhrase side = ending(passage, last);
    Collective c = side == null ? null : side.collective();
    return c != null && c.sort() == Collective.Sort.SIDE;
  }

  /** Whom "for the government" after a name tells. */
  Holding side(Passage passage, Atom name) {
    Holding own = new Holding();
    int i = behindTitle(passage, name);
    if (!tables.is(Part.FOR, passage.words.key(i))) {
      return own;
    }
    for (int k = i + 1; k <= i + 2; k++) {
      Atom atom = passage.at(k);
      if (atom == null) {
        continue;
      }
      if (atom.phrase != null && atom.is(Atom.Type.COLLECTIVE)) {
        holders.meanings(atom.phrase, passage).forEach(own::add);
      } else if (atom.figure != null) {
        own.add(atom.figure);
      }
      return own;
    }
    return own;
  }

  /** "X, Chief Negotiator, for Ethiopia": the piece behind a title between commas. */
  private static int behindTitle(Passage passage, Atom name) {
    int i = name.last + 1;
    for (TitlePhrase phrase : passage.phrases) {
      if (phrase.first == i + 1
          && passage.words.key(i).equals(",")
          && phrase.names.contains(name)
          && passage.words.key(phrase.last + 1).equals(",")) {
        return phrase.last + 2;
      }
    }
    return i;
  }

  private static @Nullable TitlePhrase collective(Passage passage, int k) {
    for (TitlePhrase phrase : passage.phrases) {
      if (phrase.collective() != null && phrase.first <= k && k <= phrase.last) {
        return phrase;
      }
    }
    return null;
  }

  private static @Nullable TitlePhrase ending(Passage passage, int k) {
    for (TitlePhrase phrase : passage.phrases) {
      if (phrase.collective() != null && phrase.last == k && !phrase.inner) {
        return phrase;
      }
    }
    return null;
  }

  private Charge of(Passage passage, TitlePhrase phrase, boolean pronoun, boolean part) {
    Collective c = phrase.collective();
    Holding own = holders.of(phrase, passage);
    List<Figure> means = holders.meanings(phrase, passage);
    Figure of = means.size() == 1 ? means.get(0) : own.of(Title.Sort.OFFICE);
    boolean delegation =
        pronoun
            || c != null && (c.sort() == Collective.Sort.SIDES || c.body().equals("delegation"));
    return new Charge(of, own, delegation, part, phrase.first, phrase.last);
  }
}
