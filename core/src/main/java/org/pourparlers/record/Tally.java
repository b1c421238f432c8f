package org.pourparlers.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The values that mentions give to one field, each with its origins: those of most origins first,
 * then the more exact, then the one that the earliest report gives.
 *
 * @param <T> what is counted
 */
final class Tally<T> {
  private final Map<T, Votes> votes = new LinkedHashMap<>();
  private final ToIntFunction<T> vagueness;

  /** A tally of values of which the less vague wins among equals. */
  Tally(ToIntFunction<T> vagueness) {
    this.vagueness = vagueness;
  }

  private static final class Votes {
    final TreeSet<String> origins = new TreeSet<>();
    int rank = Integer.MAX_VALUE;
  }

  /**
   * Counts a value.
   *
   * @param rank the place of its report among all, the earliest first
   */
  void add(@Nullable T value, String origin, int rank) {
    if (value != null) {
      Votes own = votes.computeIfAbsent(value, v -> new Votes());
      own.origins.add(origin);
      own.rank = Math.min(own.rank, rank);
    }
  }

  /** The values in order. */
  List<T> values() {
    List<T> out = new ArrayList<>(votes.keySet());
    out.sort(
        Comparator.comparingInt((T value) -> -origins(value))
            .thenComparingInt(vagueness)
            .thenComparingInt(value -> rank(value))
            .thenComparing(Object::toString));
    return out;
  }

  /** The first value, or null where none was given. */
  @Nullable T first() {
    List<T> values = values();
    return values.isEmpty() ? null : values.get(0);
  }

  /** How many origins give a value. */
  int origins(T value) {
    Votes own = votes.get(value);
    return own == null ? 0 : own.origins.size();
  }

  private int rank(T value) {
    Votes own = votes.get(value);
    return own == null ? Integer.MAX_VALUE : own.rank;
  }

  /** The origins that give a value, sorted. */
  List<String> who(T value) {
    Votes own = votes.get(value);
    return own == null ? List.of() : List.copyOf(own.origins);
  }
}
