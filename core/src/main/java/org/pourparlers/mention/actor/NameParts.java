package org.pourparlers.mention.actor;

import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.syntax.Upos;

/** What may begin, go on or end a name though it means something by itself. */
final class NameParts {
  private final ActorWords tables;

  NameParts(ActorWords tables) {
    this.tables = tables;
  }

  /** Whether a country or a capital after "of" completes a name that ends in a noun of bodies. */
  boolean seat(Passage passage, int first, int last, int next) {
    Atom atom = passage.at(next);
    return tables.premodifies()
        && last > first
        && atom != null
        && atom.isCountry()
        && !atom.isDemonym()
        && tables.bodyNoun(passage.words.key(last)) != null;
  }

  /**
   * Whether "de" after these words goes on with a name: "Staffan de Mistura", "Front de
   * Libération".
   */
  boolean nameOf(Passage passage, int first, int last) {
    Words words = passage.words;
    return tables.givenName(words.key(first)) != null && first == last
        || tables.bodyNoun(words.key(first)) != null
        || passage.at(first - 1) != null && passage.at[first - 1].is(Atom.Type.HONORIFIC);
  }

  /**
   * "the Union of Northern Ports": a noun of bodies with a capital, and a name it is completed by.
   */
  boolean called(Passage passage, Atom atom) {
    Collective c = atom.collective;
    Words words = passage.words;
    if (c == null
        || !words.capital(atom.first)
        || tables.bodyNoun(words.key(atom.first)) == null
        || atom.last > atom.first
        || c.sort() != Collective.Sort.GROUP && c.sort() != Collective.Sort.ORGANISATION) {
      return false;
    }
    int next = atom.last + 1;
    return !opensSentence(words, atom.first)
        || tables.is(Part.OF, words.key(next))
            && (words.capital(next + 1) || words.capital(next + 2));
  }

  /**
   * "Jordan Bardella", "Minister Sana Ruk": a given name that is a country's or a body's too,
   * before a surname; anything may be a given name behind a title.
   */
  boolean givenFirst(Passage passage, Atom atom) {
    Words words = passage.words;
    int next = atom.last + 1;
    return atom.is(Atom.Type.KNOWN)
        && atom.first == atom.last
        && !atom.isDemonym()
        && !words.allCapitals(atom.first)
        && (tables.givenName(words.key(atom.first)) != null || titled(passage.at(atom.first - 1)))
        && words.capital(next)
        && (passage.at(next) == null ? surnameLike(words, atom.first) : person(passage.at(next)));
  }

  /** Whether a surname follows a given name that is a country's too: not "the Paris Agreement". */
  private boolean surnameLike(Words words, int given) {
    int next = given + 1;
    String form = words.form(next);
    return tables.bodyNoun(words.key(next)) == null
        && (!tables.ordinary(form)
            || flat(words, next)
            || words.upos(next) == Upos.PROPN
                && !tables.is(Part.DETERMINER, words.key(given - 1))
                && !form.endsWith("s")
                && !tables.is(Part.NO_NAME, words.key(next)));
  }

  private static boolean titled(@Nullable Atom atom) {
    return atom != null && (atom.is(Atom.Type.TITLE) || atom.is(Atom.Type.HONORIFIC));
  }

  private static boolean flat(Words words, int i) {
    return words.tree != null && words.tree.is(words.token(i), "flat");
  }

  /** "Jack London", "Kayikwamba Wagner": a known name of one word that ends a person's. */
  boolean surname(Passage passage, int first, Atom atom) {
    Words words = passage.words;
    Known known = atom.known;
    return atom.is(Atom.Type.KNOWN)
        && atom.first == atom.last
        && !atom.isDemonym()
        && words.capital(atom.first)
        && !words.allCapitals(atom.first)
        && (tables.givenName(words.key(first)) != null
            || atom.first >= first + 2 && known != null && known.use() == Known.Use.CAPITAL);
  }

  /** "Kevin King", "Elizabeth Bishop": a title that is a surname behind a given name. */
  boolean titleName(Passage passage, int first, Atom atom) {
    Words words = passage.words;
    return atom.is(Atom.Type.TITLE)
        && atom.first == atom.last
        && (first == atom.first
            ? passage.at(first - 1) != null && passage.at[first - 1].is(Atom.Type.HONORIFIC)
            : first == atom.first - 1 && tables.givenName(words.key(first)) != null)
        && words.capital(atom.first)
        && !words.joined(atom.first)
        && !(words.capital(atom.last + 1) && words.letter(atom.last + 1));
  }

  /**
   * "Northern Salvation Army": a noun of bodies that ends a run, though it means something alone.
   */
  boolean bodyEnd(Passage passage, Atom atom) {
    return atom.is(Atom.Type.COLLECTIVE)
        && atom.first == atom.last
        && passage.words.capital(atom.first)
        && tables.bodyNoun(passage.words.key(atom.first)) != null;
  }

  /** "Front for Liberation": a body's name that is an ordinary word, inside another's. */
  boolean word(Passage passage, int i) {
    Atom atom = passage.at[i];
    return atom.isBody()
        && atom.first == atom.last
        && !passage.words.allCapitals(i)
        && tables.ordinary(passage.words.form(i));
  }

  static boolean person(@Nullable Atom atom) {
    return atom != null && atom.known != null && atom.known.kind() == ActorKind.PERSON;
  }

  /**
   * "Qatar Airways", "Homeland League": the run goes on over a name that a noun of bodies follows.
   */
  boolean bodyPart(Passage passage, Atom atom, int i) {
    Words words = passage.words;
    return atom.first == i
        && words.capital(i)
        && words.capital(atom.last + 1)
        && passage.at(atom.last + 1) == null
        && tables.bodyNoun(words.key(atom.last + 1)) != null
        && !atom.is(Atom.Type.HONORIFIC);
  }

  boolean bodyName(Passage passage, int i) {
    Atom atom = passage.at[i];
    if (atom.first != i
        || !(atom.is(Atom.Type.KNOWN) || atom.is(Atom.Type.TITLE))
        || !passage.words.capital(i)) {
      return false;
    }
    // a country or its adjective before a capitalised run that ends in a noun of bodies
    Words words = passage.words;
    int k = atom.last + 1;
    boolean found = false;
    while (k < words.size() && words.capital(k) && passage.at(k) == null) {
      found = tables.bodyNoun(words.key(k)) != null;
      k++;
    }
    return found && (i == 0 || atom.isCountry());
  }

  static boolean opensSentence(Words words, int i) {
    if (i == 0) {
      return true;
    }
    String before = words.key(i - 1);
    return !words.letter(i - 1)
        && !before.equals(",")
        && !before.equals("(")
        && !Character.isDigit(before.charAt(0))
        && !before.equals("'s");
  }
}
