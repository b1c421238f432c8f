package org.pourparlers.mention.actor;

import java.util.Set;
import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.syntax.Upos;

/** Finds runs of capitalised words that name somebody or something. */
final class NameRuns {
  private final ActorWords tables;

  /** Words that the report also has in lower case. */
  private final Set<String> common;

  private final NameParts parts;

  private final BodyNames bodies;

  /** Words with a capital that the report has behind another, no hyphen on either side. */
  private final Set<String> surnames;

  NameRuns(ActorWords tables, Set<String> common, Set<String> surnames) {
    this.tables = tables;
    this.surnames = surnames;
    this.parts = new NameParts(tables);
    this.bodies = new BodyNames(tables);
    this.common = common;
  }

  void scan(Passage passage) {
    Words words = passage.words;
    if (words.headline) {
      return;
    }
    for (int i = 0; i < words.size(); ) {
      int unit = passage.at(i) == null ? bodies.unit(words, i) : -1;
      unit = unit > i ? unit : bodies.members(passage, i);
      if (unit > i) {
        put(passage, i, unit);
        i = unit + 1;
        continue;
      }
      int affairs = affairs(passage, i);
      if (affairs >= i) {
        i = affairs + 1;
        continue;
      }
      int last = begins(passage, i) ? bodies.end(passage, i, end(passage, i)) : -1;
      if (last < i) {
        i++;
        continue;
      }
      if (last == i + 1 && pair(passage, i)) {
        put(passage, i, i);
        put(passage, last, last);
      } else {
        put(passage, i, last);
      }
      i = last + 1;
    }
  }

  /** "a Trump-Putin summit": two surnames that the lists know, or the report has by themselves. */
  private boolean pair(Passage passage, int i) {
    Words words = passage.words;
    if (!words.joined(i + 1)
        || !words.capital(i)
        || !words.capital(i + 1)
        || words.capital(i + 2)
        || words.capital(i - 1) && words.letter(i - 1) && i > 1) {
      return false;
    }
    boolean known = NameParts.person(passage.at(i)) && NameParts.person(passage.at(i + 1));
    return known
        || tables.givenName(words.key(i + 1)) == null
            && surnames.contains(words.key(i))
            && surnames.contains(words.key(i + 1));
  }

  private void put(Passage passage, int first, int last) {
    Atom atom = new Atom(Atom.Type.NAME, first, last);
    for (int k = first; k <= last; k++) {
      Atom inside = passage.at[k];
      if (inside != null) {
        boolean most =
            NameParts.person(inside)
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
      return atom.first == i
              && (NameParts.person(atom)
                  || parts.called(passage, atom)
                  || parts.givenFirst(passage, atom)
                  || parts.titleName(passage, i, atom))
          || parts.bodyName(passage, i);
    }
    if (!words.capital(i) || words.joined(i) && passage.at(i - 1) == null && words.capital(i - 1)) {
      return false;
    }
    String key = words.key(i);
    if (regional(words, i)
        || tables.is(Part.CALENDAR, key)
        || tables.is(Part.REPUBLIC, key) && tables.is(Part.OF, words.key(i + 1))) {
      return false;
    }
    if (words.form(i).length() == 1 && !initial(passage, i)) {
      return false;
    }
    boolean noun = tables.bodyNoun(key) != null && !NameParts.opensSentence(words, i);
    if (tables.is(Part.NO_NAME, key) && !words.joined(i + 1) && !noun) {
      return false;
    }
    if (!tables.premodifies() && field(passage, i)) {
      return false;
    }
    return !NameParts.opensSentence(words, i) || isName(passage, i);
  }

  /** "African", "West African": an adjective of a part of the world that begins no body's name. */
  private boolean regional(Words words, int i) {
    return tables.is(Part.REGION, words.key(i)) && !words.capital(i + 1)
        || tables.is(Part.REGION, words.key(i + 1))
            && words.capital(i + 1)
            && !words.capital(i + 2);
  }

  /**
   * "Foreign Affairs Minister": where a field ends that stands before a minister's title, or -1.
   */
  private int fieldBefore(Passage passage, int i) {
    var field = passage.at(i) == null ? tables.fields.at(passage.words, i) : null;
    Atom next = field == null ? null : passage.at(field.last() + 1);
    Title title = next == null ? null : next.title;
    return field != null && title != null && title.sort() == Title.Sort.MINISTER
        ? field.last()
        : -1;
  }

  /**
   * "Assistant Secretary for Near Eastern Affairs X": where what a title is for ends, before the
   * name; else -1.
   */
  private int affairs(Passage passage, int i) {
    int field = tables.premodifies() ? fieldBefore(passage, i) : -1;
    if (field >= i) {
      return field;
    }
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
    boolean complement = false;
    for (int i = last + 1; i < words.size(); ) {
      Atom atom = passage.at(i);
      if (atom != null) {
        if (NameParts.person(atom) && atom.first == i || parts.bodyPart(passage, atom, i)) {
          last = atom.last;
          i = last + 1;
          continue;
        }
        if (atom.first == i
            && (parts.surname(passage, first, atom)
                || parts.titleName(passage, first, atom)
                || parts.bodyEnd(passage, atom))) {

          last = atom.last;
          i = last + 1;
          continue;
        }
        if (atom.first == i
            && atom.is(Atom.Type.HONORIFIC)
            && words.key(i).length() > 3
            && words.capital(atom.last + 1)) {
          last = atom.last; // "El Hadj Gamou"
          i = last + 1;
          continue;
        }
        boolean part =
            atom.is(Atom.Type.PRONOUN)
                || atom.is(Atom.Type.KNOWN)
                    && !atom.isCountry()
                    && words.capital(i)
                    && passage.at(first) == null; // "Lindqvist-Moro"
        if (words.joined(i) && part && atom.first == atom.last) {
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
            || complement && tables.givenName(key) != null && words.capital(i + 1)
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
      } else if (tables.is(Part.OF, key) && parts.seat(passage, first, last, i + 1)) {
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
            || passage.at(next) != null
                && !NameParts.person(passage.at(next))
                && !parts.word(passage, next)
            || tables.is(Part.OF, key) && !parts.nameOf(passage, first, last)) {
          break;
        }
        last = next;
        i = next + 1;
        complement = tables.is(Part.OF, key);
      } else {
        break;
      }
    }
    return last;
  }
}
