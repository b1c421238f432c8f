package org.pourparlers.text;

import java.text.Normalizer;

/**
 * Words as names are compared: without accents, case, apostrophes, hyphens and full stops. Two
 * spellings of a name that differ in nothing else fold to the same text.
 */
public final class Folding {
  private static final String[] LATIN = latin();

  private Folding() {}

  /**
   * The folded words, one space between them: letters in lower case without diacritics (ø is o, ß
   * is ss, œ is oe); apostrophes and hyphens separate words; full stops vanish ("U.S." is "us");
   * any other sign is a word of its own.
   */
  public static String of(CharSequence text) {
    int plain = 0;
    while (plain < text.length() && text.charAt(plain) >= 'a' && text.charAt(plain) <= 'z') {
      plain++;
    }
    if (plain == text.length()) {
      return text.toString();
    }
    var out = new StringBuilder(text.length() + 4).append(text, 0, plain);
    boolean gap = false;
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        separate(gap, out);
        gap = false;
        out.append(c);
        continue;
      }
      if (c == '.' || isMark(c)) {
        continue;
      }
      if (isGap(c)) {
        gap = true;
        continue;
      }
      boolean word = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      separate(gap || !word, out);
      gap = !word;
      fold(c, out);
    }
    return out.toString();
  }

  private static void separate(boolean gap, StringBuilder out) {
    if (gap && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  /** Whether a sign only colours the letter beside it: an accent, an ayn. */
  private static boolean isMark(char c) {
    return c >= 'ʾ' && (c == 'ʿ' || c == 'ʾ' || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  /** Whether a sign separates the words of a name: white space, an apostrophe, a hyphen. */
  private static boolean isGap(char c) {
    return switch (c) {
      case ' ', '\'', '’', '‘', 'ʼ', 'ʻ', '`', '´', '-' -> true;
      default ->
          (c < 'A' || c > 'z')
              && (Character.isWhitespace(c)
                  || Character.isSpaceChar(c)
                  || Character.getType(c) == Character.DASH_PUNCTUATION);
    };
  }

  private static void fold(char c, StringBuilder out) {
    if (c >= 'A' && c <= 'Z') {
      out.append((char) (c + ('a' - 'A')));
    } else if (c < LATIN.length) {
      out.append(LATIN[c]);
    } else if (Character.isSurrogate(c)) {
      out.append(c);
    } else {
      append(c, out);
    }
  }

  private static void append(char c, StringBuilder out) {
    if (Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS) {
      out.append(c);
      return;
    }
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    for (int i = 0; i < parts.length(); i++) {
      char part = parts.charAt(i);
      if (Character.getType(part) != Character.NON_SPACING_MARK) {
        out.append(plain(Character.toLowerCase(part)));
      }
    }
  }

  /** Letters that Unicode does not decompose. */
  private static String plain(char c) {
    return switch (c) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'þ' -> "th";
      case 'ħ' -> "h";
      case 'ı' -> "i";
      case 'ə', 'ǝ' -> "e";
      case 'ŋ' -> "n";
      default -> String.valueOf(c);
    };
  }

  private static String[] latin() {
    String[] table = new String[0x250];
    for (char c = 0; c < table.length; c++) {
      var out = new StringBuilder();
      if (c < 0x80) {
        out.append(Character.toLowerCase(c));
      } else {
        append(c, out);
      }
      table[c] = out.toString();
    }
    return table;
  }
}
