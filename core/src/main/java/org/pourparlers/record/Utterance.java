package org.pourparlers.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Statement;

/**
 * A statement of the record: the same words in however many reports and languages.
 *
 * @param id "u-…"
 * @param speaker who said them, or null where nobody can be named
 * @param role the role that the speaker held then ("spokesperson, Kremlin"), or null
 * @param to the actors to whom they were said, where a report tells
 * @param audience to whom else, in plain English ("journalists")
 * @param date EDTF date when they were said, else the earliest report's date of publication; or
 *     null
 * @param act what saying them did
 * @param mode how the first variant is reported
 * @param text the first variant's words
 * @param language the first variant's language
 * @param origins the number of distinct origins
 * @param reports the number of distinct reports
 * @param variants each wording, the earliest first; in lists only the first one
 * @param checks what the record holds against it; only for a single statement and in exports
 */
public record Utterance(
    String id,
    @Nullable Party speaker,
    @Nullable String role,
    List<Party> to,
    List<String> audience,
    @Nullable String date,
    Statement.Act act,
    Statement.Mode mode,
    String text,
    String language,
    int origins,
    int reports,
    List<Variant> variants,
    List<Check> checks) {
  /** The same with its speaker, whom they were said to, and the first wording, as lists show it. */
  public Utterance line(@Nullable Party said, @Nullable String held, List<Party> told) {
    var wording = new Variant(text, language, List.of(), List.of(), List.of(), false, "");
    return new Utterance(
        id,
        said,
        held,
        told,
        audience,
        date,
        act,
        mode,
        text,
        language,
        origins,
        reports,
        List.of(wording),
        checks);
  }

  /**
   * One wording.
   *
   * @param text the words
   * @param language ISO 639-1 code
   * @param reports ids of the reports that have it, sorted
   * @param origins ids of their origins, sorted
   * @param difference word by word against the first variant; empty for the first one and for a
   *     variant in another language
   * @param translation whether it is in another language than the first one
   * @param statement the statement's id in the first of the reports
   */
  public record Variant(
      String text,
      String language,
      List<String> reports,
      List<String> origins,
      List<Change> difference,
      boolean translation,
      String statement) {}

  /**
   * A run of words.
   *
   * @param what kept, added or dropped
   * @param words the words, separated by spaces
   */
  public record Change(What what, String words) {}

  /** What became of words. */
  public enum What {
    KEPT,
    ADDED,
    DROPPED
  }
}
