package org.pourparlers.mention.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases looked up by their pieces (see {@link Words}), the longest first. Not to be changed once
 * it is in use by several threads.
 *
 * @param <T> what a phrase means
 */
final class Phrases<T> {
  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>(2);
    @Nullable T value;
  }

  private final Node<T> root = new Node<>();

  /** Adds a phrase; the first meaning of a phrase stays. */
  void add(String phrase, T value) {
    Node<T> node = root;
    for (String piece : Words.pieces(phrase)) {
      node = node.next.computeIfAbsent(piece, k -> new Node<>());
    }
    if (node != root && node.value == null) {
      node.value = value;
    }
  }

  /** Whether pieces begin with a phrase, or a phrase begins with all of them. */
  boolean begins(List<String> pieces) {
    Node<T> node = root;
    for (String piece : pieces) {
      node = node.next.get(piece);
      if (node == null) {
        return false;
      }
      if (node.value != null) {
        return true;
      }
    }
    return node != root;
  }

  /** What a phrase means, or null. */
  @Nullable T of(List<String> pieces) {
    Node<T> node = root;
    for (int i = 0; i < pieces.size() && node != null; i++) {
      node = node.next.get(pieces.get(i));
    }
    return node == null ? null : node.value;
  }

  /** A phrase found in a sentence. */
  record Match<T>(int first, int last, T value) {}

  /** The longest phrase that begins at a piece, or null. */
  @Nullable Match<T> at(Words words, int from) {
    return at(words, from, words.size());
  }

  /** The longest phrase that begins at a piece and goes on over another that is none of it. */
  @Nullable Match<T> over(Words words, int from, int skipped) {
    Node<T> node = root;
    Match<T> best = null;
    for (int i = from; i < words.size(); i++) {
      if (i == skipped) {
        continue;
      }
      node = node.next.get(words.key(i));
      if (node == null) {
        break;
      }
      T value = node.value;
      if (value != null && i > skipped) {
        best = new Match<>(from, i, value);
      }
    }
    return best;
  }

  /** The longest phrase that begins at a piece and ends before another, or null. */
  @Nullable Match<T> at(Words words, int from, int end) {
    Node<T> node = root;
    Match<T> best = null;
    for (int i = from; i < end; i++) {
      node = node.next.get(words.key(i));
      if (node == null) {
        break;
      }
      T value = node.value;
      if (value != null) {
        best = new Match<>(from, i, value);
      }
    }
    return best;
  }
}
