package org.pourparlers.mention.actor;

import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.actor.ActorWords.Part;

/** Finds the name beside a title, behind ranks, and the further names of a list. */
final class NameLists {
  /** Beyond so many letters a word in capitals may be a surname. */
  private static final int ACRONYM = 5;

  private final ActorWords tables;
  private final Passage passage;
  private final Words words;

  NameLists(ActorWords tables, Passage passage) {
    this.tables = tables;
    this.passage = passage;
    this.words = passage.words;
  }

  /** Skips a rank or an honorific between a title and the name: "Defence Minister General X". */
  int afterRank(int i) {
    int at = i;
    for (int steps = 0; steps < 3; steps++) {
      Atom atom = passage.at(at);
      if (atom == null || atom.first != at) {
        return at;
      }
      Title title = atom.title;
      if (atom.is(Atom.Type.HONORIFIC) || title != null && title.sort() == Title.Sort.RANK) {
        at = atom.last + 1;
      } else {
        return at;
      }
    }
    return at;
  }

  boolean named(Atom name, TitlePhrase phrase) {
    if (!name.mayBePerson() || phrase.holders.contains(name)) {
      return false;
    }
    if (name.first == name.last
        && name.known == null
        && words.allCapitals(name.first)
        && words.form(name.first).length() <= ACRONYM) {
      return false;
    }
    for (int i = name.first; i <= name.last; i++) {
      if (name.known == null && words.capital(i) && tables.bodyNoun(words.key(i)) != null) {
        return false;
      }
    }
    return true;
  }

  void take(TitlePhrase phrase, Atom name) {
    phrase.names.add(name);
    name.titled = true;
    if (name.phrase == null) {
      name.phrase = phrase;
    }
    if (name.gender.isEmpty() && !given(name)) {
      name.gender = phrase.gender();
    }
  }

  /**
   * Whether a full name begins with one that tells the gender: "l'émissaire Maria Lund" is a woman.
   */
  private boolean given(Atom name) {
    String gender = name.last > name.first ? tables.givenName(words.key(name.first)) : null;
    return gender != null && !gender.equals("u");
  }

  /** Takes back all names of a title. */
  void release(TitlePhrase phrase) {
    for (Atom name : phrase.names) {
      name.phrase = name.phrase == phrase ? null : name.phrase;
    }
    phrase.names.clear();
  }

  /** "ministers X, Y and Z"; "les ministres russe X et turc Y", each with the adjective before. */
  void more(TitlePhrase phrase, Atom first) {
    if (!phrase.plural()) {
      return;
    }
    Atom name = first;
    while (true) {
      int i = name.last + 1;
      Atom holder = homeOf(i);
      if (holder != null) {
        phrase.homes.put(name, holder);
        i = holder.last + 1;
      }
      if (!words.key(i).equals(",") && !tables.is(Part.AND, words.key(i))) {
        return;
      }
      i++;
      if (tables.is(Part.AND, words.key(i))) {
        i++;
      }
      if (elliptical(phrase, i)) {
        return;
      }
      i = behindArticle(i);
      Atom country = passage.at(i);
      boolean told = phrase.homes.containsKey(name);
      boolean each = country != null && country.isDemonym() && (told || !phrase.holders.isEmpty());
      if (each && country != null) {
        i = country.last + 1;
        i = words.key(i).equals(",") ? i + 1 : i;
      }
      Atom next = nameAt(i);
      if (next == null || !named(next, phrase)) {
        return;
      }
      take(phrase, next);
      if (each && country != null) {
        if (!told) {
          phrase.homes.putIfAbsent(name, phrase.holders.get(phrase.holders.size() - 1));
          phrase.holders.add(country);
        }
        phrase.homes.put(next, country);
      }
      name = next;
    }
  }

  /** "the Ethiopian X and the Somali Y": the adjective behind its article, or the same piece. */
  private int behindArticle(int i) {
    Atom atom = tables.is(Part.DETERMINER, words.key(i)) ? passage.at(i + 1) : null;
    return atom != null && atom.isDemonym() ? i + 1 : i;
  }

  /** "X and Y, negotiators": the names that are joined to the one before a title of several. */
  void moreBefore(TitlePhrase phrase, Atom last) {
    Atom name = last;
    for (int steps = 0; phrase.plural() && steps < 6; steps++) {
      int i = name.first - 1;
      Atom beside = passage.at(i);
      if (beside != null && (rank(beside) || beside.isDemonym())) {
        i = beside.first - 1;
      }
      boolean and = tables.is(Part.AND, words.key(i));
      Atom before = and || steps > 0 && words.key(i).equals(",") ? passage.at(i - 1) : null;
      if (before == null || !before.is(Atom.Type.NAME) || !named(before, phrase)) {
        return;
      }
      take(phrase, before);
      name = before;
      phrase.names.sort((a, b) -> Integer.compare(a.first, b.first));
    }
  }

  /**
   * "des ministres des Affaires étrangères, X, et de la Défense, Y": another field, another name.
   */
  boolean elliptical(TitlePhrase phrase, int i) {
    if (phrase.field.isEmpty() || !tables.is(Part.OF, words.key(i))) {
      return false;
    }
    int from = tables.is(Part.DETERMINER, words.key(i + 1)) ? i + 2 : i + 1;
    var field = tables.fields.at(words, from);
    int comma = field == null ? -1 : field.last() + 1;
    Atom name =
        field != null && words.key(comma).equals(",") ? passage.at(afterRank(comma + 1)) : null;
    if (field == null || name == null || !named(name, phrase)) {
      return false;
    }
    for (int k = field.first(); k <= field.last(); k++) {
      if (passage.at[k] != null) {
        passage.remove(passage.at[k]);
      }
    }
    TitlePhrase second = phrase.again(from, field.last(), field.value());
    take(second, name);
    passage.phrases.add(second);
    return true;
  }

  /** "la ministre suédoise, X, et celui de la Finlande, Y": the same office elsewhere. */
  void like(TitlePhrase phrase) {
    if (phrase.names.size() != 1 || phrase.collective() != null || !phrase.meaning().role()) {
      return;
    }
    int from = Math.max(phrase.last, phrase.names.get(0).last) + 1;
    for (int i = from; i < words.size() && i <= from + 6; i++) {
      if (!tables.is(Part.THAT, words.key(i))) {
        continue;
      }
      Atom home = homeOf(i + 1);
      Atom name =
          home != null && words.key(home.last + 1).equals(",")
              ? passage.at(afterRank(home.last + 2))
              : null;
      if (home != null && home.isCountry() && name != null && named(name, phrase)) {
        TitlePhrase second = phrase.again(i, home.last, phrase.field);
        second.holders.clear();
        second.nested.clear();
        second.possessive = null;
        second.holders.add(home);
        take(second, name);
        passage.phrases.add(second);
      }
      return;
    }
  }

  /**
   * The name at a piece, behind a rank or behind a title of its own: "Vice President Daud Omari".
   */
  @Nullable Atom nameAt(int i) {
    Atom name = passage.at(afterRank(i));
    if (name != null && name.is(Atom.Type.NAME)) {
      return name;
    }
    for (TitlePhrase other : passage.phrases) {
      if (other.first <= i
          && i <= other.title.first
          && other.names.size() == 1
          && other.names.get(0).first == afterRank(other.last + 1)) {
        return other.names.get(0);
      }
    }
    return name;
  }

  /** "Mirzoyan of Armenia". */
  @Nullable Atom homeOf(int i) {
    if (!tables.is(Part.OF, words.key(i)) && !tables.is(Part.FOR, words.key(i))) {
      return null;
    }
    int from = i + 1;
    while (from < i + 5
        && passage.at(from) == null
        && (tables.is(Part.DETERMINER, words.key(from))
            || tables.is(Part.REPUBLIC, words.key(from))
            || tables.is(Part.OF, words.key(from)))) {
      from++;
    }
    Atom atom = passage.at(from);
    return atom != null && (atom.isCountry() || atom.isBody() || atom.is(Atom.Type.COLLECTIVE))
        ? atom
        : null;
  }

  static boolean rank(@Nullable Atom atom) {
    return atom != null
        && (atom.is(Atom.Type.HONORIFIC)
            || atom.title != null && atom.title.sort() == Title.Sort.RANK);
  }

  /** "In a letter to her French counterpart, the Azeri minister X": one of another country. */
  static boolean elsewhere(TitlePhrase phrase, Atom name) {
    TitlePhrase own = name.phrase;
    if (own == null || own == phrase || phrase.plural()) {
      return false;
    }
    Atom here = country(phrase);
    Atom there = country(own);
    return here != null
        && there != null
        && here.known != null
        && there.known != null
        && !here.known.key().equals(there.known.key());
  }

  private static @Nullable Atom country(TitlePhrase phrase) {
    for (Atom atom : phrase.holders) {
      if (atom.isCountry()) {
        return atom;
      }
    }
    return null;
  }
}
