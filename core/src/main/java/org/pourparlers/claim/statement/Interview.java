package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.report.Span;
import org.pourparlers.text.Paragraph;
import org.pourparlers.text.Token;

/** Reads an interview whose questions stand in paragraphs of their own, without any label. */
final class Interview {
  private static final int ASKED = 3;
  private static final int QUESTION = 300;
  private static final int PROMPT = 140;

  private final Discourse discourse;
  private final List<Paragraph> paragraphs;

  Interview(Discourse discourse) {
    this.discourse = discourse;
    this.paragraphs = discourse.text().paragraphs();
  }

  /** Each answer as one saying; none where the report is no interview. */
  List<Saying> sayings() {
    int asked = 0;
    int answered = 0;
    int first = -1;
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      if (question(i) && body(i + 1) && !question(i + 1)) {
        first = first < 0 ? i : first;
        asked++;
        answered += ownWords(paragraphs.get(i + 1).span()) ? 1 : 0;
      }
    }
    List<String> who = asked < ASKED ? List.of() : principal(first, null);
    return who.isEmpty() || 3 * answered < 2 * asked ? List.of() : answers(first, who);
  }

  private List<Saying> answers(int first, List<String> who) {
    List<Saying> found = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    for (int i = first; i <= paragraphs.size(); i++) {
      boolean asks = i < paragraphs.size() && (question(i) || !content.isEmpty() && prompt(i));
      boolean answers = i < paragraphs.size() && !asks && body(i) && !apart(i);
      if (!answers && !content.isEmpty()) {
        found.add(Transcript.answer(discourse, who, content));
        content.clear();
      }
      boolean open = i > first && asks(i - 1, found, content);
      if (answers && (open || !content.isEmpty())) {
        content.add(paragraphs.get(i).span());
      }
    }
    return found;
  }

  /** Whether a paragraph is one that waits for an answer. */
  private boolean asks(int paragraph, List<Saying> found, List<Span> content) {
    return question(paragraph) || (content.isEmpty() && !found.isEmpty() && prompt(paragraph));
  }

  private boolean body(int paragraph) {
    return paragraphs.get(paragraph).kind() == Paragraph.Kind.BODY;
  }

  private boolean question(int paragraph) {
    Span span = paragraphs.get(paragraph).span();
    return body(paragraph) && span.length() <= QUESTION && discourse.questions(span);
  }

  /** "The number plates are back as well.": short words of the asker's, with an answer behind. */
  private boolean prompt(int paragraph) {
    Span span = paragraphs.get(paragraph).span();
    return body(paragraph)
        && paragraph + 1 < paragraphs.size()
        && body(paragraph + 1)
        && !question(paragraph + 1)
        && span.length() <= PROMPT
        && 2 * span.length() < 3 * paragraphs.get(paragraph + 1).span().length()
        && !aside(span)
        && !ownWords(span);
  }

  /**
   * Whether a paragraph without a label is the reporter's: an aside, or nobody speaks in it of
   * themselves.
   */
  boolean apart(int paragraph) {
    Span span = paragraphs.get(paragraph).span();
    if (aside(span)) {
      return true;
    }
    boolean before = paragraph > 0 && question(paragraph - 1);
    return !before && span.length() > PROMPT && !ownWords(span) && told(span);
  }

  /** "(Laughter)". */
  boolean aside(Span span) {
    char c = discourse.content().charAt(span.start());
    return c == '(' || c == '[';
  }

  /** Whether somebody says "I" or "we", and not inside a quotation; not all of it is parsed. */
  private boolean ownWords(Span span) {
    int last = discourse.sentenceAt(span.end() - 1);
    for (int i = Math.max(0, discourse.sentenceAt(span.start())); i <= last; i++) {
      for (Token token : discourse.sentence(i).tokens()) {
        boolean own = discourse.lexicon().lists("own", token.form().toLowerCase(Locale.ROOT));
        if (own && discourse.quotationAt(token.start()) == null) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a paragraph tells of what others said. */
  private boolean told(Span span) {
    int last = discourse.sentenceAt(span.end() - 1);
    for (int i = Math.max(0, discourse.sentenceAt(span.start())); i <= last; i++) {
      Clause clause = discourse.clause(i);
      for (int w = 0; clause != null && w < clause.size(); w++) {
        if (clause.verbal(w) && !discourse.lexicon().verbs(clause.lemma(w)).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Who answers: the person named in a label, else the one whom what stands before tells most of.
   */
  List<String> principal(int first, @Nullable Span label) {
    Map<String, Integer> count = new LinkedHashMap<>();
    for (int i = 0; i < discourse.sentences(); i++) {
      int paragraph = discourse.sentence(i).paragraph();
      if (paragraph > first) {
        break;
      }
      for (ActorMention mention : discourse.mentions().actorMentions().get(i)) {
        boolean labelled =
            paragraph == first && label != null && mention.span().end() <= label.end();
        if (labelled && person(mention)) {
          return mention.actors();
        }
        if (paragraph < first && person(mention)) {
          count.merge(mention.actors().get(0), 1, Integer::sum);
        }
      }
    }
    String who = null;
    int most = 0;
    for (Map.Entry<String, Integer> one : count.entrySet()) {
      if (one.getValue() > most) {
        who = one.getKey();
        most = one.getValue();
      }
    }
    return who == null ? List.of() : List.of(who);
  }

  private boolean person(ActorMention mention) {
    return mention.actors().size() == 1
        && discourse.kind(mention.actors().get(0)) == ActorKind.PERSON;
  }
}
