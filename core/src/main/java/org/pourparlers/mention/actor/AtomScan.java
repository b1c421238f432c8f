package org.pourparlers.mention.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds what the lists and tables know in a sentence, the longest first, from left to right. */
final class AtomScan {
  private final ActorWords tables;

  AtomScan(ActorWords tables) {
    this.tables = tables;
  }

  void scan(Passage passage, List<Atom> known) {
    Words words = passage.words;
    int k = 0;
    for (int i = 0; i < words.size(); ) {
      while (k < known.size() && known.get(k).first < i) {
        k++;
      }
      Atom named = k < known.size() && known.get(k).first == i ? whole(passage, known, k) : null;
      Atom atom = best(words, i, named, reach(known, k, i));
      if (atom != null && passage.put(atom)) {
        i = atom.last + 1;
      } else {
        i++;
      }
    }
  }

  /**
   * The name of the lists at a piece; of "Indian and Pakistani troops" the adjective only, that the
   * noun may belong to both.
   */
  private @Nullable Atom whole(Passage passage, List<Atom> known, int k) {
    Atom name = known.get(k);
    if (name.isBody() && name.last > name.first && shared(passage, known, k)) {
      return null; // "les forces arméniennes et azerbaïdjanaises"
    }
    int and = name.first - 1;
    Atom before = passage.at(and - 1);
    if (!name.isBody()
        || before == null
        || !before.isDemonym()
        || !tables.is(Part.AND, passage.words.key(and))) {
      return name;
    }
    for (int n = k + 1; n < known.size() && known.get(n).first == name.first; n++) {
      if (known.get(n).isDemonym()) {
        return known.get(n);
      }
    }
    return name;
  }

  /** Whether the last word of a name is an adjective that "and" joins to another country's. */
  private boolean shared(Passage passage, List<Atom> known, int k) {
    int and = known.get(k).last + 1;
    if (tables.premodifies() || !tables.is(Part.AND, passage.words.key(and))) {
      return false;
    }
    for (int n = k + 1; n < known.size() && known.get(n).first <= and + 1; n++) {
      Atom other = known.get(n);
      if (other.first == and + 1 && other.isDemonym() && !passage.words.capital(and + 1)) {
        return true;
      }
    }
    return false;
  }

  /** The names that begin soon after a piece. */
  private static List<Atom> reach(List<Atom> known, int from, int i) {
    int end = from;
    while (end < known.size() && known.get(end).first <= i + 6) {
      end++;
    }
    return known.subList(Math.min(from, end), end);
  }

  /** Where a name begins that a phrase ending at a piece would cut in two, or -1. */
  private static int cut(List<Atom> reach, int last) {
    for (Atom name : reach) {
      Known known = name.known;
      boolean country = known != null && known.isCountry() && known.use() == Known.Use.NAME;
      if (country && name.first <= last && name.last > last) {
        return name.first;
      }
    }
    return -1;
  }

  private @Nullable Atom best(Words words, int i, @Nullable Atom named, List<Atom> reach) {
    if (!words.letter(i)) {
      return named;
    }
    Atom best = named;
    var title = tables.titles.at(words, i);
    if (title != null && cut(reach, title.last()) >= 0) {
      title = tables.titles.at(words, i, cut(reach, title.last()));
    }
    if (title != null && body(words, title)) {
      title = tables.titles.at(words, i, title.last());
    }
    if (title != null
        && longer(best, title.last(), i)
        && titleHere(words, i, title.last(), title.value())) {
      best = new Atom(Atom.Type.TITLE, i, title.last());
      best.title = title.value();
    }
    var collective = collective(words, i);
    if (collective != null && (titled(words, collective) || owned(words, collective))) {
      collective = null;
    }
    if (collective != null
        && (words.upos(i) != Upos.ADJ || i > 0 && counted(words, i - 1))
        && longer(best, collective.last(), i)
        && (collective.value().sort() != Collective.Sort.SEVERAL
            || tables.number(words.key(collective.last())) == 0
            || alone(words, collective.last()))) {
      best = new Atom(Atom.Type.COLLECTIVE, i, collective.last());
      best.collective = collective.value();
    }
    var honorific = tables.honorifics.at(words, i);
    if (honorific != null
        && words.capital(i)
        && longer(best, honorific.last(), i)
        && words.capital(honorific.last() + 1)) {
      best = new Atom(Atom.Type.HONORIFIC, i, honorific.last());
      best.gender = honorific.value();
    }
    if (best == null) {
      var pronoun = tables.pronouns.at(words, i);
      if (pronoun != null
          && !words.allCapitals(i)
          && (!pronoun.value().clitic() || whom(words, i))) {
        best = new Atom(Atom.Type.PRONOUN, i, pronoun.last());
        best.pronoun = pronoun.value();
      }
    }
    return best;
  }

  /**
   * "les a reçus": whether a word that may be an article is the object of what is done to people.
   */
  private boolean whom(Words words, int i) {
    Tree tree = words.tree;
    int token = words.token(i);
    if (tree == null || tree.upos(token) != Upos.PRON || !tree.is(token, "obj")) {
      return false;
    }
    int verb = tree.head(token);
    return verb >= 0 && tables.is(Part.MEET_WHOM, Spelling.fold(tree.lemma(verb)));
  }

  /** "chef de l'Armée populaire du Sud": whether a title's last word begins the name of a body. */
  private boolean body(Words words, Phrases.Match<Title> title) {
    int last = title.last();
    return last > title.first()
        && words.capital(last)
        && !words.capital(title.first())
        && tables.bodyNoun(words.key(last)) != null
        && (words.upos(last + 1) == Upos.ADJ && !words.capital(last + 1)
            || words.capital(last + 1) && words.letter(last + 1));
  }

  /** "the delegations of X and Y": a noun for the sides that says whose they are. */
  private boolean owned(Words words, Phrases.Match<Collective> match) {
    int of = match.last() + 1;
    boolean owners =
        (tables.is(Part.OF, words.key(of)) || tables.is(Part.FROM, words.key(of)))
            && (words.capital(of + 1) || words.capital(of + 2));
    var noun =
        match.value().sort() == Collective.Sort.SIDES && owners && match.last() > match.first()
            ? tables.collectives.at(words, match.last())
            : null;
    return noun != null && noun.value().sort() == Collective.Sort.SIDE;
  }

  /** "les deux chefs de délégation, X et Y": a title of several whose holders follow. */
  private boolean titled(Words words, Phrases.Match<Collective> match) {
    int last = match.last();
    boolean people = match.value().sort() == Collective.Sort.PEOPLE;
    var title = people ? tables.titles.at(words, last) : null;
    return title != null
        && title.value().plural()
        && (title.last() > last
            || tables.is(Part.OF, words.key(last + 1))
            || words.capital(last + 1)
            || words.key(last + 1).equals(",")
                && (words.capital(last + 2)
                    || tables.is(Part.DETERMINER, words.key(last + 2)) && words.capital(last + 3)));
  }

  /** A noun for several, over an adjective perhaps: "the two rival sides". */
  private Phrases.@Nullable Match<Collective> collective(Words words, int i) {
    int two = tables.number(words.key(i)) > 0 || tables.is(Part.BOTH, words.key(i)) ? i : i + 1;
    boolean several = tables.number(words.key(two)) > 0 || tables.is(Part.BOTH, words.key(two));
    if (several && words.upos(two + 1) == Upos.ADJ && words.letter(two + 1)) {
      var over = tables.collectives.over(words, i, two + 1);
      if (over != null
          && !(words.capital(two + 1) && anybody(over.value(), tables.number(words.key(i)) > 0))) {
        return over;
      }
    }
    return tables.collectives.at(words, i);
  }

  /** Whether a name before the noun says whose they are: "two Russian diplomats". */
  private static boolean anybody(Collective kind, boolean bare) {
    String title = kind.body();
    return switch (kind.sort()) {
      case COUNTRIES -> false;
      case SIDES -> bare;
      case PEOPLE -> bare || title.isEmpty() || title.equals("men") || title.equals("women");
      default -> true;
    };
  }

  /** Whether a numeral is no attribute of a noun: "the two agreed". */
  private static boolean alone(Words words, int i) {
    Tree tree = words.tree;
    if (tree == null || words.joined(i + 1)) {
      return false;
    }
    int token = words.token(i);
    String relation = tree.relation(token);
    boolean role =
        relation.startsWith("nsubj")
            || relation.startsWith("obj")
            || relation.startsWith("obl")
            || relation.equals("nmod");
    Upos next = words.upos(i + 1);
    return role && next != Upos.NOUN && next != Upos.ADJ && next != Upos.PROPN && next != Upos.NUM;
  }

  /** A title or noun of the tables wins over a name of the lists only where it is longer. */
  private static boolean longer(@Nullable Atom best, int last, int i) {
    return best == null || last > best.last || last == best.last && unsure(best);
  }

  private static boolean unsure(Atom atom) {
    Known known = atom.known;
    return known != null && !known.sure() && known.kind() != ActorKind.COUNTRY;
  }

  /** "à la tête de": a title's word inside a phrase of leading. */
  private boolean placed(Words words, int first, int last) {
    for (int i = Math.max(0, first - 2); i < first; i++) {
      for (Phrases.Match<Leading> match : tables.leading(words, i)) {
        if (match.last() >= last) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "General Assembly", "Major events": a title that a capitalised noun of bodies follows is none.
   */
  private boolean titleHere(Words words, int first, int last, Title title) {
    boolean small = first == last && words.key(first).length() <= 3 && !words.capital(first);
    if (small && !(words.upos(first) == Upos.NOUN && words.capital(last + 1))
        || tables.is(Part.NO_TITLE_AFTER, words.key(first - 1))
        || placed(words, first, last)) {
      return false;
    }
    Upos upos = words.upos(first);
    boolean named = !title.plural() && words.letter(last + 1) && words.capital(last + 1);
    if (first == last
        && !words.capital(first)
        && (upos == Upos.VERB && !(named && words.capital(first - 1)) || upos == Upos.AUX)) {
      return false;
    }
    if (last + 1 < words.size()
        && words.capital(first)
        && words.capital(last + 1)
        && tables.bodyNoun(words.key(last + 1)) != null) {
      return false;
    }
    return !words.joined(last + 1)
        || !words.letter(last + 1)
        || tables.is(Part.GENITIVE, words.key(last + 1))
        || tables.modifiers.at(words, last + 1) != null; // "minister-designate"
  }

  private boolean counted(Words words, int i) {
    return tables.is(Part.DETERMINER, words.key(i)) || words.upos(i) == Upos.NUM;
  }
}
