package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Statement.Act;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.report.Span;
import org.pourparlers.text.Paragraph;

/** Reads questions and answers written down word for word: "Q : …", "Deputy Spokesperson: …". */
final class Transcript {
  static final String RULE = "transcript";

  private static final int LABEL = 60;
  private static final int LABEL_WORDS = 6;
  private static final int LABELLED = 3;
  private static final String ASKER = "asker";

  private final Discourse discourse;
  private final List<Paragraph> paragraphs;
  private final Map<Integer, Span> labels = new HashMap<>();

  Transcript(Discourse discourse) {
    this.discourse = discourse;
    this.paragraphs = discourse.text().paragraphs();
  }

  /** Each answer as one saying; none where the report is no transcript. */
  List<Saying> sayings() {
    int asked = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).kind() != Paragraph.Kind.BODY) {
        continue;
      }
      Span label = label(paragraphs.get(i).span());
      if (label != null) {
        labels.put(i, label);
        asked += in(ASKER, label) ? 1 : 0;
      }
    }
    if (labels.size() < LABELLED || asked < 2) {
      return List.of();
    }
    return answers();
  }

  private List<Saying> answers() {
    List<Saying> found = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    List<String> principal = principal();
    List<String> who = List.of();
    boolean answering = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Span label = labels.get(i);
      Span span = paragraphs.get(i).span();
      if (label != null) {
        add(found, who, content);
        content.clear();
        answering = !in(ASKER, label);
        who = answering ? speaker(label, principal) : List.of();
      }
      if (!answering || paragraphs.get(i).kind() != Paragraph.Kind.BODY) {
        continue;
      }
      Span words = discourse.trim(label == null ? span.start() : label.end() + 1, span.end());
      if (words != null && !aside(span) && !(label == null && handsOver(span))) {
        content.add(new Span(words.start(), Math.max(words.end(), span.end())));
      }
    }
    add(found, who, content);
    return found;
  }

  private void add(List<Saying> found, List<String> who, List<Span> content) {
    if (content.isEmpty()) {
      return;
    }
    int sentence = Math.max(0, discourse.sentenceAt(content.get(0).start()));
    found.add(new Saying(sentence, -1, -1, who, Act.SAY, content, null, RULE, 0.9));
  }

  /** "(Laughter)". */
  private boolean aside(Span span) {
    char c = discourse.content().charAt(span.start());
    return c == '(' || c == '[';
  }

  /** "All right. Marta?". */
  private boolean handsOver(Span span) {
    return span.length() < 40 && discourse.content().charAt(span.end() - 1) == '?';
  }

  /** The words before a colon at the beginning of a paragraph, or null. */
  private @Nullable Span label(Span span) {
    String text = discourse.content();
    if (!Character.isUpperCase(text.charAt(span.start()))) {
      return null;
    }
    int words = 1;
    for (int i = span.start(); i < span.end() && i < span.start() + LABEL; i++) {
      char c = text.charAt(i);
      if (c == ':' && (i + 1 >= span.end() || Quotation.isBlank(text.charAt(i + 1)))) {
        int end = i;
        while (end > span.start() && Quotation.isBlank(text.charAt(end - 1))) {
          end--;
        }
        return new Span(span.start(), Math.max(i, end));
      }
      if (".?!;«“\"".indexOf(c) >= 0
          && i > span.start() + 2
          && Character.isLowerCase(text.charAt(i - 1))) {
        return null;
      }
      words += Quotation.isBlank(c) ? 1 : 0;
      if (words > LABEL_WORDS + 1) {
        return null;
      }
    }
    return null;
  }

  private boolean in(String list, Span label) {
    return discourse.lexicon().lists(list, word(label))
        || list.equals(ASKER)
            && discourse.lexicon().lists("outlet", label.of(discourse.content()).strip());
  }

  /** The first word of a label: "Question" of "Question (Le Télégramme)", "Q" of "Q1". */
  private String word(Span label) {
    String text = label.of(discourse.content()).strip();
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end == 0 || (end == 1 && text.length() > 3 && text.charAt(1) == '.')) {
      return text; // initials
    }
    text = text.substring(0, end);
    return text.isEmpty() || text.length() == 1
        ? text
        : text.charAt(0) + text.substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  private List<String> speaker(Span label, List<String> principal) {
    int sentence = discourse.sentenceAt(label.start());
    if (sentence >= 0 && !in("answerer", label)) {
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

  /** Who answers: the person named in the first label, else the last one named before it. */
  private List<String> principal() {
    int first = labels.keySet().stream().mapToInt(i -> i).min().orElse(0);
    List<String> who = List.of();
    for (int i = 0; i < discourse.sentences(); i++) {
      int paragraph = discourse.sentence(i).paragraph();
      Span label = labels.get(first);
      if (paragraph > first) {
        break;
      }
      for (ActorMention mention : discourse.mentions().actorMentions().get(i)) {
        boolean before =
            paragraph < first || (label != null && mention.span().end() <= label.end());
        if (before && person(mention) && mention.form() == ActorMention.Form.NAME) {
          who = mention.actors();
        }
      }
    }
    return who;
  }

  private boolean person(ActorMention mention) {
    return mention.actors().size() == 1
        && discourse.kind(mention.actors().get(0)) == ActorKind.PERSON;
  }
}
