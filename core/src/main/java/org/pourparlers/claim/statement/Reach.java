package org.pourparlers.claim.statement;

import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * Tells how far what is said reaches. The parser's subtrees are too short where it errs, so that
 * what no sign parts from them still belongs to them.
 */
final class Reach {
  private static final int MAX_ASIDE = 9;

  private final Discourse discourse;
  private final int sentence;
  private final Clause clause;
  private final Tree tree;
  private final Conjuncts conjuncts;

  Reach(Discourse discourse, int sentence, Clause clause) {
    this.discourse = discourse;
    this.sentence = sentence;
    this.clause = clause;
    this.tree = clause.tree();
    this.conjuncts = new Conjuncts(discourse, clause);
  }

  /** The last word of a reported clause or infinitive that ends at a word by its subtree. */
  int clause(int verb, int last) {
    int limit = limit(verb);
    int end = last;
    for (int guard = 0; guard < 4; guard++) {
      end = phrase(end, limit);
      int next = end + 1;
      while (next <= limit && (clause.sign(next, ',') || mark(next))) {
        next++;
      }
      if (next > end + 1 && relativeAt(next, limit)) {
        end = Math.max(next, relativeEnd(next, limit));
        continue;
      }
      // "and that …" goes on with what is said
      boolean more =
          next + 1 <= limit
              && tree.upos(next) == Upos.CCONJ
              && (that(next + 1)
                  || mark(next + 1) && marked(end, next)
                  || conjuncts.wouldBehind(next)
                  || conjuncts.participleBehind(verb, next)
                  || joinsInside(next, verb, end));
      if (!more) {
        break;
      }
      end = next + 1;
    }
    return cut(verb, end, false);
  }

  /** "« … », mais « … »": whether a mark closes what stands before a conjunction. */
  private boolean marked(int end, int conjunction) {
    for (int i = Math.max(0, end); i < conjunction; i++) {
      if (mark(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a relative clause begins at a word: "which", "dont", "to whom". */
  private boolean relativeAt(int word, int limit) {
    int pronoun = tree.upos(word) == Upos.ADP ? word + 1 : word;
    return pronoun <= limit && tree.has(pronoun, "PronType", "Rel") && !that(pronoun);
  }

  /** The last word before the sign that closes a relative clause. */
  private int relativeEnd(int from, int limit) {
    int end = from;
    while (end + 1 <= limit && (!clause.punctuation(end + 1) || hyphen(end + 1))) {
      end++;
    }
    return end;
  }

  /** Whether a conjunction joins what follows to the reported clause, not to the reporting verb. */
  private boolean joinsInside(int conjunction, int verb, int end) {
    int conjunct = tree.head(conjunction);
    int first = conjunct > conjunction ? tree.head(conjunct) : -1;
    return first > verb + 1 && first <= end;
  }

  /** The last word of an infinitive that is what is said. */
  int infinitive(int verb, int last) {
    return cut(verb, clause(verb, last), true);
  }

  /** The last word of a noun phrase that is what is said. */
  int noun(int verb, int last) {
    int limit = limit(verb);
    int end = phrase(last, limit);
    if (end + 2 <= limit && tree.upos(end + 1) == Upos.CCONJ && joinsNames(end)) {
      end = phrase(end + 2, limit); // "the decision by X and Y to open …"
    }
    int past = pastTimeAside(end, limit);
    if (past < 0) {
      end = pastMarkedAside(end, limit);
    }
    return cut(verb, past < 0 ? end : phrase(past, limit), true);
  }

  /** Whether a conjunction joins two names. */
  private boolean joinsNames(int end) {
    int next = tree.upos(end + 2) == Upos.DET ? end + 3 : end + 2;
    return next < clause.size()
        && discourse.mentions().actorAt(sentence, end) != null
        && discourse.mentions().actorAt(sentence, next) != null
        && !verbBehind(next);
  }

  /** "welcomed the step and Y rejected it": whether a verb follows a name. */
  private boolean verbBehind(int name) {
    int word = name;
    while (word + 1 < clause.size() && tree.upos(word + 1) == Upos.PROPN) {
      word++;
    }
    return word + 1 < clause.size() && clause.verbal(word + 1);
  }

  /** "thanked Canada, “a country that can keep quiet”": what the marks say of the thing. */
  private int pastMarkedAside(int end, int limit) {
    if (end + 2 > limit || !clause.sign(end + 1, ',') || !mark(end + 2)) {
      return end;
    }
    Quotation quotation = discourse.quotationAt(tree.span(end + 2).start());
    if (quotation == null
        || !quotation.closed()
        || quotation.span().end() > tree.span(clause.size() - 1).end()) {
      return end;
    }
    int last = clause.wordAt(quotation.span().end() - 1);
    return last + 1 >= clause.size() || clause.punctuation(last + 1) ? last : end;
  }

  private boolean article(int word) {
    return tree.upos(word) == Upos.DET && discourse.timed(sentence, word + 1);
  }

  /**
   * "l'entrée en vigueur, le 1er juillet, d'un programme": the word behind such an aside, or -1.
   */
  private int pastTimeAside(int end, int limit) {
    int word = end + 2;
    if (word > limit || !clause.sign(end + 1, ',')) {
      return -1;
    }
    boolean timed = false;
    while (word <= limit
        && word <= end + MAX_ASIDE
        && (discourse.timed(sentence, word)
            || article(word)
            || timed && (tree.upos(word) == Upos.ADP || tree.upos(word) == Upos.PROPN))) {
      timed |= discourse.timed(sentence, word);
      word++; // "la veille à Genève"
    }
    boolean aside = word > end + 2 && word + 1 <= limit && clause.sign(word, ',');
    return aside && tree.upos(word + 1) == Upos.ADP ? word + 1 : -1;
  }

  /** On to the next sign or conjunction. */
  private int phrase(int from, int limit) {
    int end = from;
    while (end + 1 <= limit
        && (!clause.punctuation(end + 1) || innerMark(end + 1) || hyphen(end + 1))
        && tree.upos(end + 1) != Upos.CCONJ) {
      end++;
    }
    return end;
  }

  private boolean hyphen(int word) {
    String form = tree.form(word);
    return (form.equals("-") || form.equals("%") || form.equals("/"))
        && tree.span(word).start() == tree.span(word - 1).end();
  }

  /** A quotation mark that a word of the same phrase follows. */
  private boolean innerMark(int word) {
    return mark(word)
        && word + 1 < clause.size()
        && (!clause.punctuation(word + 1)
            || discourse.quotationAt(tree.span(word + 1).start()) != null);
  }

  /** A relative clause ends where the parser says; elsewhere the sentence is the limit. */
  private int limit(int verb) {
    int word = verb;
    for (int step = 0; step < 6 && word >= 0; step++) {
      if (tree.is(word, "acl")
          && clause.right(word) >= verb
          && tree.child(word, "nsubj") >= 0
          && tree.has(tree.child(word, "nsubj"), "PronType", "Rel")) {
        return Math.max(clause.right(word), verb);
      }
      word = tree.head(word);
    }
    return clause.size() - 1;
  }

  /** Before another reporting verb of the same speaker: ", et a appelé …", ", adding that …". */
  private int cut(int verb, int end, boolean noClause) {
    int last = Math.min(end, clause.size() - 1);
    int group = clause.groupStart(verb);
    boolean relative = group > 0 && tree.has(group - 1, "PronType", "Rel");
    for (int i = verb + 2; relative && i < last; i++) {
      // "X, who says the line is open, gave no date": the main clause goes on behind the comma
      if (clause.sign(i, ',')
          && (clause.verbal(i + 1) || clause.verbal(Math.min(i + 2, clause.size() - 1)))
          && tree.upos(i + 1) != Upos.CCONJ) {
        return i - 1;
      }
    }
    for (int i = verb + 3; i <= last; i++) {
      if (!clause.verbal(i)
          || (discourse.lexicon().verbs(clause.lemma(i)).isEmpty()
              && !(noClause && !clause.infinitive(i)))
          || discourse.quotationAt(tree.span(i).start()) != null) {
        continue;
      }
      int first = clause.groupStart(i);
      if (first < verb + 3 || sharesInfinitive(i, verb)) {
        continue;
      }
      boolean coordinated =
          tree.upos(first - 1) == Upos.CCONJ
              && first - 2 > verb
              && (clause.sign(first - 2, ',')
                  || noClause
                  || declines(i)
                  || tree.head(i) == verb
                  || ledAgain(i, verb)
                  || shares(i, verb));
      int comma = first - 1;
      while (comma > first - 4
          && comma > verb
          && (tree.upos(comma) == Upos.ADP || tree.upos(comma) == Upos.ADV)) {
        comma--; // "tout en excluant"
      }
      boolean participle =
          clause.sign(comma, ',') && clause.participle(i) && !tree.has(i, "Tense", "Past");
      boolean finite =
          (clause.finite(i)
                  || (comma(first - 2) && pastWithObject(i))
                  || (noClause && tree.has(i, "Tense", "Past") && tree.child(i, "aux") < 0))
              && tree.child(i, "nsubj") < 0;
      if ((coordinated && finite) || participle) {
        int before = coordinated ? first - 2 : comma;
        while (before > verb + 1 && clause.sign(before, ',')) {
          before--;
        }
        return before;
      }
    }
    return last;
  }

  /** "laisse entendre que … et fait valoir que": a second verb of the same speaker. */
  private boolean ledAgain(int word, int verb) {
    for (ReportingWord entry : discourse.lexicon().verbs(clause.lemma(word))) {
      int end = entry.end(clause, word);
      boolean led = end >= 0 && end + 1 < clause.size() && that(end + 1);
      if (led && entry.length() > 1 && tense(word).equals(tense(verb))) {
        return true;
      }
    }
    return false;
  }

  private String tense(int word) {
    String tense = tree.feature(clause.groupStart(word), "Tense");
    return tense == null ? "" : tense;
  }

  /** "dit avoir appelé X et donné instruction": two participles of one infinitive. */
  private boolean sharesInfinitive(int word, int verb) {
    int head = tree.head(word);
    int auxiliary = head > verb && tree.is(word, "conj") ? tree.child(head, "aux") : -1;
    return auxiliary > verb && clause.infinitive(auxiliary)
        || word > 0
            && tree.upos(word - 1) == Upos.CCONJ
            && conjuncts.participleBehind(verb, word - 1);
  }

  /** "said the gap was narrow but declined to": to decline is the speaker's own. */
  private boolean declines(int word) {
    for (ReportingWord entry : discourse.lexicon().verbs(clause.lemma(word))) {
      if (entry.act() == org.pourparlers.claim.Statement.Act.DECLINE) {
        return true;
      }
    }
    return false;
  }

  private boolean comma(int word) {
    return word >= 0 && clause.sign(word, ',');
  }

  /** ", and denied reports": a past tense that the tagger takes for a participle. */
  private boolean pastWithObject(int word) {
    return tree.has(word, "Tense", "Past")
        && tree.child(word, "aux") < 0
        && tree.child(word, "aux:pass") < 0
        && tree.child(word, "obj") > word;
  }

  private boolean shares(int word, int verb) {
    return tree.is(word, "conj") && tree.head(word) == verb;
  }

  boolean that(int word) {
    return discourse.lexicon().lists("that", clause.lemma(word));
  }

  boolean mark(int word) {
    String form = tree.form(word);
    return clause.punctuation(word) && QuotationMark.of(form.charAt(0)) != null;
  }

  int skipPunctuation(int from) {
    int first = from;
    while (first < clause.size() && clause.punctuation(first) && !mark(first)) {
      first++;
    }
    return first;
  }

  /** Past dates, adverbs and commas that stand between a verb and its complement. */
  int skipCircumstances(int from) {
    int first = from;
    while (first < clause.size() && first < from + 12) {
      int past = discourse.lexicon().pastAside(tree, first);
      if (past > first) {
        first = past;
      } else if (discourse.timed(sentence, first)
          || (tree.upos(first) == Upos.ADV
              && !mark(first)
              && !discourse.lexicon().lists("half", clause.lemma(first)))
          || (clause.sign(first, ',') && first > from)) {
        first++;
      } else {
        break;
      }
    }
    return first;
  }

  /** The words of a range, without signs at its ends but with its quotation marks. */
  @Nullable Span stretch(int first, int last) {
    if (first > last || first < 0 || first >= clause.size()) {
      return null;
    }
    int end = Math.min(last, clause.size() - 1);
    for (int i = first + 1; i <= end; i++) {
      boolean stop = clause.sign(i, ';') || (clause.sign(i, ':') && marksFollow(i));
      if (stop && discourse.quotationAt(tree.span(i).start()) == null) {
        end = i - 1;
      }
    }
    Span span = clause.span(first, end);
    return discourse.trim(span.start(), span.end());
  }

  private boolean marksFollow(int colon) {
    return colon + 1 < clause.size() && mark(colon + 1);
  }
}
