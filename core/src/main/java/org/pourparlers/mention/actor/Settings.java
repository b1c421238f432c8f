package org.pourparlers.mention.actor;

import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Tells a country or a capital that acts from one where something happens. */
final class Settings {
  private final ActorWords tables;

  Settings(ActorWords tables) {
    this.tables = tables;
  }

  /** Whether a capital names nobody but a place: "in Rome", "the Berlin conference". */
  boolean stage(Passage passage, Atom atom) {
    Known known = atom.known;
    if (known == null || known.use() != Known.Use.CAPITAL) {
      return false;
    }
    Words words = passage.words;
    if (occasion(words, atom)) {
      return true;
    }
    if (!tables.is(Part.IN, words.key(atom.first - 1))) {
      return false;
    }
    Tree tree = words.tree;
    return tree == null
        || !tree.is(words.token(atom.last), "obl:arg")
            && !tree.is(words.token(atom.last), "iobj")
            && !given(words, tree, atom);
  }

  /** "a proposé une trêve à Kiev et à Moscou": to whom something is given. */
  private boolean given(Words words, Tree tree, Atom atom) {
    int word = words.token(atom.last);
    while (tree.is(word, "conj")) {
      word = tree.head(word);
    }
    int verb = tree.head(word);
    return tables.is(Part.TOWARDS, words.key(atom.first - 1))
        && verb >= 0
        && verb < word
        && tree.upos(verb) == Upos.VERB
        && tables.is(Part.GIVE, Spelling.fold(tree.lemma(verb)));
  }

  /** "the Doha talks", "la conférence de Berlin". */
  private boolean occasion(Words words, Atom atom) {
    if (tables.premodifies()) {
      int next = atom.last + 1;
      return tables.is(Part.OCCASION, words.key(next))
          || words.letter(next)
              && !tables.is(Part.GENITIVE, words.key(next))
              && tables.is(Part.OCCASION, words.key(next + 1))
              && words.tree != null
              && words.tree.is(words.token(atom.last), "compound");
    }
    int of = atom.first - 1;
    return tables.is(Part.OF, words.key(of)) && tables.is(Part.OCCASION, words.key(of - 1));
  }

  /** Whether a country is named as a place: "in Syria", "flew to Ankara". */
  boolean setting(Passage passage, Atom atom) {
    if (!atom.isCountry() || atom.isDemonym()) {
      return false;
    }
    Words words = passage.words;
    int in = atom.first - 1;
    if (tables.is(Part.DETERMINER, words.key(in))) {
      in--;
    }
    boolean place = tables.is(Part.IN, words.key(in)) || tables.is(Part.TOWARDS, words.key(in));
    Tree tree = words.tree;
    int head = tree == null ? -1 : tree.head(words.token(atom.last));
    return place
        && (tree == null || head < 0 || !tables.is(Part.DATIVE, Spelling.fold(tree.lemma(head))));
  }
}
