package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.Mentions;
import org.pourparlers.mention.TimeMention;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;
import org.pourparlers.text.Paragraph;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Text;

/** A report as the readers of statements see it: clauses, mentions, quotations. */
final class Discourse {
  private static final int HEADING = 14;

  private static final int HEADED = 120;

  /** No sentence of a writer is longer; what is, is no sentence and would cost too much. */
  private static final int LONGEST = 400;

  private final Text text;
  private final Mentions mentions;
  private final ReportingLexicon lexicon;
  private final Map<String, ActorKind> kinds = new HashMap<>();
  private final Set<String> outlets = new HashSet<>();
  private final List<@Nullable Clause> clauses = new ArrayList<>();
  private final Witnesses witnesses = new Witnesses(this);
  private List<Quotation> quotations;

  Discourse(Text text, Mentions mentions, ReportingLexicon lexicon, Set<String> media) {
    this.text = text;
    this.mentions = mentions;
    this.lexicon = lexicon;
    this.quotations = QuotationScanner.scan(text);
    for (Actor actor : mentions.actors()) {
      kinds.put(actor.id(), actor.kind());
      if (media.contains(actor.name())) {
        outlets.add(actor.id());
      }
    }
    for (int i = 0; i < text.sentences().size(); i++) {
      Tree tree = i < mentions.trees().size() ? mentions.trees().get(i) : null;
      boolean readable = tree != null && tree.size() > 0 && tree.size() <= LONGEST;
      clauses.add(tree != null && readable ? new Clause(tree, lexicon) : null);
    }
  }

  Text text() {
    return text;
  }

  String content() {
    return text.content();
  }

  Mentions mentions() {
    return mentions;
  }

  ReportingLexicon lexicon() {
    return lexicon;
  }

  Witnesses witnesses() {
    return witnesses;
  }

  List<Quotation> quotations() {
    return quotations;
  }

  /** Replaces the quotations by mended ones, in order. */
  void quotations(List<Quotation> mended) {
    quotations = mended;
  }

  int sentences() {
    return clauses.size();
  }

  Sentence sentence(int index) {
    return text.sentences().get(index);
  }

  /** The sentence's clause, or null where it was not parsed. */
  @Nullable Clause clause(int sentence) {
    return clauses.get(sentence);
  }

  /** The number of the last quotation that begins at or before an offset, or -1. */
  int lastQuotation(int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The quotation that covers an offset, or null. */
  @Nullable Quotation quotationAt(int offset) {
    int last = lastQuotation(offset);
    if (last < 0) {
      return null;
    }
    Quotation quotation = quotations.get(last);
    return offset < quotation.span().end() ? quotation : null;
  }

  boolean quoted(Span span) {
    Quotation quotation = quotationAt(span.start());
    return quotation != null && span.end() <= quotation.span().end();
  }

  /** The number of the last sentence that begins at or before an offset, or -1. */
  int sentenceAt(int offset) {
    int low = 0;
    int high = text.sentences().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.sentences().get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** What an actor is. */
  ActorKind kind(String actor) {
    return actor.startsWith(Actor.WITNESS)
        ? ActorKind.PERSON
        : kinds.getOrDefault(actor, ActorKind.ORGANISATION);
  }

  /** Whether pronouns of another gender than this one, and none of it, stand for an actor. */
  boolean otherGender(String actor, String gender) {
    boolean same = false;
    boolean other = false;
    for (int i = 0; i < mentions.actorMentions().size() && !same; i++) {
      Tree tree = i < mentions.trees().size() ? mentions.trees().get(i) : null;
      for (ActorMention mention : mentions.actorMentions().get(i)) {
        boolean of =
            mention.form() == ActorMention.Form.PRONOUN && mention.actors().contains(actor);
        String its = of && tree != null ? tree.feature(mention.head(), "Gender") : null;
        same |= gender.equals(its);
        other |= its != null && !gender.equals(its);
      }
    }
    return other && !same;
  }

  /** Whether an actor is a news outlet. */
  boolean outlet(String actor) {
    return outlets.contains(actor);
  }

  /** Whether the words of a short quotation stand in another one, or an answer, below. */
  boolean elsewhere(Quotation quotation, List<Span> answers) {
    if (quotation.words().length() > HEADED) {
      return false;
    }
    String words = letters(quotation.words());
    for (Span answer : answers) {
      if (letters(answer).contains(words)) {
        return true;
      }
    }
    int last = lastQuotation(quotation.span().start()) + 1;
    for (int i = last; i < quotations.size() && i < last + HEADED; i++) {
      Quotation other = quotations.get(i);
      if (other.paragraph() > quotation.paragraph() && letters(other.words()).contains(words)) {
        return true;
      }
    }
    return false;
  }

  private String letters(Span words) {
    StringBuilder out = new StringBuilder();
    words
        .of(content())
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Whether a sentence is a title or a heading: what it tells, the text below it tells again. */
  boolean heading(int sentence) {
    Sentence one = sentence(sentence);
    Paragraph paragraph = text.paragraphs().get(one.paragraph());
    if (paragraph.kind() == Paragraph.Kind.TITLE) {
      return true;
    }
    char last = content().charAt(one.span().end() - 1);
    char first = content().charAt(paragraph.span().start());
    return one.tokens().size() <= HEADING
        && one.span().end() == paragraph.span().end()
        && one.span().start() == paragraph.span().start()
        && Character.isLetterOrDigit(last)
        && Character.isLetterOrDigit(first);
  }

  /** Whether a paragraph ends in a question mark that stands in no quotation. */
  boolean questions(Span paragraph) {
    int end = paragraph.end() - 1;
    while (end > paragraph.start() && " *_\u00a0\u202f".indexOf(content().charAt(end)) >= 0) {
      end--;
    }
    return content().charAt(end) == '?' && quotationAt(end) == null;
  }

  /** Whether a word belongs to a date, a duration or an ordinal. */
  boolean timed(int sentence, int word) {
    for (TimeMention time : mentions.times().get(sentence)) {
      if (time.first() <= word && word <= time.last()) {
        return true;
      }
    }
    return false;
  }

  /** Whether only white space and the given signs stand between two offsets. */
  boolean onlyBetween(int from, int to, String signs) {
    for (int i = from; i < to; i++) {
      char c = content().charAt(i);
      if (!Quotation.isBlank(c) && signs.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The stretch without white space, commas and stops of another clause at its ends. */
  @Nullable Span trim(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && " ,;:—–-\u00a0\u202f".indexOf(content().charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " ,;:—–-.\u00a0\u202f".indexOf(content().charAt(to - 1)) >= 0) {
      to--;
    }
    return to > from ? new Span(from, to) : null;
  }
}
