package org.pourparlers.record;

import java.util.Arrays;

/** For each hash, the numbers under which it was put in. Memory: about 12 bytes a number. */
final class Postings {
  private int[] keys = new int[1024];
  private int[] heads = new int[1024];
  private int[] values = new int[1024];
  private int[] next = new int[1024];
  private int size;
  private int entries;

  Postings() {
    Arrays.fill(heads, -1);
  }

  void add(int hash, int value) {
    if (2 * size >= keys.length) {
      grow();
    }
    int slot = slot(hash);
    if (heads[slot] < 0) {
      keys[slot] = hash;
      size++;
    }
    if (entries == values.length) {
      values = Arrays.copyOf(values, 2 * entries);
      next = Arrays.copyOf(next, 2 * entries);
    }
    values[entries] = value;
    next[entries] = heads[slot];
    heads[slot] = entries++;
  }

  /** Adds one to the count of every number under a hash. */
  void count(int hash, int[] counts) {
    for (int i = heads[slot(hash)]; i >= 0; i = next[i]) {
      counts[values[i]]++;
    }
  }

  private int slot(int hash) {
    int mask = keys.length - 1;
    int slot = (hash * 0x9e3779b1 >>> 7) & mask;
    while (heads[slot] >= 0 && keys[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldHeads = heads;
    keys = new int[2 * oldKeys.length];
    heads = new int[keys.length];
    Arrays.fill(heads, -1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] >= 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
      }
    }
  }
}
