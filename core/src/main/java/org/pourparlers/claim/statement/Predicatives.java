package org.pourparlers.claim.statement;

import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * Finds what is said where a verb gives a thing a name: "called the talks a success", "juge l'offre
 * insuffisante", "a qualifié l'accord d'historique".
 */
final class Predicatives {
  /** The frame of a name that stands before the thing. */
  private static final String FRONT = "front";

  private static final int LONGEST = 14;

  private final Discourse discourse;
  private final int sentence;
  private final Clause clause;
  private final Tree tree;
  private final Reach reach;

  Predicatives(Discourse discourse, int sentence, Clause clause, Reach reach) {
    this.discourse = discourse;
    this.sentence = sentence;
    this.clause = clause;
    this.tree = clause.tree();
    this.reach = reach;
  }

  /**
   * The thing and what it is called, or null.
   *
   * @param frame its preposition leads the name ("de"), where the language has one
   */
  @Nullable Span of(int verb, int after, Frame frame) {
    int first = reach.skipCircumstances(after + 1);
    if (first >= clause.size() || clause.sign(first, ',') || clause.sign(first, ':')) {
      return null;
    }
    String preposition = frame.preposition();
    int name =
        preposition.equals(FRONT)
            ? front(first)
            : preposition.isEmpty() ? bare(first) : led(first, preposition);
    return name < 0 ? null : reach.stretch(first, reach.noun(verb, Math.max(name, first)));
  }

  /** Behind the last preposition that no article follows, or -1. */
  private int led(int first, String preposition) {
    int found = -1;
    for (int i = first; i + 1 < clause.size() && i <= first + LONGEST && !stop(i); i++) {
      if (clause.lemma(i).equals(preposition) && calls(i + 1)) {
        found = i + 1;
      }
    }
    return found;
  }

  private boolean calls(int word) {
    Upos upos = tree.upos(word);
    return upos == Upos.ADJ
        || upos == Upos.NOUN
        || upos == Upos.VERB
        || upos == Upos.ADV
        || reach.mark(word);
  }

  /** The name right behind the thing, or before it, or -1. */
  private int bare(int first) {
    int word = first;
    int front = front(first);
    if (front >= 0) {
      return front;
    }
    boolean pronoun = tree.upos(word) == Upos.PRON;
    while (word < clause.size() && (tree.upos(word) == Upos.DET || tree.upos(word) == Upos.ADJ)) {
      word++;
    }
    int noun = word;
    while (noun < clause.size() && nominal(noun)) {
      noun++;
    }
    if (pronoun) {
      noun = first + 1;
    } else if (noun == word) {
      return -1;
    }
    int name = past(noun);
    if (name >= clause.size() || stop(name) || discourse.timed(sentence, name)) {
      return -1;
    }
    boolean phrase = tree.upos(name) == Upos.DET && !discourse.timed(sentence, name + 1);
    boolean plural = pronoun && tree.upos(name) == Upos.NOUN;
    return adjective(name) || phrase || plural ? name : -1;
  }

  /** "juge insuffisante la proposition", "estime prématuré de parler de paix". */
  private int front(int first) {
    int next = first;
    while (next < clause.size() && tree.upos(next) == Upos.ADV) {
      next++;
    }
    next++;
    if (next >= clause.size() || !adjective(next - 1)) {
      return -1;
    }
    boolean infinitive =
        tree.upos(next) == Upos.ADP
            && next + 1 < clause.size()
            && (clause.infinitive(next + 1) || tree.upos(next + 1) == Upos.PRON);
    return tree.upos(next) == Upos.DET || infinitive ? next : -1;
  }

  /** Past "of …" and "de …" behind a noun. */
  private int past(int noun) {
    int word = noun;
    for (int guard = 0;
        guard < 2 && word + 1 < clause.size() && tree.upos(word) == Upos.ADP;
        guard++) {
      int next = word + 1;
      while (next < clause.size()
          && (tree.upos(next) == Upos.DET || nominal(next))
          && next <= word + 4) {
        next++;
      }
      word = next;
    }
    return word;
  }

  private boolean adjective(int word) {
    Upos upos = tree.upos(word);
    boolean participle = upos == Upos.VERB && tree.has(word, "VerbForm", "Part");
    boolean degree =
        upos == Upos.ADV && word + 1 < clause.size() && tree.upos(word + 1) == Upos.ADJ;
    return (upos == Upos.ADJ || participle || degree)
        && !(word + 1 < clause.size() && discourse.timed(sentence, word + 1));
  }

  private boolean nominal(int word) {
    Upos upos = tree.upos(word);
    return upos == Upos.NOUN || upos == Upos.PROPN;
  }

  private boolean stop(int word) {
    return clause.sign(word, ',')
        || clause.sign(word, ';')
        || clause.sign(word, ':')
        || clause.sign(word, '.');
  }
}
