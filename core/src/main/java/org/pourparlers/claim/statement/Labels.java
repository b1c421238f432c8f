package org.pourparlers.claim.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;
import org.pourparlers.text.Paragraph;

/** The words at the beginning of paragraphs that tell who speaks: "Q :", "R.", "MARLOWE:". */
final class Labels {
  private static final int LONGEST = 60;
  private static final int WORDS = 6;
  private static final String ASKER = "asker";
  private static final String ANSWERER = "answerer";

  private final Discourse discourse;
  private final Map<Integer, Span> labels = new HashMap<>();
  private final Set<String> askers = new HashSet<>();
  private int asked;

  Labels(Discourse discourse) {
    this.discourse = discourse;
    Map<String, Integer> balance = new HashMap<>();
    for (int i = 0; i < discourse.text().paragraphs().size(); i++) {
      Paragraph paragraph = discourse.text().paragraphs().get(i);
      Span label = paragraph.kind() == Paragraph.Kind.BODY ? label(paragraph.span()) : null;
      if (label != null) {
        labels.put(i, label);
        balance.merge(words(label), discourse.questions(paragraph.span()) ? 2 : -1, Integer::sum);
      }
    }
    balance.forEach((words, more) -> addAsker(words, more));
    for (Span label : labels.values()) {
      asked += asks(label) ? 1 : 0;
    }
  }

  /** Who mostly asks is an asker, whatever the name: "Le Courrier : … ?". */
  private void addAsker(String words, int more) {
    if (more > 2) {
      askers.add(words);
    }
  }

  Map<Integer, Span> all() {
    return labels;
  }

  /** How many paragraphs have a label of somebody who asks. */
  int asked() {
    return asked;
  }

  boolean asks(Span label) {
    return in(ASKER, label)
        || discourse.lexicon().lists("outlet", words(label))
        || (askers.contains(words(label)) && !in(ANSWERER, label));
  }

  /** "R", "Answer": a label that does not name who answers. */
  boolean answers(Span label) {
    return in(ANSWERER, label);
  }

  private String words(Span label) {
    return label.of(discourse.content()).strip();
  }

  /** The words before a colon, or a letter before a stop, at the beginning of a paragraph. */
  private @Nullable Span label(Span span) {
    String text = discourse.content();
    if (!Character.isUpperCase(text.charAt(span.start()))) {
      return null;
    }
    Span letter = letter(span);
    if (letter != null) {
      return letter;
    }
    int words = 1;
    for (int i = span.start(); i < span.end() && i < span.start() + LONGEST; i++) {
      char c = text.charAt(i);
      if (c == ':' && (i + 1 >= span.end() || Quotation.isBlank(text.charAt(i + 1)))) {
        return new Span(span.start(), i);
      }
      if (".?!;«“\"".indexOf(c) >= 0
          && i > span.start() + 2
          && Character.isLowerCase(text.charAt(i - 1))) {
        return null;
      }
      words += Quotation.isBlank(c) ? 1 : 0;
      if (words > WORDS + 1) {
        return null;
      }
    }
    return null;
  }

  /** "Q. How …", "R. – On attend". */
  private @Nullable Span letter(Span span) {
    String text = discourse.content();
    int end = span.start() + 1;
    while (end < span.end() && end < span.start() + 3 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    int sign = end;
    while (sign < span.end() && Quotation.isBlank(text.charAt(sign))) {
      sign++;
    }
    if (sign >= span.end() || ".:–—-)".indexOf(text.charAt(sign)) < 0) {
      return null;
    }
    String letter = text.substring(span.start(), span.start() + 1);
    boolean known =
        discourse.lexicon().lists(ASKER, letter) || discourse.lexicon().lists(ANSWERER, letter);
    boolean blank = sign + 1 < span.end() && Quotation.isBlank(text.charAt(sign + 1));
    return known && blank ? new Span(span.start(), sign) : null;
  }

  private boolean in(String list, Span label) {
    return discourse.lexicon().lists(list, word(label));
  }

  /** The first word of a label: "Question" of "Question (Le Télégramme)", "Q" of "Q1". */
  private String word(Span label) {
    String text = words(label);
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end == 0 || (end == 1 && text.length() > 3 && text.charAt(1) == '.')) {
      return text; // initials
    }
    text = text.substring(0, end);
    return text.length() == 1 ? text : text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT);
  }
}
