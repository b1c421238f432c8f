package org.pourparlers.claim.statement;

import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds what is said beside a reporting verb where it is a clause or a predicate. */
final class Contents {
  private static final int MAX_GAP = 16;

  private final Discourse discourse;
  private final int sentence;
  private final Clause clause;
  private final Tree tree;
  private final Reach reach;
  private final NounContents nouns;
  private final Infinitives infinitives;
  private final Conjunctions conjunctions;

  Contents(Discourse discourse, int sentence, Clause clause) {
    this.discourse = discourse;
    this.sentence = sentence;
    this.clause = clause;
    this.tree = clause.tree();
    this.reach = new Reach(discourse, sentence, clause);
    this.nouns = new NounContents(discourse, sentence, clause, reach);
    this.conjunctions = new Conjunctions(discourse, sentence, clause, reach);
    this.infinitives = new Infinitives(discourse, clause, reach);
  }

  Reach reach() {
    return reach;
  }

  /**
   * What a verb's complement by a frame says, or null where there is no such complement.
   *
   * @param after the last word of the reporting expression
   */
  @Nullable Span of(int verb, int after, Frame frame) {
    return switch (frame.shape()) {
      case CLAUSE -> clause(verb, after);
      case THAT -> led(verb, after);
      case INFINITIVE -> infinitives.own(verb, after);
      case PERSON -> infinitives.addressed(verb, after, false);
      case PAIR -> infinitives.addressed(verb, after, true);
      case ADJECTIVE -> adjective(verb, after, !frame.preposition().isEmpty());
      case OBJECT -> nouns.object(verb, after);
      case AS -> nouns.as(verb, after);
      case NAMED -> new Predicatives(discourse, sentence, clause, reach).of(verb, after, frame);
      case PREP -> nouns.preposition(verb, after, frame.preposition());
      case CHARGE -> nouns.charge(verb, after, frame.preposition());
      case MARKS -> nouns.marks(verb, after);
      case WHOLE -> reach.stretch(verb, reach.noun(verb, Math.max(after, clause.right(verb))));
      case QUOTE, BARE, OWNER, VOICED -> null;
    };
  }

  /** A finite clause after "that"/"que". */
  private @Nullable Span led(int verb, int after) {
    int mark = conjunctions.behind(after);
    for (int i = after + 1; i < mark; i++) {
      if (tree.upos(i) == Upos.ADP) {
        return null; // "asked X about reports that"
      }
    }
    return mark < 0 || mark + 1 >= clause.size()
        ? null
        : reach.stretch(mark + 1, mainClause(verb, mark));
  }

  /** A finite clause after "that"/"que", or bare. */
  private @Nullable Span clause(int verb, int after) {
    int mark = conjunctions.behind(after);
    if (mark >= 0) {
      return reach.stretch(mark + 1, mainClause(verb, mark));
    }
    if (after + 1 >= clause.size() || clause.punctuation(after + 1) || conjunctions.needed()) {
      return null;
    }
    if (tree.upos(after + 1) == Upos.PRON
        && after + 2 < clause.size()
        && clause.punctuation(after + 2)) {
      return null; // "denied it: “…”"
    }
    for (int child : tree.children(verb)) {
      if (child > after
          && tree.is(child, "ccomp")
          && clause.finite(child)
          && !subordinate(child)
          && !asideBehind(after, child)) {
        int from = Math.max(clause.left(child), after + 1);
        if (from <= after + MAX_GAP
            && !signBetween(after + 1, from)
            && !relativeBetween(from, child)
            && !inName(child)
            && !speakerBehind(after)) {
          boolean told =
              discourse.lexicon().lists("address", clause.lemma(verb)) && told(verb, from);
          int start = pastAudience(verb, told ? from : bareStart(after, from));
          return whole(
              reach.stretch(reach.skipPunctuation(start), reach.clause(verb, clause.right(child))));
        }
      }
    }
    return whole(bare(verb, after));
  }

  /** "told reporters after X left": what a conjunction of time begins is not what is said. */
  private @Nullable Span whole(@Nullable Span said) {
    int first = said == null ? -1 : clause.wordAt(said.start());
    return first >= 0 && tree.upos(first) == Upos.SCONJ && !reach.that(first) ? null : said;
  }

  /**
   * The last word of what "that" leads: past asides, until it has a verb of its own ("that its
   * team, led by X, met Y", "that while it hoped, nothing came").
   */
  private int mainClause(int verb, int mark) {
    int end = reach.clause(verb, Math.max(mark + 1, finiteEnd(mark)));
    int from = mark + 1;
    boolean adverbial = from < tree.size() && tree.upos(from) == Upos.SCONJ && !reach.that(from);
    for (int guard = 0;
        guard < 3 && end + 2 < clause.size() && clause.sign(end + 1, ',');
        guard++) {
      int start = adverbial ? end + 1 : from;
      if (!adverbial && ownVerb(start, end)) {
        break;
      }
      end = reach.clause(verb, end + 2);
      adverbial = false;
    }
    return end;
  }

  /** Whether a finite verb that is in no relative clause stands between two words. */
  private boolean ownVerb(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (clause.verbal(i) && clause.finite(i)) {
        int subject = tree.child(i, "nsubj");
        if (subject < 0 || !tree.has(subject, "PronType", "Rel")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The end of the clause that a conjunction leads, by its head's subtree. */
  private int finiteEnd(int mark) {
    int head = tree.head(mark);
    return head > mark ? clause.right(head) : mark;
  }

  /** Whether an addressee may stand between verb and clause: "told senators no sanctions …". */
  private boolean told(int verb, int from) {
    for (int child : tree.children(verb)) {
      if (child > verb && child < from && (tree.is(child, "iobj") || tree.is(child, "obj"))) {
        return true;
      }
    }
    return false;
  }

  /** "told reporters he did": past the audience that the parser takes for the clause's subject. */
  private int pastAudience(int verb, int from) {
    int word = from;
    while (word + 1 < clause.size() && tree.upos(word) == Upos.DET) {
      word++;
    }
    boolean audience =
        discourse.lexicon().lists("address", clause.lemma(verb))
            && discourse.lexicon().audience(clause.lemma(word)) != null;
    return audience ? word + 1 : from;
  }

  private int bareStart(int after, int from) {
    int first = reach.skipCircumstances(after + 1);
    Upos upos = first < clause.size() ? tree.upos(first) : Upos.X;
    if (first > from && discourse.timed(sentence, from) && upos != Upos.PART) {
      return first;
    }
    return upos == Upos.ADP || upos == Upos.SCONJ ? from : Math.min(first, from);
  }

  /**
   * "Iran says it never will": a subject and a finite verb right behind, whatever the tree says.
   */
  private @Nullable Span bare(int verb, int after) {
    int first = reach.skipCircumstances(after + 1);
    if (first >= clause.size()) {
      return null;
    }
    if (discourse.lexicon().lists("address", clause.lemma(verb))) {
      first = reach.skipCircumstances(conjunctions.pastAddressee(first));
    } else if (discourse.lexicon().lists("to", clause.lemma(first)) && first + 1 < clause.size()) {
      first = reach.skipCircumstances(conjunctions.pastAddressee(first + 1)); // "stated to TV he"
      if (first >= clause.size() || tree.upos(first) != Upos.PRON && tree.upos(first) != Upos.DET) {
        return null;
      }
    }
    if (first >= clause.size()) {
      return null;
    }
    for (int i = after + 1; i < first; i++) {
      if (tree.has(i, "PronType", "Int") || tree.upos(i) == Upos.SCONJ) {
        return null; // "said when I reached him"
      }
    }
    int begin = first;
    if (first + 1 < clause.size() && reach.mark(first)) {
      first++; // "said “the last thing” he wanted was"
    }
    if (first >= clause.size()) {
      return null;
    }
    Upos upos = tree.upos(first);
    boolean subject =
        upos == Upos.PRON
            || upos == Upos.DET
            || upos == Upos.NOUN
            || upos == Upos.PROPN
            || upos == Upos.ADJ
            || upos == Upos.NUM;
    if (!subject) {
      return null;
    }
    boolean noun = false;
    for (int i = first; i < clause.size() && i < first + MAX_GAP; i++) {
      if (clause.sign(i, ';')
          || clause.sign(i, ':')
          || clause.sign(i, ',')
          || tree.upos(i) == Upos.SCONJ
          || tree.has(i, "PronType", "Rel")) {
        return null;
      }
      if (discourse.lexicon().lists("to", clause.lemma(i))
          || (clause.verbal(i) && finiteWord(i) && tree.is(i, "acl"))) {
        return null;
      }
      if (clause.verbal(i) && finiteWord(i)) {
        boolean who = noun && !(first > after + 1 && aside(i));
        return who ? reach.stretch(begin, reach.clause(verb, i)) : null;
      }
      noun |= tree.upos(i) == Upos.NOUN || tree.upos(i) == Upos.PROPN || tree.upos(i) == Upos.PRON;
    }
    return null;
  }

  /** ‘"…", X said in a post, Reuters reported.’: a reporting verb behind a comma, and no more. */
  private boolean asideBehind(int after, int verb) {
    for (int i = after + 1; i < verb; i++) {
      if (clause.sign(i, ',')) {
        return aside(verb);
      }
    }
    return false;
  }

  /** "said in a post, Reuters reported.": a reporting verb with nothing behind it. */
  private boolean aside(int verb) {
    return !discourse.lexicon().verbs(clause.lemma(verb)).isEmpty()
        && (verb + 1 >= clause.size() || clause.sign(verb + 1, '.') || clause.sign(verb + 1, ','));
  }

  private boolean finiteWord(int word) {
    return tree.has(word, "VerbForm", "Fin") || tree.feature(word, "Mood") != null;
  }

  private boolean subordinate(int word) {
    int mark = tree.child(word, "mark");
    return mark >= 0 && tree.upos(mark) == Upos.SCONJ && !reach.that(mark);
  }

  private boolean signBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (clause.sign(i, ';') || clause.sign(i, ':') || clause.sign(i, ',')) {
        return true;
      }
    }
    return false;
  }

  /** "said aide X, who sat in": the verb of a relative clause is not what is said. */
  private boolean relativeBetween(int from, int verb) {
    for (int i = from; i < verb; i++) {
      if (tree.has(i, "PronType", "Rel")
          || (tree.upos(i) == Upos.ADV && tree.has(i, "PronType", "Int"))) {
        return true;
      }
    }
    return false;
  }

  /** "Padoh Saw Taw Nee": a part of a name that the tagger takes for a verb. */
  private boolean inName(int word) {
    ActorMention mention = discourse.mentions().actorAt(sentence, word);
    return mention != null && mention.form() == ActorMention.Form.NAME;
  }

  /** "says Mr Orlan, is": a person's name and a comma behind the verb are its speaker. */
  private boolean speakerBehind(int after) {
    ActorMention mention = discourse.mentions().actorAt(sentence, after + 1);
    return mention != null
        && mention.form() == ActorMention.Form.NAME
        && mention.first() == after + 1
        && mention.last() + 1 < clause.size()
        && clause.sign(mention.last() + 1, ',')
        && discourse.kind(mention.actors().get(0)) == ActorKind.PERSON;
  }

  /** "se dit prêt à …", "declared himself ready". */
  private @Nullable Span adjective(int verb, int after, boolean more) {
    int first = after + 1;
    while (first < clause.size()
        && first <= after + 3
        && (tree.upos(first) == Upos.PRON || tree.upos(first) == Upos.ADV || reach.mark(first))) {
      first++;
    }
    if (first >= clause.size() || !reflexive(verb, after, first)) {
      return null;
    }
    int mark = tree.upos(first) == Upos.ADP ? markBehindPhrase(first) : -1;
    if (mark > 0) {
      int last = clause.wordAt(tree.span(mark).start());
      Quotation quotation = discourse.quotationAt(tree.span(last).start());
      return quotation == null ? null : quotation.words();
    }
    boolean predicate =
        tree.upos(first) == Upos.ADJ
            || (tree.upos(first) == Upos.VERB
                && tree.has(first, "Tense", "Past")
                && !finiteWord(first));
    if (!predicate) {
      return null;
    }
    if (first + 3 < clause.size() && reach.that(first + 3) && tree.upos(first + 2) == Upos.PRON) {
      return reach.stretch(first + 4, mainClause(verb, first + 3)); // "prêt à ce que …"
    }
    boolean bare = first + 1 >= clause.size() || clause.punctuation(first + 1);
    if (more && bare && !reach.mark(first - 1)) {
      return null; // "s'est montré sceptique"
    }
    int start = reach.mark(first - 1) ? first - 1 : first;
    return reach.stretch(start, reach.clause(verb, Math.max(first, clause.right(first))));
  }

  /** "s'est déclaré devant le Conseil « confiant »": the mark behind phrases, or -1. */
  private int markBehindPhrase(int first) {
    for (int i = first; i < clause.size() && i <= first + MAX_GAP; i++) {
      Quotation quotation = discourse.quotationAt(tree.span(i).start());
      if (quotation != null && quotation.closed()) {
        return i;
      }
      if (clause.verbal(i) || clause.sign(i, ':') || clause.sign(i, ';')) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the thing declared is the speaker, or somebody whom a pronoun names. */
  private boolean reflexive(int verb, int after, int first) {
    for (int i = Math.max(0, clause.groupStart(verb)); i < first; i++) {
      if (i != verb && tree.upos(i) == Upos.PRON && !tree.is(i, "nsubj")) {
        return true;
      }
    }
    return first > after + 1;
  }

  int sentence() {
    return sentence;
  }
}
