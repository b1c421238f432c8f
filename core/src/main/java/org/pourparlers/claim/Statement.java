package org.pourparlers.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.When;
import org.pourparlers.report.Span;

/**
 * Words that somebody said.
 *
 * @param id s1, s2 … in order of content
 * @param speaker the id of who said them, or null where nobody can be named
 * @param mode how they are reported
 * @param act what saying them did
 * @param content the stretches of words, in order, without the outer marks
 * @param cue the reporting words ("a déclaré"), or null
 * @param audience to whom, in plain English ("journalists") or as named
 * @param date when, or null
 * @param evidence the stretch that holds words, cue and speaker
 * @param rule the rule that read it ("fr/statements/inversion")
 * @param confidence from 0 to 1
 */
public record Statement(
    String id,
    @Nullable String speaker,
    Mode mode,
    Act act,
    List<Span> content,
    @Nullable Span cue,
    List<String> audience,
    @Nullable When date,
    Span evidence,
    String rule,
    double confidence) {
  /** How words are reported. */
  public enum Mode {
    DIRECT,
    INDIRECT,
    MIXED
  }

  /** What saying the words did. */
  public enum Act {
    SAY,
    CONFIRM,
    DENY,
    DECLINE,
    ANNOUNCE,
    EXPECT,
    WARN,
    DEMAND,
    PROPOSE,
    PROMISE,
    THREATEN,
    REJECT,
    ACCEPT,
    PRAISE,
    CRITICISE
  }
}
