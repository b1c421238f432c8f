package org.pourparlers.text;

/** Leads from offsets into the normalised text back to offsets into the text as it came. */
@FunctionalInterface
public interface OriginMap {
  /**
   * The offset into the text as it came of the character at {@code offset} of the normalised text.
   */
  int original(int offset);
}
