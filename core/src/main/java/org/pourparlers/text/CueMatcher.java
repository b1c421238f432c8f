package org.pourparlers.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pourparlers.text.Orthography.Cues;

/**
 * Finds the wordings of what is not read. Where translation left another language's, it finds them
 * too.
 */
final class CueMatcher {
  private static final int LONGEST = 400;
  private static final int LONGEST_SENTENCE = 120;
  private static final int SHORTEST_GROUPED = 12;
  private static final int LONGEST_GROUPED = 160;
  private static final int LONGEST_AFTER_WORD = 18;
  private static final int END = 60;

  private final Cues cues;
  private final Map<Paragraph.Kind, Map<Character, List<String>>> begins =
      new EnumMap<>(Paragraph.Kind.class);

  CueMatcher(Orthography orthography, Collection<Orthography> all) {
    cues = orthography.cues();
    cues.begins().forEach((kind, texts) -> texts.forEach(cue -> index(kind, cue)));
    for (Orthography other : all) {
      if (other != orthography) {
        other.cues().begins().getOrDefault(Paragraph.Kind.BOILERPLATE, List.of()).stream()
            .filter(cue -> cue.indexOf(' ') > 0)
            .forEach(cue -> index(Paragraph.Kind.BOILERPLATE, cue));
      }
    }
  }

  private void index(Paragraph.Kind kind, String cue) {
    begins
        .computeIfAbsent(kind, each -> new HashMap<>())
        .computeIfAbsent(cue.charAt(0), each -> new ArrayList<>())
        .add(cue);
  }

  private List<String> indexed(Paragraph.Kind kind, String small) {
    Map<Character, List<String>> index = begins.get(kind);
    List<String> found = index == null ? null : index.get(small.charAt(0));
    return found == null ? List.of() : found;
  }

  /** Whether a paragraph or sentence, with straight apostrophes, is of a kind by its wording. */
  boolean match(Paragraph.Kind kind, String paragraph) {
    String text = paragraph.length() > LONGEST ? "" : unmarked(paragraph);
    if (text.isEmpty()) {
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

  /** The text without the bullet or number that it begins with ("3 comments"). */
  private static String unmarked(String text) {
    int at = 0;
    while (at < text.length() && (Marks.bullet(text.charAt(at)) || text.charAt(at) == ' ')) {
      at++;
    }
    int digits = at;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean counted = digits > at && digits < text.length() && text.charAt(digits) == ' ';
    return text.substring(counted ? digits + 1 : at);
  }

  /** The length of the cue of a kind that a text begins with, or 0. */
  int cue(Paragraph.Kind kind, String small) {
    for (String cue : indexed(kind, small)) {
      if (begins(small, cue)) {
        return cue.length();
      }
    }
    return 0;
  }

  private boolean begins(Paragraph.Kind kind, String text, String small) {
    for (String cue : indexed(kind, small)) {
      if (begins(small, cue) && alone(text, cue)) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String small, String cue) {
    return small.startsWith(cue)
        && (small.length() == cue.length()
            || !Character.isLetterOrDigit(small.charAt(cue.length()))
            || !Character.isLetterOrDigit(cue.charAt(cue.length() - 1)));
  }

  /** A cue of one word tells only of a line that holds little else. */
  private static boolean alone(String text, String cue) {
    boolean several =
        cue.indexOf(' ') >= 0
            || cue.indexOf('-') >= 0
            || !Character.isLetter(cue.charAt(0))
            || !Character.isLetter(cue.charAt(cue.length() - 1));
    return several || text.length() <= cue.length() + LONGEST_AFTER_WORD && !text.endsWith(".");
  }

  private boolean contains(Paragraph.Kind kind, String small) {
    for (String cue : cues.contains().getOrDefault(kind, List.of())) {
      if (small.contains(cue)) {
        return true;
      }
    }
    return false;
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
    List<List<List<String>>> groups = cues.groups().getOrDefault(kind, List.of());
    if (groups.isEmpty() || small.length() < SHORTEST_GROUPED || small.length() > LONGEST_GROUPED) {
      return false;
    }
    String padded = " " + small;
    return text.chars().noneMatch(c -> Marks.quotes((char) c))
        && groups.stream().anyMatch(each -> each.stream().allMatch(group -> any(padded, group)));
  }

  private static boolean any(String padded, List<String> words) {
    for (String word : words) {
      if (has(padded, word)) {
        return true;
      }
    }
    return false;
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
