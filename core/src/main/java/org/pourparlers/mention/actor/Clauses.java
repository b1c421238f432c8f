package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Whom the grammar of a sentence lets a pronoun mean, or forbids it to mean. */
final class Clauses {
  private static final int STEPS = 12;

  /**
   * "Before he flew home, Lavrov met …", "In his speech, Lavrov said": the subject of the main
   * clause behind a clause or complement that begins the sentence and holds the pronoun; null where
   * there is none.
   */
  @Nullable Figure subjectAhead(Passage passage, Atom pronoun) {
    Words words = passage.words;
    Tree tree = words.tree;
    if (tree == null) {
      return null;
    }
    int from = words.token(pronoun.first);
    int word = from;
    for (int steps = 0; steps < STEPS && word >= 0; steps++) {
      int head = tree.head(word);
      boolean fronted = tree.is(word, "advcl") || tree.is(word, "obl") || tree.is(word, "advmod");
      if (fronted && head > word) {
        int subject = Math.max(tree.child(head, "nsubj"), tree.child(head, "nsubj:pass"));
        return subject > word ? named(passage, pronoun.last + 1, subject) : null;
      }
      if (tree.is(word, "nsubj") && word != from) {
        return null;
      }
      word = head;
    }
    return null;
  }

  /**
   * "Le président ostrien a reçu Vesely, a annoncé son porte-parole": the subject of what
   * somebody's own speaker tells, where a possessive stands in such an inserted clause, or the
   * state whose office the subject holds; or null.
   */
  @Nullable Figure toldOf(Passage passage, Atom possessive) {
    Tree tree = passage.words.tree;
    if (tree == null) {
      return null;
    }
    int speaker = tree.head(passage.words.token(possessive.first));
    int verb = speaker >= 0 && tree.is(speaker, "nsubj") ? tree.head(speaker) : -1;
    int main = verb >= 0 && tree.is(verb, "parataxis") ? tree.head(verb) : -1;
    int subject = main >= 0 ? tree.child(main, "nsubj") : -1;
    Figure told = subject >= 0 && subject < verb ? named(passage, 0, subject) : null;
    if (told != null) {
      for (Figure.Held held : told.held) {
        Figure state = held.of();
        if (state != null && state.isCountry()) {
          return state;
        }
      }
    }
    return told;
  }

  /**
   * "X has sent his foreign minister", "X a dépêché à Y sa ministre": the subject of the verb whose
   * object the possessive belongs to; null where there is none.
   */
  @Nullable Figure owns(Passage passage, Atom possessive) {
    Tree tree = passage.words.tree;
    int object = tree == null ? -1 : tree.head(passage.words.token(possessive.first));
    if (tree == null || object < 0 || !tree.is(object, "obj")) {
      return null;
    }
    int verb = tree.head(object);
    int subject = verb < 0 ? -1 : tree.child(verb, "nsubj");
    return subject >= 0 && subject < verb && tree.upos(subject) != Upos.PRON
        ? named(passage, 0, subject)
        : null;
  }

  /** The one whose name or title a word is, or belongs to, behind a piece; null where none is. */
  private static @Nullable Figure named(Passage passage, int from, int word) {
    Words words = passage.words;
    Tree tree = words.tree;
    for (int i = from; tree != null && i < words.size(); i++) {
      Atom atom = passage.at[i];
      if (atom == null || atom.first != i) {
        continue;
      }
      TitlePhrase phrase = atom.phrase;
      for (int k = atom.first; k <= atom.last; k++) {
        int token = words.token(k);
        boolean part =
            token == word
                || tree.head(token) == word && (tree.is(token, "flat") || tree.is(token, "appos"));
        if (part && phrase != null && !phrase.names.isEmpty()) {
          return phrase.names.size() == 1 ? phrase.names.get(0).figure : null;
        }
        if (part && atom.figure != null && !atom.isDemonym()) {
          return atom.figure;
        }
      }
      if (words.token(atom.first) > word) {
        return null;
      }
    }
    return null;
  }

  /**
   * "exiger de Niamey qu'il rouvre": the one of whom a verb asks what a clause with the pronoun as
   * its subject says; null where there is none.
   */
  @Nullable Figure askedOf(Passage passage, Atom pronoun, ActorWords tables) {
    Words words = passage.words;
    Tree tree = words.tree;
    int token = words.token(pronoun.first);
    if (tree == null || !tree.is(token, "nsubj")) {
      return null;
    }
    int verb = tree.head(token);
    int asks = verb < 0 ? -1 : tree.head(verb);
    if (asks < 0
        || asks > token
        || !tree.is(verb, "ccomp") && !tree.is(verb, "xcomp") && !tree.is(verb, "advcl")
        || !tables.is(Part.ASK, Spelling.fold(tree.lemma(asks)))) {
      return null;
    }
    for (int i = pronoun.first - 1; i >= 0 && words.token(i) > asks; i--) {
      Atom atom = passage.at[i];
      if (atom != null && atom.figure != null && !atom.isDemonym() && !atom.is(Atom.Type.PRONOUN)) {
        return atom.figure;
      }
    }
    return null;
  }

  /**
   * "Kigali demanded that it free them": who asks, whom the pronoun then does not mean; or null.
   */
  @Nullable Figure asker(Passage passage, Atom pronoun, ActorWords tables) {
    Tree tree = passage.words.tree;
    int token = passage.words.token(pronoun.first);
    if (tree == null || !tree.is(token, "nsubj")) {
      return null;
    }
    int verb = tree.head(token);
    int asks = verb >= 0 && tree.is(verb, "ccomp") ? tree.head(verb) : -1;
    int subject = asks < 0 ? -1 : tree.child(asks, "nsubj");
    return subject >= 0
            && subject < token
            && tree.upos(subject) != Upos.PRON
            && tables.is(Part.ASK, Spelling.fold(tree.lemma(asks)))
        ? named(passage, 0, subject)
        : null;
  }

  /** Those named behind a pronoun in its own clause: it means none of them. */
  List<Figure> namedLater(Passage passage, Atom pronoun) {
    Words words = passage.words;
    Tree tree = words.tree;
    if (tree == null) {
      return List.of();
    }
    int verb = tree.head(words.token(pronoun.first));
    List<Figure> out = new ArrayList<>(2);
    for (int i = pronoun.last + 1; verb >= 0 && i < words.size(); i++) {
      Atom atom = passage.at[i];
      if (atom != null
          && atom.first == i
          && atom.figure != null
          && atom.is(Atom.Type.NAME)
          && within(tree, words.token(i), verb)) {
        out.add(atom.figure);
      }
    }
    return out;
  }

  /** Whether a word belongs to the clause of a verb, or to one that has the same subject. */
  private static boolean within(Tree tree, int from, int verb) {
    int word = from;
    for (int steps = 0; steps < STEPS && word >= 0; steps++) {
      if (word == verb) {
        return true;
      }
      boolean clause =
          tree.upos(word) == Upos.VERB
              && !tree.is(word, "xcomp")
              && !(tree.is(word, "conj") && tree.child(word, "nsubj") < 0);
      if (clause || tree.is(word, "parataxis")) {
        return false;
      }
      word = tree.head(word);
    }
    return false;
  }
}
