package org.pourparlers.mention.actor;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * Reads titles with what belongs to them, by the order of the words: what stands before ("the
 * former Belmaran foreign", "Torvak's") and what follows ("spécial adjoint du président").
 */
final class TitlePhrases {
  static final int REACH = 14;
  private final ActorWords tables;
  private final Passage passage;
  private final Words words;
  private final TitleComplements complements;
  private final Map<Atom, TitlePhrase> read = new IdentityHashMap<>();

  TitlePhrases(ActorWords tables, Passage passage) {
    this.tables = tables;
    this.passage = passage;
    this.words = passage.words;
    this.complements = new TitleComplements(tables, passage, this);
  }

  void read() {
    for (int i = 0; i < words.size(); i++) {
      Atom atom = passage.at[i];
      if (atom != null
          && atom.first == i
          && (atom.is(Atom.Type.TITLE) && !modifies(atom) || owned(atom))) {
        phrase(atom);
      }
    }
  }

  /** "assistant commander": whether a title only goes with the one right behind it. */
  private boolean modifies(Atom atom) {
    var field = tables.premodifies() ? tables.fields.at(words, atom.last + 1) : null;
    Atom next = passage.at((field == null ? atom.last : field.last()) + 1);
    var modifier = tables.modifiers.at(words, atom.first);
    return tables.premodifies()
        && modifier != null
        && modifier.last() == atom.last
        && next != null
        && next.is(Atom.Type.TITLE);
  }

  /** Whether it is a noun for a side or a body that may say whose it is: "the Belmaran army". */
  static boolean owned(Atom atom) {
    Collective c = atom.collective;
    return c != null
        && switch (c.sort()) {
          case SIDE, GOVERNMENT, BODY, GROUP, PARTY, ORGANISATION, OTHER -> true;
          default -> false;
        };
  }

  /** Whether a noun stands for the country or the several sides named before: "both countries". */
  static boolean several(Collective c) {
    return c.sort() == Collective.Sort.COUNTRIES
        || c.sort() == Collective.Sort.COUNTRY
        || c.sort() == Collective.Sort.SIDES;
  }

  TitlePhrase phrase(Atom title) {
    TitlePhrase phrase = read.get(title);
    if (phrase == null) {
      phrase = new TitlePhrase(title);
      read.put(title, phrase);
      before(phrase);
      aim(phrase);
      complements.read(phrase);
      passage.phrases.add(phrase);
    }
    return phrase;
  }

  private void before(TitlePhrase phrase) {
    int i = phrase.title.first - 1;
    int stop = Math.max(0, i - REACH);
    while (i >= stop) {
      int next = beforeAt(phrase, i);
      if (next == i) {
        break;
      }
      i = next;
      phrase.first = i + 1;
      if (phrase.definite || phrase.indefinite || phrase.possessive != null) {
        break;
      }
    }
    if (phrase.plural() || phrase.definite && tables.is(Part.OF, words.key(phrase.first - 1))) {
      oneOf(phrase);
    }
    if (phrase.definite && tables.is(Part.WHOSE, words.key(phrase.first - 1))) {
      beforeAt(phrase, phrase.first - 1);
    }
  }

  /** "its Horn of Africa envoy", "Trump's Ukraine envoy": where an envoy goes is not who sends. */
  private void aim(TitlePhrase phrase) {
    List<Atom> holders = phrase.holders;
    Atom nearest = holders.isEmpty() ? null : holders.get(holders.size() - 1);
    boolean sent = phrase.possessive != null || holders.size() > 1;
    if (tables.premodifies()
        && phrase.meaning().sort() == Title.Sort.ENVOY
        && !phrase.plural()
        && !phrase.coordinated
        && sent
        && nearest != null
        && nearest.last < phrase.title.first
        && !nearest.isDemonym()
        && !nearest.isBody()
        && !tables.is(Part.GENITIVE, words.key(nearest.last + 1))) {
      holders.remove(nearest);
    }
  }

  /** "l'un des dirigeants", "one of its commanders": takes in what makes it one. */
  private void oneOf(TitlePhrase phrase) {
    int i = phrase.first - 1;
    if (tables.is(Part.OF, words.key(i))) {
      i--;
    }
    if (tables.is(Part.ONE, words.key(i))) {
      boolean article = tables.is(Part.DETERMINER, words.key(i - 1));
      phrase.first = article ? i - 1 : i;
      phrase.oneOf = true;
      phrase.definite = true;
      phrase.indefinite = false;
    }
  }

  /** Takes in what ends at a piece; returns the piece before it, or the same piece to stop. */
  private int beforeAt(TitlePhrase phrase, int i) {
    String key = words.key(i);
    Atom atom = passage.at[i];
    if (tables.is(Part.GENITIVE, key)) {
      return owner(phrase, i);
    }
    if (key.equals(")") && tables.premodifies() && words.key(i - 2).equals("(")) {
      Atom full = passage.at(i - 3); // "the African Union (AU) envoy"
      if (full != null && side(full) && passage.at(i - 1) != null) {
        phrase.holders.add(0, full);
        return full.first - 1;
      }
    }
    int modifier = endingAt(tables.modifiers, i);
    if (modifier >= 0 && (atom == null || atom.is(Atom.Type.TITLE))) {
      phrase.modifiers.add(0, modifierAt(modifier, i));
      if (atom != null && atom.first == modifier && atom.phrase == null) {
        passage.remove(atom);
      }
      return modifier - 1;
    }
    int field = phrase.meaning().sort() == Title.Sort.RANK ? -1 : endingAt(tables.fields, i);
    if (field >= 0
        && tables.premodifies()
        && atom == null
        && (phrase.title.title != null || takesField(phrase))) {
      phrase.field = phrase.field.isEmpty() ? fieldAt(field) : phrase.field;
      return field - 1;
    }
    if (atom == null && tables.premodifies()) {
      Atom other = beside(phrase, i);
      if (other != null) {
        phrase.holders.add(0, other);
        phrase.coordinated = true;
        return other.first - 1;
      }
    }
    if (atom != null && owned(atom) && tables.premodifies()) {
      TitlePhrase other = phrase(atom);
      phrase.nested.add(other);
      other.inner = true;
      phrase.definite |= other.definite;
      return other.first - 1;
    }
    if (atom != null
        && holds(atom)
        && (tables.premodifies() || atom.isDemonym())
        && !(atom.is(Atom.Type.NAME) && !adjacentName(atom))) {
      phrase.holders.add(0, atom);
      return atom.first - 1;
    }
    if (atom != null && atom.is(Atom.Type.PRONOUN)) {
      Pronoun pronoun = atom.pronoun;
      if (pronoun != null && pronoun.possessive()) {
        phrase.possessive = atom;
        atom.phrase = phrase;
        return i - 1;
      }
      return i;
    }
    if (atom == null
        && words.joined(i)
        && i > 0
        && words.letter(i - 1)
        && passage.at[i - 1] == null
        && !words.capital(i)) {
      return i - 2;
    }
    if (tables.is(Part.WHOSE, key)) {
      Atom owner = passage.at(words.key(i - 1).equals(",") ? i - 2 : i - 1);
      if (owner != null && holds(owner)) {
        phrase.holders.add(0, owner);
        phrase.definite = true;
      }
      return i;
    }
    if (tables.is(Part.CONTRACTED, key) && atom == null && words.upos(i) == Upos.ADP) {
      // "du gouvernement", "aux rebelles", but not "deux des rebelles"
      phrase.definite = !tables.is(Part.COUNT, words.key(i - 1));
      return i;
    }
    if (tables.is(Part.DETERMINER, key) && atom == null) {
      phrase.gender = tables.gender(key);
      phrase.definite = true;
      return i - 1;
    }
    if ((tables.is(Part.INDEFINITE, key) || tables.is(Part.COUNT, key)) && atom == null) {
      phrase.indefinite |= tables.is(Part.INDEFINITE, key);
      phrase.count = Math.max(phrase.count, tables.number(key));
      return i - 1;
    }
    if (atom == null && !words.capital(i) && describes(phrase, i)) {
      return i - 1;
    }
    return i;
  }

  /**
   * "U.S., Russian and Turkish diplomats": the country or body before "and", or before a comma
   * where "and" came after, that holds it as well; null where there is none.
   */
  private @Nullable Atom beside(TitlePhrase phrase, int i) {
    Collective c = phrase.collective();
    boolean plural = c == null ? phrase.plural() : c.plural() || severalForces(phrase.title);
    if (!plural || phrase.holders.isEmpty() || !side(phrase.holders.get(0))) {
      return null;
    }
    boolean and = tables.is(Part.AND, words.key(i));
    if (!and && !(words.key(i).equals(",") && phrase.holders.size() > 1)) {
      return null;
    }
    Atom other = passage.at(and && words.key(i - 1).equals(",") ? i - 2 : i - 1);
    return other != null
            && side(other)
            && (other.isDemonym()
                || !phrase.holders.get(0).isDemonym()
                || other.isBody()
                || words.allCapitals(other.last))
        ? other
        : null;
  }

  /** "Thai and Cambodian troops": a plural noun for a body of each. */
  private boolean severalForces(Atom noun) {
    Tree tree = words.tree;
    return tree != null && tree.has(words.token(noun.last), "Number", "Plur");
  }

  private static boolean side(Atom atom) {
    return atom.is(Atom.Type.KNOWN) && (atom.isCountry() || atom.isBody());
  }

  private boolean adjacentName(Atom atom) {
    return words.key(atom.last + 1).length() > 0 && words.letter(atom.last + 1);
  }

  private boolean describes(TitlePhrase phrase, int i) {
    Upos upos = words.upos(i);
    return upos == Upos.ADJ
        || tables.premodifies() && upos == Upos.NOUN && i == phrase.first - 1 && compound(phrase, i)
        || upos == Upos.ADV
            && i > 0
            && (tables.is(Part.DETERMINER, words.key(i - 1))
                || tables.is(Part.INDEFINITE, words.key(i - 1)));
  }

  private boolean compound(TitlePhrase phrase, int i) {
    Tree tree = words.tree;
    if (tree == null) {
      return false;
    }
    int token = words.token(i);
    int title = words.token(phrase.title.last);
    return tree.is(token, "compound") && tree.head(token) == title
        || tree.is(token, "nmod:desc") && tree.head(token) >= title;
  }

  private int owner(TitlePhrase phrase, int genitive) {
    Atom owner = passage.at(genitive - 1);
    if (owner == null) {
      return genitive;
    }
    for (TitlePhrase other : passage.phrases) {
      if (other.last == genitive - 1 || !other.names.isEmpty() && other.names.contains(owner)) {
        phrase.nested.add(other);
        other.inner = true;
        if (owner.is(Atom.Type.NAME)) {
          phrase.holders.add(0, owner);
        }
        phrase.definite = true;
        return other.first - 1;
      }
    }
    Collective c = owner.collective;
    if (!holds(owner) && !owner.is(Atom.Type.TITLE) && (c == null || !several(c))) {
      return genitive;
    }
    phrase.holders.add(0, owner);
    int i = owner.first - 1;
    phrase.definite = true;
    Atom title = passage.at(i);
    if (owner.is(Atom.Type.NAME) && title != null && title.is(Atom.Type.TITLE)) {
      return phrase(title).first - 1; // "Prime Minister X's confidant"
    }
    return tables.is(Part.DETERMINER, words.key(i))
            || passage.at(i) != null && passage.at[i].is(Atom.Type.HONORIFIC)
        ? i - 1
        : i;
  }

  static boolean holds(Atom atom) {
    return atom.is(Atom.Type.KNOWN) || atom.is(Atom.Type.NAME);
  }

  static boolean takesField(TitlePhrase phrase) {
    Collective c = phrase.collective();
    return phrase.meaning().sort() == Title.Sort.MINISTER
        || c != null && c.body().equals("Ministry");
  }

  Phrases.@Nullable Match<String> fieldsAt(int i) {
    Atom atom = passage.at(i);
    return atom != null && atom.first != i ? null : tables.fields.at(words, i);
  }

  private static int length(Phrases.Match<?> match) {
    return match.last() - match.first() + 1;
  }

  /** Where a phrase of a table begins that ends at a piece, or -1. */
  private int endingAt(Phrases<String> phrases, int last) {
    for (int from = Math.max(0, last - 4); from <= last; from++) {
      var match = phrases.at(words, from);
      if (match != null && match.last() == last && length(match) == last - from + 1) {
        return from;
      }
    }
    return -1;
  }

  private String modifierAt(int first, int last) {
    var match = tables.modifiers.at(words, first);
    return match == null || match.last() != last ? "-" : match.value();
  }

  private String fieldAt(int first) {
    var match = tables.fields.at(words, first);
    return match == null ? "" : match.value();
  }
}
