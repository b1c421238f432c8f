package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Statement.Act;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Upos;

/** Gives quotations that no reporting clause stands beside their speaker, or none. */
final class QuoteReader {
  private static final int SPEECH = 4;
  private static final int BRACKETS = 80;

  private final Discourse discourse;
  private final Speakers speakers;

  QuoteReader(Discourse discourse, Speakers speakers) {
    this.discourse = discourse;
    this.speakers = speakers;
  }

  /** How a quotation stands in its paragraph. */
  enum Place {
    /** Behind a colon, or a verb and a comma. */
    LED,
    /** A sentence or more of its own. */
    ALONE,
    /** Among other words of a sentence. */
    INSIDE
  }

  Place place(Quotation quotation) {
    String text = discourse.content();
    int start = quotation.span().start();
    int sentence = discourse.sentenceAt(start);
    int before = back(start);
    char mark = before < 0 ? '\n' : text.charAt(before);
    if (mark == ':' && sameParagraph(before, quotation)) {
      return Place.LED;
    }
    boolean begins =
        sentence < 0
            || !sameParagraph(before, quotation)
            || discourse.onlyBetween(discourse.sentence(sentence).span().start(), start, "—–-•\"«“")
            || ".?!…".indexOf(mark) >= 0
            || bracket(quotation) != null
            || isClosingMark(mark);
    if (!begins) {
      boolean led = mark == ',' && (wholeSpeech(quotation) || sayingBefore(before));
      return led ? Place.LED : Place.INSIDE;
    }
    return ends(quotation) ? Place.ALONE : Place.INSIDE;
  }

  /**
   * "[Sound – X, translated] “…”": the brackets that lead a quotation in its paragraph, or null.
   */
  @Nullable Span bracket(Quotation quotation) {
    int open = discourse.text().paragraphs().get(quotation.paragraph()).span().start();
    int close = back(quotation.span().start());
    boolean led =
        close > open
            && close - open < BRACKETS
            && discourse.content().charAt(open) == '['
            && discourse.content().charAt(close) == ']';
    return led ? new Span(open, close + 1) : null;
  }

  /** Whom the brackets that lead a quotation name, or none. */
  List<String> inBrackets(Quotation quotation) {
    Span bracket = bracket(quotation);
    int last = bracket == null ? -1 : discourse.sentenceAt(bracket.end() - 1);
    for (int i = bracket == null ? 0 : discourse.sentenceAt(bracket.start()); i <= last; i++) {
      for (ActorMention mention : discourse.mentions().actorMentions().get(i)) {
        if (bracket != null && bracket.contains(mention.span()) && speakers.person(mention)) {
          return mention.actors();
        }
      }
    }
    return List.of();
  }

  /** "…, saying, “…”": whether a reporting verb is the last word before the comma. */
  private boolean sayingBefore(int comma) {
    int sentence = discourse.sentenceAt(comma);
    Clause clause = sentence < 0 ? null : discourse.clause(sentence);
    int word = clause == null ? -1 : clause.wordAt(comma) - 1;
    return clause != null && word >= 0 && clause.verbal(word) && reporting(clause, word) != null;
  }

  private static boolean isClosingMark(char c) {
    QuotationMark mark = QuotationMark.of(c);
    return mark != null && !mark.single() && (mark.same() || mark.closes(c));
  }

  private boolean sameParagraph(int offset, Quotation quotation) {
    return offset >= discourse.text().paragraphs().get(quotation.paragraph()).span().start();
  }

  /** Whether a quotation that other words follow begins its sentence and is full speech. */
  boolean opensSentence(Quotation quotation) {
    int sentence = discourse.sentenceAt(quotation.span().start());
    return sentence >= 0
        && discourse.sentence(sentence).span().start() == quotation.span().start()
        && Character.isUpperCase(discourse.content().charAt(quotation.words().start()))
        && words(quotation.words()) > SPEECH
        && speech(quotation);
  }

  /** Whether a quotation is a sentence of its own, from its capital to its stop. */
  boolean whole(Quotation quotation) {
    return Character.isUpperCase(discourse.content().charAt(quotation.words().start()))
        && wholeSpeech(quotation);
  }

  private boolean wholeSpeech(Quotation quotation) {
    return ends(quotation) && words(quotation.words()) >= SPEECH;
  }

  /** Whether nothing but a stop follows in the sentence. */
  private boolean ends(Quotation quotation) {
    int end = quotation.span().end();
    int limit = discourse.text().paragraphs().get(quotation.paragraph()).span().end();
    int i = end;
    while (i < limit && (Quotation.isBlank(discourse.content().charAt(i)))) {
      i++;
    }
    if (i >= limit || ".?!…".indexOf(discourse.content().charAt(i)) >= 0) {
      return true;
    }
    int next = discourse.sentenceAt(i);
    boolean newSentence = next >= 0 && discourse.sentence(next).span().start() == i;
    String words =
        discourse.content().substring(quotation.words().start(), quotation.words().end());
    boolean stopped = !words.isEmpty() && ".?!…".indexOf(words.charAt(words.length() - 1)) >= 0;
    return newSentence || (stopped && !Character.isLowerCase(discourse.content().charAt(i)));
  }

  int words(Span span) {
    int count = span.length() > 0 ? 1 : 0;
    for (int i = span.start(); i < span.end(); i++) {
      count += Quotation.isBlank(discourse.content().charAt(i)) ? 1 : 0;
    }
    return count;
  }

  private int back(int offset) {
    int i = offset - 1;
    while (i >= 0 && Quotation.isBlank(discourse.content().charAt(i))) {
      i--;
    }
    return i;
  }

  /** The saying of a quotation behind a colon or comma: who the words before it are about. */
  @Nullable Saying led(Quotation quotation, int floor) {
    int at = Math.max(0, back(quotation.span().start()));
    int sentence = discourse.sentenceAt(at);
    if (sentence < 0) {
      return null;
    }
    Clause clause = discourse.clause(sentence);
    if (clause == null) {
      return null;
    }
    int last = clause.wordAt(at);
    int first = floor > discourse.sentence(sentence).span().start() ? clause.wordAt(floor) : 0;
    int verb = -1;
    Act act = Act.SAY;
    boolean reporting = false;
    for (int i = last; i >= first && !reporting; i--) {
      if (!clause.verbal(i) || discourse.quotationAt(clause.tree().span(i).start()) != null) {
        continue;
      }
      ReportingWord word = reporting(clause, i);
      if (word != null && !clause.tree().is(i, "acl")) {
        verb = i;
        act = word.act();
        reporting = true;
      } else if (verb < 0 && clause.finite(i) && !clause.tree().is(i, "acl")) {
        verb = i;
      }
    }
    boolean colon = clause.sign(last, ':') || discourse.content().charAt(at) == ':';
    if (!colon && !reporting) {
      return null;
    }
    List<String> who = List.of();
    Span cue = null;
    int subject = -1;
    if (verb >= 0) {
      subject = speakers.subject(sentence, clause, main(clause, verb, reporting));
      who = speakers.actors(sentence, clause, subject);
      cue = clause.span(clause.groupStart(verb), clause.groupEnd(verb));
    }
    List<String> voice = speakers.voice(sentence, clause, first, last);
    who = voice.isEmpty() ? who : voice;
    if (who.isEmpty()) {
      ActorMention mention = speakers.firstIn(sentence, first, last);
      if (mention != null && mention.form() != ActorMention.Form.DEMONYM) {
        who = mention.actors();
      }
    }
    if (who.isEmpty() && colon && verb < 0 && first == 0 && !named(clause, last)) {
      who = sentence > 0 && together(sentence - 1, sentence) ? about(sentence - 1) : List.of();
    }
    boolean goesOn = reporting && clause.infinitive(verb);
    if (who.isEmpty() && words(quotation.words()) < SPEECH && !goesOn) {
      return null;
    }
    return new Saying(
        sentence,
        verb,
        subject,
        who,
        act,
        List.of(quotation.words()),
        cue,
        colon ? "colon" : "led",
        0.8);
  }

  /** "Verdict : « … »": whether the words before a colon name anything. */
  private static boolean named(Clause clause, int last) {
    for (int i = 0; i <= last; i++) {
      if (clause.tree().upos(i) == Upos.PROPN) {
        return true;
      }
    }
    return false;
  }

  private boolean together(int sentence, int next) {
    return discourse.sentence(sentence).paragraph() == discourse.sentence(next).paragraph();
  }

  /** The verb whose subject speaks: the main verb where only that is known. */
  private static int main(Clause clause, int verb, boolean reporting) {
    if (reporting) {
      return verb;
    }
    int root = clause.tree().root();
    return root >= 0 && root <= verb ? root : verb;
  }

  private @Nullable ReportingWord reporting(Clause clause, int verb) {
    for (ReportingWord word : discourse.lexicon().verbs(clause.lemma(verb))) {
      if (word.end(clause, verb) >= 0) {
        return word;
      }
    }
    return null;
  }

  /** The actors that the sentence before a quotation is about, or none. */
  List<String> subjectBefore(Quotation quotation) {
    int before = back(quotation.span().start());
    if (before < 0 || !sameParagraph(before, quotation) || discourse.quotationAt(before) != null) {
      return List.of();
    }
    int sentence = discourse.sentenceAt(before);
    return sentence < 0 ? List.of() : about(sentence);
  }

  /** The actors that a sentence is about: its subject, else the first that it names. */
  List<String> about(int sentence) {
    Clause clause = discourse.clause(sentence);
    if (clause == null) {
      return List.of();
    }
    int root = clause.tree().root();
    int subject = root < 0 ? -1 : speakers.subject(sentence, clause, root);
    List<String> who =
        subject >= 0 && discourse.quotationAt(clause.tree().span(subject).start()) == null
            ? speakers.actors(sentence, clause, subject)
            : List.of();
    if (who.isEmpty()) {
      ActorMention first = speakers.firstIn(sentence, 0, clause.size());
      boolean outside = first != null && discourse.quotationAt(first.span().start()) == null;
      who =
          outside && first != null && first.form() != ActorMention.Form.DEMONYM
              ? first.actors()
              : List.of();
    }
    return who;
  }

  /** Whether a quotation is long and full enough to be words that somebody said. */
  boolean speech(Quotation quotation) {
    int count = words(quotation.words());
    if (count < SPEECH) {
      return false;
    }
    int sentence = discourse.sentenceAt(quotation.words().start());
    Clause clause = sentence < 0 ? null : discourse.clause(sentence);
    if (clause == null) {
      return count >= 2 * SPEECH;
    }
    int first = clause.wordAt(quotation.words().start());
    for (int i = first;
        i < clause.size() && clause.tree().span(i).start() < quotation.words().end();
        i++) {
      if (clause.verbal(i) && clause.finite(i) && clause.tree().upos(i) != Upos.X) {
        return true;
      }
    }
    return false;
  }

  /** The quotations of a paragraph that open it. */
  boolean opensParagraph(Quotation quotation) {
    int start = discourse.text().paragraphs().get(quotation.paragraph()).span().start();
    return discourse.onlyBetween(start, quotation.span().start(), "—–-•");
  }

  /** Whether a quotation is all of its paragraph. */
  boolean wholeParagraph(Quotation quotation) {
    return opensParagraph(quotation) && closesParagraph(quotation);
  }

  /** Whether a quotation is the last thing in its paragraph. */
  boolean closesParagraph(Quotation quotation) {
    int end = discourse.text().paragraphs().get(quotation.paragraph()).span().end();
    return discourse.onlyBetween(Math.min(quotation.span().end(), end), end, ".?!…");
  }

  /** Whether a quotation that no mark closes in its paragraph goes on in the next. */
  boolean runsOn(Quotation before, Quotation next) {
    return !before.closed()
        && before.paragraph() + 1 == next.paragraph()
        && opensParagraph(before)
        && opensParagraph(next)
        && closesParagraph(before)
        && before.span().start() < before.words().start();
  }

  List<Quotation> in(Span span) {
    List<Quotation> found = new ArrayList<>();
    int last = discourse.lastQuotation(Math.max(span.start(), span.end() - 1));
    for (int i = last; i >= 0; i--) {
      Quotation quotation = discourse.quotations().get(i);
      if (quotation.span().end() <= span.start()) {
        break;
      }
      found.add(0, quotation);
    }
    return found;
  }
}
