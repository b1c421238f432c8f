package org.pourparlers.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.pourparlers.text.Orthography.Cues;

/**
 * Finds the wordings of what is not read. Where translation left another language's, it finds them
 * too.
 */
final class CueMatcher {
  private static final int LONGEST = 400;
  private static final int LONGEST_SENTENCE = 120;
  private static final int LONGEST_GROUPED = 160;
  private static final int LONGEST_AFTER_WORD = 18;
  private static final int END = 60;

  private final Cues cues;
  private final List<String> foreign = new ArrayList<>();

  CueMatcher(Orthography orthography, Collection<Orthography> all) {
    cues = orthography.cues();
    for (Orthography other : all) {
      if (other != orthography) {
        other.cues().begins().getOrDefault(Paragraph.Kind.BOILERPLATE, List.of()).stream()
            .filter(cue -> cue.indexOf(' ') > 0)
            .forEach(foreign::add);
      }
    }
  }

  /** Whether a paragraph or sentence, with straight apostrophes, is of a kind by its wording. */
  boolean match(Paragraph.Kind kind, String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String small = text.toLowerCase(Locale.ROOT);
    boolean credit = kind == Paragraph.Kind.CREDIT;
    boolean sentence = !credit && text.length() > LONGEST_SENTENCE && text.endsWith(".");
    return !sentence && begins(kind, text, small)
        || contains(kind, small)
        || ends(kind, text)
        || grouped(kind, text, small);
  }

  /** The length of the cue of a kind that a text begins with, or 0. */
  int cue(Paragraph.Kind kind, String small) {
    for (String cue : cues.begins().getOrDefault(kind, List.of())) {
      if (begins(small, cue)) {
        return cue.length();
      }
    }
    return 0;
  }

  private boolean begins(Paragraph.Kind kind, String text, String small) {
    for (String cue : cues.begins().getOrDefault(kind, List.of())) {
      if (begins(small, cue) && alone(text, cue)) {
        return true;
      }
    }
    return kind == Paragraph.Kind.BOILERPLATE
        && foreign.stream().anyMatch(cue -> begins(small, cue));
  }

  private static boolean begins(String small, String cue) {
    return small.startsWith(cue)
        && (small.length() == cue.length()
            || !Character.isLetterOrDigit(small.charAt(cue.length()))
            || !Character.isLetterOrDigit(cue.charAt(cue.length() - 1)));
  }

  /** A cue of one word tells only of a line that holds little else. */
  private static boolean alone(String text, String cue) {
    boolean several = cue.indexOf(' ') >= 0 || !Character.isLetter(cue.charAt(cue.length() - 1));
    return several || text.length() <= cue.length() + LONGEST_AFTER_WORD && !text.endsWith(".");
  }

  private boolean contains(Paragraph.Kind kind, String small) {
    return cues.contains().getOrDefault(kind, List.of()).stream().anyMatch(small::contains);
  }

  /** Names of agencies and the like, with their capitals, in the last words. */
  private boolean ends(Paragraph.Kind kind, String text) {
    String end = text.substring(Math.max(0, text.length() - END));
    for (String cue : cues.ends().getOrDefault(kind, List.of())) {
      int at = end.lastIndexOf(cue);
      int after = at + cue.length();
      if (at >= 0 && (after == end.length() || !Character.isLetterOrDigit(end.charAt(after)))) {
        return true;
      }
    }
    return false;
  }

  private boolean grouped(Paragraph.Kind kind, String text, String small) {
    if (text.length() > LONGEST_GROUPED || text.chars().anyMatch(c -> Marks.quotes((char) c))) {
      return false;
    }
    String padded = " " + small;
    return cues.groups().getOrDefault(kind, List.of()).stream()
        .anyMatch(
            groups ->
                groups.stream()
                    .allMatch(group -> group.stream().anyMatch(word -> has(padded, word))));
  }

  private static boolean has(String padded, String word) {
    for (int at = padded.indexOf(word); at > 0; at = padded.indexOf(word, at + 1)) {
      if (!Character.isLetterOrDigit(padded.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }
}
