package org.pourparlers.mention.time;

import org.jspecify.annotations.Nullable;

/** Numbers in figures and words: "3", "1,5", "forty-one", "quatre-vingt-dix", "cent vingt". */
final class Numbers {
  /**
   * A number found.
   *
   * @param value its value
   * @param end the piece after its last one
   */
  record Found(double value, int end) {}

  private static final int LONGEST = 8;

  private final TimeWords words;

  Numbers(TimeWords words) {
    this.words = words;
  }

  /** The number that begins at a piece, or null. */
  @Nullable Found at(Pieces pieces, int from) {
    String first = pieces.form(from);
    if (!first.isEmpty() && Pieces.isDigit(first.charAt(0))) {
      double value = figure(first);
      return Double.isNaN(value) ? null : new Found(value, from + 1);
    }
    double total = 0;
    double current = 0;
    int end = from;
    for (int i = from; i < pieces.size() && i < from + LONGEST; i++) {
      String value = words.value("number", pieces.form(i));
      if (value == null) {
        // "vingt et un", "a hundred and twenty": the joint counts only between two numbers.
        boolean joint = i > from && words.value("joint", pieces.form(i)) != null;
        if (joint && current >= 20 && words.value("number", pieces.form(i + 1)) != null) {
          continue;
        }
        break;
      }
      double v = Double.parseDouble(value);
      if (v == 1000) {
        total += Math.max(1, current) * 1000;
        current = 0;
      } else if (v == 100) {
        current = Math.max(1, current) * 100;
      } else if (v == 20 && current == 4) {
        // French counts in twenties: "quatre-vingts".
        current = 80;
      } else if (current == 0 || current % 100 >= 20 && v < 20 || current >= 100 && v < 100) {
        current += v;
      } else {
        break;
      }
      end = i + 1;
    }
    return end == from ? null : new Found(total + current, end);
  }

  private static double figure(String form) {
    int separators = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c == ',' || c == '.') {
        separators++;
      } else if (!Pieces.isDigit(c)) {
        return Double.NaN;
      }
    }
    if (separators > 1 || form.length() > 9) {
      return Double.NaN;
    }
    return Double.parseDouble(
        form.endsWith(",") || form.endsWith(".")
            ? form.substring(0, form.length() - 1)
            : form.replace(',', '.'));
  }
}
