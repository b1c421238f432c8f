package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pourparlers.claim.Statement.Act;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.report.Span;
import org.pourparlers.text.Paragraph;

/** Reads questions and answers written down word for word: "Q : …", "Deputy Spokesperson: …". */
final class Transcript {
  static final String RULE = "transcript";

  private static final int LABELLED = 3;
  private static final int NEAR = 8;

  private final Discourse discourse;
  private final List<Paragraph> paragraphs;
  private final Labels labels;
  private final Interview interview;

  Transcript(Discourse discourse) {
    this.discourse = discourse;
    this.paragraphs = discourse.text().paragraphs();
    this.labels = new Labels(discourse);
    this.interview = new Interview(discourse);
  }

  /** Each answer as one saying; none where the report is no transcript. */
  List<Saying> sayings() {
    if (labels.all().size() < LABELLED || labels.asked() < 2) {
      return interview.sayings();
    }
    return broadcast() ? List.of() : answers();
  }

  /** Whether reporters answer a presenter ("Notre envoyé spécial, X"): what they tell is news. */
  private boolean broadcast() {
    Set<String> named = new HashSet<>();
    for (Span label : labels.all().values()) {
      String words = label.of(discourse.content()).strip();
      named.add(words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }
    for (int i = 0; i < discourse.sentences(); i++) {
      Clause clause = discourse.clause(i);
      for (int w = 0; clause != null && w < clause.size(); w++) {
        if (discourse.lexicon().lists("reporter", clause.lemma(w)) && names(clause, w, named)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean names(Clause clause, int reporter, Set<String> named) {
    for (int w = reporter + 1; w < clause.size() && w <= reporter + NEAR; w++) {
      if (named.contains(clause.tree().form(w).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private List<Saying> answers() {
    List<Saying> found = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    List<String> principal = interview.principal(first(), labels.all().get(first()));
    List<String> who = List.of();
    boolean answering = false;
    boolean lettered = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Span label = labels.all().get(i);
      Span span = paragraphs.get(i).span();
      if (label != null) {
        add(found, who, content);
        content.clear();
        answering = !labels.asks(label);
        lettered = labels.answers(label);
        who = answering ? speaker(label, principal) : List.of();
      }
      if (!answering || paragraphs.get(i).kind() != Paragraph.Kind.BODY) {
        continue;
      }
      if (label == null && (handsOver(span) || lettered && interview.apart(i))) {
        answering = false;
        continue;
      }
      Span words = discourse.trim(label == null ? span.start() : label.end() + 1, span.end());
      if (words != null && !interview.aside(span)) {
        content.add(new Span(words.start(), Math.max(words.end(), span.end())));
      }
    }
    add(found, who, content);
    return found;
  }

  private int first() {
    return labels.all().keySet().stream().mapToInt(i -> i).min().orElse(0);
  }

  private void add(List<Saying> found, List<String> who, List<Span> content) {
    if (!content.isEmpty()) {
      found.add(answer(discourse, who, content));
    }
  }

  static Saying answer(Discourse discourse, List<String> who, List<Span> content) {
    int sentence = Math.max(0, discourse.sentenceAt(content.get(0).start()));
    return new Saying(sentence, -1, -1, who, Act.SAY, content, null, RULE, 0.9);
  }

  /** "All right. Marta?". */
  private boolean handsOver(Span span) {
    return span.length() < 40 && discourse.content().charAt(span.end() - 1) == '?';
  }

  private List<String> speaker(Span label, List<String> principal) {
    int sentence = discourse.sentenceAt(label.start());
    if (sentence >= 0 && !labels.answers(label)) {
      for (ActorMention mention : discourse.mentions().actorMentions().get(sentence)) {
        if (mention.span().start() >= label.start()
            && mention.span().end() <= label.end()
            && person(mention)) {
          return mention.actors();
        }
      }
    }
    return principal;
  }

  private boolean person(ActorMention mention) {
    return mention.actors().size() == 1
        && discourse.kind(mention.actors().get(0)) == ActorKind.PERSON;
  }
}
