package org.pourparlers.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family of reports that tell in the same words.
 *
 * @param id "o-…"
 * @param source the agency or outlet that the reports declare, or null
 * @param first the id of the earliest report
 * @param reports every report, the earliest first
 */
public record Origin(String id, @Nullable String source, String first, List<Member> reports) {
  /**
   * A report of an origin.
   *
   * @param report the report's id
   * @param relation what it is to the first one
   * @param overlap the share of its words (or, across languages, of what it tells) that stands in
   *     the nearest earlier report, from 0 to 1
   */
  public record Member(String report, Relation relation, double overlap) {}

  /** What a report is to the first one of its origin. */
  public enum Relation {
    FIRST,
    COPY,
    REWRITE,
    TRANSLATION,
    EXCERPT
  }
}
