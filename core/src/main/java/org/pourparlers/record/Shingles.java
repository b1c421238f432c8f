package org.pourparlers.record;

import org.pourparlers.text.Folding;

/**
 * The runs of three words that a text holds (Broder, "On the resemblance and containment of
 * documents", 1997), hashed. Long texts keep one in four, by the value of the hash, so that what is
 * kept of two texts can be compared.
 */
final class Shingles {
  private static final int WIDTH = 3;

  /** Texts with more shingles than this keep one in four. */
  static final int ALL = 160;

  private static final int SAMPLE = 3;

  private Shingles() {}

  /** All shingles of a text, as a sorted set. */
  static int[] all(String text) {
    int[] words = words(text);
    int count = Math.max(0, words.length - WIDTH + 1);
    int[] out = new int[count];
    for (int i = 0; i < count; i++) {
      out[i] = Hashes.mix(Hashes.mix(words[i], words[i + 1]), words[i + 2]);
    }
    return Hashes.set(out, count);
  }

  /** The hashes of a text's folded words, in order; signs are left out. */
  static int[] words(String text) {
    String folded = Folding.of(text);
    int[] out = new int[folded.length() / 2 + 1];
    int size = 0;
    for (int i = 0; i < folded.length(); ) {
      int end = folded.indexOf(' ', i);
      end = end < 0 ? folded.length() : end;
      if (Character.isLetterOrDigit(folded.charAt(i)) || Character.isSurrogate(folded.charAt(i))) {
        int hash = 0;
        for (int j = i; j < end; j++) {
          hash = 31 * hash + folded.charAt(j);
        }
        out[size++] = hash;
      }
      i = end + 1;
    }
    return java.util.Arrays.copyOf(out, size);
  }

  /** The share of the smaller set that stands in the other; both as {@link #of} gives them. */
  static double containment(int[] a, boolean aSampled, int[] b, boolean bSampled) {
    int[] first = bSampled && !aSampled ? sample(a) : a;
    int[] second = aSampled && !bSampled ? sample(b) : b;
    int least = Math.min(first.length, second.length);
    return least == 0 ? 0 : (double) Hashes.shared(first, second) / least;
  }

  /** The shingles that are kept of a long text. */
  static int[] sample(int[] all) {
    int[] out = new int[all.length];
    int size = 0;
    for (int hash : all) {
      if ((hash & SAMPLE) == 0) {
        out[size++] = hash;
      }
    }
    return java.util.Arrays.copyOf(out, size);
  }
}
