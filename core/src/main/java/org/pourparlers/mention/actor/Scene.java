package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorMention.Form;
import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** A sentence while its mentions are being settled: what is found in it is remembered at once. */
final class Scene {
  private static final int MOST_TOLD = 6;

  private final ActorWords tables;
  final Passage passage;
  final int sentence;
  private final Focus focus;
  private final Pairs pairs;

  Scene(ActorWords tables, Passage passage, Focus focus, Pairs pairs) {
    this.tables = tables;
    this.passage = passage;
    this.sentence = passage.words.sentence.index();
    this.focus = focus;
    this.pairs = pairs;
  }

  /** Adds a mention; what stands beside it, joined by "and", becomes a pair. */
  void add(List<Figure> who, int first, int last, int head, Form form) {
    if (who.isEmpty()) {
      return;
    }
    passage.found.add(new Found(List.copyOf(who), first, last, head, form));
    if (who.size() == 1 && !who.get(0).isPerson() && people(form, head)) {
      focus.crowd(who.get(0), sentence);
    }
    if (form != Form.DEMONYM && form != Form.PRONOUN) {
      pair();
    }
  }

  /** Whether a mention is a plural noun for people, and the subject. */
  private boolean people(Form form, int head) {
    Tree tree = passage.words.tree;
    int token = passage.words.token(head);
    return (form == Form.SIDE || form == Form.EPITHET)
        && tree != null
        && tree.has(token, "Number", "Plur")
        && subject(tree, token);
  }

  /** Remembers that somebody was mentioned. */
  void trace(Figure figure, int piece, boolean nested) {
    trace(figure, piece, nested, null);
  }

  /** Remembers that somebody unnamed stood for a side: "the Turkish envoy". */
  void envoy(Figure side, TitlePhrase phrase) {
    int head = phrase.title.last;
    String gender = tables.gender(passage.words.key(phrase.first));
    trace(side, head, false, phrase.plural() || side.isPerson() ? null : gender);
  }

  private void trace(Figure figure, int piece, boolean nested, @Nullable String envoy) {
    Words words = passage.words;
    Tree tree = words.tree;
    Atom atom = passage.at(piece);
    TitlePhrase phrase = atom == null ? null : atom.phrase;
    boolean subject =
        tree == null
            ? piece <= 3
            : subject(tree, words, atom, piece)
                || phrase != null
                    && figure.isPerson()
                    && subject(tree, words.token(phrase.title.last));
    boolean speaker = says(words, piece);
    boolean trailing = speaker && trailing(phrase == null ? first(piece) : phrase.first);
    focus.mention(
        new Focus.Trace(figure, sentence, piece, subject, nested, speaker, trailing, envoy));
  }

  private int first(int piece) {
    Atom atom = passage.at(piece);
    return atom == null ? piece : atom.first;
  }

  /** Whether a comma stands a few words before a piece that does not begin its sentence. */
  private boolean trailing(int piece) {
    for (int i = piece - 1; i > 3 && i >= piece - 4; i--) {
      String key = passage.words.key(i);
      if (key.equals(",") || key.equals("»") || key.equals("”") || key.equals("\"")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb of saying stands next to the name or the title that ends or begins here. */
  private boolean says(Words words, int piece) {
    Atom atom = passage.at(piece);
    int first = atom == null ? piece : atom.first;
    TitlePhrase phrase = atom == null ? null : atom.phrase;
    if (phrase != null) {
      first = Math.min(first, phrase.first);
    }
    return tables.is(Part.SAY, words.key(first - 1))
        || tables.is(Part.SOURCE, words.key(first - 1))
        || tables.is(Part.SOURCE, words.key(first - 2))
        || tables.is(Part.SAY, words.key(piece + 1))
        || tables.is(Part.SAY, words.key(piece + 2)) && words.upos(piece + 1) == Upos.AUX;
  }

  /** Whether any word of an atom is the subject: "the Union of Northern Ports". */
  private static boolean subject(Tree tree, Words words, @Nullable Atom atom, int piece) {
    if (atom == null || atom.last != piece) {
      return subject(tree, words.token(piece));
    }
    for (int i = atom.first; i <= atom.last; i++) {
      if (subject(tree, words.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a piece is, or belongs to, the subject of a clause. */
  boolean subject(int piece) {
    Tree tree = passage.words.tree;
    return tree != null && subject(tree, passage.words.token(piece));
  }

  /** Whether one of some pieces is what a verb or a noun governs, and no attribute behind it. */
  boolean argument(int first, int last) {
    for (int piece = first; piece <= last; piece++) {
      if (argument(piece)) {
        return true;
      }
    }
    return false;
  }

  private boolean argument(int piece) {
    Tree tree = passage.words.tree;
    if (tree == null || passage.words.joined(piece + 1)) {
      return false;
    }
    int token = passage.words.token(piece);
    String relation = tree.relation(token);
    return relation.startsWith("nsubj")
        || relation.startsWith("obj")
        || relation.startsWith("obl")
        || relation.startsWith("nmod") && tree.head(token) < token
        || relation.equals("conj");
  }

  /**
   * A noun with the words behind it that tell it apart ("groupes armés du nord"), as written; null
   * where it has none.
   */
  @Nullable String told(Atom atom) {
    Words words = passage.words;
    Tree tree = words.tree;
    if (tree == null) {
      return null;
    }
    int noun = words.token(atom.last);
    int last = atom.last;
    for (int i = atom.last + 1; i < words.size() && i <= atom.last + MOST_TOLD; i++) {
      int token = words.token(i);
      if (!words.letter(i) || token >= tree.size() || !within(tree, token, noun)) {
        break;
      }
      last =
          words.upos(i) == Upos.NOUN || words.upos(i) == Upos.ADJ || words.upos(i) == Upos.PROPN
              ? i
              : last;
    }
    return last == atom.last ? null : words.span(atom.first, last).of(passage.content);
  }

  /** Whether a word belongs to a noun by attributes and complements only. */
  private static boolean within(Tree tree, int token, int noun) {
    int word = token;
    for (int step = 0; step < MOST_TOLD && word >= 0; step++) {
      if (word == noun) {
        return step > 0;
      }
      boolean attribute =
          tree.is(word, "amod")
              || tree.is(word, "nmod")
              || tree.is(word, "case")
              || tree.is(word, "det")
              || tree.is(word, "flat");
      if (!attribute) {
        return false;
      }
      word = tree.head(word);
    }
    return false;
  }

  private static boolean subject(Tree tree, int token) {
    int word = token;
    for (int steps = 0; steps < 4 && word >= 0; steps++) {
      if (tree.is(word, "nsubj")) {
        return true;
      }
      if (!tree.is(word, "flat") && !tree.is(word, "appos") && !tree.is(word, "compound")) {
        return false;
      }
      word = tree.head(word);
    }
    return false;
  }

  /** Looks back from the last mention over those that are joined to it: "X, Y and Z". */
  private void pair() {
    List<Found> found = passage.found;
    List<Figure> who = new ArrayList<>(found.get(found.size() - 1).who());
    int first = found.get(found.size() - 1).first();
    for (int i = found.size() - 2; i >= 0; i--) {
      Found before = found.get(i);
      if (before.form() == Form.DEMONYM
          || before.form() == Form.PRONOUN
          || before.last() >= first) {
        continue;
      }
      boolean alike = before.who().get(0).isPerson() == who.get(0).isPerson();
      boolean side =
          joined(before.last() + 1, first)
              || i == found.size() - 2 && coordinated(before, found.get(found.size() - 1));
      if (!alike || !side) {
        break; // "at the palace of Ost, the president, X, and Y"
      }
      for (int k = before.who().size() - 1; k >= 0; k--) {
        if (!who.contains(before.who().get(k))) {
          who.add(0, before.who().get(k));
        }
      }
      first = before.first();
    }
    if (who.size() >= 2 && who.size() <= 5) {
      pairs.together(List.copyOf(who), sentence, by(first));
    }
  }

  /** "met X on Monday and Y on Tuesday": whether "and" joins two people, few words between them. */
  private boolean coordinated(Found before, Found after) {
    boolean and = false;
    int from = before.last() + 1;
    for (int i = from; i < after.first(); i++) {
      String key = passage.words.key(i);
      Upos upos = passage.words.upos(i);
      if (i - from > 5 || upos == Upos.VERB || upos == Upos.AUX || key.equals(",")) {
        return false;
      }
      and |= tables.is(Part.AND, key);
    }
    return and && after.who().get(0).isPerson();
  }

  private boolean by(int first) {
    return tables.is(Part.BY, passage.words.key(first - 1));
  }

  private boolean joined(int from, int to) {
    if (from == to && passage.words.joined(to)) {
      return true; // "Thailand-Cambodia talks"
    }
    if (to - from > 4 || from >= to) {
      return false;
    }
    boolean and = false;
    for (int i = from; i < to; i++) {
      String key = passage.words.key(i);
      boolean comma = key.equals(",");
      and |= comma || tables.is(Part.AND, key);
      boolean again = and && (tables.is(Part.FOR, key) || tables.is(Part.IN, key));
      if (!comma
          && !again // "to Israel and to Hamas"
          && !tables.is(Part.AND, key)
          && !tables.is(Part.DETERMINER, key)
          && !tables.is(Part.OF, key)) {
        return false;
      }
    }
    return and;
  }

  /** The figures of names that are settled. */
  static List<Figure> figures(List<Atom> names) {
    List<Figure> out = new ArrayList<>(names.size());
    for (Atom name : names) {
      if (name.figure != null) {
        out.add(name.figure);
      }
    }
    return out;
  }

  @Nullable Atom at(int i) {
    return passage.at(i);
  }
}
