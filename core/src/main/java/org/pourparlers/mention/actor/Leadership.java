package org.pourparlers.mention.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.actor.ActorWords.Part;

/**
 * Reads roles that clauses tell: "X, who heads the delegation", "the team led by X", "X, qui
 * conseille Y".
 */
final class Leadership {
  private static final Title DELEGATION =
      new Title("head of delegation", Title.Sort.OFFICE, "", false);
  private static final Title HEAD = new Title("head", Title.Sort.OFFICE, "", false);
  private static final Title ADVISER = new Title("adviser", Title.Sort.ENVOY, "", false);
  private final ActorWords tables;
  private final RoleReader roles;
  private final Holders holders;

  Leadership(ActorWords tables, RoleReader roles, Holders holders) {
    this.tables = tables;
    this.roles = roles;
    this.holders = holders;
  }

  /** Reads who leads what by a participle, before anybody else is settled. */
  void readLed(Passage passage) {
    Words words = passage.words;
    boolean verb = false;
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean by = tables.is(Part.BY, words.key(i + 1));
      if (by && passage.at[i] == null && tables.is(Part.LED, words.key(i))) {
        led(passage, i);
        verb = true;
      } else if (by && verb && delegation(passage, i)) {
        led(passage, i); // "conduite par X et la délégation rwandaise par Y"
      }
    }
  }

  private static boolean delegation(Passage passage, int last) {
    for (TitlePhrase phrase : passage.phrases) {
      Collective c = phrase.collective();
      if (phrase.last == last && c != null && c.sort() == Collective.Sort.SIDE) {
        return true;
      }
    }
    return false;
  }

  /** Reads the roles that other clauses tell. */
  void read(Passage passage) {
    Words words = passage.words;
    for (int i = 1; i + 1 < words.size(); i++) {
      String key = words.key(i);
      if (passage.at[i] != null && !passage.at[i].is(Atom.Type.TITLE)) {
        continue;
      }
      if (tables.is(Part.WHO, words.key(i - 1)) || aux(words, i)) {
        Atom name = person(passage, i);
        if (name != null && tables.is(Part.LEAD, key)) {
          leads(passage, name, i + 1);
        } else if (name != null && tables.is(Part.ADVISE, key)) {
          advises(passage, name, i);
        }
      } else if (tables.is(Part.ADVISE, key)) {
        Atom name = passage.at(i - 1);
        for (TitlePhrase phrase : passage.phrases) {
          if (phrase.last == i - 1 && phrase.meant != null && phrase.title.phrase == phrase) {
            name = phrase.title;
          }
        }
        if (name != null) {
          advises(passage, name, i);
        }
      }
    }
  }

  /** "qui a dirigé": the auxiliary between. */
  private boolean aux(Words words, int i) {
    return tables.is(Part.LEAD, words.key(i))
        && i > 2
        && tables.is(Part.WHO, words.key(i - 2))
        && words.key(i - 1).length() <= 3;
  }

  /** The name before "who" or ", who". */
  private static @Nullable Atom person(Passage passage, int i) {
    for (int k = i - 2; k >= 0 && k >= i - 4; k--) {
      Atom atom = passage.at(k);
      Figure figure = atom == null ? null : figure(atom);
      if (figure != null && figure.isPerson()) {
        return atom;
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

  private void advises(Passage passage, Atom name, int verb) {
    Figure person = figure(name);
    for (int k = verb + 1; k < passage.at.length && k <= verb + 3; k++) {
      Atom atom = passage.at[k];
      Figure other = atom == null ? null : figure(atom);
      if (person != null && person.isPerson() && other != null && other != person) {
        Holding own = new Holding();
        own.add(other);
        roles.tell(person, ADVISER, other, own, passage.words.span(name.first, atom.last));
        return;
      }
    }
  }

  private void leads(Passage passage, Atom name, int from) {
    Figure person = figure(name);
    int reach = from + 4;
    for (int k = from; person != null && k < passage.at.length && k <= reach; k++) {
      Atom atom = passage.at[k];
      if (atom == null) {
        if (!passage.words.letter(k)) {
          return;
        }
        if (tables.bodyNoun(passage.words.key(k)) != null) {
          reach = from + 9;
        }
        continue;
      }
      TitlePhrase phrase = atom.phrase;
      if (atom.is(Atom.Type.COLLECTIVE) && phrase != null) {
        Collective c = phrase.collective();
        Holding own = holders.of(phrase, passage);
        boolean celle = tables.is(Part.OF, passage.words.key(k - 1));
        boolean side = celle || c != null && c.body().equals("delegation");
        List<Figure> means = holders.meanings(phrase, passage);
        Figure of = means.size() == 1 ? means.get(0) : own.of(Title.Sort.OFFICE);
        roles.tell(
            person,
            side ? DELEGATION : HEAD,
            of == null ? person.state : of,
            own,
            passage.words.span(name.first, Math.max(phrase.last, atom.last)));
        return;
      }
      Figure body = atom.figure;
      if (body != null && !body.isPerson()) {
        boolean celle = tables.is(Part.OF, passage.words.key(k - 1)) || atom.isDemonym();
        Holding own = new Holding();
        own.add(body);
        roles.tell(
            person,
            celle || body.isCountry() ? DELEGATION : HEAD,
            body,
            own,
            passage.words.span(name.first, atom.last));
        return;
      }
    }
  }

  /** "a delegation of X led by Y", "led by A for X and B for Y". */
  private void led(Passage passage, int verb) {
    TitlePhrase phrase = null;
    for (int k = verb; k >= 0 && k >= verb - 12 && phrase == null; k--) {
      Atom atom = passage.at[k];
      Collective c = atom == null ? null : atom.collective;
      if (c != null && (c.sort() == Collective.Sort.SIDE || c.sort() == Collective.Sort.SIDES)) {
        phrase = atom.phrase == null ? new TitlePhrase(atom) : atom.phrase;
      }
    }
    if (phrase == null) {
      return;
    }
    Holding own = holders.of(phrase, passage);
    boolean first = true;
    for (int k = verb + 2; k < passage.at.length && k <= verb + 24; k++) {
      Atom atom = passage.at[k];
      Figure person = atom == null || atom.first != k ? null : figure(atom);
      if (atom == null || person == null || !person.isPerson()) {
        continue;
      }
      Holding theirs = after(passage, atom);
      if (!first && theirs.isEmpty()) {
        return;
      }
      Holding whose = theirs.isEmpty() ? own : theirs;
      int start = first ? Math.min(phrase.first, verb) : atom.first;
      Collective c = phrase.collective();
      boolean delegation =
          c != null && (c.sort() == Collective.Sort.SIDES || c.body().equals("delegation"));
      roles.tell(
          person,
          delegation ? DELEGATION : HEAD,
          whose.of(Title.Sort.OFFICE),
          whose,
          passage.words.span(start, atom.last));
      first = false;
      k = atom.last;
    }
  }

  /** Whom "for the government" after a name tells. */
  private Holding after(Passage passage, Atom name) {
    Holding own = new Holding();
    int i = name.last + 1;
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
}
