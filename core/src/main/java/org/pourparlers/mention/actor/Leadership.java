package org.pourparlers.mention.actor;

import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.mention.actor.Leading.Charge;

/**
 * Reads roles that clauses tell: "X, who heads the delegation", "the team led by X", "X, qui
 * conseille Y", "the mission that X commands", "X, à la tête du Front".
 */
final class Leadership {
  /** How many words may stand between a person and a verb of leading. */
  private static final int NEAR = 4;

  private final ActorWords tables;
  private final RoleReader roles;
  private final Charges charges;

  Leadership(ActorWords tables, RoleReader roles, Holders holders) {
    this.tables = tables;
    this.roles = roles;
    this.charges = new Charges(tables, holders);
  }

  /** Reads who leads what by a participle, before anybody else is settled. */
  void readLed(Passage passage) {
    Words words = passage.words;
    Leading last = null;
    for (int i = 1; i + 1 < words.size(); i++) {
      Leading led = at(passage, i, Leading.Use.LED);
      if (led != null && passage.at[i] == null && tables.is(Part.BY, words.key(i + 1))) {
        led(passage, i, led);
        last = led;
      } else if (last != null
          && tables.is(Part.BY, words.key(i + 1))
          && charges.delegation(passage, i)) {
        led(passage, i, last); // "conduite par X et la délégation rwandaise par Y"
      }
    }
  }

  private @Nullable Leading at(Passage passage, int i, Leading.Use use) {
    for (Phrases.Match<Leading> match : tables.leading(passage.words, i)) {
      if (match.value().use() == use) {
        return match.value();
      }
    }
    return null;
  }

  /** Reads the roles that other clauses tell. */
  void read(Passage passage) {
    for (int i = 1; i + 1 < passage.words.size(); i++) {
      if (passage.at[i] != null && !passage.at[i].is(Atom.Type.TITLE)) {
        continue;
      }
      for (Phrases.Match<Leading> match : tables.leading(passage.words, i)) {
        if (told(passage, match)) {
          break;
        }
      }
    }
  }

  private boolean told(Passage passage, Phrases.Match<Leading> match) {
    return switch (match.value().use()) {
      case VERB -> who(passage, match) || whom(passage, match) || subject(passage, match);
      case BEING -> beside(passage, match, 2);
      case PLACE -> beside(passage, match, NEAR);
      case INSIDE -> inside(passage, match);
      case LED -> false;
    };
  }

  /** "X, who leads Y". */
  private boolean who(Passage passage, Phrases.Match<Leading> match) {
    Words words = passage.words;
    for (int k = match.first() - 1; k > 0 && k >= match.first() - 3; k--) {
      if (tables.is(Part.WHO, words.key(k))) {
        Atom name = personBefore(passage, k - 1, 3);
        return name != null && tell(passage, name, match, NEAR);
      }
      if (passage.at[k] != null && !passage.at[k].is(Atom.Type.TITLE) || !words.letter(k)) {
        return false;
      }
    }
    return false;
  }

  /** "the mission, que commande X", "the front that X leads". */
  private boolean whom(Passage passage, Phrases.Match<Leading> match) {
    Words words = passage.words;
    int that = match.first() - 1;
    Atom person = null;
    if (tables.is(Part.WHOM, words.key(that))) {
      person = personAfter(passage, match.last() + 1, NEAR);
    } else {
      Atom before = personBefore(passage, that, 1);
      that = before == null ? -1 : first(before) - 1;
      person = tables.is(Part.WHOM, words.key(that)) ? before : null;
    }
    Charge charge = person == null ? null : charges.before(passage, that - 1, 3);
    if (person == null || charge == null) {
      return false;
    }
    tell(
        passage,
        person,
        match.value(),
        charge,
        charge.first(),
        Math.max(person.last, match.last()));
    return true;
  }

  /** "X heads the delegation of Y": of a person whose name or title stands right before. */
  private boolean subject(Passage passage, Phrases.Match<Leading> match) {
    Atom name = personBefore(passage, match.first() - 1, 2);
    return name != null
        && !tables.is(Part.GENITIVE, passage.words.key(match.first() - 1))
        && tell(passage, name, match, match.value().title().equals("lead") ? 2 : NEAR);
  }

  /** "X, à la tête de Y", "X, leading Y". */
  private boolean beside(Passage passage, Phrases.Match<Leading> match, int reach) {
    Atom name = personBefore(passage, match.first() - 1, reach);
    return name != null && tell(passage, name, match, NEAR);
  }

  /** "a delegation with X at its head", "avec à sa tête X". */
  private boolean inside(Passage passage, Phrases.Match<Leading> match) {
    Atom name = personAfter(passage, match.last() + 1, NEAR);
    if (name == null) {
      name = personBefore(passage, match.first() - 1, 2);
    }
    Charge charge =
        name == null
            ? null
            : charges.before(passage, Math.min(first(name), match.first()) - 1, NEAR);
    if (name == null || charge == null) {
      return false;
    }
    int last = Math.max(name.last, match.last());
    tell(passage, name, match.value(), charge, charge.first(), last);
    return true;
  }

  private boolean tell(Passage passage, Atom name, Phrases.Match<Leading> match, int reach) {
    Leading leading = match.value();
    Charge charge = charges.after(passage, match.last() + 1, reach, leading.ofPeople());
    if (charge == null || charge.of() == figure(name)) {
      return false;
    }
    tell(passage, name, leading, charge, first(name), charge.last());
    return true;
  }

  private void tell(
      Passage passage, Atom name, Leading leading, Charge charge, int first, int last) {
    Figure person = figure(name);
    if (person != null && person.isPerson()) {
      roles.tell(
          person,
          leading.over(charge),
          charge.of(),
          charge.own(),
          passage.words.span(first, Math.max(last, first)));
    }
  }

  private static int first(Atom name) {
    TitlePhrase phrase = name.phrase;
    return phrase != null && phrase.first < name.first && phrase.direct ? phrase.first : name.first;
  }

  /** The person whose name, or title that means one, ends a few words before; null if none. */
  private static @Nullable Atom personBefore(Passage passage, int last, int reach) {
    for (int k = last; k >= 0 && k > last - reach; k--) {
      Atom atom = passage.at(k);
      if (atom == null || !atom.is(Atom.Type.NAME)) {
        Atom bearer = bearer(passage, k);
        if (bearer != null) {
          return bearer;
        }
      }
      Figure figure = atom == null ? null : figure(atom);
      if (figure != null) {
        return figure.isPerson() ? atom : null;
      }
      for (TitlePhrase phrase : passage.phrases) {
        Figure meant = phrase.meant;
        if (phrase.last == k && meant != null && phrase.title.phrase == phrase) {
          return phrase.title;
        }
      }
      if (atom == null && !passage.words.letter(k) && !passage.words.key(k).equals(",")) {
        return null;
      }
    }
    return null;
  }

  /**
   * "X, the Finnish diplomat who leads Y": the one named bearer of a title that ends at a piece.
   */
  private static @Nullable Atom bearer(Passage passage, int last) {
    for (TitlePhrase phrase : passage.phrases) {
      Figure person = phrase.names.size() == 1 ? phrase.names.get(0).figure : null;
      if (phrase.last == last && !phrase.inner && person != null && person.isPerson()) {
        return phrase.names.get(0);
      }
    }
    return null;
  }

  private static @Nullable Atom personAfter(Passage passage, int from, int reach) {
    for (int k = from; k < passage.at.length && k < from + 2 * reach; k++) {
      Atom atom = passage.at[k];
      Figure figure = atom == null || atom.first != k ? null : figure(atom);
      if (figure != null && figure.isPerson()) {
        return atom;
      }
      boolean beside =
          atom == null
              ? passage.words.letter(k)
              : atom.isDemonym() || atom.is(Atom.Type.TITLE) || atom.is(Atom.Type.HONORIFIC);
      if (!beside) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Figure figure(Atom atom) {
    TitlePhrase phrase = atom.phrase;
    if (atom.figure == null && phrase != null && phrase.meant != null) {
      return phrase.meant;
    }
    if (atom.figure == null && phrase != null && phrase.names.size() == 1) {
      return phrase.names.get(0).figure;
    }
    return atom.figure;
  }

  /** Whether only "and", "and by", articles, titles and addresses part two pieces. */
  private boolean joined(Passage passage, int before, int name) {
    boolean and = false;
    for (int i = before + 1; i < name; i++) {
      Atom atom = passage.at[i];
      String key = passage.words.key(i);
      boolean small =
          atom == null
              && (tables.is(Part.AND, key)
                  || tables.is(Part.BY, key)
                  || tables.is(Part.DETERMINER, key)
                  || key.equals(",") && i == before + 1);
      boolean address =
          atom != null
              && (atom.is(Atom.Type.HONORIFIC) || atom.is(Atom.Type.TITLE) || atom.isDemonym());
      if (!small && !address) {
        return false;
      }
      and |= tables.is(Part.AND, key);
    }
    return and;
  }

  /** "a delegation of X led by Y", "led by A for X and B for Y", "le Front (mené par X)". */
  private void led(Passage passage, int verb, Leading leading) {
    Charge whole = charges.before(passage, verb - 1, NEAR);
    if (whole == null) {
      whole = charges.far(passage, verb);
    }
    boolean first = true;
    int before = verb;
    for (int k = verb + 2; whole != null && k < passage.at.length && k <= verb + 24; k++) {
      Atom atom = passage.at[k];
      Figure person = atom == null || atom.first != k ? null : figure(atom);
      if (atom == null || person == null || !person.isPerson()) {
        if (first && k > verb + 10) {
          return;
        }
        continue;
      }
      Holding theirs = charges.side(passage, atom);
      boolean joined =
          !first
              && (tables.is(Part.AND, passage.words.key(first(atom) - 1))
                  || joined(passage, before, atom.first));
      if (!first && theirs.isEmpty() && !joined) {
        return;
      }
      Charge charge = whole;
      Figure side = theirs.of(Title.Sort.OFFICE);
      if (side != null) {
        charge =
            new Charge(side, theirs, whole.delegation(), whole.part(), whole.first(), whole.last());
      }
      int start = first ? Math.min(whole.first(), verb) : atom.first;
      roles.tell(
          person,
          leading.over(charge),
          charge.of(),
          charge.own(),
          passage.words.span(start, atom.last));
      first = false;
      before = atom.last;
      k = atom.last;
    }
  }
}
