package org.pourparlers.mention.time;

import java.util.List;
import java.util.Map;

/**
 * A rule that reads a date, a duration or an ordinal.
 *
 * @param name its name ("fr/dates/weekday")
 * @param patterns what it looks for
 * @param target what it finds
 * @param operation how a date is computed; empty for the others
 * @param settings values beside the captures
 * @param reads sentences that it must read: text, date of publication, what comes out
 * @param not sentences that it must not read
 */
record TimeRule(
    String name,
    List<TimePattern> patterns,
    Target target,
    String operation,
    Map<String, String> settings,
    List<Example> reads,
    List<String> not) {

  /** What a rule finds. NOTHING shields words from other rules: times of day, titles. */
  enum Target {
    DATE,
    LENGTH,
    ORDINAL,
    NOTHING
  }

  /**
   * A sentence with what must be read from it.
   *
   * @param text the sentence
   * @param published EDTF date of publication, or ""
   * @param value EDTF date, ISO 8601 duration, or ordinal number
   */
  record Example(String text, String published, String value) {}
}
