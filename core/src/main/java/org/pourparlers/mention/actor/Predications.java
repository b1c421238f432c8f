package org.pourparlers.mention.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.syntax.Tree;

/**
 * Joins titles to the names of which a clause says them: "X is the president", "served as envoy".
 */
final class Predications {
  private final ActorWords tables;
  private final Passage passage;
  private final Words words;
  private final NameLists names;

  Predications(ActorWords tables, Passage passage, NameLists names) {
    this.tables = tables;
    this.passage = passage;
    this.words = passage.words;
    this.names = names;
  }

  /** "X is the president of Y", "X, who has been Y's envoy", "X, the diplomat who is envoy". */
  boolean is(TitlePhrase phrase) {
    int be = phrase.first - 1;
    boolean verb = tables.is(Part.BE, words.key(be));
    while (verb
        && phrase.first - be < 4
        && (tables.is(Part.BE, words.key(be - 1)) || tables.is(Part.HAS, words.key(be - 1)))) {
      be--;
    }
    Tree tree = words.tree;
    boolean may =
        verb && tree != null && tree.has(words.token(phrase.first - 1), "VerbForm", "Inf");
    if (!verb || may || phrase.meaning().sort() == Title.Sort.RANK) {
      return false; // "would be first minister"
    }
    boolean who = tables.is(Part.WHO, words.key(be - 1));
    int end = who ? be - 2 : be - 1;
    end = who && words.key(end).equals(",") ? end - 1 : end;
    Atom name = passage.at(end);
    if (who && (name == null || !names.named(name, phrase))) {
      name = bearer(end);
    }
    if (name == null || !names.named(name, phrase)) {
      return false;
    }
    names.take(phrase, name);
    return true;
  }

  /** The one bearer of a title that ends at a piece, or null. */
  private @Nullable Atom bearer(int last) {
    for (TitlePhrase other : passage.phrases) {
      if (other.last == last && !other.inner && other.names.size() == 1) {
        return other.names.get(0);
      }
    }
    return null;
  }

  /** "was named as special envoy", "served as her envoy": of the last person before. */
  boolean as(TitlePhrase phrase) {
    int as = phrase.first - 1;
    if (!tables.is(Part.AS, words.key(as))
        || as < 2
        || !words.letter(as - 1)
        || phrase.plural()
        || !phrase.meaning().role()) {
      return false;
    }
    for (int i = as - 1; i >= 0 && i >= as - 20; i--) {
      Atom name = passage.at[i];
      if (words.key(i).equals(";") || words.key(i).equals("»") || words.key(i).equals("”")) {
        return false;
      }
      if (name != null && names.named(name, phrase) && !owner(name)) {
        names.take(phrase, name);
        return true;
      }
    }
    return false;
  }

  private boolean owner(Atom name) {
    for (TitlePhrase other : passage.phrases) {
      if (other.holders.contains(name) || other.inner && other.names.contains(name)) {
        return true;
      }
    }
    TitlePhrase own = name.phrase;
    int first = own != null && own.direct ? own.first : name.first;
    return tables.is(Part.GENITIVE, words.key(name.last + 1))
        || tables.is(Part.OF, words.key(first - 1));
  }

  /** "Its commander, a former teacher known as X": the name behind an alias. */
  void alias() {
    for (TitlePhrase phrase : List.copyOf(passage.phrases)) {
      if (!phrase.names.isEmpty()
          || phrase.collective() != null
          || phrase.inner
          || !phrase.definite
              && phrase.possessive == null
              && (!phrase.indefinite || words.key(phrase.first - 1).equals(","))) {
        continue;
      }
      for (int i = phrase.last + 1; i < words.size() && i <= phrase.last + 9; i++) {
        if (passage.at[i] != null && passage.at[i].is(Atom.Type.NAME)) {
          break;
        }
        if (tables.is(Part.ALIAS, words.key(i)) || tables.is(Part.NAMED, words.key(i))) {
          Atom name = names.nameAt(tables.is(Part.AS, words.key(i + 1)) ? i + 2 : i + 1);
          if (name != null && names.named(name, phrase)) {
            names.take(phrase, name);
          }
          break;
        }
      }
    }
  }
}
