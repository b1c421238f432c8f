package org.pourparlers.mention.actor;

import java.text.Normalizer;
import java.util.Locale;

/** How spellings of one name are told to be the same. */
final class Spelling {
  private Spelling() {}

  /** Lower case, without accents, full stops or typographic apostrophes. */
  static String fold(String text) {
    boolean plain = true;
    boolean lower = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain &= c < 128 && c != '.';
      lower &= c < 'A' || c > 'Z';
    }
    if (plain) {
      return lower ? text : text.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      if (c == '.' && apart.length() > 1) {
        continue;
      }
      switch (c) {
        case '’', '‘', 'ʼ' -> out.append('\'');
        case 'ø', 'Ø' -> out.append('o');
        case 'ł', 'Ł' -> out.append('l');
        case 'đ', 'Đ' -> out.append('d');
        case 'ı' -> out.append('i');
        case 'œ', 'Œ' -> out.append("oe");
        case 'æ', 'Æ' -> out.append("ae");
        case 'ß' -> out.append("ss");
        default -> out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }

  /**
   * The consonants of a folded word in classes that transliterations do not tell apart: "araqchi",
   * "araghchi" and "araghtchi" have one skeleton, as have "zelensky" and "zelenskiy".
   */
  static String skeleton(String folded) {
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      char next = i + 1 < folded.length() ? folded.charAt(i + 1) : ' ';
      char kept =
          switch (c) {
            case 'c' -> next == 'h' ? 's' : 'k';
            case 'k', 'q', 'g' -> 'k';
            case 's', 'z' -> 's';
            case 'x' -> 'k';
            case 't' -> next == 'c' || next == 's' ? ' ' : 't';
            case 'p' -> next == 'h' ? 'f' : 'p';
            case 'v', 'w' -> 'v';
            case 'd' -> next == 'j' || next == 'z' ? ' ' : 'd';
            case 'j' -> 'j';
            case 'b', 'f', 'l', 'm', 'n', 'r' -> c;
            default -> i == 0 && Character.isLetter(c) && c != 'y' && c != 'i' ? c : ' ';
          };
      if (i == 0 && (c == 'y' || c == 'i' || c == 'j')) {
        kept = 'i';
      }
      if (kept != ' ' && (out.isEmpty() || out.charAt(out.length() - 1) != kept)) {
        out.append(kept);
      }
    }
    return out.toString();
  }

  /** Whether two folded words are spellings of one name. */
  static boolean same(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    if (one.length() < 4
        || other.length() < 4
        || Math.abs(one.length() - other.length()) > 3
        || one.charAt(0) != other.charAt(0) && !vowels(one, other)
        || ending(one) != ending(other)) {
      return false;
    }
    String a = skeleton(one);
    return a.length() >= 2
        && a.equals(skeleton(other))
        && distance(one, other) <= Math.max(2, Math.min(one.length(), other.length()) / 2);
  }

  /** Levenshtein's distance of two short words. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }

  private static boolean vowels(String one, String other) {
    return "aeiouyj".indexOf(one.charAt(0)) >= 0 && "aeiouyj".indexOf(other.charAt(0)) >= 0
        || "kcqgh".indexOf(one.charAt(0)) >= 0 && "kcqgh".indexOf(other.charAt(0)) >= 0;
  }

  /** Feminine and masculine surnames and different short names must not fall together. */
  private static boolean ending(String word) {
    char last = word.charAt(word.length() - 1);
    return last == 'a';
  }
}
