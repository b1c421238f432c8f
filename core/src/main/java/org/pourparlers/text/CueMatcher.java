package org.pourparlers.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

  /** What paragraphs of each kind begin with, by the first two letters. */
  private final Map<Paragraph.Kind, Map<String, List<String>>> begins =
      new EnumMap<>(Paragraph.Kind.class);

  private final Map<Paragraph.Kind, Wordings> contains = new EnumMap<>(Paragraph.Kind.class);

  /** What paragraphs of any kind contain: most contain none of it. */
  private final Wordings anywhere;

  private final Map<Paragraph.Kind, Wordings> ends = new EnumMap<>(Paragraph.Kind.class);

  CueMatcher(Orthography orthography, Collection<Orthography> all) {
    cues = orthography.cues();
    cues.begins().forEach((kind, texts) -> texts.forEach(cue -> index(kind, cue)));
    cues.contains().forEach((kind, texts) -> contains.put(kind, new Wordings(texts)));
    anywhere = new Wordings(cues.contains().values().stream().flatMap(List::stream).toList());
    cues.ends().forEach((kind, texts) -> ends.put(kind, new Wordings(texts)));
    for (Orthography other : all) {
      if (other != orthography) {
        other.cues().begins().getOrDefault(Paragraph.Kind.BOILERPLATE, List.of()).stream()
            .filter(cue -> cue.indexOf(' ') > 0)
            .forEach(cue -> index(Paragraph.Kind.BOILERPLATE, cue));
      }
    }
  }

  private void index(Paragraph.Kind kind, String cue) {
    if (cue.length() < 2) {
      throw new IllegalArgumentException("too short to tell a paragraph: " + cue);
    }
    begins
        .computeIfAbsent(kind, each -> new HashMap<>())
        .computeIfAbsent(beginning(cue), each -> new ArrayList<>())
        .add(cue);
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(2, text.length()));
  }

  private List<String> indexed(Paragraph.Kind kind, String small) {
    Map<String, List<String>> index = begins.get(kind);
    return index == null ? List.of() : index.getOrDefault(beginning(small), List.of());
  }

  /**
   * The first of some kinds that a paragraph or sentence, with straight apostrophes, is of by its
   * wording; null where it is of none.
   */
  Paragraph.@Nullable Kind kind(List<Paragraph.Kind> kinds, String paragraph) {
    String text = paragraph.length() > LONGEST ? "" : unmarked(paragraph);
    if (text.isEmpty()) {
      return null;
    }
    String small = text.toLowerCase(Locale.ROOT);
    boolean cued = anywhere.standIn(small, 0, false);
    for (Paragraph.Kind kind : kinds) {
      if (matches(kind, text, small) || cued && contains(kind, small)) {
        return kind;
      }
    }
    return null;
  }

  private boolean matches(Paragraph.Kind kind, String text, String small) {
    boolean credit = kind == Paragraph.Kind.CREDIT;
    boolean sentence = !credit && text.length() > LONGEST_SENTENCE && text.endsWith(".");
    return !sentence && begins(kind, text, small) || ends(kind, text) || grouped(kind, text, small);
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
    Wordings wordings = contains.get(kind);
    return wordings != null && wordings.standIn(small, 0, false);
  }

  /** Names of agencies and the like, with their capitals, in the last words. */
  private boolean ends(Paragraph.Kind kind, String text) {
    Wordings wordings = ends.get(kind);
    return wordings != null && wordings.standIn(text, Math.max(0, text.length() - END), true);
  }

  private boolean grouped(Paragraph.Kind kind, String text, String small) {
    List<List<List<String>>> groups = cues.groups().getOrDefault(kind, List.of());
    if (groups.isEmpty() || small.length() < SHORTEST_GROUPED || small.length() > LONGEST_GROUPED) {
      return false;
    }
    String padded = " " + small;
    for (List<List<String>> group : groups) {
      if (all(padded, group)) {
        return !quotes(text);
      }
    }
    return false;
  }

  private static boolean quotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Marks.quotes(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean all(String padded, List<List<String>> group) {
    for (List<String> words : group) {
      if (!any(padded, words)) {
        return false;
      }
    }
    return true;
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
