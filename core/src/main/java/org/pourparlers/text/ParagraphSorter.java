package org.pourparlers.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.pourparlers.report.Span;

/** Tells what a paragraph is from its wording: text, or what surrounds it on a page. */
final class ParagraphSorter {
  private static final int LONGEST_BYLINE = 90;
  private static final int LONGEST_CUED = 260;
  private static final int LONGEST_GROUPED = 160;
  private static final List<Paragraph.Kind> KINDS =
      List.of(
          Paragraph.Kind.CREDIT,
          Paragraph.Kind.CAPTION,
          Paragraph.Kind.BOILERPLATE,
          Paragraph.Kind.BYLINE);

  private final Orthography.Cues cues;
  private final List<String> foreign;

  /**
   * A sorter of texts in one language, where translation may have left the other languages' cues.
   */
  ParagraphSorter(Orthography orthography, Collection<Orthography> all) {
    cues = orthography.cues();
    foreign =
        all.stream()
            .filter(other -> other != orthography)
            .flatMap(other -> boilerplate(other).stream())
            .filter(cue -> cue.indexOf(' ') > 0)
            .toList();
  }

  private static List<String> boilerplate(Orthography orthography) {
    return orthography.cues().begins().getOrDefault(Paragraph.Kind.BOILERPLATE, List.of());
  }

  /** What a paragraph of the body is. */
  Paragraph.Kind kind(String content, Span paragraph) {
    if (paragraph.length() > LONGEST_CUED) {
      return Paragraph.Kind.BODY;
    }
    String text = WordCutter.straight(paragraph.of(content));
    String small = text.toLowerCase(Locale.ROOT);
    if (text.chars().noneMatch(Character::isLetterOrDigit)) {
      return Paragraph.Kind.CREDIT;
    }
    if (initials(text)) {
      return Paragraph.Kind.CREDIT;
    }
    for (Paragraph.Kind kind : KINDS) {
      boolean cued = kind == Paragraph.Kind.BYLINE ? byline(text, small) : cued(kind, text, small);
      if (cued) {
        return kind;
      }
    }
    return Paragraph.Kind.BODY;
  }

  /** Whether a sentence at the end of a paragraph of text is boilerplate by itself. */
  boolean boilerplate(String sentence) {
    String text = WordCutter.straight(sentence);
    return sentence.length() <= LONGEST_GROUPED
        && cued(Paragraph.Kind.BOILERPLATE, text, text.toLowerCase(Locale.ROOT));
  }

  private boolean cued(Paragraph.Kind kind, String text, String small) {
    for (String cue : cues.begins().getOrDefault(kind, List.of())) {
      if (small.startsWith(cue) && ended(small, cue) && alone(text, cue)) {
        return true;
      }
    }
    for (String cue : cues.contains().getOrDefault(kind, List.of())) {
      if (small.contains(cue)) {
        return true;
      }
    }
    if (kind == Paragraph.Kind.BOILERPLATE) {
      for (String cue : foreign) {
        if (small.startsWith(cue) && ended(small, cue)) {
          return true;
        }
      }
    }
    return grouped(kind, text, small);
  }

  private static boolean ended(String small, String cue) {
    return small.length() == cue.length()
        || !Character.isLetterOrDigit(small.charAt(cue.length()))
        || !Character.isLetterOrDigit(cue.charAt(cue.length() - 1));
  }

  /** A cue of one word tells only of a line that holds no sentence. */
  private static boolean alone(String text, String cue) {
    boolean several = cue.indexOf(' ') >= 0 || !Character.isLetter(cue.charAt(cue.length() - 1));
    return several || text.length() <= cue.length() + 40 && !text.endsWith(".");
  }

  private boolean grouped(Paragraph.Kind kind, String text, String small) {
    if (text.length() > LONGEST_GROUPED || text.chars().anyMatch(c -> Marks.quotes((char) c))) {
      return false;
    }
    String padded = " " + small;
    for (List<List<String>> groups : cues.groups().getOrDefault(kind, List.of())) {
      if (groups.stream().allMatch(group -> group.stream().anyMatch(w -> starts(padded, w)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean starts(String padded, String word) {
    for (int at = padded.indexOf(word); at > 0; at = padded.indexOf(word, at + 1)) {
      if (!Character.isLetterOrDigit(padded.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean byline(String text, String small) {
    if (text.length() > LONGEST_BYLINE || text.endsWith(".") || text.endsWith(":")) {
      return false;
    }
    for (String cue : cues.begins().getOrDefault(Paragraph.Kind.BYLINE, List.of())) {
      if (small.startsWith(cue) && ended(small, cue)) {
        boolean several = cue.indexOf(' ') >= 0;
        return several || named(text, cue.length());
      }
    }
    return false;
  }

  /** Whether what follows the cue is a name of two words at least. */
  private static boolean named(String text, int from) {
    String[] words = text.substring(from).strip().split(" ");
    return words.length >= 2
        && Character.isUpperCase(words[0].charAt(0))
        && (Character.isUpperCase(words[1].charAt(0)) || words.length > 2);
  }

  /** Initials of those who wrote and edited an agency's dispatch: "bur-mt/lc". */
  private static boolean initials(String text) {
    if (text.length() > 24 || text.indexOf('/') < 0 && text.indexOf('-') < 0) {
      return false;
    }
    int part = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean parts = c == '/' || c == '-' || c == ',';
      if (!parts && !(c >= 'a' && c <= 'z')) {
        return false;
      }
      part = parts ? 0 : part + 1;
      if (part > 4) {
        return false;
      }
    }
    return true;
  }
}
