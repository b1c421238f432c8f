package org.pourparlers.text;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;

/** Tells what a paragraph is from its wording: text, or what surrounds it on a page. */
final class ParagraphSorter {
  private static final int LONGEST = 400;
  private static final int LONGEST_AT_END = 160;
  private static final List<Paragraph.Kind> CUED =
      List.of(Paragraph.Kind.CREDIT, Paragraph.Kind.CAPTION, Paragraph.Kind.BOILERPLATE);

  private final CueMatcher cues;
  private final Imprint imprint;

  /** A sorter of texts in one language, in which the others may have left their traces. */
  ParagraphSorter(Orthography orthography, Collection<Orthography> all) {
    cues = new CueMatcher(orthography, all);
    imprint = new Imprint(orthography, cues);
  }

  /** What a paragraph of the body is. */
  Paragraph.Kind kind(String content, Span paragraph) {
    if (paragraph.length() > LONGEST) {
      return Paragraph.Kind.BODY;
    }
    String text = WordCutter.straight(paragraph.of(content));
    boolean letters = hasLetters(text);
    if (!letters || Imprint.initials(text)) {
      return text.indexOf('#') >= 0 || letters ? Paragraph.Kind.CREDIT : Paragraph.Kind.BOILERPLATE;
    }
    Paragraph.Kind cued = cued(text);
    if (cued != null) {
      return cued;
    }
    return imprint.byline(text) || imprint.dated(text)
        ? Paragraph.Kind.BYLINE
        : Paragraph.Kind.BODY;
  }

  private static boolean hasLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** What a sentence at the end of a paragraph of text is by itself; null where it is text. */
  Paragraph.@Nullable Kind atEnd(String sentence) {
    return sentence.length() > LONGEST_AT_END ? null : cued(WordCutter.straight(sentence));
  }

  private Paragraph.@Nullable Kind cued(String text) {
    return cues.kind(CUED, text);
  }
}
