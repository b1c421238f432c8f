package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorMention.Form;
import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Settles pronouns where they stand, and the possessives that begin titles and collectives. */
final class Possessives {
  private final ActorWords tables;
  private final Pronouns pronouns;
  private final Clauses clauses = new Clauses();

  Possessives(ActorWords tables, Pronouns pronouns) {
    this.tables = tables;
    this.pronouns = pronouns;
  }

  /** Settles whose a title or a collective is: an office rather a body's than a person's. */
  void resolve(Scene scene, TitlePhrase phrase) {
    Atom atom = phrase.possessive;
    if (atom == null || atom.figure != null) {
      return;
    }
    Title.Sort sort = phrase.meaning().sort();
    Collective c = phrase.collective();
    boolean body =
        c != null && (c.sort() == Collective.Sort.BODY || c.sort() == Collective.Sort.GOVERNMENT)
            || sort == Title.Sort.OFFICE && !Owners.sent(phrase.meaning().english());
    boolean state =
        sort == Title.Sort.MINISTER
            || sort == Title.Sort.STATE && !Owners.ofBodies(phrase.meaning().english());
    Pronouns.Leaning leaning =
        state
            ? Pronouns.Leaning.STATE
            : body || sort == Title.Sort.STATE ? Pronouns.Leaning.BODY : Pronouns.Leaning.PERSON;
    resolve(scene, atom, leaning, Scene.figures(phrase.names));
  }

  /** Settles a pronoun that stands by itself. */
  void resolve(Scene scene, Atom atom) {
    if (atom.figure == null && atom.phrase == null) {
      resolve(scene, atom, Pronouns.Leaning.PERSON, List.of());
    }
  }

  private void resolve(Scene scene, Atom atom, Pronouns.Leaning leaning, List<Figure> not) {
    Pronoun pronoun = atom.pronoun;
    Words words = scene.passage.words;
    if (pronoun == null || impersonal(words, atom, pronoun)) {
      return;
    }
    boolean says =
        tables.is(Part.SAY, words.key(atom.last + 1))
            || tables.is(Part.SAY, words.key(atom.first - 1));
    Figure ahead = pronoun.plural() ? null : clauses.subjectAhead(scene.passage, atom);
    if (ahead == null && pronoun.subject() && !pronoun.plural()) {
      ahead = clauses.askedOf(scene.passage, atom, tables);
    }
    if (pronoun.possessive() && !pronoun.plural()) {
      Figure beside = beside(scene, atom);
      Figure told = clauses.toldOf(scene.passage, atom);
      Figure sends = clauses.owns(scene.passage, atom);
      ahead = beside != null ? beside : told != null ? told : sends != null ? sends : ahead;
    }
    List<Figure> other = new ArrayList<>(not);
    if (pronoun.subject()) {
      other.addAll(clauses.namedLater(scene.passage, atom));
      Figure asker = clauses.asker(scene.passage, atom, tables);
      if (asker != null) {
        other.add(asker);
      }
    }
    List<Figure> who =
        ahead != null && !not.contains(ahead) && Pronouns.agrees(pronoun, ahead)
            ? List.of(ahead)
            : pronouns.meaning(
                pronoun,
                new Pronouns.Place(
                    scene.sentence,
                    says,
                    passive(words, atom),
                    object(words, atom),
                    leaning,
                    other));
    if (!who.isEmpty()) {
      atom.figure = who.get(0);
      scene.add(who, atom.first, atom.last, atom.last, Form.PRONOUN);
      boolean nested = pronoun.possessive() || who.size() > 1;
      who.forEach(figure -> scene.trace(figure, atom.first, nested));
    }
  }

  /** "It was an insult": whether a noun that the verb to be links is said of what was told. */
  private static boolean tells(Tree tree, int head) {
    return head >= 0 && tree.upos(head) == Upos.NOUN && tree.child(head, "cop") >= 0;
  }

  private static boolean object(Words words, Atom atom) {
    Tree tree = words.tree;
    int token = words.token(atom.first);
    return tree != null && (tree.is(token, "obj") || tree.is(token, "iobj"));
  }

  /** "Torvak and his foreign minister": the person named right before, or null. */
  private @Nullable Figure beside(Scene scene, Atom atom) {
    int and = atom.first - 1;
    if (!tables.is(Part.AND, scene.passage.words.key(and))) {
      return null;
    }
    for (int i = scene.passage.found.size() - 1; i >= 0; i--) {
      Found found = scene.passage.found.get(i);
      if (found.last() == and - 1 && found.who().size() == 1 && found.who().get(0).isPerson()) {
        return found.who().get(0);
      }
    }
    return null;
  }

  private static boolean passive(Words words, Atom atom) {
    Tree tree = words.tree;
    return tree != null && tree.is(words.token(atom.first), "nsubj:pass");
  }

  /**
   * Whether a pronoun stands for nobody: "il faut", "it is clear". The parser sees more of these
   * than there are where the verb is reflexive or comes first; the verb decides there.
   */
  private boolean impersonal(Words words, Atom atom, Pronoun pronoun) {
    for (int i = atom.last + 1; i <= atom.last + 3; i++) {
      if (tables.is(Part.IMPERSONAL, words.key(i))
          || tables.is(Part.THERE, words.key(i)) && tables.is(Part.HAS, words.key(i + 1))) {
        return pronoun.subject();
      }
    }
    if (pronoun.subject() && pronoun.of().equals("body")) {
      int verb = words.upos(atom.last + 1) == Upos.AUX ? atom.last + 2 : atom.last + 1;
      if (tables.is(Part.HAPPEN, words.key(verb))) {
        return true;
      }
    }
    Tree tree = words.tree;
    if (tree == null) {
      return false;
    }
    int token = words.token(atom.first);
    Upos upos = tree.upos(token);
    if (pronoun.subject() && upos != Upos.PRON && upos != Upos.X) {
      return true;
    }
    int head = tree.head(token);
    if (pronoun.of().equals("body") && pronoun.subject() && tells(tree, head)) {
      return true;
    }
    return tree.is(token, "expl")
        && (pronoun.of().equals("body") || head < 0 || tree.upos(head) != Upos.VERB);
  }
}
