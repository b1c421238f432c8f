package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.syntax.Upos;

/** Where and for whom the bearer of a title works: "at the UN", "in Geneva", "to Ukraine and X". */
final class Postings {
  /** How many words may tell where or what for somebody works. */
  private static final int AIM = 12;

  private final ActorWords tables;
  private final Passage passage;
  private final Words words;

  Postings(ActorWords tables, Passage passage) {
    this.tables = tables;
    this.passage = passage;
    this.words = passage.words;
  }

  /**
   * "researcher at the Institute", "professeur à l'université": takes the body in; where it ends.
   */
  int employer(TitlePhrase phrase, int in) {
    Atom body = behindArticle(in + 1);
    Title.Sort sort = phrase.meaning().sort();
    boolean works =
        body != null
            && phrase.holders.isEmpty()
            && (sort == Title.Sort.TRADE || sort == Title.Sort.OFFICE)
            && (body.isBody() || body.is(Atom.Type.NAME) && !body.mayBePerson() || institute(body));
    if (!works || body == null) {
      return in;
    }
    phrase.holders.add(body);
    return body.last + 1;
  }

  private boolean institute(Atom name) {
    for (int i = name.first; name.is(Atom.Type.NAME) && i <= name.last; i++) {
      if (tables.bodyNoun(words.key(i)) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where "at the UN", "in Geneva" after an envoy or an office ends, before a comma; else the same.
   */
  int place(TitlePhrase phrase, int in) {
    Title.Sort sort = phrase.meaning().sort();
    if (sort == Title.Sort.COUNTERPART) {
      Atom there = passage.at(in + 1); // "her opposite number in Quito"
      if (there != null && there.isCountry()) {
        phrase.holders.add(there);
        return there.last + 1;
      }
    }
    if (sort != Title.Sort.ENVOY
        && sort != Title.Sort.OFFICE
        && !(sort == Title.Sort.MINISTER && tables.is(Part.FOR, words.key(in)))) {
      return in;
    }
    Atom place = passage.at(in + 1);
    Atom direct = place == null ? null : passage.at(place.last + 1);
    if (place != null && place.isCountry() && direct != null && direct.is(Atom.Type.NAME)) {
      return place.last + 1;
    }
    int end = in + 1;
    while (end < words.size() && end <= in + AIM && inner(end)) {
      end++;
    }
    if (end == in + 1 || !words.key(end).equals(",")) {
      return in;
    }
    Atom name = behindArticle(end + 1);
    Atom person = name != null && name.isDemonym() ? passage.at(name.last + 1) : null;
    boolean named =
        name != null
            && (name.is(Atom.Type.NAME)
                || name.is(Atom.Type.TITLE)
                || name.is(Atom.Type.HONORIFIC)
                || person != null && person.is(Atom.Type.NAME) && words.capital(name.first));
    return named ? end : in;
  }

  /** Whether a word may lie in the complement of a place or an occasion. */
  private boolean inner(int i) {
    Atom atom = passage.at[i];
    Collective c = atom == null ? null : atom.collective;
    Upos upos = words.upos(i);
    return words.letter(i)
        && (atom == null
            || atom.is(Atom.Type.KNOWN)
            || atom.is(Atom.Type.NAME)
            || c != null && TitlePhrases.several(c))
        && upos != Upos.VERB
        && upos != Upos.AUX
        && upos != Upos.PRON
        && !tables.is(Part.SAY, words.key(i));
  }

  /** Whether a country or a body stands at a piece, behind an article perhaps. */
  boolean known(int i) {
    Atom atom = behindArticle(i);
    return atom != null && atom.is(Atom.Type.KNOWN) && (atom.isCountry() || atom.isBody());
  }

  /** "envoy for Ukraine and Russia NAME": where the second country ends, or the same piece. */
  int otherAim(int and) {
    Atom atom = behindArticle(and + 1);
    Atom name = atom == null ? null : passage.at(atom.last + 1);
    if (atom != null && name == null && words.key(atom.last + 1).equals(",")) {
      name = passage.at(atom.last + 2);
    }
    return atom != null && atom.isCountry() && name != null && name.is(Atom.Type.NAME)
        ? atom.last + 1
        : and;
  }

  /** Whether a country stands at a piece, behind an article perhaps, that is one of several. */
  boolean listed(int i) {
    Atom atom = behindArticle(tables.is(Part.OF, words.key(i)) ? i + 1 : i);
    return atom != null && atom.isCountry() && !atom.isDemonym();
  }

  @Nullable Atom behindArticle(int i) {
    boolean article = passage.at(i) == null && tables.is(Part.DETERMINER, words.key(i));
    return passage.at(article ? i + 1 : i);
  }

  /** The second body of which one envoy is, behind "and", or null. */
  @Nullable Atom joint(TitlePhrase phrase, int and) {
    Atom other =
        phrase.plural() || !tables.is(Part.OF, words.key(and + 1)) ? null : behindArticle(and + 2);
    boolean bodies =
        other != null
            && other.isBody()
            && phrase.holders.size() == 1
            && phrase.holders.get(0).isBody();
    return bodies ? other : null;
  }

  /**
   * "mediator appointed by the Union": where the body stands, or the same piece if there is none.
   */
  int appointer(int i) {
    int by = tables.is(Part.APPOINTED, words.key(i)) ? i + 1 : i;
    boolean appointed = tables.is(Part.APPOINTED, words.key(by - 1));
    return appointed && tables.is(Part.BY, words.key(by)) && known(by + 1) ? by + 1 : i;
  }

  /** Whether what follows "and" may be of the same title or noun: of several, or of sides. */
  boolean several(TitlePhrase phrase, int and) {
    Collective c = phrase.collective();
    if (c == null) {
      return phrase.plural();
    }
    boolean form = words.key(phrase.title.last).endsWith("s");
    return c.sort() == Collective.Sort.SIDE
        && form
        && (tables.premodifies() || tables.is(Part.OF, words.key(and + 1)));
  }

  /** Whether an adjective of a side stands at a piece: "gouvernementale", "rebelle". */
  boolean side(@Nullable Atom atom, int i) {
    Collective c = atom == null ? null : atom.collective;
    return !tables.premodifies()
        && atom != null
        && c != null
        && atom.first == i
        && i == atom.last
        && !words.capital(i)
        && words.upos(i) == Upos.ADJ
        && (c.sort() == Collective.Sort.GOVERNMENT
            || c.sort() == Collective.Sort.GROUP
            || c.sort() == Collective.Sort.PARTY);
  }

  /** Takes in "américain", "américain, russe et français"; returns the piece after. */
  int adjectives(TitlePhrase phrase, Atom first) {
    phrase.holders.add(first);
    int end = first.last + 1;
    List<Atom> more = new ArrayList<>(2);
    for (int i = end; i < words.size(); ) {
      boolean and = tables.is(Part.AND, words.key(i));
      Atom other = and || words.key(i).equals(",") ? passage.at(i + 1) : null;
      if (other == null || !other.isDemonym() || words.capital(i + 1)) {
        return end;
      }
      more.add(other);
      i = other.last + 1;
      if (and) {
        Atom name = passage.at(i);
        if (name == null || !name.is(Atom.Type.NAME)) {
          phrase.holders.addAll(more);
          phrase.coordinated = true;
          end = i;
        }
        return end;
      }
    }
    return end;
  }

  /** "le premier ministre velkan, Anil Rawat": an unknown word where an adjective stands. */
  boolean foreign(int i) {
    boolean comma = words.key(i + 1).equals(",");
    Atom name = comma ? passage.at(i + 2) : null;
    return name != null
        && name.is(Atom.Type.NAME)
        && name.last > name.first
        && words.letter(i)
        && !tables.function(words.key(i))
        && !tables.ordinary(words.form(i));
  }

  /** Whether a country's adjective closes a title, as no English one should. */
  boolean postposed(Atom atom) {
    String next = words.key(atom.last + 1);
    return atom.isDemonym() && (next.equals(",") || tables.is(Part.FOR, next));
  }

  /** Whether a word may be part of what a title is of. */
  boolean nominal(int i) {
    Upos upos = words.upos(i);
    return upos == null
        || upos == Upos.NOUN
        || upos == Upos.ADJ
        || upos == Upos.PROPN
        || upos == Upos.NUM
        || upos == Upos.X;
  }
}
