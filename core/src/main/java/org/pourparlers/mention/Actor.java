package org.pourparlers.mention;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;

/**
 * Somebody who takes part, speaks or holds a role.
 *
 * @param id its identifier within the report: a1, a2 … in order of first mention
 * @param name the usual English form where one is known, else the fullest form in the text
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3 code of the country it acts for, or null
 * @param ids identifiers in public catalogues, by catalogue ("wikidata")
 * @param mentions where the text names it (pronouns left out), in order
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    @Nullable String country,
    Map<String, String> ids,
    List<Span> mentions) {
  /** What the identifiers of countries begin with of which a report names only places. */
  public static final String UNNAMED = "h";

  /** What the identifiers of speakers begin with whom a report does not name: "a diplomat". */
  public static final String WITNESS = "w";

  /** Whether it is a speaker without a name, who is nobody outside this report. */
  public boolean witness() {
    return id.startsWith(WITNESS);
  }

  /** Whether it is a country of which the report names only places. */
  public boolean unnamed() {
    return id.startsWith(UNNAMED);
  }
}
