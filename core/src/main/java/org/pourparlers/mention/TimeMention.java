package org.pourparlers.mention;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence that tells a date, a duration or an ordinal: exactly one of the three is
 * set, save where a date was understood but cannot be anchored: then all are null; so they are
 * where it counts from what the next words tell ("two days after he met X").
 *
 * @param when the date, or null
 * @param length the duration, or null
 * @param ordinal the ordinal, or null
 * @param away how many days after (below 0: before) what the next words tell something is, or null
 * @param sentence the number of the sentence
 * @param first its first word
 * @param last its last word
 * @param head the word of it on which the rest depends
 */
public record TimeMention(
    @Nullable When when,
    @Nullable Length length,
    @Nullable Ordinal ordinal,
    @Nullable Integer away,
    int sentence,
    int first,
    int last,
    int head) {

  /** One that counts from nothing that follows. */
  public TimeMention(
      @Nullable When when,
      @Nullable Length length,
      @Nullable Ordinal ordinal,
      int sentence,
      int first,
      int last,
      int head) {
    this(when, length, ordinal, null, sentence, first, last, head);
  }
}
