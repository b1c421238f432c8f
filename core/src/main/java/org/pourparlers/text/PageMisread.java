package org.pourparlers.text;

import org.jspecify.annotations.Nullable;

/**
 * A text in one encoding of one byte a character that was read in another: "r‚union" is "réunion".
 * Letters that stand where none of their kind can tell it.
 */
final class PageMisread {
  private static final int FEWEST = 3;
  private static final double MOST = 0.8;

  /** Letters that are looked for, the most frequent of western Europe. */
  private static final String LETTERS = "éèêàçâîïôûùëüöäñáíóúãõœ";

  /** What else is put in its place. */
  private static final String OTHERS = "ÉÈÊÀÇÔÖ«»’“”–—…°€\u00a0";

  private static final String NOT_ODD = "’‘ʼ·-\u00ad\ufffd";
  private static final CodePage[][] PAIRS = {
    {CodePage.WINDOWS, CodePage.DOS},
    {CodePage.DOS, CodePage.WINDOWS},
    {CodePage.OLD_DOS, CodePage.WINDOWS},
    {CodePage.WINDOWS, CodePage.MAC},
    {CodePage.MAC, CodePage.WINDOWS}
  };

  private PageMisread() {}

  /** The text with what was meant; as it is where nothing was misread. */
  static Mended mend(Mended given) {
    CodePage[] pair = pair(given.text());
    if (pair == null) {
      return given;
    }
    String text = given.text();
    var out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char meant = meant(text.charAt(i), pair);
      if (LETTERS.indexOf(meant) >= 0 || OTHERS.indexOf(meant) >= 0) {
        if (joined(text, i)) {
          out.setCharAt(i, meant);
        }
      }
    }
    return new Mended(out.toString(), given.origin());
  }

  /** The encodings that a text was read in and should have been read in, or null. */
  private static CodePage @Nullable [] pair(String text) {
    int odd = 0;
    int sound = 0;
    int[] votes = new int[PAIRS.length];
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= 0x7f || !inside(text, i)) {
        continue;
      }
      if (Character.isLowerCase(c)) {
        sound += LETTERS.indexOf(c) >= 0 ? 1 : 0;
      } else if (NOT_ODD.indexOf(c) < 0 && Character.getType(c) != Character.DASH_PUNCTUATION) {
        odd++;
        for (int p = 0; p < votes.length; p++) {
          char meant = meant(c, PAIRS[p]);
          votes[p] += meant == '’' || LETTERS.indexOf(meant) >= 0 ? 1 : 0;
        }
      }
    }
    int best = 0;
    for (int p = 1; p < votes.length; p++) {
      best = votes[p] > votes[best] ? p : best;
    }
    boolean told = votes[best] >= FEWEST && votes[best] >= MOST * odd && odd > sound;
    return told ? PAIRS[best] : null;
  }

  /** Whether a character is no dash or quotation mark that stands in its own right. */
  private static boolean joined(String text, int at) {
    char c = text.charAt(at);
    boolean dash = Character.getType(c) == Character.DASH_PUNCTUATION;
    boolean after = at > 0 && Character.isLetter(text.charAt(at - 1));
    boolean before = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    return !dash && !Marks.quotes(c) || after && (before || dash);
  }

  /** Whether a character stands between two small letters of the alphabet. */
  private static boolean inside(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && small(text.charAt(at - 1))
        && small(text.charAt(at + 1));
  }

  private static boolean small(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static char meant(char c, CodePage[] pair) {
    int b = pair[0].byteOf(c);
    return b < 0 ? c : pair[1].character(b);
  }
}
