package org.pourparlers.syntax;

import java.util.Arrays;

/**
 * A configuration of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a
 * stack of words, the rest of the sentence, and the arcs so far. There is no root node: the word
 * that is left over is the root, so that there is always exactly one.
 */
final class ArcHybrid {
  static final int SHIFT = 0;
  static final int LEFT = 1;
  static final int RIGHT = 2;

  final int words;
  final int[] heads;
  final int[] labels;
  final int[] left1;
  final int[] left2;
  final int[] right1;
  final int[] right2;
  final int[] leftCount;
  final int[] rightCount;
  final int[] stack;
  int depth;
  int next;

  ArcHybrid(int words) {
    this.words = words;
    heads = filled(words);
    labels = filled(words);
    left1 = filled(words);
    left2 = filled(words);
    right1 = filled(words);
    right2 = filled(words);
    leftCount = new int[words];
    rightCount = new int[words];
    stack = new int[words];
  }

  private static int[] filled(int length) {
    int[] array = new int[length];
    Arrays.fill(array, -1);
    return array;
  }

  boolean done() {
    return next == words && depth <= 1;
  }

  boolean mayShift() {
    return next < words;
  }

  boolean mayLeft() {
    return next < words && depth > 0;
  }

  boolean mayRight() {
    return depth > 1;
  }

  /** The word at a place of the stack, 0 being its top, or -1. */
  int top(int place) {
    return place < depth ? stack[depth - 1 - place] : -1;
  }

  /** The word at a place of the rest, or -1. */
  int rest(int place) {
    return next + place < words ? next + place : -1;
  }

  void shift() {
    stack[depth++] = next++;
  }

  void left(int label) {
    int child = stack[--depth];
    heads[child] = next;
    labels[child] = label;
    left2[next] = left1[next];
    left1[next] = child;
    leftCount[next]++;
  }

  void right(int label) {
    int child = stack[--depth];
    int head = stack[depth - 1];
    heads[child] = head;
    labels[child] = label;
    right2[head] = right1[head];
    right1[head] = child;
    rightCount[head]++;
  }
}
