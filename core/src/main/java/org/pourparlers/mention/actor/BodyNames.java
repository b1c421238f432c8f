package org.pourparlers.mention.actor;

import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.syntax.Upos;

/**
 * How far the name of a body goes on over common words: "Forces de soutien rapide (FSR)", "l'Union
 * du fleuve Mano", "le Front du renouveau populaire", "les Harpons noirs".
 */
final class BodyNames {
  /** Words beyond which no name goes on as far as its acronym. */
  private static final int LONGEST = 14;

  private static final int SHORTEST = 9;

  private static final int COMPLEMENTS = 3;

  /** How many words behind its number the noun of a unit may stand. */
  private static final int UNIT = 3;

  private final ActorWords tables;

  BodyNames(ActorWords tables) {
    this.tables = tables;
  }

  /** Where the name ends of which a run of capitals is the beginning. */
  int end(Passage passage, int first, int last) {
    Words words = passage.words;
    boolean noun = tables.bodyNoun(words.key(first)) != null;
    int acronym = acronym(words, first, last, noun);
    if (acronym > last) {
      return acronym;
    }
    if (!noun) {
      return passage.at(last + 1) == null && coloured(passage, first, last) ? last + 1 : last;
    }
    boolean opens = NameParts.opensSentence(words, first);
    int end = last;
    if (!opens && last <= first + 1) {
      end = adjectives(passage, last);
    }
    if (opens && !(tables.is(Part.DETERMINER, words.key(first - 1)) && first > 1)) {
      return end;
    }
    for (int n = 0; n < COMPLEMENTS; n++) {
      int next = complement(passage, first, end, n > 0 || last > first + 1);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  /**
   * "People's Renewal Congress", "Farmers' Union": where a body named by its members ends, or -1.
   */
  int members(Passage passage, int i) {
    Words words = passage.words;
    Atom before = passage.at(i - 1);
    boolean owner =
        before != null && (before.is(Atom.Type.HONORIFIC) || before.is(Atom.Type.TITLE));
    int last = words.capital(i) && words.capital(i + 1) && member(passage, i) ? i + 1 : i;
    if (!tables.premodifies()
        || owner
        || !member(passage, last)
        || !tables.is(Part.GENITIVE, words.key(last + 1))
        || !words.capital(last + 2)) {
      return -1;
    }
    int end = last + 2;
    while (end + 1 < words.size() && end < i + UNIT + 3 && words.capital(end + 1)) {
      end++;
    }
    return tables.bodyNoun(words.key(end)) == null ? -1 : end;
  }

  /** Whether a word with a capital is an ordinary one: "Farmers", no name. */
  private boolean member(Passage passage, int i) {
    Atom atom = passage.at(i);
    return passage.words.capital(i)
        && (atom == null || atom.is(Atom.Type.COLLECTIVE))
        && tables.ordinary(passage.words.form(i))
        && tables.givenName(passage.words.key(i)) == null;
  }

  /** "La 444e brigade", "the 3rd Assault Brigade": where a numbered unit ends, or -1. */
  int unit(Words words, int i) {
    String key = words.key(i);
    int digits = 0;
    while (digits < key.length() && Character.isDigit(key.charAt(digits))) {
      digits++;
    }
    boolean ordinal =
        digits > 0
            && digits <= 3
            && key.length() > digits
            && key.length() <= digits + 3
            && Character.isLetter(key.charAt(digits));
    for (int k = i + 1; ordinal && k <= i + UNIT && words.letter(k); k++) {
      if (tables.is(Part.UNIT, words.key(k))) {
        return k;
      }
    }
    return -1;
  }

  /** Where the words before an acronym in brackets end, or -1. */
  private int acronym(Words words, int first, int last, boolean noun) {
    for (int i = last + 1; i < words.size() && i <= first + (noun ? LONGEST : SHORTEST); i++) {
      if (words.key(i).equals("(")) {
        boolean acronym =
            i + 2 < words.size()
                && words.capital(i + 1)
                && words.allCapitals(i + 1)
                && (words.key(i + 2).equals(")") || words.key(i + 2).equals(","));
        return acronym && (noun || words.key(i + 1).charAt(0) == words.key(first).charAt(0))
            ? i - 1
            : -1;
      }
      if (!words.letter(i) || tables.is(Part.SAY, words.key(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** "les Harpons noirs": a plural noun with a capital inside a sentence, and its adjective. */
  boolean coloured(Passage passage, int first, int last) {
    Words words = passage.words;
    String article = words.key(first - 1);
    return !tables.premodifies()
        && first == last
        && (tables.is(Part.DETERMINER, article) || tables.is(Part.CONTRACTED, article))
        && (article.endsWith("s") || article.endsWith("x"))
        && words.key(first).endsWith("s")
        && words.key(last + 1).endsWith("s")
        && !words.allCapitals(first)
        && !tables.is(Part.OCCASION, words.key(first))
        && tables.fields.at(words, first) == null
        && tables.ordinary(words.form(first))
        && words.upos(last + 1) == Upos.ADJ
        && !words.capital(last + 1);
  }

  private int adjectives(Passage passage, int last) {
    int end = last;
    while (end < last + 2
        && end + 1 < passage.words.size()
        && (passage.words.upos(end + 1) == Upos.ADJ && passage.at(end + 1) == null
            || adjective(passage, end + 1))) {
      end++;
    }
    return end;
  }

  /** "l'Union calédonienne": a country's adjective behind a noun of bodies with a capital. */
  private boolean adjective(Passage passage, int i) {
    Atom atom = passage.at(i);
    return !tables.premodifies()
        && atom != null
        && atom.first == i
        && atom.last == i
        && atom.isDemonym()
        && !passage.words.capital(i);
  }

  /** Where "du fleuve Mano", "du 9 novembre", "des gangs" after a piece ends, or that piece. */
  private int complement(Passage passage, int first, int end, boolean second) {
    Words words = passage.words;
    int of = end + 1;
    if (!tables.is(Part.OF, words.key(of))) {
      return end;
    }
    int next = tables.is(Part.DETERMINER, words.key(of + 1)) ? of + 2 : of + 1;
    if (next >= words.size()) {
      return end;
    }
    if (Character.isDigit(words.key(next).charAt(0))) {
      return tables.is(Part.CALENDAR, words.key(next + 1)) ? next + 1 : end;
    }
    Atom atom = passage.at(next);
    if (words.capital(next)) {
      return tables.premodifies() || !second && end == first ? end : proper(passage, next, end);
    }
    Collective c = atom == null ? null : atom.collective;
    boolean common =
        words.upos(next) == Upos.NOUN
            && (atom == null
                || atom.is(Atom.Type.COLLECTIVE)
                || atom.is(Atom.Type.TITLE) && atom.first == atom.last);
    boolean inside = c == null || atom == null || !second || !TitlePhrases.owned(atom) || people(c);
    if (!common || !inside || second && atom == null && !plural(words, of)) {
      return end;
    }
    int last = atom == null || tables.premodifies() ? next : atom.last;
    if (tables.premodifies()) {
      return last;
    }
    last = adjectives(passage, last);
    return words.capital(last + 1)
            && passage.at(last + 1) == null
            && !words.joined(last + 1)
            && tables.givenName(words.key(last + 1)) == null
            && !tables.is(Part.NO_NAME, words.key(last + 1))
        ? last + 1
        : last;
  }

  private boolean plural(Words words, int of) {
    return words.key(of).equals("des") || words.key(of + 1).equals("les");
  }

  private static boolean people(Collective c) {
    return c.sort() == Collective.Sort.GROUP
        || c.sort() == Collective.Sort.PARTY
        || c.sort() == Collective.Sort.PEOPLE;
  }

  /** Where the capitals end that begin a complement, or the end before it. */
  private int proper(Passage passage, int next, int end) {
    Words words = passage.words;
    Atom atom = passage.at(next);
    if (atom != null) {
      boolean place = atom.isCountry() && !atom.isDemonym();
      // "du Soro": who stands behind an article is no person
      boolean surname =
          NameParts.person(atom) && atom.first == atom.last && words.key(next - 1).startsWith("d");
      return place || surname && words.key(next - 1).length() > 1 ? atom.last : end;
    }
    if (tables.givenName(words.key(next)) != null && words.capital(next + 1)
        || tables.is(Part.CALENDAR, words.key(next))) {
      return end;
    }
    int last = next;
    while (words.capital(last + 1)
        && passage.at(last + 1) == null
        && tables.givenName(words.key(last + 1)) == null) {
      last++;
    }
    return last;
  }
}
