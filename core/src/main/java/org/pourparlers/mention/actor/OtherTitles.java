package org.pourparlers.mention.actor;

import java.util.List;
import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.syntax.Upos;

/** Titles whose bearer another title names, and offices said of somebody by a verb. */
final class OtherTitles {
  private final ActorWords tables;
  private final Passage passage;
  private final Words words;
  private final NameLists names;

  OtherTitles(ActorWords tables, Passage passage, NameLists names) {
    this.tables = tables;
    this.passage = passage;
    this.words = passage.words;
    this.names = names;
  }

  void join() {
    for (TitlePhrase phrase : List.copyOf(passage.phrases)) {
      both(phrase);
      appointed(phrase);
      names.like(phrase);
    }
  }

  /**
   * "Deputy Prime Minister and Foreign Minister X", "le vice-premier ministre et ministre de la
   * Défense, X": a title whose bearer is named behind the next one, which has no article.
   */
  private void both(TitlePhrase phrase) {
    int next = phrase.last + 2;
    if (!phrase.names.isEmpty()
        || phrase.collective() != null
        || phrase.inner
        || phrase.plural()
        || !phrase.meaning().role()
        || !tables.is(Part.AND, words.key(phrase.last + 1))) {
      return;
    }
    for (TitlePhrase other : passage.phrases) {
      boolean alike =
          other.first == next
              && other.names.size() == 1
              && !other.definite
              && !other.indefinite
              && other.possessive == null
              && other.meaning().role()
              && !other.meaning().equals(phrase.meaning())
              && words.capital(phrase.title.first) == words.capital(other.title.first);
      boolean one = alike && (!tables.premodifies() || phrase.definite || !other.owned());
      if (one && other.names.get(0).first > other.last) {
        phrase.names.add(other.names.get(0));
        if (phrase.holders.isEmpty() && phrase.nested.isEmpty()) {
          phrase.holders.addAll(other.holders);
          phrase.nested.addAll(other.nested);
        } else if (!other.owned()) {
          other.holders.addAll(phrase.holders);
          other.possessive = phrase.possessive;
        }
      }
    }
  }

  /** "X was named Turkey's ambassador", "X a été nommé ambassadeur": of whom it is told. */
  private void appointed(TitlePhrase phrase) {
    int verb = phrase.first - 1;
    if (!phrase.names.isEmpty()
        || phrase.collective() != null
        || phrase.inner
        || phrase.plural()
        || !phrase.meaning().role()
        || !tables.is(Part.APPOINTED, words.key(verb))
        || words.upos(verb - 1) != Upos.AUX) {
      return;
    }
    for (int i = verb - 2; i >= 0 && i >= verb - 3; i--) {
      Atom name = passage.at[i];
      if (name != null) {
        if (names.named(name, phrase)) {
          names.take(phrase, name);
        }
        return;
      }
    }
  }
}
