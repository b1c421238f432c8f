package org.pourparlers.mention.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Joins titles and names that stand side by side, with a comma or without one. */
final class Apposition {
  private final ActorWords tables;
  private final Passage passage;
  private final Words words;
  private final NameLists names;
  private final Predications told;

  Apposition(ActorWords tables, Passage passage) {
    this.tables = tables;
    this.passage = passage;
    this.words = passage.words;
    this.names = new NameLists(tables, passage);
    this.told = new Predications(tables, passage, names);
  }

  void join() {
    for (TitlePhrase phrase : List.copyOf(passage.phrases)) {
      if (phrase.names.isEmpty() && phrase.collective() == null) {
        direct(phrase);
      }
    }
    for (TitlePhrase phrase : List.copyOf(passage.phrases)) {
      if (phrase.names.isEmpty() && phrase.collective() == null) {
        join(phrase);
      }
    }
    new OtherTitles(tables, passage, names).join();
    told.alias();
    for (int i = 0; i + 1 < words.size(); i++) {
      Atom honorific = passage.at[i];
      if (honorific != null && honorific.first == i && honorific.is(Atom.Type.HONORIFIC)) {
        honour(honorific);
      }
    }
  }

  private void honour(Atom honorific) {
    Atom name = passage.at(honorific.last + 1);
    boolean more = name != null;
    while (more && name != null && name.is(Atom.Type.NAME)) {
      name.titled = true;
      name.gender = honorific.gender;
      int and = name.last + 1;
      more = tables.is(Part.AND, words.key(and)) && honorific.gender.endsWith("pl");
      name = passage.at(and + 1);
    }
  }

  private void direct(TitlePhrase phrase) {
    int next = names.afterRank(afterClause(phrase));
    Atom name = passage.at(next);
    if (name != null
        && name.first == next
        && names.named(name, phrase)
        && !called(phrase, name)
        && !(phrase.plural() && ofMany(phrase) && ends(name))) {
      names.take(phrase, name);
      phrase.direct = next == phrase.last + 1;
      Atom home =
          phrase.plural()
                  || !phrase.holders.isEmpty()
                  || !tables.is(Part.OF, words.key(name.last + 1))
              ? null
              : names.homeOf(name.last + 1);
      if (home != null) {
        phrase.holders.add(home);
      }
      names.more(phrase, name);
    }
  }

  /** "les chefs de la coalition Viv Lakay": whether the name is that of the group before it. */
  private boolean called(TitlePhrase phrase, Atom name) {
    int before = name.first - 1;
    Atom noun = passage.at(before);
    Collective c = noun == null ? null : noun.collective;
    boolean group =
        c == null
            ? noun == null && tables.bodyNoun(words.key(before)) != null
            : c.sort() == Collective.Sort.GROUP
                || c.sort() == Collective.Sort.ORGANISATION
                || c.sort() == Collective.Sort.PARTY;
    return group
        && !tables.premodifies()
        && before > phrase.title.last
        && !words.capital(before)
        && name.known == null
        && tables.givenName(words.key(name.first)) == null;
  }

  private static boolean ofMany(TitlePhrase phrase) {
    Title.Sort sort = phrase.meaning().sort();
    return phrase.holders.isEmpty() && sort != Title.Sort.MINISTER && sort != Title.Sort.STATE;
  }

  /** "a dit aux journalistes X": no other name follows, so a title of several is not its own. */
  private boolean ends(Atom name) {
    String next = words.key(name.last + 1);
    return !next.equals(",") && !next.equals("/") && !tables.is(Part.AND, next);
  }

  private void join(TitlePhrase phrase) {
    if (owns(phrase)) {
      return;
    }
    if (!phrase.inner && (before(phrase) || beside(phrase) || told.is(phrase) || told.as(phrase))) {
      return;
    }
    if (words.key(phrase.last + 1).equals(",")
            && !phrase.indefinite
            && (!phrase.inner || ofBody(phrase))
        || phrase.indefinite && words.key(phrase.last + 1).equals(",")) {
      afterComma(phrase);
    }
  }

  /** "the former leader's daughter": a title whose bearer only owns what follows. */
  private boolean owns(TitlePhrase phrase) {
    String next = words.key(phrase.last + 1);
    return next.length() > 1 && tables.is(Part.GENITIVE, next);
  }

  /** "the office of the prime minister, X": an inner title that only a body stands before. */
  private boolean ofBody(TitlePhrase inner) {
    for (TitlePhrase other : passage.phrases) {
      if (other.nested.contains(inner)) {
        return other.collective() != null && other.last == inner.last && !inner.indefinite;
      }
    }
    return false;
  }

  /** "X, the former minister and an adviser to Y": a second title of the same person. */
  private boolean beside(TitlePhrase phrase) {
    int and = phrase.first - 1;
    boolean comma = words.key(and).equals(",") && !phrase.definite;
    if (!comma && !tables.is(Part.AND, words.key(and)) || phrase.plural()) {
      return false;
    }
    Atom next = comma ? passage.at(phrase.last + 2) : null;
    if (next != null && next.is(Atom.Type.NAME) && words.key(phrase.last + 1).equals(",")) {
      return false;
    }
    for (TitlePhrase other : passage.phrases) {
      if (other.last == and - 1
          && !other.names.isEmpty()
          && !other.direct
          && !other.plural()
          && other.names.get(0).last < other.first) {
        names.take(phrase, other.names.get(0));
        return true;
      }
    }
    return false;
  }

  /**
   * "the mediator appointed by the prefect, X,": where the name stands after a participle's clause.
   */
  private int afterClause(TitlePhrase phrase) {
    int from = phrase.last + 1;
    Tree tree = words.tree;
    if (tree == null
        || from >= words.size()
        || words.upos(from) != Upos.VERB
        || !tree.has(words.token(from), "VerbForm", "Part")) {
      return from;
    }
    for (int i = from + 1; i < words.size() && i <= from + 12; i++) {
      if (words.key(i).equals(",")) {
        Atom name = passage.at(i + 1);
        boolean closed =
            name != null && (name.last + 1 >= words.size() || !words.letter(name.last + 1));
        return name != null && closed && name.last > name.first && names.named(name, phrase)
            ? i + 1
            : from;
      }
    }
    return from;
  }

  private void afterComma(TitlePhrase phrase) {
    int i = phrase.last + 2;
    Atom skipped = passage.at(i + 1);
    if (tables.is(Part.DETERMINER, words.key(i))
        && skipped != null
        && (skipped.isDemonym() || NameLists.rank(skipped))) {
      i = skipped.last + 1;
      Atom of = phrase.plural() && skipped.isDemonym() ? passage.at(i) : null;
      if (of != null) {
        phrase.homes.put(of, skipped);
      }
    } else if (tables.is(Part.DETERMINER, words.key(i)) && describing(i + 1)) {
      i += 2;
    }
    i = names.afterRank(i);
    Atom name = names.nameAt(i);
    if (name != null && NameLists.elsewhere(phrase, name)) {
      return;
    }
    if (name == null || !name.is(Atom.Type.NAME)) {
      Atom behind = behind(phrase, i);
      if (behind != null) {
        names.take(phrase, behind);
      }
      return;
    }
    if (!names.named(name, phrase)) {
      return;
    }
    boolean full = name.last > name.first || name.known != null;
    int end = name.last + 1;
    boolean closed =
        end >= words.size()
            || !words.letter(end)
            || phrase.plural()
            || tables.is(Part.AND, words.key(end))
            || tables.is(Part.GENITIVE, words.key(end))
            || tables.is(Part.OF, words.key(end))
            || !tables.is(Part.SAY, words.key(end));
    if (closed
        && (full || NameLists.rank(passage.at(i - 1)) || words.key(end).equals(","))
        && !enumerated(phrase, end)) {
      names.take(phrase, name);
      names.more(phrase, name);
    }
  }

  /** "the mediator, the socialist X": a word for a person with a small letter before a name. */
  private boolean describing(int i) {
    Upos upos = words.upos(i);
    Atom name = passage.at(i + 1);
    Atom atom = passage.at(i);
    return (upos == Upos.NOUN || upos == Upos.ADJ)
        && (atom == null || atom.is(Atom.Type.COLLECTIVE))
        && !words.capital(i)
        && name != null
        && name.is(Atom.Type.NAME)
        && name.last > name.first;
  }

  /** "the mediator, special envoy of Y, X": the full name behind a second title, or null. */
  private @Nullable Atom behind(TitlePhrase phrase, int i) {
    for (TitlePhrase other : passage.phrases) {
      if (other.first == i && !other.plural() && !phrase.plural() && !other.inner) {
        boolean comma = words.key(other.last + 1).equals(",");
        Atom name = comma ? names.nameAt(names.afterRank(other.last + 2)) : null;
        if (name == null || name.last == name.first || !names.named(name, phrase)) {
          return null;
        }
        boolean envoys =
            phrase.meaning().sort() == Title.Sort.ENVOY
                && other.meaning().sort() == Title.Sort.ENVOY;
        if (envoys && !phrase.owned()) {
          phrase.holders.addAll(other.holders);
        }
        return name;
      }
    }
    return null;
  }

  /** "the minister, Torvak and the envoy": a list, not an apposition. */
  private boolean enumerated(TitlePhrase phrase, int end) {
    if (phrase.plural() || !tables.is(Part.AND, words.key(end))) {
      return false;
    }
    Atom next = passage.at(end + 1);
    return next == null || !next.is(Atom.Type.NAME) || phrase.definite;
  }

  /** Whether a verb follows at once, so that what looked like an apposition is its subject. */
  private boolean goesOn(int next) {
    Upos upos = words.upos(next);
    return upos == Upos.VERB && !tables.led(words, next) && !participle(next)
        || upos == Upos.AUX
        || upos == Upos.PRON && !tables.is(Part.WHO, words.key(next));
  }

  /** "X, prime minister of a government recognised by Y": a participle that is no finite verb. */
  private boolean participle(int i) {
    Tree tree = words.tree;
    return tree != null
        && tree.has(words.token(i), "VerbForm", "Part")
        && tree.is(words.token(i), "acl");
  }

  /** "A, the president of X, B, the emir of Y, C and …": each title goes with the name after it. */
  private boolean chain(TitlePhrase phrase, Atom before) {
    int comma = phrase.last + 1;
    if (!words.key(comma).equals(",")) {
      return false;
    }
    Atom after = passage.at(names.afterRank(comma + 1));
    if (after == null
        || !names.named(after, phrase)
        || after.last == after.first && after.known == null) {
      return false;
    }
    if (before.phrase != null && before.phrase != phrase || place(before)) {
      return true;
    }
    int next = after.last + 1;
    if (!words.key(next).equals(",") && !tables.is(Part.AND, words.key(next))) {
      return false;
    }
    for (int i = next + 1; i < words.size() && i <= next + 4; i++) {
      Atom atom = passage.at[i];
      if (atom != null) {
        return atom.is(Atom.Type.TITLE);
      }
    }
    return false;
  }

  /** "talks in Belgrove, the minister, X": a name that a preposition stands before. */
  private boolean place(Atom before) {
    int article = before.first - 1;
    int i = tables.is(Part.DETERMINER, words.key(article)) ? article - 1 : article;
    return !before.titled && (tables.is(Part.IN, words.key(i)) || tables.is(Part.OF, words.key(i)));
  }

  /** "NAME, 34, a teacher", "NAME, 34 ans, pharmacienne": where the name ends before an age. */
  private int behindAge(int last) {
    int i = last;
    while (i > last - 2 && words.letter(i) && tables.is(Part.YEARS, words.key(i))) {
      i--;
    }
    boolean number =
        i > 1
            && words.key(i).length() <= 3
            && words.key(i).chars().allMatch(Character::isDigit)
            && words.key(i - 1).equals(",");
    return number ? i - 2 : last;
  }

  /** "NAME, the minister", "NAME (minister)", "NAME, Bonn's envoy". */
  private boolean before(TitlePhrase phrase) {
    String mark = words.key(phrase.first - 1);
    if (!mark.equals(",") && !mark.equals("(") && !mark.equals("—") && !mark.equals("–")) {
      return false;
    }
    Atom name = passage.at(behindAge(phrase.first - 2));
    if (name == null
        || !names.named(name, phrase)
        || name.first == name.last
            && name.known == null
            && phrase.indefinite
            && tables.is(Part.IN, words.key(name.first - 1))) {
      return false; // "in Lorient, a fisherman"
    }
    String end = words.key(phrase.last + 1);
    boolean list = tables.is(Part.AND, end) && phrase.nested.isEmpty() && phrase.holders.isEmpty();
    boolean direct =
        passage.at(phrase.last + 1) != null && passage.at[phrase.last + 1].is(Atom.Type.NAME);
    if (list || direct || chain(phrase, name) || goesOn(phrase.last + 1)) {
      return false;
    }
    names.take(phrase, name);
    if (!phrase.oneOf) {
      names.moreBefore(phrase, name);
    }
    if (phrase.plural() && !phrase.oneOf && phrase.names.size() < 2) {
      names.release(phrase); // "X, World Bank officials and Y"
      return false;
    }
    return true;
  }
}
