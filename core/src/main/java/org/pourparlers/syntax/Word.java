package org.pourparlers.syntax;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** What can be said of a form without its neighbours, as hashes ready for {@link Features}. */
final class Word {
  static final Word NONE = new Word("", List.of(), 0);

  final String form;
  final List<Analysis> analyses;
  final int lower;
  final int exact;
  final int[] suffixes = new int[5];
  final int[] prefixes = new int[3];
  final int shape;
  final int classes;
  final int coarse;
  final int[] tags;

  Word(String form, List<Analysis> analyses) {
    this(form, analyses, 1);
  }

  private Word(String form, List<Analysis> analyses, int salt) {
    this.form = form;
    this.analyses = analyses;
    String plain = plain(form);
    String low = plain.toLowerCase(Locale.ROOT);
    this.exact = plain.hashCode() * 31 + salt;
    this.lower = low.hashCode() * 31 + salt;
    for (int i = 0; i < suffixes.length; i++) {
      suffixes[i] = low.length() > i ? low.substring(low.length() - 1 - i).hashCode() + i : -1;
    }
    for (int i = 0; i < prefixes.length; i++) {
      prefixes[i] = low.length() > i ? low.substring(0, i + 1).hashCode() + i : -1;
    }
    this.shape = shape(plain);
    var full = new TreeSet<String>();
    var first = new TreeSet<String>();
    for (Analysis analysis : analyses) {
      full.add(analysis.tag());
      int space = analysis.tag().indexOf(' ');
      first.add(space < 0 ? analysis.tag() : analysis.tag().substring(0, space));
    }
    this.classes = full.toString().hashCode() + salt;
    this.coarse = first.toString().hashCode() + salt;
    this.tags = new int[full.size()];
    int at = 0;
    for (String tag : full) {
      tags[at++] = tag.hashCode();
    }
  }

  /** The form with one kind of quotation mark, of apostrophe, of dash and of digit. */
  private static String plain(String form) {
    StringBuilder plain = new StringBuilder(form.length());
    int length = Math.min(form.length(), 40);
    for (int i = 0; i < length; i++) {
      char c = form.charAt(i);
      switch (c) {
        case '“', '”', '«', '»', '„', '″' -> plain.append('"');
        case '’', '‘', '´', '`' -> plain.append('\'');
        case '–', '—', '―' -> plain.append('–');
        default -> plain.append(Character.isDigit(c) ? '0' : c);
      }
    }
    return plain.toString();
  }

  private static int shape(String form) {
    int shape = 1;
    int last = -1;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      int kind =
          Character.isUpperCase(c)
              ? 1
              : Character.isLowerCase(c) ? 2 : Character.isDigit(c) ? 3 : c == '-' ? 4 : 5;
      if (kind != last) {
        shape = shape * 7 + kind;
        last = kind;
      } else if (i == 1) {
        shape = shape * 7 + 6;
      }
    }
    return shape;
  }
}
