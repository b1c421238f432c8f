package org.pourparlers.text;

/**
 * A text some of whose characters were mended, and the way back.
 *
 * @param text the text
 * @param origin for each offset into it, the offset into the text as it came
 */
record Mended(String text, OriginMap origin) {
  /** A text as it came. */
  static Mended none(String text) {
    return new Mended(text, offset -> offset);
  }

  /** Writes a text anew. */
  static final class Writer {
    private final Mended given;
    private final StringBuilder out;
    private final OffsetMap.Builder map = new OffsetMap.Builder();
    private int reached;

    Writer(Mended given) {
      this.given = given;
      this.out = new StringBuilder(given.text.length());
    }

    /** How much of the given text is written. */
    int reached() {
      return reached;
    }

    /** Copies everything up to an offset into the given text. */
    void copy(int end) {
      if (end > reached) {
        map.put(out.length(), reached);
        out.append(given.text, reached, end);
        reached = end;
      }
    }

    /** Writes a character for everything up to an offset into the given text. */
    void put(int code, int end) {
      map.put(out.length(), reached);
      out.appendCodePoint(code);
      reached = end;
      if (end < given.text.length()) {
        map.put(out.length(), reached);
      }
    }

    /** Writes a character that nothing stands for. */
    void insert(char c) {
      map.put(out.length(), reached);
      out.append(c);
      map.put(out.length(), reached);
    }

    /** Passes over everything up to an offset into the given text. */
    void drop(int end) {
      reached = end;
    }

    /** What was written, all the rest included. */
    Mended mended() {
      copy(given.text.length());
      OffsetMap last = map.build(out.length(), given.text.length());
      return new Mended(out.toString(), offset -> given.origin.original(last.original(offset)));
    }
  }
}
