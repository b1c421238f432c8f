package org.pourparlers.claim.statement;

import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds what is said beside a reporting verb where it is an infinitive or a gerund. */
final class Infinitives {
  private static final int MAX_GAP = 16;

  private final Discourse discourse;
  private final Clause clause;
  private final Tree tree;
  private final Reach reach;
  private final Dative dative;

  Infinitives(Discourse discourse, Clause clause, Reach reach) {
    this.discourse = discourse;
    this.clause = clause;
    this.tree = clause.tree();
    this.reach = reach;
    this.dative = new Dative(discourse, clause.tree().sentence().index(), clause);
  }

  /** An infinitive or gerund of the speaker's own: "promised to leave", "dit avoir vu". */
  @Nullable Span own(int verb, int after) {
    int first = reach.skipCircumstances(after + 1);
    int past = dative.past(first);
    first = past > first ? reach.skipCircumstances(past) : first;
    int word = first;
    while (word < clause.size() && word <= first + 5 && particle(word)) {
      word++;
    }
    if (bareStem(first)) {
      return reach.stretch(first + 1, reach.infinitive(verb, first + 1));
    }
    if (word < clause.size()
        && clause.verbal(word)
        && (clause.infinitive(word) || (gerund(word) && word == first))
        && (word == first || !tree.upos(first).equals(Upos.PRON) || clause.infinitive(word))) {
      int start = skipParticle(first, word);
      int head = tree.upos(word) == Upos.AUX && tree.head(word) > word ? tree.head(word) : word;
      return reach.stretch(start, reach.infinitive(verb, Math.max(clause.right(head), word)));
    }
    return null;
  }

  /** "to “correct its practices”": a stem behind "to" that the tagger took for another word. */
  private boolean stemBehind(int word) {
    int stem = word + 1;
    while (stem < clause.size() && reach.mark(stem)) {
      stem++;
    }
    return stem + 1 < clause.size()
        && discourse.lexicon().lists("to", clause.lemma(word))
        && tree.upos(stem) != Upos.PROPN
        && tree.upos(stem) != Upos.DET
        && tree.upos(stem) != Upos.PRON
        && tree.upos(stem) != Upos.NUM
        && !clause.punctuation(stem + 1)
        && (tree.upos(stem) == Upos.VERB || stem > word + 1)
        && tree.form(stem).equals(clause.lemma(stem));
  }

  /** "to double tariffs": a verb that the tagger took for another word. */
  private boolean bareStem(int first) {
    int stem = first + 1;
    while (stem < clause.size() && reach.mark(stem)) {
      stem++;
    }
    return stem + 1 < clause.size()
        && discourse.lexicon().lists("to", clause.lemma(first))
        && (tree.upos(stem) == Upos.ADJ || tree.upos(stem) == Upos.NOUN)
        && !clause.punctuation(stem + 1)
        && tree.form(stem).equals(clause.lemma(stem));
  }

  private boolean gerund(int word) {
    return clause.participle(word) && !tree.has(word, "Tense", "Past");
  }

  private boolean particle(int word) {
    Upos upos = tree.upos(word);
    return reach.mark(word)
        || upos == Upos.ADP
        || upos == Upos.PART
        || upos == Upos.ADV
        || (upos == Upos.PRON && tree.head(word) > word);
  }

  /** Past "to", "de", "à" before an infinitive; its clitics stay. */
  private int skipParticle(int from, int verb) {
    int first = from;
    while (first < verb
        && (tree.upos(first) == Upos.ADP
            || (tree.upos(first) == Upos.PART && !negation(first))
            || (tree.upos(first) == Upos.ADV && negation(first) && first == from))) {
      first++;
    }
    return first;
  }

  private boolean negation(int word) {
    return discourse.lexicon().lists("negation", clause.lemma(word));
  }

  /** What somebody is urged to do; with {@code pair}, together with who shall do it. */
  @Nullable Span addressed(int verb, int after, boolean pair) {
    int limit = Math.min(clause.size() - 1, after + MAX_GAP);
    boolean whom = cliticObject(verb);
    for (int i = after + 1; i <= limit; i++) {
      if (clause.sign(i, ';')
          || clause.sign(i, ':')
          || (clause.verbal(i) && finiteWord(i) && !clause.infinitive(i))) {
        return null;
      }
      if (clause.verbal(i) && clause.infinitive(i) && led(i) && whom) {
        int head = tree.upos(i) == Upos.AUX && tree.head(i) > i ? tree.head(i) : i;
        int end = reach.infinitive(verb, Math.max(i, clause.right(head)));
        return reach.stretch(pair ? reach.skipPunctuation(after + 1) : ledStart(i), end);
      }
      if (whom && stemBehind(i)) {
        return reach.stretch(
            pair ? reach.skipPunctuation(after + 1) : i + 1, reach.infinitive(verb, i + 1));
      }
      Upos upos = tree.upos(i);
      whom |= upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON || upos == Upos.NUM;
    }
    return null;
  }

  /** "leur demande de", "told them to": a pronoun before the verb may be the addressee. */
  private boolean cliticObject(int verb) {
    for (int child : tree.children(verb)) {
      if (child < verb
          && tree.upos(child) == Upos.PRON
          && !tree.is(child, "nsubj")
          && !tree.has(child, "PronType", "Rel")) {
        return true;
      }
    }
    return false;
  }

  private boolean led(int verb) {
    int i = ledStart(verb) - 1;
    if (i > 0 && discourse.lexicon().lists("compound", clause.lemma(i - 1))) {
      return false; // "en vue de consulter"
    }
    return i >= 0
        && (tree.upos(i) == Upos.PART || tree.upos(i) == Upos.ADP || tree.upos(i) == Upos.SCONJ);
  }

  private int ledStart(int verb) {
    int i = verb;
    while (i > 0
        && (tree.upos(i - 1) == Upos.PRON
            || tree.upos(i - 1) == Upos.ADV
            || tree.upos(i - 1) == Upos.AUX)) {
      i--;
    }
    return i;
  }

  private boolean finiteWord(int word) {
    return tree.has(word, "VerbForm", "Fin") || tree.feature(word, "Mood") != null;
  }
}
