package org.pourparlers.syntax;

/** The features of one decision, as 32-bit keys. Reused from one decision to the next. */
public final class Features {
  private static final int CAPACITY = 160;

  final int[] keys = new int[CAPACITY];
  int size;

  /** Forgets all features. */
  public void clear() {
    size = 0;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** One of them. */
  public int key(int index) {
    return keys[index];
  }

  void add(int template, int a) {
    keys[size++] = end(step(template * 0x9E3779B1, a));
  }

  void add(int template, int a, int b) {
    keys[size++] = end(step(step(template * 0x9E3779B1, a), b));
  }

  void add(int template, int a, int b, int c) {
    keys[size++] = end(step(step(step(template * 0x9E3779B1, a), b), c));
  }

  void add(int template, int a, int b, int c, int d) {
    keys[size++] = end(step(step(step(step(template * 0x9E3779B1, a), b), c), d));
  }

  private static int step(int hash, int value) {
    int h = (hash ^ value) * 0x85EBCA6B;
    return h ^ (h >>> 15);
  }

  private static int end(int hash) {
    int h = hash * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
