package org.pourparlers.text;

import java.util.Arrays;

/**
 * Offsets of the normalised text and where they come from, kept as the places where the distance
 * between the two changes. Offsets that come from nowhere (an inserted line feed) lead to what
 * follows them.
 */
final class OffsetMap implements OriginMap {
  private final int[] starts;
  private final int[] origins;
  private final int end;
  private final int originEnd;

  private OffsetMap(int[] starts, int[] origins, int end, int originEnd) {
    this.starts = starts;
    this.origins = origins;
    this.end = end;
    this.originEnd = originEnd;
  }

  @Override
  public int original(int offset) {
    if (offset < 0 || offset > end) {
      throw new IndexOutOfBoundsException("offset " + offset + " of a text of " + end);
    }
    if (offset == end) {
      return originEnd;
    }
    int at = Arrays.binarySearch(starts, offset);
    int stretch = at >= 0 ? at : -at - 2;
    int limit = stretch + 1 < origins.length ? origins[stretch + 1] : originEnd;
    return Math.min(limit, origins[stretch] + offset - starts[stretch]);
  }

  /** Collects the places where the distance changes, in order. */
  static final class Builder {
    private int[] starts = new int[64];
    private int[] origins = new int[64];
    private int size;
    private int expected = -1;

    /** The character at {@code offset} comes from {@code origin}; offsets come in order. */
    void put(int offset, int origin) {
      if (origin - offset == expected && size > 0) {
        return;
      }
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        origins = Arrays.copyOf(origins, size * 2);
      }
      starts[size] = offset;
      origins[size++] = origin;
      expected = origin - offset;
    }

    /** Forgets everything from {@code offset} on. */
    void cut(int offset) {
      while (size > 0 && starts[size - 1] >= offset) {
        size--;
      }
      expected = size > 0 ? origins[size - 1] - starts[size - 1] : -1;
    }

    /** The map of a text of {@code end} characters, that was {@code originEnd} long as it came. */
    OffsetMap build(int end, int originEnd) {
      return new OffsetMap(
          Arrays.copyOf(starts, size), Arrays.copyOf(origins, size), end, originEnd);
    }
  }
}
