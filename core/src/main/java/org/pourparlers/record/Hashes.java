package org.pourparlers.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Hashes, and sorted sets of them. */
final class Hashes {
  private Hashes() {}

  /** The first {@code digits} hex digits of a text's SHA-256, at most 64. */
  static String hex(String text, int digits) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      var out = new StringBuilder(digits);
      for (int i = 0; i < digits; i++) {
        int half = i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2];
        out.append(Character.forDigit(half & 15, 16));
      }
      return out.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Two hashes in order as one (the finaliser of MurmurHash3 over both). */
  static int mix(int first, int second) {
    int h = (first * 31 + second) * 0xcc9e2d51;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ h >>> 16;
  }

  /** The first {@code count} values, sorted, each once. */
  static int[] set(int[] values, int count) {
    int[] sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  /** How many values two sorted sets share. */
  static int shared(int[] a, int[] b) {
    int count = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        count++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return count;
  }
}
