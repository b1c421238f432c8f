package org.pourparlers.language.shared;

import java.util.Arrays;

/**
 * Forms of one or more folded words by 64-bit FNV-1a hash, each with the numbers of what it names:
 * an open-addressing table that also knows which words may begin a longer form.
 */
final class FormTable {
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final int BEGINS = -1;

  private long[] keys;
  private int[] heads;
  private boolean[] longer;
  private int used;
  private int[] values = new int[64];
  private int[] next = new int[64];
  private int entries;

  FormTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(64, expected * 2)) << 1;
    keys = new long[capacity];
    heads = new int[capacity];
    longer = new boolean[capacity];
  }

  static long hash(CharSequence folded) {
    return extend(SEED, folded);
  }

  /** The hash of a stretch of plain ASCII letters and digits as if folded; 0 where it is none. */
  static long hashOfAscii(String text, int from, int to) {
    long h = SEED;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        c += 'a' - 'A';
      } else if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
        return 0;
      }
      h = (h ^ c) * PRIME;
    }
    return h;
  }

  /** The hash of words already hashed, a space and another hashed word. */
  static long join(long words, long word) {
    long h = (words ^ ' ') * PRIME;
    h = (h ^ word) * PRIME;
    return h ^ (h >>> 29);
  }

  private static long extend(long seed, CharSequence text) {
    long h = seed;
    for (int i = 0; i < text.length(); i++) {
      h = (h ^ text.charAt(i)) * PRIME;
    }
    return h == 0 ? 1 : h;
  }

  /** The hash of a folded form, its words separated by single spaces. */
  static long hashOfWords(String folded) {
    long key = 0;
    int from = 0;
    for (int space = folded.indexOf(' '); ; space = folded.indexOf(' ', from)) {
      int end = space < 0 ? folded.length() : space;
      long word = hash(folded.substring(from, end));
      key = from == 0 ? word : join(key, word);
      if (space < 0) {
        return key;
      }
      from = end + 1;
    }
  }

  /** Adds a folded form, its words separated by single spaces; several values may share one. */
  void add(String folded, int value) {
    long key = 0;
    int from = 0;
    while (from <= folded.length()) {
      int space = folded.indexOf(' ', from);
      int end = space < 0 ? folded.length() : space;
      long word = hash(folded.substring(from, end));
      key = from == 0 ? word : join(key, word);
      int slot = slot(key);
      if (space < 0) {
        append(slot, value);
        return;
      }
      longer[slot] = true;
      from = end + 1;
    }
  }

  /** Adds a folded form of ASCII letters, its words separated by single spaces. */
  void add(byte[] text, int from, int to, int value) {
    long key = 0;
    long word = SEED;
    boolean first = true;
    for (int i = from; i < to; i++) {
      if (text[i] != ' ') {
        word = (word ^ text[i]) * PRIME;
        continue;
      }
      key = first ? word : join(key, word);
      longer[slot(key)] = true;
      first = false;
      word = SEED;
    }
    append(slot(first ? word : join(key, word)), value);
  }

  private void append(int slot, int value) {
    if (entries == values.length) {
      values = Arrays.copyOf(values, entries * 2);
      next = Arrays.copyOf(next, entries * 2);
    }
    values[entries] = value;
    next[entries] = BEGINS;
    if (heads[slot] == 0) {
      heads[slot] = entries + 1;
    } else {
      int at = heads[slot] - 1;
      while (next[at] != BEGINS) {
        if (values[at] == value) {
          return;
        }
        at = next[at];
      }
      if (values[at] == value) {
        return;
      }
      next[at] = entries;
    }
    entries++;
  }

  private int slot(long key) {
    if (used * 2 > keys.length) {
      grow();
    }
    int slot = find(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      used++;
    }
    return slot;
  }

  private int find(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    boolean[] oldLonger = longer;
    keys = new long[oldKeys.length * 2];
    heads = new int[keys.length];
    longer = new boolean[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = find(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
        longer[slot] = oldLonger[i];
      }
    }
  }

  /** The first entry of the form with this hash, or -1; a place to ask {@link #value} at. */
  int first(long key) {
    return heads[find(key)] - 1;
  }

  /** What an entry names. */
  int value(int entry) {
    return values[entry];
  }

  /** The next entry of the same form, or -1. */
  int following(int entry) {
    return next[entry];
  }

  /** Whether a longer form begins with the words of this hash. */
  boolean goesOn(long key) {
    return longer[find(key)];
  }
}
