package org.pourparlers.claim.statement;

import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds what is said beside a reporting verb where it is a noun phrase. */
final class NounContents {
  private static final int MAX_GAP = 16;

  private final Discourse discourse;
  private final int sentence;
  private final Clause clause;
  private final Tree tree;
  private final Reach reach;
  private final Dative dative;

  NounContents(Discourse discourse, int sentence, Clause clause, Reach reach) {
    this.discourse = discourse;
    this.sentence = sentence;
    this.clause = clause;
    this.tree = clause.tree();
    this.reach = reach;
    this.dative = new Dative(discourse, sentence, clause);
  }

  /** A noun phrase that is what is said: "denounced the strikes". */
  @Nullable Span object(int verb, int after) {
    if (ofPronoun(verb) || cites(verb, after)) {
      return null;
    }
    for (int child : tree.children(verb)) {
      if (child > after
          && tree.is(child, "obj")
          && nominal(child)
          && (!discourse.timed(sentence, child)
              || discourse.quotationAt(tree.span(child).start()) != null)) {
        int from = Math.max(after + 1, clause.left(child));
        if (from > after + MAX_GAP || signBetween(after + 1, from)) {
          return null;
        }
        return reach.stretch(reach.skipPunctuation(from), reach.noun(verb, clause.right(child)));
      }
    }
    int first = reach.skipCircumstances(dative.past(reach.skipCircumstances(after + 1)));
    int begin = first;
    if (first + 1 < clause.size() && reach.mark(first)) {
      first++;
    }
    if (first >= clause.size() || clause.punctuation(first) || passive(verb)) {
      return null;
    }
    Upos upos = tree.upos(first);
    boolean contracted = // "des" = "de" + "les"
        upos == Upos.ADP
            && first + 1 < clause.size()
            && tree.upos(first + 1) == Upos.DET
            && tree.span(first).equals(tree.span(first + 1));
    boolean begins =
        contracted || upos == Upos.DET || upos == Upos.NOUN || upos == Upos.NUM || upos == Upos.ADJ;
    int noun = first;
    while (begins && noun < clause.size() && noun < first + 6 && !nominal(noun)) {
      noun++;
    }
    if (!begins
        || noun >= clause.size()
        || !nominal(noun)
        || tree.is(noun, "nsubj")
            && tree.head(noun) == verb
            && Series.leader(discourse, clause, verb) < 0) {
      return null;
    }
    return reach.stretch(
        begin,
        reach.noun(
            verb, Math.max(noun, clause.right(noun) < noun + 40 ? clause.right(noun) : noun)));
  }

  /** "cited an official as saying": whom a verb passes words on of. */
  private boolean cites(int verb, int after) {
    if (!discourse.lexicon().lists("passive", clause.lemma(verb))) {
      return false;
    }
    for (int i = after + 1; i + 1 < clause.size() && i <= after + MAX_GAP; i++) {
      if (discourse.lexicon().lists("as", clause.lemma(i)) && clause.participle(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "to show that it wants peace": a clause about a pronoun inside another tells nothing. */
  private boolean ofPronoun(int verb) {
    int subject = tree.child(verb, "nsubj");
    return tree.is(verb, "ccomp") && subject >= 0 && tree.upos(subject) == Upos.PRON;
  }

  private boolean passive(int verb) {
    return tree.child(verb, "aux:pass") >= 0;
  }

  private boolean signBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (clause.sign(i, ';') || clause.sign(i, ':')) {
        return true;
      }
    }
    return false;
  }

  private boolean nominal(int word) {
    Upos upos = tree.upos(word);
    return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.NUM || upos == Upos.SYM;
  }

  /** "described the talks as useful": the thing and what it is called. */
  @Nullable Span as(int verb, int after) {
    int limit = Math.min(clause.size() - 1, after + 2 * MAX_GAP);
    for (int i = after + 1; i <= limit; i++) {
      if (clause.sign(i, ';')
          || clause.sign(i, ':')
          || (clause.verbal(i) && finite(i) && !inRelative(i))) {
        return null;
      }
      if (discourse.lexicon().lists("as", clause.lemma(i)) && i + 1 < clause.size()) {
        int head = tree.head(i);
        int end = head > i ? clause.right(head) : i + 1;
        boolean thing = i > after + 1 && !clause.punctuation(after + 1);
        int from = thing ? reach.skipCircumstances(after + 1) : i + 1;
        return reach.stretch(from >= i ? i + 1 : from, reach.noun(verb, Math.max(end, i + 1)));
      }
    }
    return null;
  }

  private boolean inRelative(int word) {
    int i = word;
    for (int step = 0; step < 6 && i >= 0; step++) {
      if (tree.is(i, "acl")) {
        return true;
      }
      i = tree.head(i);
    }
    return false;
  }

  private boolean finite(int word) {
    return tree.has(word, "VerbForm", "Fin") || tree.feature(word, "Mood") != null;
  }

  /** "objects to the presence of …". */
  @Nullable Span preposition(int verb, int after, String preposition) {
    for (int i = after + 1; i < clause.size() && i <= after + MAX_GAP; i++) {
      if (clause.sign(i, ';') || clause.sign(i, ':') || (clause.verbal(i) && finite(i))) {
        return null;
      }
      if (clause.lemma(i).equals(preposition)
          && (tree.upos(i) != Upos.SCONJ || !discourse.lexicon().lists("that", clause.lemma(i)))) {
        int head = tree.head(i);
        if ((head <= i && i > after + 2)
            || (i + 1 < clause.size() && discourse.timed(sentence, i + 1))) {
          continue;
        }
        int owner = head < 0 ? -1 : tree.head(head);
        boolean own =
            owner == verb
                || i <= after + 1
                || owner < verb
                || (!nominal(Math.max(0, owner)) || owner <= after)
                || asideOnly(after + 1, i);
        if (!own) {
          continue;
        }
        int end = Math.max(i + 1, head > i ? clause.right(head) : i + 1);
        return reach.stretch(reach.skipPunctuation(i + 1), reach.noun(verb, end));
      }
    }
    return null;
  }

  /** "spoke on X of …", "parlé, lui, d'un …": only a phrase or pronoun stands between. */
  private boolean asideOnly(int from, int to) {
    return to - from <= 4;
  }

  /** "accused X of …": what X is accused of. */
  @Nullable Span charge(int verb, int after, String preposition) {
    if (mutual(verb, after)) {
      return null;
    }
    int limit = Math.min(clause.size() - 1, after + MAX_GAP);
    boolean whom = pronounBefore(verb);
    for (int i = after + 1; i <= limit; i++) {
      if (clause.sign(i, ';') || clause.sign(i, ':') || (clause.verbal(i) && finite(i))) {
        return null;
      }
      boolean leads = clause.lemma(i).equals(preposition);
      int head = tree.head(i);
      boolean own = head > i && (clause.verbal(head) || tree.head(head) == verb || marksNext(i));
      if (leads && whom && (own || head <= i || marksNext(i))) {
        int end = head > i ? Math.max(clause.right(head), i + 1) : i + 1;
        Span words = reach.stretch(reach.skipPunctuation(i + 1), reach.clause(verb, end));
        return words == null ? null : withMarksBefore(after + 1, words);
      }
      whom |=
          nominal(i) || tree.upos(i) == Upos.PRON || Character.isUpperCase(tree.form(i).charAt(0));
    }
    return null;
  }

  /** "s'accusent mutuellement", "accuse each other": no one speaker. */
  private boolean mutual(int verb, int after) {
    for (int child : tree.children(verb)) {
      if (discourse.lexicon().lists("mutual", clause.lemma(child))) {
        return true;
      }
    }
    return after + 1 < clause.size()
        && discourse.lexicon().lists("mutual", clause.lemma(after + 1));
  }

  private boolean marksNext(int word) {
    return word + 1 < clause.size() && reach.mark(word + 1);
  }

  private boolean pronounBefore(int verb) {
    for (int child : tree.children(verb)) {
      if (child < verb && tree.upos(child) == Upos.PRON && !tree.is(child, "nsubj")) {
        return true;
      }
    }
    return false;
  }

  private Span withMarksBefore(int from, Span words) {
    int start = tree.span(from).start();
    int last = discourse.lastQuotation(words.start() - 1);
    if (last >= 0) {
      Quotation quotation = discourse.quotations().get(last);
      if (quotation.span().start() >= start && quotation.span().end() <= words.start()) {
        return new Span(start, words.end());
      }
    }
    return words;
  }

  /** What stands behind the verb up to the end of the quotation that it leads to. */
  @Nullable Span marks(int verb, int after) {
    Quotation quotation = ahead(after);
    if (quotation == null) {
      return null;
    }
    int first = reach.skipPunctuation(after + 1);
    while (first < clause.size()
        && tree.upos(first) == Upos.ADP
        && tree.span(first).start() < quotation.span().start()) {
      first++;
    }
    int last = clause.wordAt(Math.max(0, quotation.span().end() - 1));
    if (last + 1 < clause.size() && tree.upos(last + 1) == Upos.NOUN) {
      last++;
    }
    if (last + 2 < clause.size()
        && tree.upos(last + 1) == Upos.ADP
        && clause.infinitive(last + 2)) {
      last = reach.noun(verb, last + 2); // "un « consensus » pour poursuivre …"
    }
    return reach.stretch(Math.min(first, last), last);
  }

  /** The quotation that begins within a few words of the same clause, or null. */
  private @Nullable Quotation ahead(int after) {
    for (int i = after + 1; i < clause.size() && i <= after + MAX_GAP; i++) {
      Quotation quotation = discourse.quotationAt(tree.span(i).start());
      if (quotation != null) {
        return quotation;
      }
      if (clause.sign(i, ';')
          || clause.sign(i, ':')
          || clause.sign(i, ',')
          || (clause.verbal(i) && finite(i))) {
        return null;
      }
    }
    return null;
  }
}
