package org.pourparlers.text;

import org.jspecify.annotations.Nullable;

/** UTF-8 that was read in an encoding of one byte a character: "rÃ©union", "â€œ", "r├®union". */
final class Utf8Misread {
  /** How often a text may have been read wrongly, one time on top of the other. */
  private static final int ROUNDS = 3;

  private static final char NO_BREAK_SPACE = '\u00a0';

  private Utf8Misread() {}

  /** The text with what was meant; as it is where nothing was misread. */
  static Mended mend(Mended given) {
    Mended mended = given;
    for (int round = 0; round < ROUNDS; round++) {
      CodePage page = page(mended.text());
      if (page == null) {
        return mended;
      }
      mended = read(mended, page);
    }
    return mended;
  }

  /** The encoding that a text was read in, or null. */
  private static @Nullable CodePage page(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      CodePage page =
          switch (text.charAt(i)) {
            case 'Â', 'Ã', 'â' -> CodePage.WINDOWS;
            case '├', '┬', 'Ô' -> CodePage.DOS;
            case 'Γ' -> CodePage.OLD_DOS;
            case '√', '¬', '‚' -> CodePage.MAC;
            default -> null;
          };
      if (page != null && text.charAt(i + 1) > 0x7f) {
        boolean word = i > 0 && Character.isUpperCase(text.charAt(i - 1));
        long read = word ? 0 : decode(text, i, page);
        if (read > 0 && plausible((int) (read >>> 3))) {
          return page;
        }
      }
    }
    return null;
  }

  private static Mended read(Mended given, CodePage page) {
    String text = given.text();
    var out = new Mended.Writer(given);
    for (int i = 0; i < text.length(); i = Math.max(i + 1, out.reached())) {
      char c = text.charAt(i);
      if (c <= 0x7f) {
        continue;
      }
      long read = decode(text, i, page);
      if (read > 0 && plausible((int) (read >>> 3))) {
        out.copy(i);
        out.put((int) (read >>> 3), i + (int) (read & 7));
      } else if (page == CodePage.WINDOWS) {
        cut(text, i, out);
      }
    }
    return out.mended();
  }

  /** What lost its last byte: a no-break space that became a space, a byte that means nothing. */
  private static void cut(String text, int at, Mended.Writer out) {
    char c = text.charAt(at);
    boolean spaced = at + 1 == text.length() || text.charAt(at + 1) <= ' ';
    if (c == 'Ã' && spaced) {
      out.copy(at);
      out.put('à', at + 1);
    } else if (c == 'Â' && spaced) {
      out.copy(at);
      out.put(NO_BREAK_SPACE, at + 1);
    } else if (c == 'â' && at + 1 < text.length() && text.charAt(at + 1) == '€') {
      out.copy(at);
      out.put('”', at + 2);
    }
  }

  /** The character that some bytes mean, times 8, and their number; 0 if they mean none. */
  private static long decode(String text, int at, CodePage page) {
    int first = page.byteOf(text.charAt(at));
    int more = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    if (more == 0 || at + more >= text.length()) {
      return 0;
    }
    int code = first & (0x3f >> more);
    for (int i = 1; i <= more; i++) {
      int next = page.byteOf(text.charAt(at + i));
      if (next < 0x80 || next > 0xbf) {
        return 0;
      }
      code = code << 6 | next & 0x3f;
    }
    int least = more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000;
    boolean valid = code >= least && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return valid ? (long) code << 3 | (more + 1) : 0;
  }

  /** Whether a character is one that news is written with. */
  private static boolean plausible(int code) {
    return code >= 0x80 && code <= 0x17f
        || code >= 0x1cd && code <= 0x21b
        || code >= 0x2bb && code <= 0x2bf
        || code >= 0x300 && code <= 0x36f
        || code >= 0x391 && code <= 0x6ff
        || code >= 0x1e00 && code <= 0x1eff
        || code >= 0x2000 && code <= 0x22ff
        || code == 0xfeff
        || code == 0xfffd
        || code >= 0x1f300 && code <= 0x1faff;
  }
}
