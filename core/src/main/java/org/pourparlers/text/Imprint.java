package org.pourparlers.text;

import java.util.Locale;
import java.util.Set;

/** Lines that tell who wrote a report and when it came out, in no sentence. */
final class Imprint {
  private static final int LONGEST = 100;
  private static final String PARTS = "|•·/-–—,:.;()>+";

  private final Set<String> dates;
  private final CueMatcher cues;

  Imprint(Orthography orthography, CueMatcher cues) {
    this.dates = orthography.cues().dates();
    this.cues = cues;
  }

  /** Whether a line names the writer: "By Jane Roe". */
  boolean byline(String text) {
    if (text.length() > LONGEST || text.endsWith(".") || text.endsWith(":")) {
      return false;
    }
    int cue = cues.cue(Paragraph.Kind.BYLINE, text.toLowerCase(Locale.ROOT));
    return cue > 0 && (text.lastIndexOf(' ', cue - 1) > 0 || named(text, cue));
  }

  /** Whether what follows the cue is a name of two words at least. */
  private boolean named(String text, int from) {
    String[] words = text.substring(from).strip().split(" ");
    return words.length >= 2
        && Character.isUpperCase(words[0].charAt(0))
        && !dates.contains(words[0].toLowerCase(Locale.ROOT))
        && (Character.isUpperCase(words[1].charAt(0)) || words.length > 2);
  }

  /**
   * Whether a line is a date, perhaps with a time, a place, an agency: "PTI | 29-03-2022 18:49".
   */
  boolean dated(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    int dated = 0;
    int years = 0;
    int others = 0;
    boolean parted = text.indexOf('|') >= 0 || text.indexOf('•') >= 0;
    for (String word : text.split(" ")) {
      String bare = bare(word);
      if (bare.isEmpty()) {
        continue;
      }
      boolean figure = Character.isDigit(bare.charAt(0)) && bare.length() <= 10;
      if (figure || dates.contains(bare.toLowerCase(Locale.ROOT))) {
        dated++;
        years += year(bare) ? 1 : 0;
      } else if (bare.length() > 3 && !Character.isUpperCase(bare.charAt(0))) {
        return false;
      } else {
        others++;
      }
    }
    return years > 0 && dated > 1 && others <= (parted ? dated + 2 : Math.max(2, dated - 1));
  }

  private static boolean year(String word) {
    int run = 0;
    int longest = 0;
    for (int i = 0; i < word.length(); i++) {
      run = Character.isDigit(word.charAt(i)) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest == 4 && (word.contains("19") || word.contains("20"));
  }

  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && PARTS.indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && PARTS.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(start, end);
  }

  /** Initials of those who wrote and edited an agency's dispatch: "bur-mt/lc". */
  static boolean initials(String text) {
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
