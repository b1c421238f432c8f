package org.pourparlers.claim.statement;

import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * Finds what is said beside a reporting verb, for each construction. Words are inclusive ranges.
 */
final class Contents {
  private static final int MAX_GAP = 16;

  private final Discourse discourse;
  private final int sentence;
  private final Clause clause;
  private final Tree tree;

  Contents(Discourse discourse, int sentence, Clause clause) {
    this.discourse = discourse;
    this.sentence = sentence;
    this.clause = clause;
    this.tree = clause.tree();
  }

  /** What a verb's complement by a frame says, or null where there is no such complement. */
  @Nullable Span of(int verb, int after, Frame frame) {
    return switch (frame.shape()) {
      case CLAUSE -> clause(verb, after);
      case INFINITIVE -> infinitive(verb, after);
      case OBJECT -> object(verb, after);
      case PERSON -> addressed(verb, after, false);
      case PAIR -> addressed(verb, after, true);
      case AS -> as(verb, after);
      case ADJECTIVE -> adjective(verb, after);
      case PREP -> preposition(verb, after, frame.preposition());
      case CHARGE -> charge(verb, after, frame.preposition());
      case MARKS -> marks(verb, after);
      case QUOTE, BARE, OWNER -> null;
    };
  }

  /** A finite clause after "that"/"que", or bare. */
  private @Nullable Span clause(int verb, int after) {
    for (int child : tree.children(verb)) {
      if (child > after && tree.is(child, "ccomp") && (clause.finite(child) || marked(child))) {
        int from = skipMark(clause.left(child), after);
        int mark = tree.child(child, "mark");
        if (from > after + MAX_GAP
            || (mark >= 0 && tree.upos(mark) == Upos.SCONJ && !isThat(mark))) {
          continue;
        }
        return stretch(from, clauseEnd(verb, clause.right(child)));
      }
    }
    int mark = markAfter(after);
    if (mark < 0) {
      return null;
    }
    return stretch(mark + 1, clauseEnd(verb, clause.right(verb)));
  }

  private boolean marked(int word) {
    int mark = tree.child(word, "mark");
    return mark >= 0 && tree.upos(mark) == Upos.SCONJ;
  }

  /**
   * The conjunction that leads a reported clause, with at most an addressee and a date before it.
   */
  private int markAfter(int after) {
    for (int i = after + 1; i < clause.size() && i <= after + 8; i++) {
      if (tree.upos(i) == Upos.SCONJ && isThat(i)) {
        return i;
      }
      if (clause.verbal(i) || clause.sign(i, ':') || clause.sign(i, ';')) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isThat(int word) {
    return discourse.lexicon().lists("that", clause.lemma(word));
  }

  private int skipMark(int from, int after) {
    int first = Math.max(from, after + 1);
    while (first < clause.size()
        && (clause.punctuation(first) && !mark(first)
            || (tree.upos(first) == Upos.SCONJ && isThat(first)))) {
      first++;
    }
    return first;
  }

  private boolean mark(int word) {
    return QuotationMark.of(tree.form(word).charAt(0)) != null;
  }

  /**
   * Where a reported clause that ends at a word really ends: what the parser hung on the reporting
   * verb but what no sign parts from the clause still belongs to it.
   */
  private int clauseEnd(int verb, int last) {
    int end = last;
    int reach = clause.right(verb);
    for (int guard = 0; guard < 4; guard++) {
      while (end + 1 <= reach && !clause.punctuation(end + 1) && tree.upos(end + 1) != Upos.CCONJ) {
        end++;
      }
      int next = end + 1;
      while (next < clause.size() && (clause.sign(next, ',') || mark(next))) {
        next++;
      }
      // "and that …" goes on with what is said
      boolean more =
          next + 1 < clause.size()
              && tree.upos(next) == Upos.CCONJ
              && isThat(next + 1)
              && tree.head(next + 1) > next;
      if (!more) {
        break;
      }
      end = Math.max(next + 1, clause.right(tree.head(next + 1)));
    }
    return end;
  }

  /** An infinitive or gerund of the speaker's own: "promised to leave", "dit avoir vu". */
  private @Nullable Span infinitive(int verb, int after) {
    for (int child : tree.children(verb)) {
      boolean complement =
          tree.is(child, "xcomp") || tree.is(child, "ccomp") || tree.is(child, "advcl");
      if (child > after
          && complement
          && (clause.infinitive(child) || gerund(child))
          && !clause.finite(child)
          && clause.left(child) <= after + 6) {
        if (tree.is(child, "advcl")
            && (clause.left(child) > after + 2 || clause.sign(after + 1, ','))) {
          continue;
        }
        return stretch(
            skipParticle(Math.max(after + 1, clause.left(child)), child),
            clauseEnd(verb, clause.right(child)));
      }
    }
    int first = after + 1;
    while (first < clause.size() && first <= after + 3 && tree.upos(first) == Upos.ADV) {
      first++;
    }
    int word = first;
    while (word < clause.size() && word <= first + 3 && particle(word)) {
      word++;
    }
    if (word < clause.size()
        && (tree.upos(word) == Upos.VERB || tree.upos(word) == Upos.AUX)
        && clause.infinitive(word)) {
      return stretch(word, clauseEnd(verb, clause.right(verb)));
    }
    return null;
  }

  private boolean gerund(int word) {
    return clause.verbal(word) && clause.participle(word) && !tree.has(word, "Tense", "Past");
  }

  private boolean particle(int word) {
    Upos upos = tree.upos(word);
    return upos == Upos.ADP || upos == Upos.PART || (upos == Upos.PRON && tree.head(word) > word);
  }

  /** Past "to", "de", "à" before an infinitive; its clitics stay. */
  private int skipParticle(int from, int verb) {
    int first = from;
    while (first < verb
        && (tree.upos(first) == Upos.ADP
            || (tree.upos(first) == Upos.PART && !negation(first))
            || clause.sign(first, ','))) {
      first++;
    }
    return first;
  }

  private boolean negation(int word) {
    return discourse.lexicon().lists("negation", clause.lemma(word));
  }

  /** A noun phrase that is what is said: "denounced the strikes". */
  private @Nullable Span object(int verb, int after) {
    for (int child : tree.children(verb)) {
      if (child > after && tree.is(child, "obj") && nominal(child)) {
        int from = Math.max(after + 1, clause.left(child));
        if (from > after + 6) {
          return null;
        }
        return stretch(skipPunctuation(from), nounEnd(child));
      }
    }
    return null;
  }

  private int skipPunctuation(int from) {
    int first = from;
    while (first < clause.size() && clause.punctuation(first) && !mark(first)) {
      first++;
    }
    return first;
  }

  private int nounEnd(int noun) {
    return clause.right(noun);
  }

  private boolean nominal(int word) {
    Upos upos = tree.upos(word);
    return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.NUM || upos == Upos.SYM;
  }

  /** What somebody is urged to do; with {@code pair}, together with who shall do it. */
  private @Nullable Span addressed(int verb, int after, boolean pair) {
    int reach = Math.min(clause.size() - 1, after + MAX_GAP);
    for (int i = after + 1; i <= reach; i++) {
      if (clause.sign(i, ';')
          || clause.sign(i, ':')
          || (clause.verbal(i) && clause.finite(i) && !mayRelate(i))) {
        return null;
      }
      if (clause.infinitive(i) && clause.verbal(i) && led(i)) {
        int end = clauseEnd(verb, clause.right(i));
        int object = tree.child(verb, "obj");
        if (pair && i == after + 2 && object < 0) {
          return null; // "wants to leave" is a wish of one's own
        }
        return stretch(pair ? skipPunctuation(after + 1) : ledStart(i), end);
      }
    }
    return null;
  }

  private boolean mayRelate(int word) {
    return tree.is(word, "acl");
  }

  /** Whether "to", "à" or "de" leads an infinitive. */
  private boolean led(int verb) {
    int i = verb - 1;
    while (i >= 0
        && (tree.upos(i) == Upos.PRON || tree.upos(i) == Upos.ADV || tree.upos(i) == Upos.AUX)) {
      i--;
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

  /** "described the talks as useful": the thing and what it is called. */
  private @Nullable Span as(int verb, int after) {
    int reach = Math.min(clause.right(verb), after + MAX_GAP);
    for (int i = after + 1; i <= reach && i < clause.size(); i++) {
      if (clause.sign(i, ';') || clause.sign(i, ':')) {
        return null;
      }
      if (isAs(i) && i + 1 < clause.size()) {
        int head = tree.head(i);
        int end = head > i ? clause.right(head) : i + 1;
        int from = i > after + 1 && !clause.punctuation(after + 1) ? after + 1 : i + 1;
        return stretch(from, Math.max(end, i + 1));
      }
    }
    return null;
  }

  private boolean isAs(int word) {
    return discourse.lexicon().lists("as", clause.lemma(word));
  }

  /** "se dit prêt à …", "declared himself ready". */
  private @Nullable Span adjective(int verb, int after) {
    for (int child : tree.children(verb)) {
      if (child > after
          && (tree.is(child, "xcomp")
              || tree.is(child, "obj")
              || tree.is(child, "amod")
              || tree.is(child, "advcl"))
          && predicate(child)
          && clause.left(child) <= after + 3) {
        int from = Math.max(after + 1, clause.left(child));
        while (from < child && tree.upos(from) == Upos.PRON) {
          from++;
        }
        return stretch(from, clauseEnd(verb, clause.right(child)));
      }
    }
    return null;
  }

  private boolean predicate(int word) {
    return tree.upos(word) == Upos.ADJ
        || (tree.upos(word) == Upos.VERB
            && tree.has(word, "Tense", "Past")
            && !clause.finite(word));
  }

  /** "objects to the presence of …". */
  private @Nullable Span preposition(int verb, int after, String preposition) {
    for (int i = after + 1; i < clause.size() && i <= after + MAX_GAP; i++) {
      if (clause.sign(i, ';') || clause.sign(i, ':') || (clause.verbal(i) && clause.finite(i))) {
        return null;
      }
      if (clause.lemma(i).equals(preposition) && tree.upos(i) != Upos.SCONJ) {
        int head = tree.head(i);
        if (head <= i) {
          continue;
        }
        int owner = tree.head(head);
        if (owner != verb && !(owner > verb && tree.under(owner, verb) && owner <= i)) {
          continue;
        }
        return stretch(skipPunctuation(i + 1), pastMarks(clause.right(head)));
      }
    }
    return null;
  }

  /** Past a closing mark to the noun that a quoted adjective goes with: ‘"partial" progress’. */
  private int pastMarks(int last) {
    int end = last;
    while (end + 1 < clause.size() && mark(end + 1)) {
      end++;
    }
    if (end > last && end + 1 < clause.size() && tree.upos(end + 1) == Upos.NOUN) {
      return end + 1;
    }
    return last;
  }

  /** "accused X of …": what X is accused of. */
  private @Nullable Span charge(int verb, int after, String preposition) {
    int reach = Math.min(clause.size() - 1, after + MAX_GAP);
    boolean whom = false;
    for (int i = after + 1; i <= reach; i++) {
      if (clause.sign(i, ';') || clause.sign(i, ':') || (clause.verbal(i) && clause.finite(i))) {
        return null;
      }
      boolean leads = clause.lemma(i).equals(preposition);
      boolean onVerb = leads && tree.head(i) > i && clause.verbal(tree.head(i));
      if (leads && (whom || relativeObject(verb)) && (onVerb || hangs(i, verb))) {
        int head = tree.head(i);
        int end = head > i ? Math.max(clause.right(head), i + 1) : clause.right(verb);
        Span words = stretch(i + 1, clauseEnd(verb, end));
        return words == null ? null : withMarksBefore(after + 1, words);
      }
      whom |= nominal(i) || tree.upos(i) == Upos.PRON;
    }
    return null;
  }

  private boolean relativeObject(int verb) {
    for (int child : tree.children(verb)) {
      if (child < verb && tree.upos(child) == Upos.PRON && !tree.is(child, "nsubj")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a preposition's phrase depends on the verb, or on something else than the noun before.
   */
  private boolean hangs(int preposition, int verb) {
    int head = tree.head(preposition);
    return head > preposition && tree.head(head) == verb;
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
  private @Nullable Span marks(int verb, int after) {
    Quotation quotation = ahead(after);
    return quotation == null
        ? null
        : stretch(skipPunctuation(after + 1), wordBefore(quotation.span().end()));
  }

  /** The quotation that begins within a few words of the same clause, or null. */
  @Nullable Quotation ahead(int after) {
    for (int i = after + 1; i < clause.size() && i <= after + MAX_GAP; i++) {
      Quotation quotation = discourse.quotationAt(tree.span(i).start());
      if (quotation != null) {
        return quotation;
      }
      if (clause.sign(i, ';') || clause.sign(i, ':') || (clause.verbal(i) && clause.finite(i))) {
        return null;
      }
    }
    return null;
  }

  private int wordBefore(int offset) {
    int word = clause.wordAt(Math.max(0, offset - 1));
    return Math.min(word, clause.size() - 1);
  }

  /** The words of a range, without signs at its ends but with its quotation marks. */
  @Nullable Span stretch(int first, int last) {
    if (first > last || first < 0 || first >= clause.size()) {
      return null;
    }
    int end = Math.min(last, clause.size() - 1);
    for (int i = first; i <= end; i++) {
      if (clause.sign(i, ';') && discourse.quotationAt(tree.span(i).start()) == null) {
        end = i - 1;
      }
    }
    if (end < first) {
      return null;
    }
    Span span = clause.span(first, end);
    return discourse.trim(span.start(), span.end());
  }

  int sentence() {
    return sentence;
  }
}
