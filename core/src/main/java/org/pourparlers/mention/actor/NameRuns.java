package org.pourparlers.mention.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.syntax.Upos;

/** Finds runs of capitalised words that name somebody or something. */
final class NameRuns {
  private final ActorWords tables;

  /** Words that the report also has in lower case. */
  private final Set<String> common;

  NameRuns(ActorWords tables, Set<String> common) {
    this.tables = tables;
    this.common = common;
  }

  void scan(Passage passage) {
    Words words = passage.words;
    if (words.headline) {
      return;
    }
    for (int i = 0; i < words.size(); ) {
      int affairs = affairs(passage, i);
      if (affairs > i) {
        i = affairs + 1;
        continue;
      }
      int last = begins(passage, i) ? lengthened(passage, i, end(passage, i)) : -1;
      if (last < i) {
        i++;
        continue;
      }
      put(passage, i, last);
      i = last + 1;
    }
  }

  /**
   * "Forces de soutien rapide (FSR)", "la Fédération des cheminots": a noun of bodies with a
   * capital goes on over common words, as far as an acronym, or one complement.
   */
  private int lengthened(Passage passage, int first, int last) {
    Words words = passage.words;
    boolean noun = tables.bodyNoun(words.key(first)) != null;
    for (int i = last + 1; i < words.size() && i <= first + 9; i++) {
      if (words.key(i).equals("(")) {
        boolean acronym =
            i + 2 < words.size()
                && words.capital(i + 1)
                && words.allCapitals(i + 1)
                && words.key(i + 2).equals(")");
        if (acronym && (noun || words.key(i + 1).charAt(0) == words.key(first).charAt(0))) {
          return i - 1;
        }
        break;
      }
      if (!words.letter(i) || tables.is(Part.SAY, words.key(i))) {
        break;
      }
    }
    if (!noun || last > first + 1) {
      return last;
    }
    int end = last;
    while (!opensSentence(words, first)
        && end + 1 < words.size()
        && words.upos(end + 1) == Upos.ADJ
        && passage.at(end + 1) == null
        && end < last + 2) {
      end++;
    }
    int of = end + 1;
    int next = tables.is(Part.DETERMINER, words.key(of + 1)) ? of + 2 : of + 1;
    if (tables.is(Part.OF, words.key(of))
        && words.upos(next) == Upos.NOUN
        && passage.at(next) == null
        && !words.capital(next)
        && (!opensSentence(words, first)
            || tables.is(Part.DETERMINER, words.key(first - 1)) && first > 1)) {
      return next;
    }
    return end > last && !opensSentence(words, first) ? end : last;
  }

  private void put(Passage passage, int first, int last) {
    Atom atom = new Atom(Atom.Type.NAME, first, last);
    for (int k = first; k <= last; k++) {
      Atom inside = passage.at[k];
      if (inside != null) {
        boolean most =
            person(inside)
                && inside.last > inside.first
                && (inside.first == first || inside.last == last);
        if (most || inside.first == first && inside.last == last) {
          atom.known = inside.known; // "Daw Aung San Suu Kyi"
        } else if (k == first && inside.isCountry()) {
          atom.land = inside.known;
        }
        passage.remove(inside);
      }
    }
    passage.put(atom);
  }

  private boolean begins(Passage passage, int i) {
    Words words = passage.words;
    Atom atom = passage.at(i);
    if (atom != null) {
      return atom.first == i && (person(atom) || called(passage, atom) || givenFirst(passage, atom))
          || bodyName(passage, i);
    }
    if (!words.capital(i) || words.joined(i) && passage.at(i - 1) == null && words.capital(i - 1)) {
      return false;
    }
    String key = words.key(i);
    if (tables.is(Part.CALENDAR, key)
        || tables.is(Part.REPUBLIC, key) && tables.is(Part.OF, words.key(i + 1))) {
      return false;
    }
    if (words.form(i).length() == 1 && !initial(passage, i)) {
      return false;
    }
    boolean noun = tables.bodyNoun(key) != null && !opensSentence(words, i);
    if (tables.is(Part.NO_NAME, key) && !words.joined(i + 1) && !noun) {
      return false;
    }
    if (tables.premodifies() ? fieldBefore(passage, i) : field(passage, i)) {
      return false;
    }
    return !opensSentence(words, i) || isName(passage, i);
  }

  /** "Interior Minister": whether a field stands at a piece, right before a minister's title. */
  private boolean fieldBefore(Passage passage, int i) {
    var field = tables.fields.at(passage.words, i);
    Atom next = field == null ? null : passage.at(field.last() + 1);
    Title title = next == null ? null : next.title;
    return title != null && title.sort() == Title.Sort.MINISTER;
  }

  /**
   * "Assistant Secretary for Near Eastern Affairs X": where what a title is for ends, before the
   * name; else -1.
   */
  private int affairs(Passage passage, int i) {
    Words words = passage.words;
    Atom title = tables.is(Part.FOR, words.key(i - 1)) ? passage.at(i - 2) : null;
    if (title == null || !title.is(Atom.Type.TITLE) || !words.capital(i)) {
      return -1;
    }
    return tables.affairs(words, i);
  }

  /** Whether a minister's field stands at a piece: "ministre des Outre-mer". */
  private boolean field(Passage passage, int i) {
    Words words = passage.words;
    if (tables.fields.at(words, i) == null) {
      return false;
    }
    int of = tables.is(Part.DETERMINER, words.key(i - 1)) ? i - 2 : i - 1;
    Atom title = passage.at(of - 1);
    return tables.is(Part.OF, words.key(of))
        && (of == i - 2 || title != null && title.is(Atom.Type.TITLE));
  }

  private boolean initial(Passage passage, int i) {
    Words words = passage.words;
    return words.capital(i + 1)
        || ".".equals(words.key(i + 1)) && words.capital(i + 2)
        || words.joined(i + 1);
  }

  private static boolean opensSentence(Words words, int i) {
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

  /**
   * Whether a capitalised first word is a name: not a word that stands elsewhere in small letters.
   */
  private boolean isName(Passage passage, int i) {
    Words words = passage.words;
    String key = words.key(i);
    if (tables.givenName(key) != null && words.capital(i + 1)) {
      return true;
    }
    if (common.contains(key)) {
      return false;
    }
    if (tables.is(Part.PARTICLE, words.key(i + 1)) && words.joined(i + 2) && words.capital(i + 2)) {
      return true;
    }
    if (tables.is(Part.GENITIVE, words.key(i + 1)) && words.key(i + 1).length() > 1) {
      return true;
    }
    Upos upos = words.upos(i);
    if (upos == null) {
      return words.capital(i + 1) || words.allCapitals(i) || words.joined(i + 1);
    }
    return upos == Upos.PROPN
        || upos == Upos.X
        || (upos == Upos.NOUN || upos == Upos.ADJ || upos == Upos.VERB)
            && words.capital(i + 1)
            && !words.joined(i + 1)
            && passage.at(i + 1) == null
        || words.allCapitals(i);
  }

  private int end(Passage passage, int first) {
    Words words = passage.words;
    int last = passage.at(first) == null ? first : passage.at[first].last;
    for (int i = last + 1; i < words.size(); ) {
      Atom atom = passage.at(i);
      if (atom != null) {
        if (person(atom) && atom.first == i || bodyPart(passage, atom, i)) {
          last = atom.last;
          i = last + 1;
          continue;
        }
        if (atom.first == i
            && (surname(passage, first, atom)
                || titleName(passage, first, atom)
                || bodyEnd(passage, atom))) {

          last = atom.last;
          i = last + 1;
          continue;
        }
        if (words.joined(i) && atom.is(Atom.Type.PRONOUN)) {
          last = i++;
          continue;
        }
        break;
      }
      String key = words.key(i);
      if (words.joined(i) && words.letter(i)) {
        last = i++;
      } else if (words.capital(i)) {
        if (tables.is(Part.CALENDAR, key)
            || tables.is(Part.NO_NAME, key)
                && !tables.is(Part.PARTICLE, key)
                && !words.capital(i + 1)
                && !(last > first && tables.givenName(words.key(first)) != null)) {
          break;
        }
        last = i++;
      } else if (key.equals(".") && words.form(i - 1).length() == 1 && words.capital(i + 1)) {
        last = ++i;
        i++;
      } else if (tables.is(Part.OF, key) && seat(passage, first, last, i + 1)) {
        last = passage.at[i + 1].last; // "American University of Kabul"
        i = last + 1;
      } else if (tables.is(Part.PARTICLE, key)
          || (tables.is(Part.OF, key) || tables.is(Part.FOR, key) && tables.premodifies())
              && last == first
              && tables.bodyNoun(words.key(first)) != null) {
        int next = i + 1;
        while (next < words.size()
            && next < i + 3
            && (tables.is(Part.PARTICLE, words.key(next))
                || tables.is(Part.OF, key) && tables.is(Part.DETERMINER, words.key(next)))) {
          next++;
        }
        if (!words.capital(next)
            || passage.at(next) != null && !person(passage.at(next)) && !word(passage, next)
            || tables.is(Part.OF, key) && !nameOf(passage, first, last)) {
          break;
        }
        last = next;
        i = next + 1;
      } else {
        break;
      }
    }
    return last;
  }

  /** Whether a country or a capital after "of" completes a name that ends in a noun of bodies. */
  private boolean seat(Passage passage, int first, int last, int next) {
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
  private boolean nameOf(Passage passage, int first, int last) {
    Words words = passage.words;
    return tables.givenName(words.key(first)) != null && first == last
        || tables.bodyNoun(words.key(first)) != null
        || passage.at(first - 1) != null && passage.at[first - 1].is(Atom.Type.HONORIFIC);
  }

  /**
   * "the Union of Northern Ports": a noun of bodies with a capital, and a name it is completed by.
   */
  private boolean called(Passage passage, Atom atom) {
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
  private boolean givenFirst(Passage passage, Atom atom) {
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
  private boolean surname(Passage passage, int first, Atom atom) {
    Words words = passage.words;
    return atom.is(Atom.Type.KNOWN)
        && atom.first == atom.last
        && !atom.isDemonym()
        && words.capital(atom.first)
        && !words.allCapitals(atom.first)
        && tables.givenName(words.key(first)) != null;
  }

  /** "Kevin King", "Elizabeth Bishop": a title that is a surname behind a given name. */
  private boolean titleName(Passage passage, int first, Atom atom) {
    Words words = passage.words;
    return atom.is(Atom.Type.TITLE)
        && atom.first == atom.last
        && first == atom.first - 1
        && words.capital(atom.first)
        && !words.joined(atom.first)
        && tables.givenName(words.key(first)) != null
        && !(words.capital(atom.last + 1) && words.letter(atom.last + 1));
  }

  /**
   * "Northern Salvation Army": a noun of bodies that ends a run, though it means something alone.
   */
  private boolean bodyEnd(Passage passage, Atom atom) {
    return atom.is(Atom.Type.COLLECTIVE)
        && atom.first == atom.last
        && passage.words.capital(atom.first)
        && tables.bodyNoun(passage.words.key(atom.first)) != null;
  }

  /** "Front for Liberation": a body's name that is an ordinary word, inside another's. */
  private boolean word(Passage passage, int i) {
    Atom atom = passage.at[i];
    return atom.isBody()
        && atom.first == atom.last
        && !passage.words.allCapitals(i)
        && tables.ordinary(passage.words.form(i));
  }

  private static boolean person(@Nullable Atom atom) {
    return atom != null && atom.known != null && atom.known.kind() == ActorKind.PERSON;
  }

  /**
   * "Qatar Airways", "Homeland League": the run goes on over a name that a noun of bodies follows.
   */
  private boolean bodyPart(Passage passage, Atom atom, int i) {
    Words words = passage.words;
    return atom.first == i
        && words.capital(i)
        && words.capital(atom.last + 1)
        && passage.at(atom.last + 1) == null
        && tables.bodyNoun(words.key(atom.last + 1)) != null
        && !atom.is(Atom.Type.HONORIFIC);
  }

  private boolean bodyName(Passage passage, int i) {
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
}
